import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-NEHXPRGP.js";
import "./chunks/chunk-EQODXG47.js";
import "./chunks/chunk-4FMQ6XVL.js";
import "./chunks/chunk-PSKTD6WU.js";
import "./chunks/chunk-X7PNQRKL.js";
import "./chunks/chunk-VD4AYMFS.js";
import {
  start
} from "./chunks/chunk-4B42XI3D.js";
import "./chunks/chunk-4KP5YE5T.js";
import "./chunks/chunk-DNMF6DY5.js";
import "./chunks/chunk-DGRWRWBS.js";
import "./chunks/chunk-6QCGGE6I.js";
import "./chunks/chunk-2LEYKMR4.js";
import "./chunks/chunk-GLXVSVVU.js";
import "./chunks/chunk-QG4EX5LP.js";
import "./chunks/chunk-6UYHKVTC.js";
import "./chunks/chunk-3IXTBKXJ.js";
import "./chunks/chunk-YMMLZYIR.js";
import "./chunks/chunk-76LUWTCK.js";
import "./chunks/chunk-GJOI3V7R.js";
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
import "./chunks/chunk-T2XPSYQ4.js";
import "./chunks/chunk-XK5QB62H.js";
import "./chunks/chunk-YGKAM3X4.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
