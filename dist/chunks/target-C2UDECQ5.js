import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  stampOf
} from "./chunk-3QTY6JSW.js";
import {
  _enum,
  _minLength,
  _regex,
  array,
  describe,
  done,
  failed,
  optional,
  strictObject,
  string,
  union
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  asSealpostError,
  statusError,
  stopsScope
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/targets/netlify/scope.ts
var scopeNames = ["builds", "functions", "runtime", "post-processing"], contexts = ["production", "deploy-preview", "branch-deploy", "dev", "dev-server"], maxNames = 1e3, id = string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "letters, digits, dots, dashes and underscores only")), settings = strictObject({
  account: id.check(describe("Team (account) slug or id, as in app.netlify.com/teams/<slug>.")),
  site: optional(id).check(describe("Project (site) id. Without it the variables of the whole team are meant.")),
  scopes: optional(array(_enum(scopeNames)).check(_minLength(1))).check(
    describe(
      "What may read new variables; existing ones keep theirs. Default: everything, for secrets everything but post-processing. Needs a Pro plan or higher."
    )
  )
}), placeHelp = `one of ${contexts.join(", ")}, or branch:<name>`, place = union([_enum(contexts), string().check(_regex(/^branch:\S+$/, placeHelp))], { error: placeHelp }).check(describe("Deploy context: production, deploy-preview, branch-deploy, dev, dev-server or branch:<name>."));
function parseScope(input) {
  let { account, site, scopes } = input.settings, branch = input.place.startsWith("branch:");
  return {
    account,
    site,
    context: branch ? "branch" : input.place,
    parameter: branch ? input.place.slice(7) : void 0,
    scopes
  };
}
function scopesFor(form, asked = scopeNames) {
  let fit = scopeNames.filter((name) => asked.includes(name) && !(form === "secret" && name === "post-processing"));
  return fit.length === scopeNames.length ? void 0 : fit;
}
function keyOf(scope) {
  let lane = scope.site === void 0 ? `netlify|team|${scope.account}` : `netlify|site|${scope.site}`, context = scope.parameter === void 0 ? scope.context : `branch:${scope.parameter}`, label = [scope.account, ...scope.site === void 0 ? [] : [scope.site], context].join("/"), kin = scope.site === void 0 ? { kin: `team|${context}` } : {};
  return { uid: `${lane}|${context}`, label, lane, maxNames, ...kin };
}

