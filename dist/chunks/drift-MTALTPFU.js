import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-2XBNWH6A.js";
import "./chunk-XQVKEPN4.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-EIMIPSWQ.js";
import "./chunk-EOAWSLDN.js";
import "./chunk-FMHRMPAJ.js";
import "./chunk-WHPBVJKB.js";

// src/cli/drift.ts
function drift(options, deps) {
  return execute("drift", options, deps, { recover: !1, approve: async () => !1 });
}
export {
  drift
};
