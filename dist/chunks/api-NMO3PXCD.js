import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  BaseSecrets,
  createClient
} from "./chunk-5PBXJWDK.js";
import {
  array,
  literal,
  number,
  object,
  string
} from "./chunk-7OH4SKQL.js";
import "./chunk-LQ6WAEVK.js";
import {
  SealpostError,
  asSealpostError,
  statusError
} from "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-workers/api.ts
var list = object({
  success: literal(!0),
  result: array(object({ name: string(), type: string() })),
  result_info: object({ total_count: number().nullish() }).nullish()
}), success = object({ success: literal(!0) }), noWorker = "No such Worker in this account: deploy it once with wrangler, or correct `script` or `account`.", undeployed = "The Worker's latest version is not deployed, and a changed secret would deploy it. Deploy it (`wrangler versions deploy`), then run again.", known = /* @__PURE__ */ new Map([
  [10007, ["place-missing", noWorker]],
  [10090, ["place-missing", noWorker]],
  [10214, ["conflict", undeployed]],
  [10215, ["conflict", undeployed]],
  [10053, ["invalid", "One of the names is a binding of another kind already (a plain variable, say): rename one."]],
  [10054, ["invalid", "One of the values is larger than 5 KB."]],
  [
    10055,
    ["invalid", "The Worker has no room for more: 64 variables and secrets on the free plan, 128 on the paid one."]
  ],
  [7003, ["not-found", "No such account: correct `account`."]],
  [9106, ["unauthorized", "CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]],
  [6003, ["unauthorized", "CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]]
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
function client({ fetch, endpoint }) {
  return createClient({
    resources: [BaseSecrets],
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
  let missing = `The token needs "Account \xB7 Workers Scripts \xB7 ${permission}" for this account.`;
  return statusError(status, what, status === 403 ? missing : void 0);
}
export {
  listSecrets,
  patchSecrets
};