// src/targets/netlify/api.ts
function outgoing(scope, value) {
  return {
    value,
    context: scope.context,
    ...scope.parameter === void 0 ? {} : { context_parameter: scope.parameter }
  };
}
var seeing = "Check `account` and `site` in the config; `site` is the id of the project, not its name.", mayWrite = "The token\u2019s user must be allowed to change these variables. Team-wide variables and `scopes` need a Pro plan or higher.";
function client(io, at) {
  let query = at.site === void 0 ? "" : `?site_id=${encodeURIComponent(at.site)}`, url = (...below) => [io.endpoint, "accounts", encodeURIComponent(at.account), "env", ...below.map(encodeURIComponent)].join("/") + query;
  async function send(method, address, what, body) {
    let answer = await io.fetch(address, {
      method,
      ...body === void 0 ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json", accept: "application/json" } }
    });
    if (answer.ok) return answer;
    let hint = answer.status === 404 ? seeing : answer.status === 403 ? mayWrite : void 0;
    throw statusError(answer.status, what, hint);
  }
  async function drop(address, what) {
    let answer = await send("DELETE", address, what).catch((thrown) => {
      if (!isGone(thrown)) throw thrown;
    });
    if (answer && await bodyOf(answer) !== void 0) throw unlike(what);
  }
  async function change(method, key, body) {
    let answer = await send(method, url(key), "change a variable", body).catch((thrown) => {
      throw isGone(thrown) ? new SealpostError("conflict", "somebody removed it since we looked") : thrown;
    }), said = await bodyOf(answer);
    expectKeys(said === void 0 ? void 0 : [said], [key], "change a variable");
  }
  return {
    /** Every variable of the team or site, in all contexts: one request. */
    list: async () => listing(await send("GET", url(), "list variables")),
    /** Creates variables, all in one array. Never repeated by the wire: a POST that landed would be refused the second time. */
    create: async (items) => {
      let body = await bodyOf(await send("POST", url(), "create variables", items)), keys = items.map(({ key }) => key);
      expectKeys(body === void 0 || Array.isArray(body) ? body : [], keys, "create variables");
    },
    /** Sets the value of one context of an existing variable and leaves everything else alone. */
    set: (key, value) => change("PATCH", key, value),
    /** Replaces a variable with all its values. */
    replace: (item) => change("PUT", item.key, item),
    dropValue: (key, id2) => drop(url(key, "value", id2), "delete a value"),
    dropKey: (key) => drop(url(key), "delete a variable")
  };
}
function isGone(thrown) {
  return thrown instanceof SealpostError && thrown.code === "not-found";
}
async function bodyOf(answer) {
  return answer.headers.has("content-type") ? await answer.json() : void 0;
}
function expectKeys(entries, keys, what) {
  if (entries === void 0) return;
  let said = new Set(entries.map((entry) => fields(entry).key));
  if (!keys.every((key) => said.has(key)))
    throw unlike(what);
}
function unlike(what) {
  return new SealpostError("bad-answer", `${what}: the answer is not what the API describes`);
}
async function listing(answer) {
  let body = await bodyOf(answer);
  if (!Array.isArray(body)) throw unlike("list variables");
  let rows = /* @__PURE__ */ new Map(), gap;
  for (let entry of body) {
    let row = readRow(entry);
    row === void 0 || rows.has(row.key) ? gap = "the list holds an entry that cannot be read" : rows.set(row.key, row);
  }
  return /rel="?next/.test(answer.headers.get("link") ?? "") && (gap = "the list has more pages than the API describes"), { rows, gap };
}
function readRow(entry) {
  let { key, scopes, values, is_secret, updated_at } = fields(entry);
  if (typeof key != "string" || key === "" || !Array.isArray(values)) return;
  let read = values.map(readValue);
  if (!read.includes(void 0))
    return {
      key,
      secret: is_secret === !0,
      scopes: readScopes(scopes),
      values: read.filter((value) => value !== void 0),
      updatedAt: typeof updated_at == "string" && updated_at !== "" ? stampOf(updated_at) : void 0
    };
}
function readValue(entry) {
  let { id: id2, value, context, context_parameter } = fields(entry);
  if (!(typeof context != "string" || context === ""))
    return {
      id: typeof id2 == "string" && id2 !== "" ? id2 : void 0,
      text: typeof value == "string" ? value : void 0,
      context,
      parameter: typeof context_parameter == "string" && context_parameter !== "" ? context_parameter : void 0
    };
}
function readScopes(given) {
  if (!Array.isArray(given)) return;
  let spelled = given.map((one) => typeof one == "string" ? one.toLowerCase().replace(/[ _]/g, "-") : ""), known = scopeNames.filter((name) => spelled.includes(name));
  return known.length === new Set(spelled).size ? known : void 0;
}
function fields(entry) {
  return typeof entry == "object" && entry !== null ? entry : {};
}

