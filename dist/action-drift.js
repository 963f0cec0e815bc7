import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-WPPKCMXK.js";
import "./chunks/chunk-SYOZGSHZ.js";
import {
  start
} from "./chunks/chunk-4VHNT4RO.js";
import "./chunks/chunk-JEPOZBLA.js";
import "./chunks/chunk-KKWKSZFX.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-drift.ts
await start((deps) => main("drift", deps));
