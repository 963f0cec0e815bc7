import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main
} from "./chunks/chunk-V46RZSVH.js";
import "./chunks/chunk-JK3YWHED.js";
import {
  start
} from "./chunks/chunk-VD5F23WT.js";
import "./chunks/chunk-EOAWSLDN.js";
import "./chunks/chunk-FMHRMPAJ.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/action-apply.ts
await start((deps) => main("apply", deps));
