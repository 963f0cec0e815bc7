import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-K4UAAUDD.js";
import "./chunk-3AHKFWX2.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
