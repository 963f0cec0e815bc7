import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:readline
var require_node_readline = __commonJS({
  "builtin:node:readline"(exports, module) {
    module.exports = __require("node:readline");
  }
});

export {
  require_node_readline
};
