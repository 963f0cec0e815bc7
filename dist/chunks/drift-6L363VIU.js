import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-36WID7R6.js";
import "./chunk-3EFS7OFA.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-EO3HSEUO.js";
import "./chunk-Y76QEQKW.js";
import "./chunk-7W3KS75W.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
