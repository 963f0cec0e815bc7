import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  strictObject,
  string
} from "./chunk-7OH4SKQL.js";
import {
  done,
  failed
} from "./chunk-76LUWTCK.js";
import "./chunk-LQ6WAEVK.js";
import {
  SealpostError,
  asSealpostError
} from "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-workers/capabilities.ts
var verified = "2026-11-23", client = "API types of `cloudflare` 7.3.0", limits = "Workers limits page", capabilities = {
  title: "Cloudflare Workers",
  access: {
    token: ["CLOUDFLARE_API_TOKEN"],
    endpoint: { env: "CLOUDFLARE_API_BASE_URL", default: "https://api.cloudflare.com/client/v4" },
    settings: { account: "CLOUDFLARE_ACCOUNT_ID" },
    permissions: ["Account \xB7 Workers Scripts \xB7 Edit (Read is enough to plan)"],
    portal: "https://dash.cloudflare.com/profile/api-tokens"
  },
  forms: {
    secret: {
      readBack: { is: "never", source: `${client}: names and types only`, verified },
      revision: { is: "none", source: `${client}: a secret has a name and a type only`, verified },
      maxBytes: { is: 5120, source: limits, verified },
      empty: {
        is: !1,
        source: "not documented; assumed, since one refused value refuses the whole PATCH",
        verified
      }
    },
    public: !1
  },
  names: {
    fold: "exact",
    pattern: {
      // `__proto__` would get lost in any JSON reader that builds plain objects
      is: "(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*",
      source: "Workers API description: a JavaScript variable name; ASCII assumed",
      verified
    },
    reserved: { is: [], source: "none is documented", verified },
    maxLength: { is: 255, source: "not documented; assumed", verified }
  },
  batch: { is: { shape: "array", max: 100 }, source: "Workers changelog, 2026-06-03: bulk secrets endpoint", verified },
  maxPerScope: {
    is: 128,
    source: `${limits}: 128 variables and secrets a Worker on the paid plan, 64 on the free one`,
    verified
  },
  maxTotalBytes: { is: Number.POSITIVE_INFINITY, source: "no such limit is documented", verified },
  takesEffect: { is: "now", source: "API reference: a bulk update makes a version and deploys it", verified },
  places: [
    { place: "{ script: NAME }", means: "one Worker; wrangler names the Worker of an environment NAME-ENVIRONMENT" }
  ],
  pace: {
    writeGapMs: { is: 0, source: "API rate limits page: no pause between writes is recommended", verified },
    unstatedWaitMs: {
      is: 3e5,
      source: "API rate limits page: past 1,200 requests in 5 minutes all calls are blocked for the next 5 minutes",
      verified
    }
  },
  tickMs: { is: 0, source: `${client}: a secret has no stamp`, verified },
  cannot: [
    { is: "give a secret back", source: client, verified },
    { is: "stamp a change: a secret edited by hand is not noticed", source: client, verified },
    { is: "keep a readable value: plain variables are bindings of the script", source: client, verified },
    { is: "change secrets while the Worker's latest version is not deployed", source: "wrangler's source", verified },
    { is: "take part of a PATCH: one refused value refuses all of them", source: "one new version", verified }
  ]
};

// src/targets/cloudflare-workers/target.ts
var settings = strictObject({
  account: string().regex(/^[A-Za-z0-9_-]+$/, "an account id holds letters and digits only").describe(
    "The account's id: 32 characters, shown in the dashboard's address. Without it `CLOUDFLARE_ACCOUNT_ID` has to be set."
  )
}), place = strictObject({
  script: string().regex(/^[a-z0-9_][a-z0-9_-]*$/, "a Worker has a name of small letters, digits, dashes and underscores").describe("The name of the Worker, with the suffix that wrangler gives it for an environment.")
}).describe("One Worker."), target = {
  id: "cloudflare-workers",
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope({ settings: { account }, place: { script }, form }) {
    if (form === "public")
      throw new SealpostError("config", "a Worker keeps no public values beside its secrets", {
        hint: "Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`."
      });
    return { account, script };
  },
  keyOf: ({ account, script }) => ({
    uid: `cloudflare-workers|${account}|${script}`,
    label: script,
    lane: `cloudflare-workers|${account}|${script}`,
    maxNames: capabilities.maxPerScope.is
  }),
  async observe({ scopes, io }) {
    let { listSecrets } = await import("./api-NMO3PXCD.js");
    return Promise.all(scopes.map(async (scope) => observed(await listSecrets(io, scope))));
  },
  async write({ steps, io }) {
    let [first] = steps;
    if (first === void 0) return [];
    let { patchSecrets } = await import("./api-NMO3PXCD.js"), error = await patchSecrets(io, first.scope, patchOf(steps)).then(
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
