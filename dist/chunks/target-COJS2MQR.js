import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  _enum,
  _maxLength,
  _minLength,
  _regex,
  describe,
  done,
  failed,
  matches,
  optional,
  record,
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

// src/targets/vercel/rows.ts
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function readRow(raw) {
  if (!isObject(raw) || typeof raw.key != "string")
    throw new SealpostError("bad-answer", "Vercel sent a row without a name");
  let type = typeof raw.type == "string" ? raw.type : "unknown", visibility = text(raw.visibility);
  return {
    id: text(raw.id),
    key: raw.key,
    type,
    visibility,
    spots: spotsOf(raw),
    comment: text(raw.comment),
    updatedAt: typeof raw.updatedAt == "number" ? raw.updatedAt : void 0,
    owner: ownerOf(raw),
    secret: visibility === "secret" ? void 0 : readable(raw, type)
  };
}
function readRows(raw) {
  return raw == null ? [] : (Array.isArray(raw) ? raw : [raw]).map(readRow);
}
function writeOnly(row) {
  return row.type === "sensitive" || row.visibility === "secret";
}
function reach(spots) {
  let custom = spots.filter((spot) => spot.startsWith("custom:")).map((spot) => spot.slice(7)), branch = spots.find((spot) => spot.startsWith("preview@"))?.slice(8), target2 = spots.filter((spot) => !spot.startsWith("custom:")).map((spot) => spot.replace(/@.*$/s, ""));
  return {
    ...target2.length > 0 ? { target: target2 } : {},
    ...branch === void 0 ? {} : { gitBranch: branch },
    ...custom.length > 0 ? { customEnvironmentIds: custom } : {}
  };
}
function strings(raw) {
  return (Array.isArray(raw) ? raw : [raw]).filter((item) => typeof item == "string" && item !== "");
}
function text(raw) {
  return typeof raw == "string" && raw !== "" ? raw : void 0;
}
function spotsOf(raw) {
  let branch = text(raw.gitBranch), targets = strings(raw.target).map(
    (target2) => target2 === "preview" && branch !== void 0 ? `preview@${branch}` : target2
  );
  return [.../* @__PURE__ */ new Set([...targets, ...strings(raw.customEnvironmentIds).map((id) => `custom:${id}`)])];
}
function readable(raw, type) {
  if (!(!(type === "plain" || type === "encrypted" && raw.decrypted === !0) || typeof raw.value != "string" || !raw.value.isWellFormed()))
    return new Secret(raw.value);
}
function ownerOf(raw) {
  if (set(raw.configurationId)) return "an integration owns it";
  if (raw.type === "system" || raw.system === !0) return "a system variable of Vercel";
  if (set(raw.edgeConfigId)) return "an Edge Config owns it";
  if (set(raw.contentHint) || set(raw.internalContentHint)) return "a connected store or feature owns it";
}
function set(raw) {
  return raw != null && raw !== "";
}

