import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-OWSAS2DV.js";
import "./chunk-I3MVSZLK.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-5XS37ULQ.js";
import "./chunk-IZLAWKV4.js";
import "./chunk-6ZKPXRUA.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
