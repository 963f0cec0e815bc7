import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/core/stamp.ts
function stampOf(text) {
  let ms = Date.parse(text);
  return Number.isNaN(ms) || /\.\d{4}/.test(text) ? text : new Date(ms).toISOString().replace(/\.000Z$/, "Z");
}

export {
  stampOf
};
