import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-ORQZEL5Y.js";
import "./chunk-SOTR445U.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-JEPOZBLA.js";
import "./chunk-KKWKSZFX.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