// src/targets/netlify/capabilities.ts
var verified = "2026-11-23", openApi = "@netlify/open-api 2.60", cli = "netlify-cli 27.2", docs = 'Netlify docs, "Secrets Controller"', reserved = [
  "AWS_ACCESS_KEY_ID",
  "AWS_EXECUTION_ENV",
  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
  "AWS_LAMBDA_FUNCTION_NAME",
  "AWS_LAMBDA_FUNCTION_VERSION",
  "AWS_LAMBDA_LOG_GROUP_NAME",
  "AWS_LAMBDA_LOG_STREAM_NAME",
  "AWS_LAMBDA_RUNTIME_API",
  "AWS_REGION",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "BRANCH",
  "BUILD_ID",
  "CACHED_COMMIT_REF",
  "COMMIT_REF",
  "CONTEXT",
  "DEPLOY_ID",
  "DEPLOY_PRIME_URL",
  "DEPLOY_URL",
  "HEAD",
  "INCOMING_HOOK_BODY",
  "INCOMING_HOOK_TITLE",
  "INCOMING_HOOK_URL",
  "NETLIFY",
  "NETLIFY_IMAGES_CDN_DOMAIN",
  "PULL_REQUEST",
  "REPOSITORY_URL",
  "REVIEW_ID",
  "SITE_ID",
  "SITE_NAME",
  "URL"
], lambdaOnly = [
  "AWS_ACCESS_KEY",
  "AWS_DEFAULT_REGION",
  "AWS_LAMBDA_INITIALIZATION_TYPE",
  "LAMBDA_RUNTIME_DIR",
  "LAMBDA_TASK_ROOT"
], secret = {
  readBack: {
    is: "unless-sensitive",
    source: `${openApi}, envVar.is_secret: of secrets only values of the dev context are readable`,
    verified
  },
  revision: { is: "per-name", source: `${openApi}, envVar.updated_at: one for all values of a name`, verified },
  maxBytes: {
    is: 64 * 1024,
    source: "not documented; assumed. What reaches functions is held to 4 KB in all when they are deployed",
    verified
  },
  empty: {
    is: !1,
    source: `${cli}, src/utils/env/index.ts: an empty text stands for a context where nothing is set`,
    verified
  }
}, capabilities = {
  title: "Netlify",
  access: {
    token: ["NETLIFY_AUTH_TOKEN"],
    endpoint: { env: "NETLIFY_API_URL", default: "https://api.netlify.com/api/v1" },
    permissions: [
      "Personal access token of a team member who may change environment variables (Developer or Team Owner)",
      "Team-wide variables and `scopes`: a Pro plan or higher"
    ],
    portal: "https://app.netlify.com/user/applications#personal-access-tokens"
  },
  forms: {
    secret,
    public: { ...secret, readBack: { is: "value", source: `${openApi}, envVarValue.value`, verified } }
  },
  names: {
    fold: "exact",
    pattern: {
      is: "[A-Za-z][A-Za-z0-9_]*",
      source: `${cli}, src/utils/env/deploy-env-vars.ts: what the API would reject`,
      verified
    },
    reserved: {
      // the API compares without regard to case
      is: [...reserved, ...reserved.map((name) => name.toLowerCase()), ...lambdaOnly],
      source: `${cli}, src/utils/env/deploy-env-vars.ts; AWS Lambda docs, "Reserved environment variables"`,
      verified
    },
    maxLength: { is: 255, source: `${cli}, src/utils/env/deploy-env-vars.ts`, verified }
  },
  batch: {
    is: { shape: "array", max: 150 },
    source: `${openApi}, createEnvVars: an array; its length is not documented; assumed: 50 names in three contexts`,
    verified
  },
  maxPerScope: { is: maxNames, source: "not documented; assumed", verified },
  maxTotalBytes: {
    is: Number.POSITIVE_INFINITY,
    source: "no limit on storing is documented; functions take 4 KB in all when they are deployed (netlify/cli#6791)",
    verified
  },
  takesEffect: {
    is: "next-deploy",
    source: `${cli}, env:set: "Changes will require a redeploy to take effect"; what is too much for functions fails there`,
    verified
  },
  places: [
    { place: "production", means: "the published site" },
    { place: "deploy-preview", means: "previews of pull requests" },
    { place: "branch-deploy", means: "deploys of every other branch" },
    { place: "branch:<name>", means: "deploys of one branch; wins over `branch-deploy`" },
    { place: "dev", means: "`netlify dev`; stays readable, also for secrets" },
    { place: "dev-server", means: "preview servers" }
  ],
  pace: {
    writeGapMs: { is: 0, source: "no pause is asked for; 500 requests a minute and token, told by headers", verified },
    unstatedWaitMs: { is: 5e3, source: "@netlify/api 14, lib/methods/retry.js: 5 s where no reset is told", verified }
  },
  tickMs: {
    is: 1e3,
    source: `not documented; assumed: samples in the tests of ${cli} have whole seconds`,
    verified
  },
  cannot: [
    { is: "give the value of a secret back, but for the dev context", source: docs, verified },
    { is: "keep the dev value of a secret unreadable", source: docs, verified },
    { is: "make a secret readable again", source: docs, verified },
    {
      is: "keep a name secret in one context and readable in another",
      source: `${openApi}, envVar.is_secret`,
      verified
    },
    { is: "make a readable variable secret by setting one value", source: `${openApi}, setEnvVarValue`, verified },
    { is: "keep one secret value for all contexts", source: docs, verified },
    { is: "give a secret the post-processing scope", source: docs, verified },
    { is: "create a name that exists", source: `${cli} and @netlify/sdk list before they create`, verified },
    { is: "tell which value of a name was changed", source: `${openApi}, envVar.updated_at`, verified }
  ]
};

