import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-MX7P5RKW.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-4FMQ6XVL.js";
import "./chunk-X7PNQRKL.js";
import "./chunk-VD4AYMFS.js";
import "./chunk-6QCGGE6I.js";
import "./chunk-2LEYKMR4.js";
import "./chunk-GLXVSVVU.js";
import "./chunk-QG4EX5LP.js";
import "./chunk-YMMLZYIR.js";
import "./chunk-76LUWTCK.js";
import "./chunk-GJOI3V7R.js";
import "./chunk-MPOX6OD5.js";
import "./chunk-ZNFZUKQA.js";
import "./chunk-PHVEKHEF.js";
import "./chunk-FCTMLS23.js";
import "./chunk-FUT3RVH6.js";
import "./chunk-BQ6B7JUO.js";
import "./chunk-LQ6WAEVK.js";
import "./chunk-L77T4UDI.js";
import "./chunk-LZLS7YD7.js";
import "./chunk-NYP5KQD5.js";
import "./chunk-QEYIVEOW.js";
import "./chunk-5K3QXB3N.js";
import "./chunk-T2XPSYQ4.js";
import "./chunk-XK5QB62H.js";
import "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
