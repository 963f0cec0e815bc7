import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  accessWith,
  account,
  accountKey,
  client,
  empty,
  limitsPage,
  maxLength,
  maxTotalBytes,
  namePattern,
  pace,
  unstamped,
  verified
} from "./chunk-PAIBQO32.js";
import {
  _regex,
  describe,
  done,
  failed,
  strictObject,
  string
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  asSealpostError
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-workers/capabilities.ts
var capabilities = {
  title: "Cloudflare Workers",
  access: accessWith("Account \xB7 Workers Scripts \xB7 Edit (Read is enough to plan)"),
  forms: {
    secret: {
      readBack: { is: "never", source: `${client}: names and types only`, verified },
      revision: { is: "none", source: `${client}: a secret has a name and a type only`, verified },
      maxBytes: { is: 5 * 1024, source: limitsPage, verified },
      empty
    },
    public: !1
  },
  names: {
    fold: "exact",
    pattern: {
      is: namePattern,
      source: "Workers API description: a JavaScript variable name; ASCII assumed",
      verified
    },
    reserved: { is: [], source: "none is documented", verified },
    maxLength
  },
  batch: { is: { shape: "array", max: 100 }, source: "Workers changelog, 2026-06-03: bulk secrets endpoint", verified },
  maxPerScope: {
    is: 128,
    source: `${limitsPage}: 128 variables and secrets a Worker on the paid plan, 64 on the free one`,
    verified
  },
  maxTotalBytes,
  takesEffect: { is: "now", source: "API reference: a bulk update makes a version and deploys it", verified },
  places: [
    { place: "{ script: NAME }", means: "one Worker; wrangler names the Worker of an environment NAME-ENVIRONMENT" }
  ],
  pace,
  tickMs: { is: 0, source: `${client}: a secret has no stamp`, verified },
  cannot: [
    { is: "give a secret back", source: client, verified },
    unstamped,
    { is: "keep a readable value: plain variables are bindings of the script", source: client, verified },
    { is: "change secrets while the Worker's latest version is not deployed", source: "wrangler's source", verified },
    { is: "take part of a PATCH: one refused value refuses all of them", source: "one new version", verified }
  ]
};

// src/targets/cloudflare-workers/target.ts
var settings = strictObject({
  account
}), place = strictObject({
  script: string().check(
    _regex(/^[a-z0-9_][a-z0-9_-]*$/, "a Worker has a name of small letters, digits, dashes and underscores"),
    describe("The name of the Worker, with the suffix that wrangler gives it for an environment.")
  )
}).check(describe("One Worker.")), target = {
  id: "cloudflare-workers",
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope({ settings: { account: account2 }, place: { script }, form }) {
    if (form === "public")
      throw new SealpostError("config", "a Worker keeps no public values beside its secrets", {
        hint: "Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`."
      });
    return { account: account2, script };
  },
  keyOf: ({ account: account2, script }) => ({
    uid: `cloudflare-workers|${accountKey(account2)}|${script}`,
    label: script,
    lane: `cloudflare-workers|${accountKey(account2)}|${script}`,
    maxNames: capabilities.maxPerScope.is
  }),
  async observe({ scopes, io }) {
    let { listSecrets } = await import("./api-CY3KUD45.js");
    return Promise.all(scopes.map(async (scope) => observed(await listSecrets(io, scope))));
  },
  async write({ steps, io }) {
    let [first] = steps;
    if (first === void 0) return [];
    let { patchSecrets } = await import("./api-CY3KUD45.js"), error = await patchSecrets(io, first.scope, patchOf(steps)).then(
      () => {
      },
      (thrown) => asSealpostError(thrown)
    );
    return steps.map((step) => error === void 0 ? done(step) : failed(step, error));
  }
};
function observed({ secrets, whole }) {
  let sightings = secrets.map(sighting);
  return whole ? { listed: !0, sightings } : { listed: !1, because: "the API sent fewer than it counts", sightings };
}
function sighting({ name, type }) {
  return type === "secret_text" ? { name, form: "secret" } : { name, form: "secret", untouchable: "it is a key or another kind of secret, not a text" };
}
function patchOf(steps) {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      step.do === "put" ? { name: step.name, text: step.value, type: "secret_text" } : null
    ])
  );
}
export {
  target
};