// src/targets/netlify/rows.ts
function readable(row, value) {
  return row.secret ? value.context === "dev" && !/^\*+$/.test(value.text ?? "*") ? value.text : void 0 : value.text;
}
function explicit(row, place2) {
  return row.values.find((value) => value.context === place2.context && value.parameter === place2.parameter);
}
function shared(row) {
  return row.values.find((value) => value.context === "all");
}
function valueAt(row, place2) {
  let value = explicit(row, place2) ?? shared(row);
  return value === void 0 || readable(row, value) === "" ? void 0 : value;
}
function spans(row, place2) {
  return shared(row) !== void 0 && explicit(row, place2) === void 0;
}
function split(row, replaced) {
  let everywhere = shared(row);
  if (everywhere?.text === void 0 || row.scopes === void 0 || row.secret) return;
  let values = /* @__PURE__ */ new Map(), put = (one) => values.set(`${one.context}|${one.context_parameter ?? ""}`, one);
  for (let context of contexts) put({ value: everywhere.text, context });
  for (let value of row.values)
    if (value !== everywhere) {
      if (value.text === void 0) return;
      put(outgoing(value, value.text));
    }
  for (let one of replaced) put(one);
  let all = row.scopes.length === scopeNames.length;
  return { key: row.key, is_secret: !1, ...all ? {} : { scopes: row.scopes }, values: [...values.values()] };
}

// src/targets/netlify/jobs.ts
function refused(steps, error, landed = "no") {
  return { steps, send: () => Promise.reject(error), landed };
}
function byName(steps) {
  let groups = /* @__PURE__ */ new Map();
  for (let step of steps) {
    let group = groups.get(step.name);
    group ? group.push(step) : groups.set(step.name, [step]);
  }
  return groups;
}
async function run(jobs) {
  let receipts = /* @__PURE__ */ new Map(), queue = [...jobs], condemned;
  for (let job = queue.shift(); job !== void 0; job = queue.shift()) {
    if (condemned !== void 0) {
      for (let step of job.steps) receipts.set(step, failed(step, condemned, "no"));
      continue;
    }
    try {
      let instead = await job.send();
      if (instead !== void 0) queue.unshift(...instead);
      else for (let step of job.steps) receipts.set(step, done(step, job));
    } catch (thrown) {
      let error = asSealpostError(thrown);
      for (let step of job.steps) receipts.set(step, failed(step, error, job.landed));
      stopsScope(error) && (condemned = error);
    }
  }
  return receipts;
}

