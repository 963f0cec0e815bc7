import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-EHGERLUI.js";
import "./chunk-SDXKRZAF.js";
import "./chunk-DKOHLCPC.js";
import "./chunk-M7RMRCDL.js";
import "./chunk-K4UAAUDD.js";
import "./chunk-3AHKFWX2.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
