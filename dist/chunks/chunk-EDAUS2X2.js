import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:fs/promises
var whole = __require("node:fs/promises"), from = (name) => whole[name], lstat = /* @__PURE__ */ from("lstat"), mkdtemp = /* @__PURE__ */ from("mkdtemp"), readFile = /* @__PURE__ */ from("readFile"), rm = /* @__PURE__ */ from("rm"), writeFile = /* @__PURE__ */ from("writeFile");

export {
  lstat,
  mkdtemp,
  readFile,
  rm,
  writeFile
};
