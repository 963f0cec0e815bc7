import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-34TUS7W2.js";
import "./chunks/chunk-VHMF4RHT.js";
import {
  start
} from "./chunks/chunk-XJR2XJCD.js";
import "./chunks/chunk-Y76QEQKW.js";
import "./chunks/chunk-7W3KS75W.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
