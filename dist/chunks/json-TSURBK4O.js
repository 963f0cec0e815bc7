import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
