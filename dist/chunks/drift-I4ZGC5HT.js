import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-DICJEAVD.js";
import "./chunk-AJCUBUMF.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-L4SHO3C4.js";
import "./chunk-XO4PSGUE.js";
import "./chunk-4JKO7BWZ.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
