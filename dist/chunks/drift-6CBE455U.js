import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-JABQJVCD.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-577ZG2EF.js";
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
