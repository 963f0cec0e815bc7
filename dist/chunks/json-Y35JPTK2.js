import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