// src/targets/vercel/refusals.ts
var meanings = {
  BAD_REQUEST: ["invalid", "it does not accept this variable"],
  ENV_ALREADY_EXISTS: ["conflict", "another row holds this name in this place"],
  ENV_CONFLICT: ["conflict", "another row holds this name in this place"],
  EXISTING_KEY_AND_TARGET: ["conflict", "another row holds this name in this place"],
  FORBIDDEN: ["forbidden", "the token may not write there"],
  ID_NOT_FOUND: ["not-found", "the row or the environment is gone"],
  INVALID_KEY: ["invalid", "it does not accept this name"],
  INVALID_VALUE: ["invalid", "it does not accept this value"],
  KEY_INVALID_CHARACTERS: ["invalid", "the name holds characters that it does not accept"],
  KEY_INVALID_LENGTH: ["invalid", "the name is too long"],
  KEY_RESERVED: ["invalid", "the name is reserved"],
  RESERVED_ENV_VARIABLE: ["invalid", "the name is reserved"],
  MAX_ENVS_EXCEEDED: ["invalid", "the environment is full"],
  MISSING_ID: ["invalid", "the request lacks an id"],
  MISSING_KEY: ["invalid", "the request lacks a name"],
  MISSING_TARGET: ["invalid", "the request lacks an environment"],
  MISSING_VALUE: ["invalid", "the request lacks a value"],
  NOT_AUTHORIZED: ["forbidden", "the token may not write there"],
  NOT_DECRYPTABLE: ["forbidden", "the value cannot be decrypted for this token"],
  SYSTEM_ENV_WITH_VALUE: ["invalid", "a system variable takes no value"],
  TEAM_NOT_FOUND: ["not-found", "no such team, or the token may not see it"],
  TOO_MANY_IDS: ["invalid", "too many at once"],
  TOO_MANY_KEYS: ["invalid", "too many at once"],
  UNKNOWN_ERROR: ["unavailable", "it had trouble of its own"],
  VALUE_INVALID_LENGTH: ["invalid", "the value is too long"],
  VALUE_INVALID_TYPE: ["invalid", "it does not accept this value"]
}, challenges = ["challenge_required", "challenge_required_email_otp", "user_auth_required"], permission = "Use an access token that is scoped to this project (or its team) and whose owner may edit the project's variables: role Developer for preview and development, Member, Owner or Project Administrator for production.", whereabouts = "Check `project` and `team` in the config: a project of a team is found only together with its team.";
function refusal(code) {
  let name = typeof code == "string" ? code.toUpperCase() : "", meaning = Object.hasOwn(meanings, name) ? meanings[name] : void 0;
  if (meaning === void 0) return new SealpostError("invalid", "Vercel refused it without a reason that we know");
  let hint = meaning[0] === "forbidden" ? permission : void 0;
  return new SealpostError(meaning[0], `Vercel refused it (${name}): ${meaning[1]}`, { hint });
}
function answerError(status, what, body) {
  let error = isObject(body) && isObject(body.error) ? body.error : {}, code = typeof error.code == "string" ? error.code : "";
  if (challenges.includes(code))
    return new SealpostError("forbidden", `${what}: ${status}, Vercel asks for a fresh login`, {
      hint: "A login session may not do this. Use an access token made under Account Settings \u2192 Tokens."
    });
  if ((status === 401 || status === 403) && (error.invalidToken === !0 || error.missingToken === !0))
    return new SealpostError("unauthorized", `${what}: ${status}, the token was not accepted`);
  if ((status === 400 || status === 409) && typeof error.message == "string" && /ongoing/i.test(error.message))
    return new SealpostError("conflict", `${what}: ${status}, another write to this project was in flight`);
  if (status < 500 && status !== 401 && Object.hasOwn(meanings, code.toUpperCase()) && status !== 403 && status !== 404) {
    let { code: kind, message, hint: hint2 } = refusal(code);
    return new SealpostError(kind, `${what}: ${status}. ${message}`, { hint: hint2 });
  }
  return status === 409 ? new SealpostError("conflict", `${what}: 409, the project cannot be changed now`, {
    hint: "The project is being transferred, or somebody else writes to it. Run again later."
  }) : status === 402 ? new SealpostError("forbidden", `${what}: 402, Vercel has blocked the account`, {
    hint: "Settle the billing of the Vercel account."
  }) : statusError(status, what, status === 403 ? permission : status === 404 ? whereabouts : void 0);
}
var browserPrefix = /^(NEXT_PUBLIC_|VUE_APP_|REACT_APP_|GATSBY_|GRIDSOME_|NUXT_PUBLIC_|STORYBOOK_|VITE_|PUBLIC_|EXPO_PUBLIC_|NG_APP_|REDWOOD_ENV_)/i;
function likelyCause(name, spot, type) {
  return type === "sensitive" && browserPrefix.test(name) ? `A name with this prefix ends up in the browser, so Vercel keeps it readable: add "${name}" to \`public\`.` : type === "sensitive" && spot === "development" ? `Vercel keeps no sensitive values for development: set \`types: { ${name}: encrypted }\`, or leave the name out of \`types\`.` : spot.startsWith("preview@") ? "Check that the branch exists in the connected repository, and the name and value of the variable." : "Check name and value. A team policy may also ask for another type, or for different values in production.";
}

