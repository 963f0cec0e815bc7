import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson,
  reportJson
} from "./chunk-DATLYAFT.js";
import "./chunk-ZV6DBCND.js";
import "./chunk-WHPBVJKB.js";
export {
  prettyJson,
  reportJson
};
