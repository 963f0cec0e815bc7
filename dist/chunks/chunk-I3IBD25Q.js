import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-PDHGTOJ2.js"),
  dotenvx: () => import("./dotenvx-I45FMDPJ.js"),
  env: () => import("./env-SV5PJ66F.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-FPSMKTEK.js"),
  "cloudflare-workers": () => import("./target-RERBYYRM.js"),
  github: () => import("./target-DXBP72FQ.js"),
  netlify: () => import("./target-OKAC4SLZ.js"),
  vercel: () => import("./target-ENIBFRKU.js")
};

export {
  sources,
  targets
};