// src/targets/vercel/api.ts
function openApi(io, at) {
  let project = encodeURIComponent(at.project), scope = at.team === void 0 ? [] : [[at.team.startsWith("team_") ? "teamId" : "slug", at.team]], condemned;
  async function call(method, path, what, more = {}) {
    if (condemned) throw condemned;
    let query = new URLSearchParams([...more.query ?? [], ...scope]).toString();
    try {
      let response = await io.fetch(`${io.endpoint}${path}${query === "" ? "" : `?${query}`}`, {
        method,
        ...more.body === void 0 ? {} : { body: JSON.stringify(more.body), headers: { "content-type": "application/json" } },
        ...more.idempotent === void 0 ? {} : { idempotent: more.idempotent }
      }), body = await response.json().catch(() => {
      }), partial = more.partial === !0 && response.status < 500 && hasFailures(body);
      if (!response.ok && !partial) throw answerError(response.status, what, body);
      return { status: response.status, body };
    } catch (thrown) {
      let error = asSealpostError(thrown);
      throw stopsScope(error) && error.code !== "forbidden" && (condemned = error), error;
    }
  }
  return {
    async list() {
      let rows = [], hidden = 0, asked = /* @__PURE__ */ new Set();
      for (let until; ; ) {
        let query = [["decrypt", "true"]];
        until !== void 0 && query.push(["until", until]);
        let { body } = await call("GET", `/v10/projects/${project}/env`, "list variables", { query }), page = pageOf(body);
        if (rows.push(...page.rows), hidden = Math.max(hidden, page.hidden), page.next === void 0) return { rows, hidden, cut: !1 };
        if (asked.has(page.next)) return { rows, hidden, cut: !0 };
        asked.add(page.next), until = page.next;
      }
    },
    async environments() {
      let path = `/v9/projects/${project}/custom-environments`, { body } = await call("GET", path, "list custom environments"), list = isObject(body) && Array.isArray(body.environments) ? body.environments : void 0;
      if (list === void 0) throw unlike("the list of custom environments");
      return new Map(
        list.flatMap(
          (one) => isObject(one) && typeof one.slug == "string" && typeof one.id == "string" ? [[one.slug, one.id]] : []
        )
      );
    },
    async upsert(rows) {
      let path = `/v10/projects/${project}/env`, query = [["upsert", "true"]], { body } = await call("POST", path, "write variables", {
        query,
        body: rows,
        idempotent: !0,
        partial: !0
      });
      if (!isObject(body)) throw unlike("the answer to a write");
      return { created: readRows(body.created), failures: failuresOf(body.failed) };
    },
    async edit(id, fields) {
      let path = `/v9/projects/${project}/env/${encodeURIComponent(id)}`;
      await call("PATCH", path, "edit a variable", { body: fields });
    },
    async remove(ids) {
      let { body } = await call("DELETE", `/v1/projects/${project}/env`, "remove variables", { body: { ids } });
      if (!isObject(body)) throw unlike("the answer to a removal");
      return new Set(body.deleted === ids.length && !Array.isArray(body.ids) ? ids : strings(body.ids));
    }
  };
}
function pageOf(body) {
  if (!isObject(body)) throw unlike("the list of variables");
  if (body.envs === void 0 && typeof body.key == "string")
    return { rows: [readRow(body)], hidden: 0, next: void 0 };
  if (!Array.isArray(body.envs)) throw unlike("the list of variables");
  let next = isObject(body.pagination) ? body.pagination.next : void 0;
  return {
    rows: body.envs.map(readRow),
    hidden: typeof body.hiddenProductionEnvCount == "number" ? body.hiddenProductionEnvCount : 0,
    next: typeof next == "number" || typeof next == "string" && next !== "" ? String(next) : void 0
  };
}
function hasFailures(body) {
  return isObject(body) && Array.isArray(body.failed) && body.failed.length > 0;
}
function failuresOf(raw) {
  return (Array.isArray(raw) ? raw : []).flatMap((entry) => {
    let error = isObject(entry) && isObject(entry.error) ? entry.error : entry;
    return isObject(error) ? [
      {
        key: strings([error.envVarKey, error.key])[0],
        targets: strings(error.target),
        branch: strings(error.gitBranch)[0],
        error: refusal(error.code)
      }
    ] : [];
  });
}
function unlike(what) {
  return new SealpostError("bad-answer", `${what} is not as Vercel describes it`);
}

