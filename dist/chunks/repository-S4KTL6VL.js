import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  filesAt,
  insidePath,
  openRepository
} from "./chunk-T5LNLHUO.js";
import "./chunk-TDG4X6T2.js";
import "./chunk-HCYZH4VF.js";
import "./chunk-WHPBVJKB.js";
export {
  filesAt,
  insidePath,
  openRepository
};
