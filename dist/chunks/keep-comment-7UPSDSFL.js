import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-GPRSSAPR.js";
import "./chunk-XGLVDMAR.js";
import "./chunk-4EBP6URX.js";
import "./chunk-BV76DYGQ.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
