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
  _enum,
  _regex,
  describe,
  done,
  failed,
  strictObject,
  string
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  asSealpostError
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/targets/cloudflare-pages/capabilities.ts
var limits = `${limitsPage}, which Pages Functions inherit`, capabilities = {
  title: "Cloudflare Pages",
  access: accessWith("Account \xB7 Cloudflare Pages \xB7 Edit (Read is enough to plan)"),
  forms: {
    secret: {
      readBack: { is: "never", source: "wrangler's fixtures: a secret_text comes back with an empty value", verified },
      revision: { is: "none", source: `${client}: a variable has a type and a value only`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty
    },
    public: {
      readBack: { is: "value", source: `${client}: plain_text comes back with its value`, verified },
      revision: { is: "none", source: `${client}: a variable has a type and a value only`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty
    }
  },
  names: {
    fold: "exact",
    pattern: {
      is: namePattern,
      source: "Workers API description: a JavaScript variable name; assumed for Pages, ASCII assumed",
      verified
    },
    reserved: { is: ["ASSETS"], source: "wrangler's config check: reserved in Pages projects", verified },
    maxLength
  },
  batch: {
    is: { shape: "scope", max: 256 },
    source: `${client}: one PATCH merges both environments; 2 \xD7 128 names fit`,
    verified
  },
  maxPerScope: {
    is: 128,
    source: `not documented for Pages; assumed from the ${limits} (64 on the free plan)`,
    verified
  },
  maxTotalBytes,
  takesEffect: { is: "next-deploy", source: "deployments carry a frozen copy of the variables", verified },
  places: [
    { place: "production", means: "deployments of the production branch" },
    { place: "preview", means: "deployments of every other branch" }
  ],
  pace,
  tickMs: { is: 0, source: `${client}: a variable has no stamp`, verified },
  cannot: [
    { is: "give a secret back", source: "wrangler's fixtures", verified },
    unstamped,
    { is: "hold variables for a single branch", source: `${client}: production and preview only`, verified },
    {
      is: "keep plain variables of a project that a wrangler config file governs: they live in the file",
      source: "Pages docs on wrangler configuration",
      verified
    },
    { is: "take part of a PATCH: one refused value refuses all of them", source: "one document", verified }
  ]
};

// src/targets/cloudflare-pages/target.ts
var settings = strictObject({
  account,
  project: string().check(
    _regex(/^[a-z0-9][a-z0-9-]*$/, "a project name has small letters, digits and dashes"),
    describe("The name of the Pages project.")
  )
}), place = _enum(["production", "preview"]).check(describe("`production`: the production branch. `preview`: every other branch.")), target = {
  id: "cloudflare-pages",
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope: ({ settings: { account: account2, project }, place: place2 }) => ({ account: account2, project, place: place2 }),
  keyOf: ({ account: account2, project, place: place2 }) => ({
    uid: `cloudflare-pages|${accountKey(account2)}|${project}|${place2}`,
    label: `${project}/${place2}`,
    lane: `cloudflare-pages|${accountKey(account2)}|${project}`,
    maxNames: capabilities.maxPerScope.is
  }),
  async observe({ scopes, io }) {
    let [first] = scopes;
    if (first === void 0) return [];
    let { readProject } = await import("./api-DSYCKYYD.js"), project = await readProject(io, first);
    return scopes.map((scope) => observed(project[scope.place]));
  },
  async write({ steps, io }) {
    let refused = steps.map(refusal), sent = steps.filter((_, index) => refused[index] === void 0), error = await send(sent).then(
      () => {
      },
      (thrown) => asSealpostError(thrown)
    );
    return steps.map((step, index) => {
      let why = refused[index] ?? error;
      return why === void 0 ? done(step) : failed(step, why, refused[index] && "no");
    });
    async function send([first, ...rest]) {
      if (first === void 0) return;
      let { patchProject } = await import("./api-DSYCKYYD.js");
      await patchProject(io, first.scope, patchOf([first, ...rest]));
    }
  }
};
function observed(held) {
  if (held === void 0)
    return { listed: !1, because: "the answer says nothing of this environment", sightings: [] };
  let { vars, hash, bindings } = held, handle = { hash, bindings };
  return { listed: !0, sightings: vars.map(sighting), handle };
}
function sighting({ name, type, value }) {
  return type === "secret_text" ? { name, form: "secret" } : type !== "plain_text" ? { name, untouchable: "it is of a kind that Sealpost does not know" } : { name, form: "public", ...value.isWellFormed() ? { secret: new Secret(value) } : {} };
}
function patchOf(steps) {
  let places = [...new Set(steps.map((step) => step.scope.place))];
  return Object.fromEntries(
    places.map((place2) => {
      let here = steps.filter((step) => step.scope.place === place2), hash = here.map(wholeOf).find((whole) => whole?.hash)?.hash, env_vars = Object.fromEntries(here.map((step) => [step.name, variable(step)]));
      return [place2, { env_vars, ...hash === void 0 ? {} : { wrangler_config_hash: hash } }];
    })
  );
}
function variable(step) {
  return step.do === "remove" ? null : { type: step.form === "secret" ? "secret_text" : "plain_text", value: step.value };
}
function refusal(step) {
  let whole = wholeOf(step);
  if (whole === void 0) return new SealpostError("internal", "the project was not looked at before this write");
  if (step.do === "put" && whole.bindings.includes(step.name))
    return new SealpostError("invalid", "another binding of the project has this name", {
      hint: "Give the value another name with `rename`, or rename the binding."
    });
  if (whole.hash !== void 0) {
    if (step.do === "put" && step.form === "public")
      return new SealpostError("invalid", "a wrangler config file keeps the plain variables of this project", {
        hint: "Put it under `vars` in that file, or take the name out of `public` to send it as a secret."
      });
    if (step.sighting?.form === "public")
      return new SealpostError("invalid", "this plain variable belongs to the wrangler config file of the project", {
        hint: "Take it out of `vars` in that file and deploy, then run again."
      });
  }
}
function wholeOf(step) {
  return step.scopeHandle;
}
export {
  target
};
