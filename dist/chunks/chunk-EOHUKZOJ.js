import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:http
var whole = __require("node:http"), from = (name) => whole[name], createServer = /* @__PURE__ */ from("createServer");

export {
  createServer
};
