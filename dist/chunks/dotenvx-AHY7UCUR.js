import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  isPrivateKeyName,
  isPublicKeyName,
  keyVariables,
  privateKeys
} from "./chunk-F57FUYDK.js";
import {
  envPaths,
  readEnvFile
} from "./chunk-QQ7GNPM3.js";
import "./chunk-TUG3MZIK.js";
import {
  _default,
  _enum,
  _minLength,
  describe,
  strictObject,
  string
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  createHash
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/sources/dotenvx.ts
var settings = strictObject({
  path: _default(
    string().check(_minLength(1), describe("The file of an environment; {environment} stands for its name, as declared.")),
    "secrets/{environment}.env"
  ),
  plain: _default(
    _enum(["refuse", "allow"]).check(describe("What to do about a value that is not encrypted: stop, or take it as it stands.")),
    "refuse"
  ),
  expansion: _default(
    _enum(["refuse", "literal"]).check(
      describe(
        "What to do about $NAME or $(command) in a value outside single quotes, which dotenvx would replace: stop, or take it as it stands. It is never replaced."
      )
    ),
    "refuse"
  )
}), prefix = "encrypted:", source = {
  id: "dotenvx",
  api: 1,
  config: { settings },
  access: {
    env: [
      {
        name: "DOTENV_PRIVATE_KEY_<ENVIRONMENT>",
        means: "The private key of an environment\u2019s file; several, separated by commas, while a key is being replaced."
      }
    ]
  },
  async read({ environments, settings: settings2, folder, io }) {
    let all = /* @__PURE__ */ new Map();
    for (let [environment, path] of envPaths(settings2.path, environments, folder))
      all.set(environment, await readOne(environment, path, settings2, io));
    return all;
  }
};
async function readOne(environment, path, settings2, io) {
  let assignments = await readEnvFile(path, io.files), names = assignments.map(({ name }) => name), values = /* @__PURE__ */ new Map(), opened;
  for (let assignment of assignments) {
    let { name, line } = assignment;
    if (isPublicKeyName(name)) continue;
    let at = `${path.shown}:${line}`;
    if (isPrivateKeyName(name))
      throw new SealpostError("source", "a private key stands in the file that it opens", {
        where: at,
        hint: "Nothing was written. Take it out of the file and out of its history, and replace the key."
      });
    let written = writtenValue(assignment), encrypted = written.startsWith(prefix);
    if (!encrypted && settings2.plain === "refuse")
      throw new SealpostError("source", `${name}: this value is not encrypted`, {
        where: at,
        hint: "Nothing was written. Run `dotenvx encrypt` on the file, or set `source.plain: allow`."
      });
    encrypted && (opened ??= await opener(privateKeys(keyVariables(environment, path, names), io.env, path.shown)));
    let value = encrypted ? opened?.(written.slice(prefix.length)) : written;
    if (value === void 0)
      throw new SealpostError("source-decrypt", `${name} cannot be decrypted with the private key at hand`, {
        where: at
      });
    if (settings2.expansion === "refuse" && !assignment.raw.startsWith("'") && isExpanded(value))
      throw new SealpostError("source", `${name}: dotenvx would replace a part of this value that begins with $`, {
        where: at,
        hint: "Nothing was written. Put what stands after the = in single quotes, which keep it as it is, or set `source.expansion: literal`."
      });
    values.set(name, { secret: new Secret(value), at, ...encrypted ? { version: versionOf(written) } : {} });
  }
  return values;
}
function writtenValue({ raw }) {
  let quote = /^['"`]/.exec(raw)?.[0];
  if (quote === void 0) return raw;
  let inner = raw.slice(1, -1);
  return quote === "'" ? inner.replaceAll("\\'", "'") : quote === "`" ? inner : inner.replaceAll("\\n", `
`).replaceAll("\\r", "\r").replaceAll("\\t", "	");
}
function isExpanded(value) {
  return /\$[A-Za-z_{(]|\\\$/.test(value);
}
function versionOf(written) {
  return createHash("sha256").update(written).digest("hex").slice(0, 16);
}
async function opener(keys) {
  let { ECIES_CONFIG, getSharedKey, getSharedPoint, symDecrypt } = await import("./ecies-SYQXCFCG.js"), decoder = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
  return (base64) => {
    let bytes = new Uint8Array(Buffer.from(base64, "base64")), sender = bytes.subarray(0, 65);
    for (let key of keys)
      try {
        let shared = getSharedKey(sender, getSharedPoint("secp256k1", key, sender, !1));
        return decoder.decode(symDecrypt(ECIES_CONFIG, shared, bytes.subarray(65)));
      } catch {
      }
  };
}
export {
  source
};
