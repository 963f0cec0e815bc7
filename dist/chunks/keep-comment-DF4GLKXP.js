import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-DSM7WKX5.js";
import "./chunk-SL2QAC7H.js";
import "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
