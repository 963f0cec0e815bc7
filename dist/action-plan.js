import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-Y5CMIQFB.js";
import "./chunks/chunk-TTQO7STH.js";
import {
  start
} from "./chunks/chunk-VKXQKOGH.js";
import "./chunks/chunk-IZLAWKV4.js";
import "./chunks/chunk-6ZKPXRUA.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-plan.ts
await start((deps) => main("plan", deps));
