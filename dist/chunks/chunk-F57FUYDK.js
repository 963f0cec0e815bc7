import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  variableName
} from "./chunk-TUG3MZIK.js";
import {
  SealpostError,
  basename
} from "./chunk-RQGASJVF.js";

// src/sources/dotenvx-keys.ts
var publicName = "DOTENV_PUBLIC_KEY", privateName = "DOTENV_PRIVATE_KEY";
function isPublicKeyName(name) {
  return name === publicName || name.startsWith(`${publicName}_`);
}
function isPrivateKeyName(name) {
  return name === privateName || name.startsWith(`${privateName}_`);
}
function keyVariables(environment, path, names) {
  let pointed = names.filter(isPublicKeyName).map((name) => name.replace(publicName, privateName)), named = `${privateName}_${variableName(environment)}`, [, , ...parts] = basename(path.absolute).toLowerCase().split("."), derived = parts.length === 0 ? [] : [`${privateName}_${parts.slice(0, 2).join("_").toUpperCase()}`], plain = basename(path.absolute) === ".env" ? [privateName] : [];
  return [.../* @__PURE__ */ new Set([...pointed, named, ...derived, ...plain])];
}
function privateKeys(variables, env, where) {
  let set = variables.filter((variable) => env[variable]);
  if (set.length === 0)
    throw new SealpostError("source-decrypt", `the file is encrypted and ${variables.join(", ")} is not set`, {
      where,
      hint: `Nothing was written. Set ${variables[0]} to the private key of this file.`
    });
  return set.flatMap(
    (variable) => (env[variable] ?? "").split(",").map((listed) => {
      let key = listed.trim();
      if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, "hex");
      throw new SealpostError("source-decrypt", `${variable} does not hold a private key, which is 64 hex digits`, {
        where
      });
    })
  );
}

export {
  isPublicKeyName,
  isPrivateKeyName,
  keyVariables,
  privateKeys
};
