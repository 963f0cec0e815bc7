import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  realWorld
} from "./chunks/chunk-6UYHKVTC.js";
import {
  sources,
  targets
} from "./chunks/chunk-3IXTBKXJ.js";
import {
  run
} from "./chunks/chunk-YMMLZYIR.js";
import {
  done,
  failed,
  serially
} from "./chunks/chunk-76LUWTCK.js";
import {
  differs,
  exitOf
} from "./chunks/chunk-GJOI3V7R.js";
import "./chunks/chunk-MPOX6OD5.js";
import "./chunks/chunk-ZNFZUKQA.js";
import "./chunks/chunk-PHVEKHEF.js";
import "./chunks/chunk-FCTMLS23.js";
import "./chunks/chunk-FUT3RVH6.js";
import "./chunks/chunk-BQ6B7JUO.js";
import "./chunks/chunk-LQ6WAEVK.js";
import "./chunks/chunk-L77T4UDI.js";
import "./chunks/chunk-LZLS7YD7.js";
import "./chunks/chunk-NYP5KQD5.js";
import "./chunks/chunk-QEYIVEOW.js";
import "./chunks/chunk-5K3QXB3N.js";
import {
  Secret
} from "./chunks/chunk-T2XPSYQ4.js";
import "./chunks/chunk-XK5QB62H.js";
import {
  SealpostError,
  codes,
  statusError
} from "./chunks/chunk-YGKAM3X4.js";
import "./chunks/chunk-WHPBVJKB.js";
export {
  SealpostError,
  Secret,
  codes,
  differs,
  done,
  exitOf,
  failed,
  realWorld,
  run,
  serially,
  sources,
  statusError,
  targets
};
