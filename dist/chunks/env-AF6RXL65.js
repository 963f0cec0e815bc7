import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  requirePlaceholder,
  variableName
} from "./chunk-TUG3MZIK.js";
import {
  _default,
  _minLength,
  _regex,
  array,
  describe,
  optional,
  refine,
  strictObject,
  string
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/sources/flat-json.ts
var jsonString = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/g;
function parseFlatJson(text, where) {
  if (text.trim() === "") throw new SealpostError("source", "the JSON is empty", { where });
  let parsed = parse(text, where);
  if (typeof parsed != "object" || parsed === null || Array.isArray(parsed))
    throw new SealpostError("source", "the JSON is not an object of names and values", { where });
  let names = [...text.matchAll(jsonString)].filter(({ groups }) => groups?.colon !== void 0).map(([token]) => nameOf(token)), twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== void 0) throw new SealpostError("source-duplicate", `${shown(twice)} stands twice`, { where });
  return Object.entries(parsed).map(([name, value]) => {
    if (typeof value != "string") throw new SealpostError("source", `${shown(name)} is not a string`, { where });
    return [name, value];
  });
}
function parse(text, where) {
  try {
    return JSON.parse(text);
  } catch {
    throw new SealpostError("source", "this is not valid JSON", { where });
  }
}
function nameOf(token) {
  return JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
}
function shown(name) {
  return /^[\w.-]{1,100}$/.test(name) ? name : "a member";
}

// src/sources/env.ts
var variable = string().check(_regex(/^(?:\w|\{ENVIRONMENT\}|\{NAME\})+$/, "must be the name of a variable")), settings = strictObject({
  names: optional(
    array(string().check(_regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of a variable"))).check(_minLength(1), describe("Names of the values; each is one variable of the process."))
  ),
  variable: _default(
    variable.check(
      _regex(/\{NAME\}/, "must contain {NAME}"),
      describe(
        "Which variable holds a value: {NAME} stands for its name, {ENVIRONMENT} for the environment in upper case."
      )
    ),
    "{NAME}"
  ),
  json: optional(
    variable.check(
      describe(
        "A variable with a JSON object of strings, such as toJSON(secrets) of GitHub. Its github_token and the keys of Sealpost itself (SEALPOST_KEY\u2026) are left out."
      )
    )
  )
}).check(
  refine(({ names, json }) => names !== void 0 || json !== void 0, {
    error: "needs `names`, the variables to read, or `json`, a variable that holds them all"
  })
), source = {
  id: "env",
  api: 1,
  config: { settings },
  access: { env: [] },
  async read({ environments, settings: { names, variable: variable2, json }, io }) {
    return names !== void 0 && requirePlaceholder("variable", variable2, "{ENVIRONMENT}", environments), json !== void 0 && requirePlaceholder("json", json, "{ENVIRONMENT}", environments), new Map(
      environments.map((environment) => {
        let values = /* @__PURE__ */ new Map(), add = (name, value, from) => {
          let at = `environment variable ${from}`, before = values.get(name)?.at;
          if (before !== void 0)
            throw new SealpostError("source-duplicate", `${name} is also in ${before}`, { where: at });
          values.set(name, { secret: secretOf(value, at), at });
        };
        for (let name of names ?? []) {
          let from = filled(variable2, environment).replaceAll("{NAME}", name);
          add(name, variableOf(from, io.env), from);
        }
        if (json !== void 0) {
          let from = filled(json, environment);
          for (let [name, value] of members(variableOf(from, io.env), from)) add(name, value, from);
        }
        return [environment, values];
      })
    );
  }
};
function filled(pattern, environment) {
  return pattern.replaceAll("{ENVIRONMENT}", variableName(environment));
}
function variableOf(name, env) {
  let value = env[name];
  if (value !== void 0) return value;
  throw new SealpostError("source-missing", "the variable is not set", {
    where: `environment variable ${name}`,
    hint: "Nothing was written. Set the variable, or correct `source`."
  });
}
function members(text, from) {
  return parseFlatJson(text, `environment variable ${from}`).filter(
    ([name]) => name !== "github_token" && name !== "SEALPOST_KEY" && !name.startsWith("SEALPOST_KEY_")
  );
}
function secretOf(value, where) {
  try {
    return new Secret(value);
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(where) : thrown;
  }
}
export {
  source
};