// src/targets/netlify/puts.ts
var arraySize = 50;
function planPuts(known, steps) {
  let others = [], drafts = [];
  for (let [name, group] of byName(steps)) {
    let row = known.listing.rows.get(name), error = row === void 0 ? refusesNew(known.listing, group) : void 0;
    row !== void 0 ? others.push(...planExisting(known, row, group)) : error !== void 0 ? others.push(refused(group, error)) : drafts.push(draftOf(name, group));
  }
  return [...Array.from(
    { length: Math.ceil(drafts.length / arraySize) },
    (_, index) => create(known, drafts.slice(index * arraySize, (index + 1) * arraySize))
  ), ...others];
}
function planExisting({ wire, tried }, row, group) {
  let jobs = [], fit = group.filter((step) => {
    let wrongKind = refusesKind(row, step);
    wrongKind !== void 0 && jobs.push(refused([step], wrongKind));
    let raced = wrongKind === void 0 && step.sighting === void 0 && valueAt(row, step.scope) !== void 0;
    if (raced) {
      let error = new SealpostError("conflict", "somebody set it since we looked");
      jobs.push(refused([step], error, tried ? "unknown" : "no"));
    }
    return wrongKind === void 0 && !raced;
  });
  if (!fit.some((step) => spans(row, step.scope)))
    return [...jobs, ...fit.map((step) => set(wire, step))];
  let item = split(
    row,
    fit.map((step) => outgoing(step.scope, step.value))
  );
  if (item === void 0) {
    let error = new SealpostError("invalid", "it has one value for all contexts, and not all of it can be read", {
      hint: "At Netlify, give it a different value for each deploy context; then run again."
    });
    return [...jobs, refused(fit, error)];
  }
  return [...jobs, { steps: fit, send: () => wire.replace(item).then(() => {
  }), note: "its one value for all contexts was written out for each of them; the other contexts keep it" }];
}
function set(wire, step) {
  let value = outgoing(step.scope, step.value);
  return { steps: [step], send: () => wire.set(step.name, value).then(() => {
  }), ...devNote([step]) };
}
function refusesKind(row, step) {
  let kept = row.secret ? "secret" : "public";
  if (kept !== step.form)
    return kept === "secret" ? new SealpostError("invalid", "it is a secret at Netlify, and a secret cannot be made readable again", {
      hint: "Remove the variable at Netlify and run again, or take the name out of `public`."
    }) : new SealpostError("invalid", "it is readable at Netlify, and setting a value does not make it a secret", {
      hint: `Run \`netlify env:set ${step.name} --secret\` (or check \u201CContains secret values\u201D in the web UI) and run again, or list the name under \`public\`.`
    });
}
function refusesNew(listing2, group) {
  if (listing2.gap !== void 0)
    return new SealpostError("bad-answer", `whether it exists is not known: ${listing2.gap}`);
  if (new Set(group.map((step) => step.form)).size > 1)
    return new SealpostError("invalid", "Netlify keeps a name secret in all contexts or in none, and both are wanted", {
      hint: "Make `public` say the same of this name for every target that writes to this team or site."
    });
  if (!group.every((step) => scopesFor(step.form, step.scope.scopes)?.length !== 0))
    return new SealpostError("invalid", "a secret cannot have post-processing as its only scope", {
      hint: "Add builds, functions or runtime to `scopes`, or list the name under `public`."
    });
}
function draftOf(name, group) {
  let { form, scope } = group[0], values = group.map((step) => outgoing(step.scope, step.value)), scopes = scopesFor(form, scope.scopes), item = { key: name, is_secret: form === "secret", ...scopes === void 0 ? {} : { scopes }, values };
  return { steps: group, item };
}
function create(known, drafts) {
  let steps = drafts.flatMap((draft) => draft.steps);
  return { steps, send: async () => {
    try {
      await known.wire.create(drafts.map((draft) => draft.item));
    } catch (thrown) {
      let { code } = asSealpostError(thrown);
      if (code !== "invalid" && code !== "conflict") throw thrown;
      let listing2 = await known.wire.list().catch(() => {
        throw new SealpostError("unconfirmed", "Netlify refused to create it, and looking again failed");
      }), [only] = drafts;
      return drafts.length === 1 && only !== void 0 && !listing2.rows.has(only.item.key) ? [refused(only.steps, asSealpostError(thrown))] : oneByOne({ ...known, listing: listing2 }, drafts);
    }
    for (let { item } of drafts)
      known.learn({ key: item.key, secret: item.is_secret, scopes: void 0, values: [], updatedAt: void 0 });
  }, evidence: "created", ...devNote(steps) };
}
function oneByOne(known, drafts) {
  let there = drafts.filter(({ item }) => known.listing.rows.has(item.key)), blamed = there.length > 1, singles = drafts.filter((draft) => !there.includes(draft)).map((draft) => {
    let job = create(known, [draft]);
    return { ...job, send: async () => {
      let instead = await job.send().catch((thrown) => {
        throw blamed = !0, thrown;
      });
      return instead !== void 0 && (blamed = !0), instead;
    } };
  }), rest = there.map(({ steps }) => ({ steps, send: async () => planPuts({ ...known, tried: known.tried || blamed }, steps) }));
  return [...singles, ...rest];
}
function devNote(steps) {
  return steps.some((step) => step.do === "put" && step.form === "secret" && step.scope.context === "dev") ? { note: "Netlify keeps the values of the dev context readable, also those of secrets" } : {};
}

