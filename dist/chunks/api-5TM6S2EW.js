import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  BaseProjects,
  asker,
  clientOptions,
  createClient,
  success
} from "./chunk-RPQJ7TWP.js";
import {
  literal,
  looseObject,
  object,
  record,
  string
} from "./chunk-LOD3QCJW.js";
import "./chunk-PX4ORAG6.js";
import "./chunk-ISTV3GAJ.js";
import "./chunk-KUMMQTPJ.js";
import "./chunk-PIBFJT7H.js";
import "./chunk-3PMQ4HHO.js";
import "./chunk-GPT5GVAJ.js";
import "./chunk-XK5QB62H.js";
import "./chunk-5K3QXB3N.js";
import "./chunk-FDYKNZIT.js";
import "./chunk-N5ZIDXQF.js";
import "./chunk-ULVJNBUJ.js";
import "./chunk-JFV6SC3M.js";
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
