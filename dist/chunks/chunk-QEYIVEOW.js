import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// package.json
var package_default = {
  name: "sealpost",
  version: "0.1.0",
  description: "Keeps one central secret source and many hosted targets the same: diff, review, encrypted apply, report.",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    sealpost: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./conformance": {
      types: "./dist/types/conformance/index.d.ts",
      default: "./dist/conformance.js"
    },
    "./schema.json": "./dist/schema.json",
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "action.yml",
    "actions",
    "README.md",
    "CHANGELOG.md",
    "LICENSE"
  ],
  scripts: {
    build: "node scripts/build.mjs",
    test: "vitest run",
    types: "tsc --noEmit",
    lint: "biome check .",
    docs: "tsx scripts/docs.ts",
    check: "bash .ci/run"
  },
  devDependencies: {
    "@biomejs/biome": "2.5.15",
    "@clack/prompts": "^1.9.0",
    "@octokit/core": "^7.0.8",
    "@types/node": "^20.19.43",
    "@vitest/coverage-v8": "^4.1.12",
    cloudflare: "^7.3.0",
    commander: "^14.0.3",
    dotenv: "^18.0.10",
    eciesjs: "^0.5.0",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    knip: "6.42.1",
    "libsodium-wrappers": "^0.8.4",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    undici: "^7.30.2",
    vitest: "^4.1.12",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  }
};

// src/io/version.ts
var version = package_default.version, userAgent = `sealpost/${version}`;

export {
  version,
  userAgent
};
