import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-MV4PTNJD.js";
import "./chunk-F57FUYDK.js";
import "./chunk-QQ7GNPM3.js";
import "./chunk-TUG3MZIK.js";
import "./chunk-COO24UCQ.js";
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";
export {
  planPull
};
