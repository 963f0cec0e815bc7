import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-DRDX426N.js";
import "./chunk-HTUVPVBB.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-VSUK3UAG.js";
import "./chunk-EXMUZADK.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
