import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  differs,
  done,
  exitOf,
  failed,
  run,
  serially
} from "./chunks/chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  codes,
  errorText,
  plainLook,
  realWorld,
  reportText,
  sources,
  statusError,
  targets
} from "./chunks/chunk-RQGASJVF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/index.ts
function run2(call, world) {
  let {
    only = { targets: [], environments: [] },
    recover = !1,
    targets: known = targets,
    sources: readable = sources,
    approve = async () => !1,
    progress = () => {
    },
    ...rest
  } = call;
  return run({ ...rest, only, recover, targets: known, sources: readable, approve, progress }, world);
}
async function render(report, format) {
  switch (format) {
    case "markdown":
      return (await import("./chunks/markdown-77WAD7H7.js")).reportMarkdown(report);
    case "html":
      return (await import("./chunks/html-JMO2KDFF.js")).html(report);
    case "json":
      return (await import("./chunks/json-H4YG6YGC.js")).reportJson(report);
    case "text": {
      let trouble = report.error === void 0 ? "" : errorText(report.error, plainLook);
      return `${reportText(report, plainLook, { verbose: !1 })}${trouble}`;
    }
  }
}
export {
  SealpostError,
  Secret,
  codes,
  differs,
  done,
  exitOf,
  failed,
  realWorld,
  render,
  run2 as run,
  serially,
  sources,
  statusError,
  targets
};
