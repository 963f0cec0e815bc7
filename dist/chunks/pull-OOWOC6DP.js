import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-UVWLD34H.js";
import "./chunk-T5LNLHUO.js";
import "./chunk-YGGBO6IG.js";
import "./chunk-ABJOI2VV.js";
import "./chunk-JR2WQ2D4.js";
import "./chunk-TDG4X6T2.js";
import "./chunk-HCYZH4VF.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
