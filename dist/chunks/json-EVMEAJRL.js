import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
