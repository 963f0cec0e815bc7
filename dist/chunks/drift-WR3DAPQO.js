import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-G5WFOCUH.js";
import "./chunk-I53RAJHC.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-KNE7NJGH.js";
import "./chunk-RTGON6IF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
