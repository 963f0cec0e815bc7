import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  filesAt,
  insidePath,
  openRepository
} from "./chunk-COO24UCQ.js";
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";
export {
  filesAt,
  insidePath,
  openRepository
};
