import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-OO255MQX.js"),
  dotenvx: () => import("./dotenvx-WP5RD4EI.js"),
  env: () => import("./env-V3U3EZTG.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-EXUQQHMV.js"),
  "cloudflare-workers": () => import("./target-JR3HAEWA.js"),
  github: () => import("./target-J4NESIBM.js"),
  netlify: () => import("./target-7TGU4KBX.js"),
  vercel: () => import("./target-KET27V3W.js")
};

export {
  sources,
  targets
};
