import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-YSPWA25S.js";
import "./chunk-GYCMJ6YV.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
