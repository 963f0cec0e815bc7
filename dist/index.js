import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  plainLook
} from "./chunks/chunk-PSKTD6WU.js";
import {
  sources,
  targets
} from "./chunks/chunk-Q54KGE42.js";
import {
  differs,
  done,
  exitOf,
  failed,
  run,
  serially
} from "./chunks/chunk-PX4ORAG6.js";
import "./chunks/chunk-ISTV3GAJ.js";
import "./chunks/chunk-KUMMQTPJ.js";
import "./chunks/chunk-PIBFJT7H.js";
import {
  realWorld
} from "./chunks/chunk-3PMQ4HHO.js";
import {
  Secret,
  errorText,
  reportText
} from "./chunks/chunk-GPT5GVAJ.js";
import "./chunks/chunk-XK5QB62H.js";
import "./chunks/chunk-5K3QXB3N.js";
import {
  SealpostError,
  codes,
  statusError
} from "./chunks/chunk-FDYKNZIT.js";
import "./chunks/chunk-N5ZIDXQF.js";
import "./chunks/chunk-ULVJNBUJ.js";
import "./chunks/chunk-JFV6SC3M.js";
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
      return (await import("./chunks/markdown-IOHAGRS4.js")).reportMarkdown(report);
    case "html":
      return (await import("./chunks/html-WE4NNKH7.js")).html(report);
    case "json":
      return (await import("./chunks/json-LD2QKWPJ.js")).reportJson(report);
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
