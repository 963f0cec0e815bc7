import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-FMKMGHFV.js";
import "./chunks/chunk-OP2WK6Q2.js";
import {
  start
} from "./chunks/chunk-2TFO2D5Q.js";
import "./chunks/chunk-YSPWA25S.js";
import "./chunks/chunk-GYCMJ6YV.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action.ts
await start((deps) => main(void 0, deps));
