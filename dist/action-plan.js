import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-PPC7CU57.js";
import "./chunks/chunk-T56225UP.js";
import {
  start
} from "./chunks/chunk-HBYICX47.js";
import "./chunks/chunk-4EBP6URX.js";
import "./chunks/chunk-BV76DYGQ.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