// src/targets/netlify/removes.ts
function planRemoves(wire, listing2, steps) {
  return [...byName(steps)].flatMap(([name, group]) => {
    let row = listing2.rows.get(name);
    return row !== void 0 ? planRow(wire, row, group) : listing2.gap === void 0 ? [gone(group)] : [refused(group, new SealpostError("bad-answer", `whether it exists is not known: ${listing2.gap}`))];
  });
}
function planRow(wire, row, group) {
  let jobs = [], found = [];
  for (let step of group) {
    let value = valueAt(row, step.scope);
    value === void 0 ? jobs.push(gone([step])) : value === shared(row) ? jobs.push(refused([step], spansAll())) : found.push({ step, id: value.id });
  }
  if (found.length > 0 && found.length === row.values.length) {
    let steps = found.map(({ step }) => step);
    return [...jobs, { steps, send: () => wire.dropKey(row.key).then(() => {
    }) }];
  }
  for (let { step, id: id2 } of found)
    id2 === void 0 ? jobs.push(refused([step], new SealpostError("bad-answer", "its value has no id"))) : jobs.push({ steps: [step], send: () => wire.dropValue(row.key, id2).then(() => {
    }) });
  return jobs;
}
function gone(steps) {
  return { steps, send: () => Promise.resolve(void 0), note: "it was gone already" };
}
function spansAll() {
  return new SealpostError("invalid", "it has one value for all contexts, and removing it would take it from all", {
    hint: "At Netlify, give it a different value for each deploy context, or remove it there."
  });
}

// src/targets/netlify/write.ts
function directoryOf(listing2) {
  let veiled = (row) => ({
    ...row,
    values: row.values.map((value) => ({ ...value, text: value.text === "" ? "" : void 0 }))
  });
  return { rows: new Map([...listing2.rows].map(([key, row]) => [key, veiled(row)])), gap: listing2.gap };
}
async function write(call) {
  let { steps, io } = call, [first] = steps;
  if (first === void 0) return [];
  let wire = client(io, first.scope), directory = first.scopeHandle, listing2 = directory;
  try {
    (listing2 === void 0 || steps.some((step) => needsLook(listing2, step))) && (listing2 = await wire.list());
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, "no"));
  }
  let learn = (row) => {
    directory?.rows.set(row.key, row);
  }, puts = steps.filter((step) => step.do === "put"), receipts = await run([
    ...planPuts({ wire, listing: listing2, learn, tried: !1 }, puts),
    ...planRemoves(
      wire,
      listing2,
      steps.filter((step) => step.do === "remove")
    )
  ]);
  return steps.map((step) => receipts.get(step) ?? failed(step, void 0));
}
function needsLook(listing2, step) {
  let row = listing2?.rows.get(step.name);
  return step.do === "remove" || row !== void 0 && spans(row, step.scope);
}

// src/targets/netlify/target.ts
var target = {
  id: "netlify",
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope,
  keyOf,
  observe,
  write
};
async function observe(call) {
  let [first] = call.scopes;
  if (first === void 0) return [];
  let listing2 = await client(call.io, first).list(), handle = directoryOf(listing2), rows = [...listing2.rows.values()];
  return call.scopes.map((scope) => {
    let sightings = rows.flatMap((row) => sightingOf(row, scope));
    return listing2.gap === void 0 ? { listed: !0, sightings, handle } : { listed: !1, because: listing2.gap, sightings, handle };
  });
}
function sightingOf(row, scope) {
  let value = valueAt(row, scope);
  if (value === void 0) return [];
  let text = readable(row, value), changedAt = Date.parse(row.updatedAt ?? "");
  return [
    {
      name: row.key,
      form: row.secret ? "secret" : "public",
      ...text?.isWellFormed() ? { secret: new Secret(text) } : {},
      ...row.updatedAt === void 0 ? {} : { revision: row.updatedAt },
      ...Number.isNaN(changedAt) ? {} : { changedAt },
      ...value === shared(row) ? { row: row.key } : {}
    }
  ];
}
export {
  target
};
