import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-IKYMTOP3.js"),
  dotenvx: () => import("./dotenvx-ZIRNYCSS.js"),
  env: () => import("./env-MQILSZGR.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-5JXUDLNA.js"),
  "cloudflare-workers": () => import("./target-QOL5VVZD.js"),
  github: () => import("./target-TT6BQC57.js"),
  netlify: () => import("./target-32NJ7JIC.js"),
  vercel: () => import("./target-PIQO7TSJ.js")
};

export {
  sources,
  targets
};
