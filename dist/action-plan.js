import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-QBG5EJMG.js";
import "./chunks/chunk-VXJ3DM2E.js";
import {
  start
} from "./chunks/chunk-PRMTZV5D.js";
import "./chunks/chunk-XO4PSGUE.js";
import "./chunks/chunk-4JKO7BWZ.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
