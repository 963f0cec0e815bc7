import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-A4NGR5OD.js";
import "./chunks/chunk-K7CS6ZXC.js";
import "./chunks/chunk-PSKTD6WU.js";
import {
  start
} from "./chunks/chunk-MA6DNNAM.js";
import "./chunks/chunk-ICJ4VUEF.js";
import "./chunks/chunk-Z753RBTG.js";
import "./chunks/chunk-TEDUPHM2.js";
import "./chunks/chunk-F24UEDIM.js";
import "./chunks/chunk-KUMMQTPJ.js";
import "./chunks/chunk-PIBFJT7H.js";
import "./chunks/chunk-7KOM6FFO.js";
import "./chunks/chunk-ZBQEVAX6.js";
import "./chunks/chunk-XK5QB62H.js";
import "./chunks/chunk-5K3QXB3N.js";
import "./chunks/chunk-FDYKNZIT.js";
import "./chunks/chunk-N5ZIDXQF.js";
import "./chunks/chunk-ULVJNBUJ.js";
import "./chunks/chunk-JFV6SC3M.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-drift.ts
await start((deps) => main("drift", deps));
