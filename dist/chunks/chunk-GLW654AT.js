import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-K52PQLNV.js"),
  dotenvx: () => import("./dotenvx-SXWIAYSY.js"),
  env: () => import("./env-63E57PBV.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-W4TS2J3F.js"),
  "cloudflare-workers": () => import("./target-3ULBMN6V.js"),
  github: () => import("./target-5NG5SRPG.js"),
  netlify: () => import("./target-GKCRDPHH.js"),
  vercel: () => import("./target-YCUU5VVL.js")
};

export {
  sources,
  targets
};
