import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-WHPBVJKB.js";

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    module.exports = __require("node:fs/promises");
  }
});

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    module.exports = __require("node:os");
  }
});

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-2OEWS6XO.js"),
  dotenvx: () => import("./dotenvx-BLULRQFV.js"),
  env: () => import("./env-43IGAAYQ.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-2VSQJJD2.js"),
  "cloudflare-workers": () => import("./target-42CA7YLJ.js"),
  github: () => import("./target-SC6XNUD5.js"),
  netlify: () => import("./target-HFEVMEXY.js"),
  vercel: () => import("./target-C3ABEBMM.js")
};

export {
  require_promises,
  require_node_os,
  sources,
  targets
};
