import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  BaseSecrets,
  asker,
  clientOptions,
  createClient,
  success
} from "./chunk-WKCBYIKW.js";
import {
  array,
  literal,
  nullish,
  number,
  object,
  string
} from "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-workers/api.ts
var list = object({
  success: literal(!0),
  result: array(object({ name: string(), type: string() })),
  result_info: nullish(object({ total_count: nullish(number()) }))
}), noWorker = "No such Worker in this account: deploy it once with wrangler, or correct `script` or `account`.", undeployed = "The Worker's latest version is not deployed, and a changed secret would deploy it. Deploy it (`wrangler versions deploy`), then run again.", asked = asker("Workers Scripts", [
  [10007, ["place-missing", noWorker]],
  [10090, ["place-missing", noWorker]],
  [10214, ["conflict", undeployed]],
  [10215, ["conflict", undeployed]],
  [10053, ["invalid", "One of the names is a binding of another kind already (a plain variable, say): rename one."]],
  [10054, ["invalid", "One of the values is larger than 5 KB."]],
  [
    10055,
    ["invalid", "The Worker has no room for more: 64 variables and secrets on the free plan, 128 on the paid one."]
  ]
]);
async function listSecrets(io, id) {
  let { result, result_info } = await asked(
    "list the Worker's secrets",
    "Read",
    list,
    () => client(io).workers.scripts.secrets.list(id.script, { account_id: id.account }).asResponse()
  );
  return { secrets: result, whole: (result_info?.total_count ?? 0) <= result.length };
}
async function patchSecrets(io, id, secrets) {
  await asked(
    "update the Worker's secrets",
    "Edit",
    success,
    () => client(io).workers.scripts.secrets.bulkUpdate(
      id.script,
      { account_id: id.account, secrets },
      { headers: { "content-type": "application/merge-patch+json" } }
    ).asResponse()
  );
}
function client(io) {
  return createClient({ resources: [BaseSecrets], ...clientOptions(io) });
}
export {
  listSecrets,
  patchSecrets
};
