import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  envPaths,
  readEnvFile
} from "./chunk-QQ7GNPM3.js";
import "./chunk-TUG3MZIK.js";
import {
  _default,
  _minLength,
  describe,
  strictObject,
  string
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/sources/dotenv.ts
var settings = strictObject({
  path: _default(
    string().check(_minLength(1), describe("The file of an environment; {environment} stands for its name, as declared.")),
    "secrets/{environment}.env"
  )
}), source = {
  id: "dotenv",
  api: 1,
  config: { settings },
  access: { env: [] },
  async read({ environments, settings: { path }, folder, io }) {
    let { parse } = await import("./dotenv-parse-D7G5NXMN.js"), all = /* @__PURE__ */ new Map();
    for (let [environment, file] of envPaths(path, environments, folder)) {
      let values = /* @__PURE__ */ new Map();
      for (let assignment of await readEnvFile(file, io.files)) {
        let at = `${file.shown}:${assignment.line}`, value = plainValue(assignment, parse(assignment.text), at);
        values.set(assignment.name, { secret: new Secret(value), at });
      }
      all.set(environment, values);
    }
    return all;
  }
};
function plainValue({ name }, parsed, where) {
  let value = Object.hasOwn(parsed, name) ? parsed[name] : void 0;
  if (value === void 0) throw new SealpostError("source", "this name cannot be read", { where });
  if (value.startsWith("encrypted:"))
    throw new SealpostError("source", "this value is encrypted", {
      where,
      hint: "Nothing was written. Use `source: { use: dotenvx }` for this file."
    });
  return value;
}
export {
  source
};