// src/targets/vercel/scope.ts
var rowTypes = ["sensitive", "encrypted", "plain"], maxPerEnvironment = 1e3, settingsSchema = strictObject({
  project: string().check(
    _regex(/^[A-Za-z0-9._-]{1,100}$/, "a project name or id"),
    describe("Project name or id (`prj_\u2026`). An id survives a renaming.")
  ),
  team: optional(string().check(_regex(/^[A-Za-z0-9._-]{1,100}$/, "a team slug or id"))).check(describe("Team id (`team_\u2026`) or slug; leave it out for a project of a personal account.")),
  types: optional(record(string().check(_minLength(1, "a name or a glob")), _enum(rowTypes))).check(
    describe(
      "Row type by name at Vercel, in place of the default; exact names or globs with `*`. An exact name wins, then the first glob that fits."
    )
  )
}), placeSchema = union([
  _enum(["production", "preview", "development"]).check(describe("One of the three environments that every project has.")),
  strictObject({
    branch: string().check(_minLength(1), _maxLength(250), describe("Git branch of the connected repository."))
  }).check(describe("Preview deployments of one git branch; wins over `preview`.")),
  strictObject({
    custom: string().check(
      _regex(/^[A-Za-z0-9_-]{1,64}$/, "the slug or the id of a custom environment"),
      describe("Slug or id (`env_\u2026`) of a custom environment; the id saves a request.")
    )
  }).check(describe("A custom environment."))
]);
function parseScope(input) {
  let { project, team, types } = input.settings;
  return { project, team, place: input.place, form: input.form, types: Object.entries(types ?? {}) };
}
function keyOf(scope) {
  let lane = `vercel|${scope.team ?? "-"}|${scope.project}`, place = placeText(scope.place), label = typeof scope.place == "object" && "custom" in scope.place ? scope.place.custom : place;
  return { uid: `${lane}|${place}`, label: `${scope.project}/${label}`, lane, maxNames: maxPerEnvironment };
}
function placeText(place) {
  return typeof place == "string" ? place : "branch" in place ? `preview@${place.branch}` : `custom:${place.custom}`;
}
function overrideOf(scope, name) {
  return (scope.types.find(([key]) => key === name) ?? scope.types.find(([key]) => matches([key], name)))?.[1];
}

