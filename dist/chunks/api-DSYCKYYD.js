import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  BaseProjects,
  asker,
  clientOptions,
  createClient,
  success
} from "./chunk-WKCBYIKW.js";
import {
  literal,
  looseObject,
  nullable,
  nullish,
  object,
  record,
  string
} from "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
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
], variable = object({ type: string(), value: nullish(string()) }), environment = looseObject({
  env_vars: nullish(record(string(), nullable(variable))),
  wrangler_config_hash: nullish(string())
}), project = object({
  success: literal(!0),
  result: object({
    deployment_configs: object({ production: nullish(environment), preview: nullish(environment) })
  })
}), asked = asker("Cloudflare Pages", [
  [8000007, ["not-found", "No such Pages project in this account: create it, or correct `project` or `account`."]]
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
function client(io) {
  return createClient({ resources: [BaseProjects], ...clientOptions(io) });
}
export {
  patchProject,
  readProject
};
