import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-3GKZ4LOT.js";
import "./chunk-QYYSOVO3.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-HKOKPHQU.js";
import "./chunk-PIYTD2LD.js";
import "./chunk-NDEUJWG6.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
