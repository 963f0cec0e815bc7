import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-ZMZPXUGY.js";
import "./chunks/chunk-7MDVIRB6.js";
import {
  start
} from "./chunks/chunk-3FWUSLOR.js";
import "./chunks/chunk-PIYTD2LD.js";
import "./chunks/chunk-NDEUJWG6.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
