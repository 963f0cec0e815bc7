import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  BaseProjects,
  createClient
} from "./chunk-5PBXJWDK.js";
import {
  literal,
  looseObject,
  object,
  record,
  string
} from "./chunk-7OH4SKQL.js";
import "./chunk-LQ6WAEVK.js";
import {
  SealpostError,
  asSealpostError,
  statusError
} from "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-pages/api.ts
var bindingMaps = [
  "ai_bindings",
  "analytics_engine_datasets",
  "browsers",
  "d1_databases",
  "durable_object_namespaces",
  "hyperdrive_bindings",
  "kv_namespaces",
  "mtls_certificates",
  "queue_producers",
  "r2_buckets",
  "services",
  "vectorize_bindings"
], variable = object({ type: string(), value: string().nullish() }), environment = looseObject({
  env_vars: record(string(), variable.nullable()).nullish(),
  wrangler_config_hash: string().nullish()
}), project = object({
  success: literal(!0),
  result: object({
    deployment_configs: object({ production: environment.nullish(), preview: environment.nullish() })
  })
}), success = object({ success: literal(!0) }), known = /* @__PURE__ */ new Map([
  [8000007, ["not-found", "No such Pages project in this account: create it, or correct `project` or `account`."]],
  [7003, ["not-found", "No such account: correct `account`."]],
  [9106, ["unauthorized", "CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]],
  [6003, ["unauthorized", "CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]]
]);
async function readProject(io, id) {
  let answer = await asked(
    "read the Pages project",
    "Read",
    project,
    () => client(io).pages.projects.get(id.project, { account_id: id.account }).asResponse()
  ), { production, preview } = answer.result.deployment_configs;
  return { production: held(production), preview: held(preview) };
}
async function patchProject(io, id, patch) {
  await asked(
    "update the Pages project",
    "Edit",
    success,
    () => client(io).pages.projects.edit(id.project, { account_id: id.account, deployment_configs: patch }).asResponse()
  );
}
function held(config) {
  if (config != null)
    return {
      vars: Object.entries(config.env_vars ?? {}).flatMap(
        ([name, one]) => one === null ? [] : [{ name, type: one.type, value: one.value ?? "" }]
      ),
      bindings: bindingMaps.flatMap((kind) => Object.keys(config[kind] ?? {})),
      hash: config.wrangler_config_hash || void 0
    };
}
function client({ fetch, endpoint }) {
  return createClient({
    resources: [BaseProjects],
    baseURL: endpoint,
    apiToken: "put-on-by-fetch",
    apiKey: null,
    apiEmail: null,
    userServiceKey: null,
    maxRetries: 0,
    logLevel: "off",
    // the client adds headers from the environment and a description of the machine: only what the API needs goes on
    fetch: (url, init) => {
      let given = new Headers(init?.headers), headers = new Headers({ accept: "application/json" }), type = given.get("content-type");
      return type !== null && headers.set("content-type", type), fetch(url, { method: init?.method ?? "GET", headers, body: init?.body ?? null });
    }
  });
}
async function asked(what, permission, shape, ask) {
  let response = await ask().catch((thrown) => {
    throw translated(thrown, what, permission);
  }), read = shape.safeParse(await response.json().catch(() => {
  }));
  if (!read.success) throw new SealpostError("bad-answer", `${what}: the answer is not what the API describes`);
  return read.data;
}
function translated(thrown, what, permission) {
  if (!(thrown instanceof Error && "status" in thrown && typeof thrown.status == "number"))
    return asSealpostError(thrown);
  let { status } = thrown, code = ("errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors.map((one) => one?.code) : []).find((one) => known.has(one)), [kind, hint] = known.get(code) ?? [];
  if (kind !== void 0 && status < 500)
    return new SealpostError(kind, `${what}: ${status}, code ${code}`, { hint });
  let missing = `The token needs "Account \xB7 Cloudflare Pages \xB7 ${permission}" for this account.`;
  return statusError(status, what, status === 403 ? missing : void 0);
}
export {
  patchProject,
  readProject
};
