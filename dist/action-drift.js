import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-IKA2MK62.js";
import "./chunks/chunk-FXLACJG7.js";
import {
  start
} from "./chunks/chunk-MJXATK7C.js";
import "./chunks/chunk-TDG4X6T2.js";
import "./chunks/chunk-HCYZH4VF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-drift.ts
await start((deps) => main("drift", deps));
