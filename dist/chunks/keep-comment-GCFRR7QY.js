import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-EWROLTF3.js";
import "./chunk-IE5RMJTQ.js";
import "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
