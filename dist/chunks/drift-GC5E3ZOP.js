import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-GIPQBNEZ.js";
import "./chunk-S43H3LOP.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-MK6ZY64O.js";
import "./chunk-DTL744NK.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
