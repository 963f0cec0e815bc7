import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-BKPCIQ6Y.js";
import "./chunks/chunk-W5CSTWU3.js";
import {
  start
} from "./chunks/chunk-DNUVRDL5.js";
import "./chunks/chunk-MK6ZY64O.js";
import "./chunks/chunk-DTL744NK.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action.ts
await start((deps) => main(void 0, deps));