// src/targets/vercel/capabilities.ts
var verified = "2026-11-23", limits = 'Vercel docs, "Limits"', rest = "REST description 2025-10", cli = "Vercel CLI 64.0.2", totalBytes = 64 * 1024, secret = {
  readBack: {
    is: "unless-sensitive",
    source: `${rest}: the list decrypts with decrypt=true; docs, "Sensitive environment variables": never readable again`,
    verified
  },
  revision: { is: "per-value", source: `${rest}: id and updatedAt of each row; one row for each place`, verified },
  maxBytes: { is: totalBytes, source: `${limits}: 64 KB for all variables of a deployment together`, verified },
  empty: { is: !0, source: `${cli}: an empty value is asked about, then sent`, verified }
}, capabilities = {
  title: "Vercel",
  access: {
    token: ["VERCEL_TOKEN"],
    endpoint: { env: "VERCEL_API_URL", default: "https://api.vercel.com" },
    permissions: [
      "Access token scoped to the one project (or its team)",
      "Role of the token's owner: Developer for preview and development; Member, Owner or Project Administrator for production"
    ],
    portal: "https://vercel.com/account/tokens"
  },
  forms: {
    secret,
    public: { ...secret, readBack: { is: "value", source: `${rest}: a plain row carries its value`, verified } }
  },
  names: {
    fold: "exact",
    pattern: {
      is: "[A-Za-z_][A-Za-z0-9_]*",
      source: `${cli} knows KEY_INVALID_CHARACTERS; the character set itself is not documented; assumed`,
      verified
    },
    reserved: {
      is: [
        "AWS_SECRET_KEY",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "NOW_REGION",
        "TZ",
        "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR"
      ],
      source: 'Vercel docs, "Reserved environment variables"',
      verified
    },
    maxLength: { is: 256, source: `${cli} knows KEY_INVALID_LENGTH; the length is not documented; assumed`, verified }
  },
  batch: {
    is: { shape: "array", max: 200 },
    source: `${rest}: POST takes an array without a stated length, DELETE up to 1000 ids; 200 is assumed to be safe (50 names in four places), and a refused array is tried in halves`,
    verified
  },
  maxPerScope: { is: maxPerEnvironment, source: `${limits}: 1000 for each environment of a project`, verified },
  maxTotalBytes: { is: totalBytes, source: `${limits}: 64 KB for all variables of a deployment together`, verified },
  takesEffect: {
    is: "next-deploy",
    source: 'Vercel docs, "Environment variables": changes apply to new deployments only',
    verified
  },
  places: [
    { place: "production", means: "production deployments" },
    { place: "preview", means: "preview deployments of every branch" },
    { place: "development", means: "`vercel dev` and `vercel env pull`; readable by the team" },
    { place: "{ branch: name }", means: "preview deployments of one git branch; wins over `preview`" },
    { place: "{ custom: slug-or-id }", means: "a custom environment; its id (`env_\u2026`) saves a request" }
  ],
  pace: {
    writeGapMs: {
      is: 0,
      source: `${limits}: budgets for each 60 s (120 creations, 120 edits, 60 removals), told by headers; no pause is asked for`,
      verified
    },
    unstatedWaitMs: { is: 5e3, source: "a 429 carries Retry-After; without one: not documented; assumed", verified }
  },
  tickMs: { is: 1, source: `${rest}: updatedAt in ms since the epoch`, verified },
  cannot: [
    {
      is: "give a sensitive value back",
      source: 'Vercel docs, "Sensitive environment variables"',
      verified
    },
    {
      is: "turn a sensitive value into a readable one",
      source: "Vercel docs, `vercel env`: remove it and add it again",
      verified
    },
    {
      is: "keep a sensitive value in development",
      source: `Vercel docs, "Sensitive environment variables"; ${cli} offers it to some projects`,
      verified
    },
    { is: "write several values all or nothing", source: `${rest}: created[] and failed[] in one answer`, verified },
    {
      is: "overwrite part of a row that spans several environments",
      source: "getsentry/sentry#118490: ENV_CONFLICT; such rows are split first",
      verified
    }
  ]
};

// src/targets/vercel/turns.ts
function exact(row) {
  return row.spots.length === 1;
}
function spotOf(place, ids) {
  let slug = slugOf(place);
  if (slug === void 0) return placeText(place);
  let id = ids.get(slug);
  if (id === void 0)
    throw new SealpostError("place-missing", `the project has no custom environment "${slug}"`, {
      hint: "Create it in Vercel under Project \u2192 Settings \u2192 Environments, or correct `custom` in the config."
    });
  return `custom:${id}`;
}
function slugOf(place) {
  return typeof place == "object" && "custom" in place && !place.custom.startsWith("env_") ? place.custom : void 0;
}
async function take(steps, api) {
  let handles = new Map(steps.map((step) => [step, step.sighting?.handle])), known = (step) => handles.get(step)?.spot ?? step.scopeHandle, ids = steps.some((step) => known(step) === void 0 && slugOf(step.scope.place) !== void 0) ? await api.environments() : /* @__PURE__ */ new Map(), fresh = [...handles.values()].some((handle) => handle !== void 0 && !exact(handle.row)) ? (await api.list()).rows : [], receipts = /* @__PURE__ */ new Map();
  return { turns: steps.flatMap((step) => {
    let handle = handles.get(step);
    try {
      let spot = known(step) ?? spotOf(step.scope.place, ids), row = handle === void 0 || exact(handle.row) ? handle?.row : fresh.find((one) => one.key === step.name && one.spots.includes(spot));
      return [{ step, spot, row, comment: row?.comment }];
    } catch (thrown) {
      return receipts.set(step, failed(step, thrown)), [];
    }
  }), receipts };
}
function spanning(turns) {
  let groups = /* @__PURE__ */ new Map();
  for (let turn of turns) {
    if (turn.row === void 0 || exact(turn.row)) continue;
    let group = groups.get(idOf(turn.row));
    group ? group.turns.push(turn) : groups.set(idOf(turn.row), { row: turn.row, turns: [turn] });
  }
  return [...groups.values()];
}
function reduced(row, spots) {
  let custom = (spot) => spot.startsWith("custom:"), ids = spots.filter(custom).map((spot) => spot.slice(7));
  return { target: spots.filter((spot) => !custom(spot)).map((spot) => spot.replace(/@.*$/s, "")), ...row.spots.some(custom) ? { customEnvironmentIds: ids } : {} };
}
function idOf(row) {
  if (row.id === void 0) throw new SealpostError("bad-answer", "Vercel sent a row without an id");
  return row.id;
}

