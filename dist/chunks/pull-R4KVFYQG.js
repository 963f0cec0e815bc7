import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-W3TBLMES.js";
import "./chunk-RXSPLNTD.js";
import "./chunk-RYR3LRKZ.js";
import "./chunk-O4WAJ2I3.js";
import "./chunk-4EBP6URX.js";
import "./chunk-BV76DYGQ.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
