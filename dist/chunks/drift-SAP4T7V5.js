import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-PC4I7VH7.js";
import "./chunk-2PCRZJ5F.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-TDG4X6T2.js";
import "./chunk-HCYZH4VF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
