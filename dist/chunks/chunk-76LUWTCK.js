import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  asSealpostError,
  landedOf,
  stopsScope
} from "./chunk-YGKAM3X4.js";

// src/core/serial.ts
function failed(step, thrown, landed) {
  let error = asSealpostError(thrown);
  return { uid: step.uid, name: step.name, ok: !1, error, landed: landed ?? landedOf(error) };
}
function done(step, more = {}) {
  return {
    uid: step.uid,
    name: step.name,
    ok: !0,
    ...more.evidence === void 0 ? {} : { evidence: more.evidence },
    ...more.note === void 0 ? {} : { note: more.note }
  };
}
async function serially(steps, one) {
  let receipts = [], condemned;
  for (let step of steps) {
    if (condemned) {
      receipts.push(failed(step, condemned, "no"));
      continue;
    }
    try {
      receipts.push(await one(step));
    } catch (thrown) {
      let error = asSealpostError(thrown);
      receipts.push(failed(step, error)), stopsScope(error) && (condemned = error);
    }
  }
  return receipts;
}

export {
  failed,
  done,
  serially
};
