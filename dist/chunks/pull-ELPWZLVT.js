import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-TAYCWRHR.js";
import "./chunk-QCRG7OJ7.js";
import "./chunk-P5DGEV5C.js";
import "./chunk-HEK5HQX4.js";
import "./chunk-DATLYAFT.js";
import "./chunk-ZV6DBCND.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
