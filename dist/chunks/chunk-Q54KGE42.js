import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-TNYXC7UN.js"),
  dotenvx: () => import("./dotenvx-HO6NGX5V.js"),
  env: () => import("./env-CW2YTFUF.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-3QX34DRH.js"),
  "cloudflare-workers": () => import("./target-4IMATRFS.js"),
  github: () => import("./target-EHQIRLAB.js"),
  netlify: () => import("./target-WJPEAJYW.js"),
  vercel: () => import("./target-GDTAUAZD.js")
};

export {
  sources,
  targets
};
