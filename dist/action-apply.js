import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main,
  start
} from "./chunks/chunk-BNIMRQTC.js";
import "./chunks/chunk-RQGASJVF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-apply.ts
await start((deps) => main("apply", deps));
