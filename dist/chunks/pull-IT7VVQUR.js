import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  planPull
} from "./chunk-46LO2WN7.js";
import "./chunk-VCUGKFC5.js";
import "./chunk-GNZMSUMU.js";
import "./chunk-GLVISLDN.js";
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
export {
  planPull
};
