import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-XUWTJLNL.js";
import "./chunk-BEYOIWTU.js";
import "./chunk-2OOCCKJ4.js";
import "./chunk-BMH47EG4.js";
import "./chunk-35TQELLF.js";
import "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
