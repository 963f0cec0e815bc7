import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  SealpostError
} from "./chunk-FDYKNZIT.js";

// src/io/stop.ts
function unlessStopped(work, stop, waits = () => !1) {
  return new Promise((resolve, reject) => {
    let end = () => {
      waits() || reject(new SealpostError("interrupted", "stopped before anything was written"));
    };
    stop.aborted && end(), stop.addEventListener("abort", end, { once: !0 }), work.then(resolve, reject).finally(() => stop.removeEventListener("abort", end));
  });
}

export {
  unlessStopped
};
