import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-IHHH5UTF.js";
import "./chunk-ISZX2AVO.js";
import "./chunk-DATLYAFT.js";
import "./chunk-ZV6DBCND.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
