import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-YC6FHKBG.js";
import "./chunk-Q27247RM.js";
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
