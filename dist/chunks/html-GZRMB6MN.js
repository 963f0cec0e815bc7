import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-CVAUNN5J.js";
import "./chunk-DATLYAFT.js";
import "./chunk-ZV6DBCND.js";
import "./chunk-WHPBVJKB.js";
export {
  html
};
