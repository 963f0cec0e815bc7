import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-6EZVBUKB.js";
import "./chunk-HMN4LPC6.js";
import "./chunk-K4UAAUDD.js";
import "./chunk-3AHKFWX2.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
