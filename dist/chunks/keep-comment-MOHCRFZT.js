import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  afterMerge,
  keepComment
} from "./chunk-WMSG5U4Y.js";
import "./chunk-ULOWM5Q6.js";
import "./chunk-K76LRAQD.js";
import "./chunk-A2BOTAUG.js";
import "./chunk-DVJAKT5R.js";
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
