import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/keygen.ts
async function keygen({ world, output }) {
  return output.print(Buffer.from(world.random(32)).toString("base64url")), output.look.symbols && output.note(
    output.noteLook.paint(
      "dim",
      "Keep it as the secret SEALPOST_KEY of your CI and in your password manager. Never commit it, and never keep it beside the ledger."
    )
  ), 0;
}
export {
  keygen
};
