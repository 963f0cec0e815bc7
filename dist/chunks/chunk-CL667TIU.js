import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-BX7VPQX7.js"),
  dotenvx: () => import("./dotenvx-53KAGCYV.js"),
  env: () => import("./env-G4UC462X.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-4BQPON4I.js"),
  "cloudflare-workers": () => import("./target-S6PGPHQ4.js"),
  github: () => import("./target-IBLQ42NZ.js"),
  netlify: () => import("./target-GJF5R2RJ.js"),
  vercel: () => import("./target-MY2QUEWE.js")
};

export {
  sources,
  targets
};
