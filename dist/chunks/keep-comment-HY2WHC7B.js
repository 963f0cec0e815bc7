import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-UKF3ZWDX.js";
import "./chunk-FSHAGH57.js";
import "./chunk-TDG4X6T2.js";
import "./chunk-HCYZH4VF.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
