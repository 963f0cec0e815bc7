import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-LWVMYTGY.js";
import "./chunk-6MVBCRGJ.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-K4UAAUDD.js";
import "./chunk-3AHKFWX2.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
