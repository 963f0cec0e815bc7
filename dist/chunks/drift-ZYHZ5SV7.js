import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-VEQ36YAJ.js";
import "./chunk-TJTU2MSI.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-BXKQVXAA.js";
import "./chunk-K7CS6ZXC.js";
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

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
