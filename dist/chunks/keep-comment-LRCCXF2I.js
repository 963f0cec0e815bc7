import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-4VU45MCB.js";
import "./chunk-KAYLOFR4.js";
import "./chunk-DDVVHSI6.js";
import "./chunk-PX4ORAG6.js";
import "./chunk-ISTV3GAJ.js";
import "./chunk-KUMMQTPJ.js";
import "./chunk-PIBFJT7H.js";
import "./chunk-3PMQ4HHO.js";
import "./chunk-GPT5GVAJ.js";
import "./chunk-XK5QB62H.js";
import "./chunk-5K3QXB3N.js";
import "./chunk-FDYKNZIT.js";
import "./chunk-N5ZIDXQF.js";
import "./chunk-ULVJNBUJ.js";
import "./chunk-JFV6SC3M.js";
import "./chunk-WHPBVJKB.js";
export {
  afterMerge,
  keepComment
};
