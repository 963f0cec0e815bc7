import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:fs/promises
var whole = __require("node:fs/promises"), from = (name) => whole[name];
var rm = /* @__PURE__ */ from("rm");
var lstat = /* @__PURE__ */ from("lstat");
var mkdtemp = /* @__PURE__ */ from("mkdtemp"), writeFile = /* @__PURE__ */ from("writeFile");
var readFile = /* @__PURE__ */ from("readFile");

export {
  rm,
  lstat,
  mkdtemp,
  writeFile,
  readFile
};
