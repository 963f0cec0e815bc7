import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-HYHCSUMT.js";
import "./chunks/chunk-VBNOHG26.js";
import {
  start
} from "./chunks/chunk-EKFN3QQF.js";
import "./chunks/chunk-VSUK3UAG.js";
import "./chunks/chunk-EXMUZADK.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
