import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-CDQ5ZDTT.js";
import "./chunks/chunk-CVAUNN5J.js";
import {
  start
} from "./chunks/chunk-6T7KCA2O.js";
import "./chunks/chunk-DATLYAFT.js";
import "./chunks/chunk-ZV6DBCND.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
