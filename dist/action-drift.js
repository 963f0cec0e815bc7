import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-3VOJ2QR4.js";
import "./chunks/chunk-K7CS6ZXC.js";
import "./chunks/chunk-PSKTD6WU.js";
import {
  start
} from "./chunks/chunk-PLFUYTH6.js";
import "./chunks/chunk-K76LRAQD.js";
import "./chunks/chunk-I3IBD25Q.js";
import "./chunks/chunk-A2BOTAUG.js";
import "./chunks/chunk-DVJAKT5R.js";
import "./chunks/chunk-KUMMQTPJ.js";
import "./chunks/chunk-PIBFJT7H.js";
import "./chunks/chunk-3PMQ4HHO.js";
import "./chunks/chunk-GPT5GVAJ.js";
import "./chunks/chunk-XK5QB62H.js";
import "./chunks/chunk-5K3QXB3N.js";
import "./chunks/chunk-FDYKNZIT.js";
import "./chunks/chunk-N5ZIDXQF.js";
import "./chunks/chunk-ULVJNBUJ.js";
import "./chunks/chunk-JFV6SC3M.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-drift.ts
await start((deps) => main("drift", deps));
