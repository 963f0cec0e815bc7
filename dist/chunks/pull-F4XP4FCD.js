import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-Z54A2QJ7.js";
import "./chunk-K6VZQGBG.js";
import "./chunk-T6W3X742.js";
import "./chunk-CRZL7CEA.js";
import "./chunk-Y76QEQKW.js";
import "./chunk-7W3KS75W.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
