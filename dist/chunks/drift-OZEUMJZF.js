import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-EJJ3VYYJ.js";
import "./chunk-4EM4CGUS.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-AHTJANFG.js";
import "./chunk-4EBP6URX.js";
import "./chunk-BV76DYGQ.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
