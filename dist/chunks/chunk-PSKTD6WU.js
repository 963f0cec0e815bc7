import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/render/look.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
}, plainLook = { symbols: !1, paint: (_style, text) => text };
function lookOf(isTerminal, env) {
  let able = isTerminal && env.TERM !== "dumb";
  return { symbols: able, paint: hasColour(able, env) ? painted : plainLook.paint };
}
function hasColour(able, env) {
  return env.NO_COLOR ? !1 : env.FORCE_COLOR !== void 0 ? env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false" : able;
}
function painted(style, text) {
  let [on, off] = codes[style];
  return `\x1B[${on}m${text}\x1B[${off}m`;
}

export {
  plainLook,
  lookOf
};
