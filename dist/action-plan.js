import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-GIPP2J77.js";
import "./chunks/chunk-RN5L357Y.js";
import {
  start
} from "./chunks/chunk-UU2VYO5R.js";
import "./chunks/chunk-KNE7NJGH.js";
import "./chunks/chunk-RTGON6IF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