// src/targets/vercel/put.ts
async function put(steps, api) {
  let { turns, receipts } = await take(steps, api), posts = [];
  for (let turn of turns) {
    if (turn.row !== void 0 && !exact(turn.row)) continue;
    let objection = turn.row && objectionTo(turn, turn.row);
    objection ? receipts.set(turn.step, failed(turn.step, objection)) : turn.row && keptHidden(turn, turn.row) ? receipts.set(turn.step, await overwrite(turn, turn.row, api)) : posts.push(turn);
  }
  let splits = [];
  for (let group of spanning(turns)) {
    let split = await narrow(group.row, group.turns, api, receipts);
    split !== void 0 && (splits.push(split), posts.push(...split.turns));
  }
  await post(posts, api, receipts);
  for (let split of splits) await widen(split, api, receipts);
  return receipts;
}
function typeOf({ step, spot, row }) {
  let asked = overrideOf(step.scope, step.name);
  return asked !== void 0 ? asked : step.form === "public" ? "plain" : spot !== "development" ? "sensitive" : row !== void 0 && exact(row) && writeOnly(row) ? row.type : "encrypted";
}
function objectionTo(turn, row) {
  if (row.owner !== void 0) return new SealpostError("forbidden", `left alone: ${row.owner}`);
  if (!(!writeOnly(row) || typeOf(turn) === "sensitive" || keptHidden(turn, row)))
    return new SealpostError("invalid", "Vercel cannot turn a sensitive variable into a readable one", {
      hint: "Remove the variable in Vercel and run again: it is then created as the config asks."
    });
}
function keptHidden(turn, row) {
  return row.visibility === "secret" && row.type !== "sensitive" && exact(row) && typeOf(turn) === row.type;
}
async function overwrite(turn, row, api) {
  try {
    return await api.edit(idOf(row), { value: turn.step.value }), done(turn.step);
  } catch (thrown) {
    return failed(turn.step, thrown);
  }
}
async function narrow(row, turns, api, receipts) {
  let ours = turns.map((turn) => turn.spot), others = row.spots.filter((spot) => !ours.includes(spot)), keeper = others.length > 0 ? void 0 : turns.find((turn) => objectionTo(turn, row) === void 0), stays = keeper === void 0 ? others : [keeper.spot];
  if (row.owner !== void 0 || stays.length === 0) {
    for (let turn of turns) receipts.set(turn.step, failed(turn.step, objectionTo(turn, row)));
    return;
  }
  try {
    await api.edit(idOf(row), reduced(row, stays));
    let own = { ...row, spots: stays };
    return { row, stays, turns: turns.map((turn) => ({ ...turn, row: turn === keeper ? own : void 0 })) };
  } catch (thrown) {
    for (let turn of turns) receipts.set(turn.step, failed(turn.step, thrown));
    return;
  }
}
async function post(turns, api, receipts) {
  if (turns.length !== 0)
    try {
      let answer = await api.upsert(turns.map(newRow));
      for (let turn of turns) receipts.set(turn.step, settled(turn, answer));
    } catch (thrown) {
      let error = asSealpostError(thrown), parts = partsOf(turns, error);
      for (let part of parts) await post(part, api, receipts);
      if (parts.length === 0) for (let turn of turns) receipts.set(turn.step, failed(turn.step, advised(turn, error)));
    }
}
function partsOf(turns, error) {
  let places = [...new Set(turns.map((turn) => turn.spot))];
  if (error.code === "forbidden" && places.length > 1)
    return places.map((spot) => turns.filter((turn) => turn.spot === spot));
  if (error.code !== "invalid" || turns.length === 1) return [];
  let middle = Math.ceil(turns.length / 2);
  return [turns.slice(0, middle), turns.slice(middle)];
}
function newRow(turn) {
  let { name, value } = turn.step, { comment } = turn;
  return { key: name, value, type: typeOf(turn), ...reach([turn.spot]), ...comment === void 0 ? {} : { comment } };
}
function settled(turn, answer) {
  let { step, spot } = turn;
  if (answer.created.some(
    (row) => row.key === step.name && (row.spots.length === 0 || row.spots.includes(spot))
  )) return done(step);
  let failure = answer.failures.find((one) => isAbout(one, step.name, spot));
  return failure ? failed(step, advised(turn, failure.error)) : failed(step, new SealpostError("unconfirmed", "Vercel said nothing of this variable in its answer"), "unknown");
}
function isAbout(failure, name, spot) {
  if (failure.key !== name) return !1;
  let { target: target2, gitBranch, customEnvironmentIds } = reach([spot]);
  return failure.branch !== void 0 && failure.branch !== gitBranch ? !1 : failure.targets.length === 0 || [...target2 ?? [], ...customEnvironmentIds ?? []].some((one) => failure.targets.includes(one));
}
function advised(turn, error) {
  if (error.code !== "invalid") return error;
  let hint = likelyCause(turn.step.name, turn.spot, typeOf(turn));
  return new SealpostError(error.code, error.message, { hint });
}
async function widen(split, api, receipts) {
  let { row, stays, turns } = split, kept = turns.find((turn) => stays.includes(turn.spot)), lost = turns.filter((turn) => turn !== kept && receipts.get(turn.step)?.ok === !1);
  if (lost.length === 0) return;
  let refused = (turn) => {
    let receipt = receipts.get(turn.step);
    return receipt?.ok === !1 && receipt.landed === "no";
  }, back = kept === void 0 || refused(kept) ? lost.filter(refused) : [], restored = back.length > 0;
  if (restored) {
    let spots = row.spots.filter((spot) => stays.includes(spot) || back.some((turn) => turn.spot === spot));
    restored = await api.edit(idOf(row), reduced(row, spots)).then(
      () => !0,
      () => !1
    );
  }
  for (let turn of lost) {
    let receipt = receipts.get(turn.step);
    if (receipt === void 0 || receipt.ok) continue;
    let again = restored && back.includes(turn), { code, message, hint } = receipt.error, fate = again ? "the row that it shared with other environments was put back as it was" : "the row that it shared with other environments was narrowed before, so this environment may be without a value", error = new SealpostError(code, `${message}; ${fate}`, { hint: again ? hint : `${hint} Run again soon.` });
    receipts.set(turn.step, failed(turn.step, error, again ? "no" : "unknown"));
  }
}

