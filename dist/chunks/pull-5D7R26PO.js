import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-GDLNITHV.js";
import "./chunk-CCRJQIF7.js";
import "./chunk-QGXGQH5L.js";
import "./chunk-M376VCRD.js";
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
  planPull
};
