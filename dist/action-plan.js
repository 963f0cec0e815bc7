import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-ZX7UC7IK.js";
import "./chunks/chunk-K7CS6ZXC.js";
import "./chunks/chunk-PSKTD6WU.js";
import {
  start
} from "./chunks/chunk-Z2QNZVCM.js";
import "./chunks/chunk-DDVVHSI6.js";
import "./chunks/chunk-Q54KGE42.js";
import "./chunks/chunk-PX4ORAG6.js";
import "./chunks/chunk-ISTV3GAJ.js";
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

// src/action-plan.ts
await start((deps) => main("plan", deps));
