import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