// src/targets/vercel/remove.ts
async function remove(steps, api) {
  let { turns, receipts } = await take(steps, api), whole = [];
  for (let turn of turns)
    turn.row === void 0 ? receipts.set(turn.step, done(turn.step, { note: "it was gone already" })) : turn.row.owner !== void 0 ? receipts.set(turn.step, failed(turn.step, new SealpostError("forbidden", `left alone: ${turn.row.owner}`))) : exact(turn.row) && whole.push(turn);
  for (let { row, turns: group } of spanning(turns)) {
    if (row.owner !== void 0) continue;
    let others = row.spots.filter((spot) => !group.some((turn) => turn.spot === spot));
    if (others.length === 0) {
      whole.push(...group);
      continue;
    }
    let outcome = await api.edit(idOf(row), reduced(row, others)).then(() => {
    }, asSealpostError);
    for (let { step } of group) receipts.set(step, outcome ? failed(step, outcome) : done(step));
  }
  return await removeWhole(whole, api, receipts), receipts;
}
async function removeWhole(turns, api, receipts) {
  if (turns.length !== 0)
    try {
      let ids = turns.map((turn) => turn.row ? idOf(turn.row) : ""), gone = await api.remove([...new Set(ids)]);
      for (let [index, { step }] of turns.entries()) {
        let unsure = new SealpostError("unconfirmed", "Vercel did not confirm the removal");
        receipts.set(step, gone.has(ids[index] ?? "") ? done(step) : failed(step, unsure));
      }
    } catch (thrown) {
      let error = asSealpostError(thrown), places = [...new Set(turns.map((turn) => turn.spot))];
      if (error.code === "forbidden" && places.length > 1) {
        for (let spot of places)
          await removeWhole(
            turns.filter((turn) => turn.spot === spot),
            api,
            receipts
          );
        return;
      }
      let landed = error.code === "not-found" ? "unknown" : void 0;
      for (let { step } of turns) receipts.set(step, failed(step, error, landed));
    }
}

