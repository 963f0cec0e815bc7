import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-EZLZZUO6.js";
import "./chunk-D7HO43XV.js";
import "./chunk-U6HOFLSD.js";
import "./chunk-JEMRVO66.js";
import "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
