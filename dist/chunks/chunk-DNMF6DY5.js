import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WHPBVJKB.js";

// builtin:node:buffer
var require_node_buffer = __commonJS({
  "builtin:node:buffer"(exports, module) {
    module.exports = __require("node:buffer");
  }
});

// src/io/quiet.ts
var import_node_buffer = __toESM(require_node_buffer(), 1);
function quiet(process) {
  import_node_buffer.default.INSPECT_MAX_BYTES = 0, Object.assign(process.report, { excludeEnv: !0 });
}

export {
  quiet
};