// src/targets/vercel/target.ts
var target = {
  id: "vercel",
  api: 1,
  capabilities,
  config: { settings: settingsSchema, place: placeSchema },
  parseScope,
  keyOf,
  observe,
  write
};
async function observe(call) {
  let [first] = call.scopes;
  if (first === void 0) return [];
  let api = openApi(call.io, first), listed = await api.list(), ids = call.scopes.some((scope) => slugOf(scope.place) !== void 0) ? await api.environments().catch(asSealpostError) : /* @__PURE__ */ new Map();
  return call.scopes.map((scope) => {
    try {
      if (ids instanceof Error && slugOf(scope.place) !== void 0) throw ids;
      return seen(scope, spotOf(scope.place, ids instanceof Error ? /* @__PURE__ */ new Map() : ids), listed);
    } catch (thrown) {
      let error = asSealpostError(thrown);
      return { listed: !1, because: error.message, error, sightings: [] };
    }
  });
}
function seen(scope, spot, listed) {
  let sightings = listed.rows.filter((row) => row.spots.includes(spot)).map((row) => sightingOf(scope, spot, row));
  return listed.hidden > 0 ? { listed: !1, because: `Vercel hides ${listed.hidden} production variable${listed.hidden === 1 ? "" : "s"} from this token`, sightings, handle: spot, identity: spot } : listed.cut ? {
    listed: !1,
    because: "the pages of the list did not come to an end",
    sightings,
    handle: spot,
    identity: spot
  } : { listed: !0, sightings, handle: spot, identity: spot };
}
function sightingOf(scope, spot, row) {
  let form = formOf(scope, spot, row), { secret: secret2, ...rest2 } = row, handle = { row: { ...rest2, secret: void 0 }, spot };
  return {
    name: row.key,
    ...secret2 === void 0 ? {} : { secret: secret2 },
    ...row.id === void 0 || row.updatedAt === void 0 ? {} : { revision: `${row.id}:${row.updatedAt}` },
    ...row.updatedAt === void 0 ? {} : { changedAt: row.updatedAt },
    ...row.id === void 0 ? {} : { row: row.id },
    ...form === void 0 ? {} : { form },
    ...row.owner === void 0 ? {} : { untouchable: row.owner },
    handle
  };
}
function formOf(scope, spot, row) {
  if (overrideOf(scope, row.key) !== row.type)
    return writeOnly(row) ? "secret" : row.type === "plain" || row.type === "encrypted" && spot !== "development" ? "public" : void 0;
}
async function write(call) {
  let [first] = call.steps;
  if (first === void 0) return [];
  let api = openApi(call.io, first.scope), receipts = /* @__PURE__ */ new Map();
  try {
    let puts = call.steps.filter((step) => step.do === "put"), removes = call.steps.filter((step) => step.do === "remove");
    if (puts.length > 0) for (let [step, receipt] of await put(puts, api)) receipts.set(step, receipt);
    if (removes.length > 0) for (let [step, receipt] of await remove(removes, api)) receipts.set(step, receipt);
  } catch (thrown) {
    for (let step of call.steps) receipts.has(step) || receipts.set(step, failed(step, thrown));
  }
  return call.steps.map((step) => receipts.get(step) ?? failed(step, void 0));
}
export {
  target
};
