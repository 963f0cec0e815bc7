import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-IHFBDR5J.js";
import "./chunks/chunk-GITQSQXE.js";
import {
  start
} from "./chunks/chunk-72ERB3FS.js";
import "./chunks/chunk-K4UAAUDD.js";
import "./chunks/chunk-3AHKFWX2.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-apply.ts
await start((deps) => main("apply", deps));
