import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  $ZodISODate,
  $ZodISODateTime,
  $ZodISODuration,
  $ZodISOTime,
  $constructor,
  ZodMiniStringFormat,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  _minLength,
  defaultBranch,
  defaultPath,
  fileSettings,
  gitBranchSettings,
  int,
  loadConfig,
  nullish,
  object,
  oneOf,
  record,
  string
} from "./chunk-ISTV3GAJ.js";
import {
  PlainHeaders,
  plainResponse
} from "./chunk-3PMQ4HHO.js";
import {
  Secret,
  derive,
  parseKey,
  userAgent,
  version
} from "./chunk-GPT5GVAJ.js";
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  SealpostError,
  asSealpostError,
  landedOf,
  statusError,
  stopsScope,
  systemWord
} from "./chunk-FDYKNZIT.js";
import {
  __export,
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/core/glob.ts
function matches(globs, name) {
  return globs.some((glob) => !glob.startsWith("!") && fits(glob, name)) && !globs.some((glob) => glob.startsWith("!") && fits(glob.slice(1), name));
}
function fits(glob, name) {
  let at = 0, star = -1, swallowedTo = 0;
  for (let index = 0; index < name.length; )
    if (glob[at] === "*")
      star = at, swallowedTo = index, at += 1;
    else if (glob[at] === "?" || glob[at] === name[index])
      at += 1, index += 1;
    else if (star >= 0)
      swallowedTo += 1, index = swallowedTo, at = star + 1;
    else return !1;
  for (; glob[at] === "*"; ) at += 1;
  return at === glob.length;
}

// src/core/map.ts
function addressText(address) {
  return `${address.use}:${address.scope}#${address.name}`;
}
function slot(uid, name) {
  return `${uid}#${name}`;
}
function placesOf(config, only) {
  let places = [];
  for (let target of config.targets)
    if (!(only.targets.length > 0 && !only.targets.includes(target.name)))
      for (let [index, mapped2] of target.places.entries()) {
        if (only.environments.length > 0 && !only.environments.includes(mapped2.environment)) continue;
        let secret = placeOf(target, index, "secret");
        if (places.push(secret), !keepsReadable(target)) continue;
        let open = placeOf(target, index, "public");
        open.key.uid !== secret.key.uid && places.push(open);
      }
  return places;
}
function keepsReadable(target) {
  return target.public.length > 0 && target.target.capabilities.forms.public !== !1;
}
function placeOf(target, index, form) {
  let mapped2 = target.places[index];
  try {
    let scope = target.target.parseScope({ settings: target.settings, place: mapped2.place, form }), key = target.target.keyOf(scope);
    return {
      target: target.name,
      use: target.use,
      environment: mapped2.environment,
      form,
      scope,
      key,
      index,
      at: mapped2.at
    };
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(mapped2.at) : thrown;
  }
}
var unmapped = "no longer mapped";
function droppedPlaces(config, spots) {
  let mapped2 = new Set(placesOf(config, { targets: [], environments: [] }).map(({ key }) => key.uid));
  return [...spots].flatMap(([uid, { target: name, use, scope }]) => {
    let target = config.targets.find((one) => one.name === name && one.use === use);
    if (target === void 0 || mapped2.has(uid)) return [];
    let key = target.target.keyOf(scope);
    return [{ target: name, use, environment: unmapped, form: "secret", scope, key, index: -1, at: target.at }];
  });
}
function mapValues(read2, config, places) {
  let byMapping = /* @__PURE__ */ new Map();
  for (let place of places) {
    let key = `${place.index}|${place.target}`;
    byMapping.set(key, [...byMapping.get(key) ?? [], place]);
  }
  return config.targets.flatMap(
    (target) => target.places.flatMap(({ environment }, index) => {
      let here = byMapping.get(`${index}|${target.name}`), values = read2.get(environment);
      return here && values ? mapped(values, target, here) : [];
    })
  );
}
function mapped(values, target, here) {
  let desired = /* @__PURE__ */ new Map();
  for (let [sourceName, { secret, version: version2, at }] of values) {
    if (!matches(target.secrets, sourceName)) continue;
    let form = keepsReadable(target) && matches(target.public, sourceName) ? "public" : "secret", place = here.find((one) => one.form === form) ?? here[0], { uid, label } = place.key, name = nameAt(target, sourceName), twin = desired.get(slot(uid, name));
    if (twin !== void 0)
      throw new SealpostError(
        "config",
        `${twin.sourceName} and ${sourceName} both become ${name} at ${place.use}:${label}`,
        {
          where: place.at,
          hint: "Give one of them another name with `rename`, or leave one out of `secrets`."
        }
      );
    desired.set(slot(uid, name), {
      address: { target: target.name, use: target.use, scope: label, name },
      uid,
      form,
      environment: place.environment,
      sourceName,
      secret,
      ...version2 === void 0 ? {} : { version: version2 },
      ...at === void 0 ? {} : { at }
    });
  }
  return [...desired.values()];
}
function nameAt(target, sourceName) {
  let renamed2 = Object.hasOwn(target.rename, sourceName) ? target.rename[sourceName] : void 0;
  return fold(renamed2 ?? `${target.prefix ?? ""}${sourceName}`, target.target.capabilities);
}
function fold(name, capabilities) {
  return capabilities.names.fold === "upper" ? name.toUpperCase() : name;
}
function targetNamed(config, name) {
  let found = config.targets.find((target) => target.name === name);
  if (found === void 0) throw new SealpostError("internal", "a place names a target that the config does not have");
  return found;
}

// src/core/plan.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function freeze(owner, changes, refusals) {
  let hash = (0, import_node_crypto.createHash)("sha256");
  hash.update(JSON.stringify([1, owner]));
  for (let change of changes) hash.update(JSON.stringify(hashed(change)));
  for (let { rule, unlock, addresses } of refusals) hash.update(JSON.stringify([rule, unlock, addresses]));
  return { version: 1, owner, changes, refusals, hash: hash.digest("hex") };
}
function hashed(change) {
  let { address, uid, environment, fingerprint, revision, version: version2, form, sourceName } = change;
  return [
    address.target,
    address.use,
    address.scope,
    address.name,
    uid,
    environment,
    change.do,
    change.why,
    change.sure,
    change.instead,
    sourceName,
    form,
    fingerprint,
    version2,
    revision,
    change.learn,
    change.error?.code
  ];
}
function writes(change) {
  return change.do === "create" || change.do === "update" || change.do === "adopt" || change.do === "remove";
}
function acts(change) {
  return writes(change) || change.do === "forget" || change.learn === !0;
}

// src/core/report.ts
function toReport(call) {
  let receipts = new Map(call.receipts?.map((receipt) => [slot(receipt.uid, receipt.name), receipt])), planned = call.plan?.changes ?? [], changes = planned.map(
    (change) => reported(change, receipts.get(slot(change.uid, change.address.name)), call.saved !== void 0)
  ), count = (kind) => changes.filter((change) => change.do === kind).length;
  return {
    version: 1,
    owner: call.owner,
    command: call.command,
    hash: call.plan?.hash ?? "",
    ...call.saved === void 0 ? {} : { plan: savedOf(call.saved) },
    started: new Date(call.started).toISOString(),
    finished: new Date(call.finished).toISOString(),
    summary: {
      create: count("create"),
      update: count("update"),
      adopt: count("adopt"),
      remove: count("remove"),
      forget: count("forget"),
      keep: count("keep"),
      leave: count("leave"),
      refused: call.plan?.refusals.length ?? 0,
      failed: changes.filter((change) => change.error !== void 0).length,
      written: planned.filter((change, index) => writes(change) && changes[index]?.ok === !0).length
    },
    changes,
    refusals: call.plan?.refusals ?? [],
    ...call.warnings === void 0 || call.warnings.length === 0 ? {} : { warnings: call.warnings },
    requests: call.requests,
    ...call.error === void 0 ? {} : { error: { ...call.error.toJSON(), exit: call.error.exit } }
  };
}
function savedOf({ hash, created, expires }) {
  return { hash, created, expires };
}
function reported(change, receipt, saved) {
  let note = (receipt?.ok === !0 ? receipt.note : void 0) ?? change.note, error = receipt?.ok === !1 ? receipt.error : change.error, renamed2 = change.sourceName !== void 0 && change.sourceName !== change.address.name;
  return {
    ...change.address,
    environment: change.environment,
    ...renamed2 ? { sourceName: change.sourceName } : {},
    do: change.do,
    ...change.why === void 0 ? {} : { why: change.why },
    ...change.sure === void 0 ? {} : { sure: change.sure },
    ...change.instead === void 0 ? {} : { instead: change.instead },
    ...note === void 0 ? {} : { note },
    ...receipt === void 0 ? {} : { ok: receipt.ok },
    ...error === void 0 ? {} : { error: shownError(error, saved) }
  };
}
function shownError(error, saved) {
  let shown = error.toJSON();
  return saved && error.code === "interrupted" ? { ...shown, hint: "Make a new plan for what is left." } : shown;
}
function differs(change) {
  return change.ok === !0 || change.do === "keep" ? !1 : change.do !== "leave" || change.instead !== void 0 || change.why === "unlisted";
}
function exitOf(report) {
  return report.error !== void 0 ? report.error.exit : report.refusals.length > 0 ? 3 : report.summary.failed > 0 ? 1 : report.changes.some(differs) ? 2 : 0;
}

// src/core/saved.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);
var anew = "Make a new plan: `sealpost plan --out FILE`.", firstLine = /^\{\n {2}"sealpost": "plan\/([1-9][0-9]{0,8})",\n/, nextLines = /^ {2}"key": "([A-Za-z0-9_-]{8})",\n {2}"ledger": "([A-Za-z0-9_-]{1,64})",\n/, [macBefore, macAfter] = [`,
  "mac": "`, `"
}
`], macLength = 43;
function encodePlan(plan, key) {
  let fields = {
    sealpost: "plan/1",
    key: key.id,
    ledger: plan.ledger.id,
    generation: plan.ledger.generation,
    tool: plan.tool,
    owner: plan.owner,
    config: plan.config,
    commit: plan.commit ?? null,
    endpoints: plan.endpoints,
    created: plan.created,
    expires: plan.expires,
    targets: plan.only.targets,
    environments: plan.only.environments,
    recover: plan.recover,
    refusals: plan.refusals,
    hash: plan.hash
  }, lines = Object.entries(fields).map(([name, field]) => `  "${name}": ${JSON.stringify(field)},
`), changes = plan.changes.map((change) => `
    ${savedLine(change)}`);
  return sealed(`{
${ascii(`${lines.join("")}  "changes": [${changes.join(",")}
  ]`)}`, key, plan.ledger.id);
}
function savedLine(change) {
  let { target, use, scope, name } = change.address, { uid, environment, do: kind, why, sure, instead } = change, { sourceName, form, fingerprint, version: version2, revision, learn } = change;
  return JSON.stringify({
    address: { target, use, scope, name },
    uid,
    environment,
    ...{ do: kind, why, sure, instead },
    sourceName,
    form,
    fingerprint,
    version: version2,
    revision,
    learn
  });
}
function decodePlan(text2, key) {
  let [first = "", format] = firstLine.exec(text2) ?? [];
  if (format !== void 0 && format !== "1")
    throw new SealpostError("plan-invalid", `the plan is in format ${format}, and this Sealpost knows format 1`, {
      hint: `Nothing was written. Use the Sealpost that made it. Or: ${anew}`
    });
  let [, keyId, ledger = ""] = nextLines.exec(text2.slice(first.length)) ?? [];
  if (format === void 0 || keyId === void 0) throw invalid("this is not a plan as Sealpost writes it");
  if (keyId !== key.id) throw invalid(`the plan was made under the key ${keyId}, and the key at hand is ${key.id}`);
  let body = text2.slice(0, -(macBefore.length + macLength + macAfter.length));
  if (!same(sealed(body, key, ledger), text2)) throw invalid("the plan was changed after it was made");
  let { targets, environments, generation, commit, ...plan } = JSON.parse(text2);
  return {
    owner: plan.owner,
    config: plan.config,
    ...commit === null ? {} : { commit },
    endpoints: plan.endpoints,
    tool: plan.tool,
    ledger: { id: ledger, generation },
    created: plan.created,
    expires: plan.expires,
    only: { targets, environments },
    recover: plan.recover,
    refusals: plan.refusals,
    hash: plan.hash,
    changes: plan.changes
  };
}
function looksLikePlan(text2) {
  return firstLine.test(text2);
}
function parseLife(text2) {
  let [, count = "", unit = ""] = /^([0-9]{1,5})([mhd])$/.exec(text2) ?? [], ms = Number(count) * (unit === "m" ? 6e4 : unit === "h" ? 36e5 : 864e5);
  if (ms < 6e4 || ms > 30 * 864e5)
    throw new SealpostError("usage", "that is not how long a plan can be good for", {
      hint: "Say it as 90m, 2h or 1d: from one minute to thirty days."
    });
  return ms;
}
function sealed(body, key, ledger) {
  let mac = (0, import_node_crypto2.createHmac)("sha256", derive(key, ledger, "plan/v1")).update(body).digest("base64url");
  return `${body}${macBefore}${mac}${macAfter}`;
}
function same(a, b) {
  let [left2, right] = [Buffer.from(a), Buffer.from(b)];
  return left2.length === right.length && (0, import_node_crypto2.timingSafeEqual)(left2, right);
}
function ascii(json) {
  return json.replace(
    /[\u007f-\uffff]|#(?=#\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function invalid(message2) {
  return new SealpostError("plan-invalid", message2, { hint: `Nothing was written. ${anew}` });
}

// src/core/serial.ts
function failed(step, thrown, landed) {
  let error = asSealpostError(thrown);
  return { uid: step.uid, name: step.name, ok: !1, error, landed: landed ?? landedOf(error) };
}
function done(step, more = {}) {
  return {
    uid: step.uid,
    name: step.name,
    ok: !0,
    ...more.evidence === void 0 ? {} : { evidence: more.evidence },
    ...more.note === void 0 ? {} : { note: more.note }
  };
}
async function serially(steps, one) {
  let receipts = [], condemned;
  for (let step of steps) {
    if (condemned) {
      receipts.push(failed(step, condemned, "no"));
      continue;
    }
    try {
      receipts.push(await one(step));
    } catch (thrown) {
      let error = asSealpostError(thrown);
      receipts.push(failed(step, error)), stopsScope(error) && (condemned = error);
    }
  }
  return receipts;
}

// node_modules/zod/v4/mini/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodMiniISODate: () => ZodMiniISODate,
  ZodMiniISODateTime: () => ZodMiniISODateTime,
  ZodMiniISODuration: () => ZodMiniISODuration,
  ZodMiniISOTime: () => ZodMiniISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
var ZodMiniISODateTime = /* @__PURE__ */ $constructor("ZodMiniISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
  return _isoDateTime(ZodMiniISODateTime, params);
}
var ZodMiniISODate = /* @__PURE__ */ $constructor("ZodMiniISODate", (inst, def) => {
  $ZodISODate.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
  return _isoDate(ZodMiniISODate, params);
}
var ZodMiniISOTime = /* @__PURE__ */ $constructor("ZodMiniISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function time(params) {
  return _isoTime(ZodMiniISOTime, params);
}
var ZodMiniISODuration = /* @__PURE__ */ $constructor("ZodMiniISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function duration(params) {
  return _isoDuration(ZodMiniISODuration, params);
}

// src/io/keys.ts
function keysFrom(world) {
  let current = world.env.SEALPOST_KEY, previous = world.env.SEALPOST_KEY_PREVIOUS;
  if (!current) throw new SealpostError("key-missing", "SEALPOST_KEY is not set");
  let key = parseKey(current);
  return previous ? [key, parseKey(previous, "SEALPOST_KEY_PREVIOUS")] : [key];
}

// src/io/saved.ts
var import_node_path2 = __toESM(require_node_path(), 1);

// src/core/approval.ts
function checkUsable(plan, now) {
  if (now >= Date.parse(plan.expires)) throw stale(`the plan expired at ${plan.expires}`);
  if (plan.refusals > 0)
    throw new SealpostError("plan-invalid", "the plan holds refusals, and what was refused is never carried out", {
      hint: `Nothing was written. Do what the refusals ask for. ${anew}`
    });
}
function checkBasis(plan, now) {
  if (plan.owner !== now.owner)
    throw new SealpostError("plan-invalid", `the plan belongs to the owner "${plan.owner}", not to "${now.owner}"`, {
      hint: `Nothing was written. ${anew}`
    });
  if (plan.config !== now.config) throw stale("the config changed since the plan was made");
  if (plan.commit !== void 0 && now.commit !== void 0 && plan.commit !== now.commit)
    throw stale(`the plan was made at the commit ${short(plan.commit)}, and this is ${short(now.commit)}`);
  let before = new Map(plan.endpoints);
  for (let [target, endpoint] of now.endpoints)
    if (before.get(target) !== endpoint)
      throw stale(`${target} is reached at another endpoint than when it was planned`);
}
function checkLedger(plan, now) {
  let { id, generation } = plan.ledger;
  if (id !== now.id && generation > 0)
    throw new SealpostError("plan-invalid", "the plan was made for another ledger", {
      hint: `Nothing was written. Use the config and the folder that it was made in. Or: ${anew}`
    });
  if (id === now.id && now.generation < generation) throw stale("the ledger is gone, or older than the plan");
  if (id !== now.id || now.generation > generation)
    throw stale("the plan was applied already, or another run wrote since it was made");
}
var movements = {
  source: "changed at the source since the plan was made",
  target: "edited at the target since the plan was made",
  gone: "no longer there",
  new: "new since the plan was made",
  unseen: "can no longer be seen",
  other: "would not be the change that was planned"
};
function staleness(plan, changes) {
  let before = bySlot(plan.changes), now = bySlot(changes), moved = /* @__PURE__ */ new Map();
  for (let at of /* @__PURE__ */ new Set([...before.keys(), ...now.keys()])) {
    let [was, is] = [before.get(at), now.get(at)], acting = [was, is].find((one) => one !== void 0 && acts(one));
    if (acting === void 0 || (was && savedLine(was)) === (is && savedLine(is))) continue;
    let movement = movementOf(was, is);
    moved.set(movement, [...moved.get(movement) ?? [], addressText(acting.address)]);
  }
  return [...moved].map(([movement, addresses]) => ({
    rule: "stale",
    because: movements[movement],
    unlock: "make a new plan: `sealpost plan --out FILE`",
    addresses
  }));
}
function movementOf(was, is) {
  return is === void 0 ? "gone" : is.why === "unlisted" ? "unseen" : was === void 0 || was.why === "unlisted" ? "new" : was.fingerprint !== void 0 && is.fingerprint === void 0 ? "gone" : was.fingerprint !== is.fingerprint || was.version !== is.version ? "source" : isThere(was) !== isThere(is) ? isThere(is) ? "target" : "gone" : was.revision !== is.revision || [was.why, is.why].includes("drifted") ? "target" : "other";
}
function isThere(change) {
  let kind = change.instead ?? change.do;
  return kind !== "create" && kind !== "forget";
}
function bySlot(changes) {
  return new Map(changes.map((change) => [slot(change.uid, change.address.name), change]));
}
function short(commit) {
  return commit.slice(0, 12);
}
function stale(message2) {
  return new SealpostError("plan-stale", message2, { hint: `Nothing was written. ${anew}` });
}

// src/io/commit.ts
var import_node_path = __toESM(require_node_path(), 1), sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, branch = /^ref: (refs\/[\w.+@/-]+)$/;
async function commitOf(folder, world) {
  let said2 = world.env.GITHUB_SHA ?? "";
  return await headOf(folder, world) ?? (sha.test(said2) ? said2 : void 0);
}
async function headOf(folder, world) {
  let git = (0, import_node_path.join)(folder, ".git"), head = await line((0, import_node_path.join)(git, "HEAD"), world);
  if (head === void 0) return (0, import_node_path.dirname)(folder) === folder ? void 0 : headOf((0, import_node_path.dirname)(folder), world);
  let name = branch.exec(head)?.[1];
  if (name === void 0 || name.includes("..")) return sha.test(head) ? head : void 0;
  let loose = await line((0, import_node_path.join)(git, name), world);
  if (loose !== void 0) return sha.test(loose) ? loose : void 0;
  let found = (await text((0, import_node_path.join)(git, "packed-refs"), world) ?? "").split(`
`).find((one) => one.endsWith(` ${name}`));
  return found === void 0 ? void 0 : sha.exec(found.slice(0, -name.length - 1))?.[0];
}
async function line(path, world) {
  return (await text(path, world))?.trimEnd();
}
async function text(path, world) {
  let bytes = await world.files.read(path).catch(() => {
  });
  return bytes && Buffer.from(bytes).toString();
}

// src/io/answer.ts
var maxBodyBytes = 64 * 1024 * 1024, longestMs = 366 * 24 * 60 * 6e4;
function checkedAnswer(answer, bytes, request) {
  let { status } = answer, { host, method } = request, bad = (what) => new SealpostError("bad-answer", `${host} ${what}`);
  if (status >= 300 && status < 400 && status !== 304)
    throw new SealpostError("redirect", `${host} answered ${status}: it wants to send us elsewhere`);
  if (status < 200 || status > 599) throw bad(`answered ${status}, which is no HTTP status`);
  let headers = new PlainHeaders(answer.headers);
  headers.delete("content-encoding"), headers.delete("content-length");
  let empty = bytes.length === 0 || [204, 205, 304].includes(status);
  if (empty && headers.delete("content-type"), status === 200 && method === "GET" && empty) throw bad("answered 200 with nothing where JSON was expected");
  if (answer.ok && !empty) {
    if (bytes.length > maxBodyBytes) throw bad(`sent more than ${maxBodyBytes / 1024 / 1024} MiB`);
    if (!isJson(bytes)) {
      let html = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
      throw bad(`answered ${status} with ${html ? "a web page" : "something else"} where JSON was expected`);
    }
    headers.set("content-type", "application/json; charset=utf-8");
  }
  return plainResponse(bytes, { status, statusText: answer.statusText, headers });
}
function isJson(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes)), !0;
  } catch {
    return !1;
  }
}
function isLimited(answer, bytes) {
  return answer.status === 429 ? !0 : answer.status !== 403 ? !1 : answer.headers.has("retry-after") || budgetOf(answer.headers) === 0 ? !0 : /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096))
  );
}
function budgetOf(headers) {
  let left2 = headers.get("x-ratelimit-remaining") ?? headers.get("ratelimit-remaining");
  return left2 === null || !/^\d+$/.test(left2) ? void 0 : Number(left2);
}
function toldToWait(headers, targetNow) {
  let after = headers.get("retry-after"), wait = after === null ? void 0 : fromNow(after, targetNow, Number.POSITIVE_INFINITY);
  if (wait !== void 0) return wait;
  let reset = headers.get("x-ratelimit-reset") ?? headers.get("ratelimit-reset");
  return reset === null || (budgetOf(headers) ?? 0) > 0 ? void 0 : fromNow(reset, targetNow, 1e9);
}
function fromNow(text2, targetNow, delta) {
  let number = text2.trim() === "" ? Number.NaN : Number(text2), wait = Number.isNaN(number) ? Date.parse(text2) - targetNow : number < delta ? number * 1e3 : (number > 1e12 ? number : number * 1e3) - targetNow;
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(0, wait), longestMs);
}

// src/io/ask.ts
async function askOf(input, init, endpoint) {
  let { url, method, headers, body } = await plainly(input, init), base = endpoint.pathname.replace(/\/$/, "");
  if (url.origin !== endpoint.origin || !`${url.pathname}/`.startsWith(`${base}/`))
    throw new SealpostError("endpoint", `a request to another address than ${endpoint.host} was refused`);
  let writes2 = method !== "GET" && method !== "HEAD";
  return { url: url.href, method, headers, body, writes: writes2, idempotent: init?.idempotent ?? method !== "POST" };
}
async function plainly(input, init) {
  let { idempotent: _idempotent, signal: _signal, ...rest } = init ?? {}, { body } = rest;
  if (!((typeof input == "string" || input instanceof URL) && (body == null || typeof body == "string"))) {
    let request = new Request(input, { ...rest, redirect: "manual" });
    return {
      url: new URL(request.url),
      method: request.method.toUpperCase(),
      headers: new PlainHeaders(request.headers),
      body: request.body === null ? void 0 : new Uint8Array(await request.arrayBuffer())
    };
  }
  let headers = new PlainHeaders(rest.headers);
  return body != null && !headers.has("content-type") && headers.set("content-type", "text/plain;charset=UTF-8"), {
    url: new URL(input),
    method: (rest.method ?? "GET").toUpperCase(),
    headers,
    body: body == null ? void 0 : new TextEncoder().encode(body)
  };
}
async function sendOnce(ask, token, way) {
  let { world, host, userAgent: userAgent2, deadlineMs } = way, headers = new PlainHeaders(ask.headers);
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new SealpostError("token-missing", "the token holds characters that no token has");
  headers.set("authorization", `Bearer ${token}`), headers.set("user-agent", userAgent2);
  let signal = AbortSignal.timeout(deadlineMs), answer, bytes;
  try {
    answer = await world.fetch(ask.url, {
      method: ask.method,
      headers: [...headers],
      body: ask.body ?? null,
      redirect: "manual",
      signal
    }), bytes = new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw signal.aborted ? new SealpostError("timeout", `no answer from ${host} within ${deadlineMs / 1e3} s`) : new SealpostError("network", `no connection to ${host}`);
  }
  let limited = isLimited(answer, bytes);
  return { answer: checkedAnswer(answer, bytes, { method: ask.method, host }), limited };
}

// src/io/http.ts
var patienceMs = 65 * 6e4, limitedTries = 15, brokenTries = 4, longestUnstatedMs = 15 * 6e4, longestHasteMs = 3e4;
function openWire(options) {
  let { world, endpoint, pace: pace2, userAgent: userAgent2, deadlineMs = 3e4 } = options, way = { world, host: endpoint.host, userAgent: userAgent2, deadlineMs }, hasty = world.env.SEALPOST_PACING === "off", gapMs = hasty ? 0 : pace2.writeGapMs.is, closedUntil = 0, lastWrite = Number.NEGATIVE_INFINITY, skew = 0, writing = Promise.resolve();
  async function pause(until, because) {
    if (until - world.now() > 2e3 && options.notice(until, because), await world.sleep(until - world.now(), world.stop), world.stop.aborted) throw interrupted();
  }
  async function opened2(ask, givesUpAt) {
    for (; ; ) {
      let until = Math.max(closedUntil, ask.writes ? lastWrite + gapMs : 0);
      if (until <= world.now()) break;
      if (until > givesUpAt) throw tooMuch(until);
      await pause(until, "limited");
    }
    if (ask.writes && world.stop.aborted) throw interrupted();
  }
  function close(ms) {
    closedUntil = Math.max(closedUntil, world.now() + ms);
  }
  async function send(ask, count) {
    let doubt;
    try {
      let answer = await tries2(ask, count, (error) => {
        ask.writes && landedOf(error) === "unknown" && (doubt ??= error);
      }), settled2 = `${ask.method} ${answer.status}`, telling = settled2 === "POST 409" || settled2 === "DELETE 404";
      if (answer.ok || telling || answer.status >= 500 || doubt === void 0) return answer;
    } catch (thrown) {
      throw doubt ?? thrown;
    }
    throw doubt;
  }
  async function tries2(ask, count, failed2) {
    let givesUpAt = world.now() + patienceMs;
    for (let limited = 0, broken = 0, renewed = 0; ; ) {
      await opened2(ask, givesUpAt);
      let token = await options.token();
      ask.writes && await options.mayWrite?.(), count[ask.writes ? "write" : "read"] += 1, limited + broken + renewed > 0 && (count.retried += 1);
      let sent = await sendOnce(ask, token, way).catch((thrown) => asSealpostError(thrown));
      if (ask.writes && (lastWrite = world.now()), sent instanceof SealpostError) {
        if (broken += 1, failed2(sent), !ask.idempotent || !passing(sent) || broken >= brokenTries) throw sent;
        await pause(world.now() + backoff(broken), "unavailable");
        continue;
      }
      let { answer } = sent, date2 = Date.parse(answer.headers.get("date") ?? "");
      Number.isNaN(date2) || (skew = date2 - world.now());
      let told2 = toldToWait(answer.headers, world.now() + skew);
      if (sent.limited) {
        limited += 1;
        let least = told2 === void 0 ? Math.min(pace2.unstatedWaitMs.is * 2 ** (limited - 1), longestUnstatedMs) : Math.min(250 * 2 ** (hasty ? 0 : limited), longestHasteMs);
        if (close(Math.max(told2 ?? 0, least) + jitter(250)), limited >= limitedTries) throw tooMuch(closedUntil);
        continue;
      }
      if (answer.status >= 500 || answer.status === 408) {
        broken += 1, failed2(new SealpostError("unavailable", `${endpoint.host} answered ${answer.status}`)), answer.headers.has("retry-after") && close(told2 ?? 0);
        let again = Math.max(closedUntil, world.now() + backoff(broken));
        if (!ask.idempotent || broken >= brokenTries || again > givesUpAt) return answer;
        await pause(again, "unavailable");
        continue;
      }
      if (budgetOf(answer.headers) === 0 && close(told2 ?? 0), answer.status === 401 && await options.token(token) !== token && renewed === 0) {
        renewed += 1;
        continue;
      }
      return answer;
    }
  }
  function backoff(attempt) {
    return 500 * 2 ** (attempt - 1) + jitter(500);
  }
  function jitter(ms) {
    let [high = 0, low = 0] = world.random(2);
    return Math.floor((high * 256 + low) / 65536 * ms);
  }
  function open(count, mayWrite) {
    return async (input, init) => {
      let ask = await askOf(input, init, endpoint);
      if (!ask.writes) return send(ask, count);
      if (!mayWrite) throw new SealpostError("read-only", `${ask.method} refused: nothing is written while looking`);
      let turn = writing.then(() => send(ask, count));
      return writing = turn.catch(() => {
      }), turn;
    };
  }
  return {
    reader: (count) => open(count, !1),
    writer: (count) => open(count, !0),
    targetNow: () => world.now() + skew
  };
}
function passing(error) {
  return ["network", "timeout", "unavailable", "bad-answer"].includes(error.code);
}
function interrupted() {
  return new SealpostError("interrupted", "stopped before this was sent");
}
function tooMuch(until) {
  return new SealpostError("limited", `the target takes no more requests before ${new Date(until).toISOString()}`);
}

// src/io/wires.ts
function openLines(targets, world, notice, tokens, mayWrite = async () => {
}) {
  let given = [], reached = targets.map((target) => {
    let endpoint = endpointOf(target.target.capabilities.access.endpoint, world), token = tokens(target);
    return given.includes(token) || given.push(token), { target, endpoint, token, shared: `${given.indexOf(token)} ${endpoint.href}` };
  }), wires = /* @__PURE__ */ new Map(), lines = /* @__PURE__ */ new Map();
  for (let { target, endpoint, token, shared } of reached) {
    let paces = reached.filter((one) => one.shared === shared).map((one) => one.target.target.capabilities.pace), pace2 = { writeGapMs: longest(paces, "writeGapMs"), unstatedWaitMs: longest(paces, "unstatedWaitMs") }, wire = wires.get(shared) ?? openWire({ world, endpoint, token, pace: pace2, userAgent, notice, mayWrite });
    wires.set(shared, wire);
    let requests = { read: 0, write: 0, retried: 0 }, base = endpoint.href.replace(/\/$/, "");
    lines.set(target.name, {
      wire,
      requests,
      reading: { fetch: wire.reader(requests), endpoint: base },
      writing: () => ({ fetch: wire.writer(requests), endpoint: base })
    });
  }
  return lines;
}
function longest(paces, which) {
  return paces.map((pace2) => pace2[which]).reduce((one, other) => other.is > one.is ? other : one);
}
function isSet(value) {
  return value !== void 0 && value !== "";
}
function tokensFrom(world) {
  let given = /* @__PURE__ */ new Map();
  return (target) => {
    let names = tokenNames(target), token = names.map((name) => world.env[name]).find(isSet);
    if (token === void 0)
      throw new SealpostError("token-missing", `${target.name} needs a token: ${names.join(" or ")} is not set`, {
        where: target.at,
        hint: `Make one at ${target.target.capabilities.access.portal} and put it into ${names[0]}.`
      });
    let known = given.get(token) ?? (async () => token);
    return given.set(token, known), known;
  };
}
function tokenNames(target) {
  return target.token ? [target.token.env] : target.target.capabilities.access.token;
}
function endpointOf(access, world) {
  let given = world.env[access.env] || access.default;
  if (!URL.canParse(given)) throw new SealpostError("endpoint", `${access.env} is not an address`);
  let url = new URL(given), loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback))
    throw new SealpostError("endpoint", `${access.env} is neither https nor loopback`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new SealpostError("endpoint", `${access.env} holds more than an address`);
  return url;
}

// src/io/saved.ts
function checkAlone({ only, recover }) {
  let choices = [
    ...only.targets.length > 0 ? ["target"] : [],
    ...only.environments.length > 0 ? ["environment"] : [],
    ...recover ? ["recover"] : []
  ];
  if (choices.length !== 0)
    throw new SealpostError("usage", `a saved plan says itself what it is about: it takes no ${oneOf(choices)}`, {
      hint: `Nothing was read or written. Leave ${oneOf(choices, "and")} out, or give ${choices.length > 1 ? "them" : "it"} where the plan is made.`
    });
}
function approvedPlan(saving, keys, world) {
  if (saving === void 0 || !("apply" in saving)) return;
  let plan = decodePlan(saving.apply, keys[0]);
  return checkUsable(plan, world.now()), plan;
}
async function checkGround(approved, config, world) {
  approved !== void 0 && checkBasis(approved, await basisOf(config, world));
}
async function savePlan(saving, made, keys, world) {
  if (saving === void 0 || !("make" in saving)) return;
  let { plan, config, ledger, only, recover } = made, now = world.now(), saved = {
    ...await basisOf(config, world),
    tool: version,
    ledger: { id: ledger.id, generation: ledger.generation },
    created: new Date(now).toISOString(),
    expires: new Date(now + saving.lifeMs).toISOString(),
    only,
    recover,
    refusals: plan.refusals.length,
    hash: plan.hash,
    changes: plan.changes
  };
  return await saving.make(encodePlan(saved, keys[0])), saved;
}
async function basisOf(config, world) {
  let commit = await commitOf(config.folder, world);
  return {
    owner: config.owner,
    config: config.digest,
    ...commit === void 0 ? {} : { commit },
    endpoints: config.targets.map(({ name, target }) => [
      name,
      endpointOf(target.capabilities.access.endpoint, world).href
    ])
  };
}
async function readPlanFile(path, files) {
  let text2 = await textOf(path, files);
  if (text2 !== void 0) return text2;
  throw new SealpostError("usage", `there is no plan ${(0, import_node_path2.basename)(path)}`, {
    where: path,
    hint: "Nothing was written. Make one: `sealpost plan --out FILE`."
  });
}
async function openPlanFile(path, files) {
  let cannot = (message2) => new SealpostError("usage", message2, { where: path, hint: "Name another file with --out." }), present2 = await textOf(path, files);
  if (present2 !== void 0 && present2 !== "" && !looksLikePlan(present2))
    throw cannot(`${(0, import_node_path2.basename)(path)} is there already, and is not a plan`);
  return async (text2) => {
    try {
      await files.replace(path, Buffer.from(text2), 420);
    } catch (thrown) {
      throw cannot(`the plan ${(0, import_node_path2.basename)(path)} could not be written${systemWord(thrown)}`);
    }
  };
}
async function textOf(path, files) {
  let bytes = await files.read(path).catch((thrown) => {
    let message2 = `${(0, import_node_path2.basename)(path)} cannot be read${systemWord(thrown)}`;
    throw new SealpostError("usage", message2, { where: path, hint: "Name a file that can be." });
  });
  return bytes && Buffer.from(bytes).toString("latin1");
}

// src/io/known.ts
var import_node_path3 = __toESM(require_node_path(), 1);

// src/io/public-facts.ts
var told = [
  "ACTOR",
  "TRIGGERING_ACTOR",
  "REPOSITORY",
  "REPOSITORY_OWNER",
  "SERVER_URL",
  "API_URL",
  "GRAPHQL_URL",
  "REF",
  "REF_NAME",
  "HEAD_REF",
  "BASE_REF",
  "SHA",
  "RUN_ID",
  "EVENT_NAME",
  "WORKSPACE"
].map((name) => `GITHUB_${name}`);
function jobFacts({ env, cwd }) {
  let { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run2, GITHUB_REF: ref } = env, [, pull] = /^refs\/pull\/(\d{1,20})\//.exec(ref ?? "") ?? [], home = server && repository ? `${server}/${repository}` : void 0;
  return [
    ...[...told, "RUNNER_TEMP"].map((name) => env[name]),
    cwd,
    ...home === void 0 ? [] : [`${home}/actions/runs/${run2 ?? ""}#summary`],
    ...home === void 0 || pull === void 0 ? [] : [`${home}/pull/${pull}#issuecomment-`]
  ].filter((fact) => fact !== void 0 && fact !== "");
}

// src/io/known.ts
function tellSecrets(learned, read2, config, places, world) {
  let called = (name, environment) => read2.size === 1 ? name : `${name} in ${environment}`, secrets = [...read2].flatMap(
    ([environment, values]) => [...values].filter(([name]) => !config.targets.some((target) => matches(target.public, name))).map(([name, { secret }]) => ({ name: called(name, environment), secret }))
  );
  learned(
    secrets.map(({ secret }) => secret),
    plainOf(read2, config, places, world),
    secrets.map(({ name }) => name)
  );
}
function plainOf(read2, config, places, world) {
  let { env } = world, targets = config.targets.flatMap(({ name, use, target, settings, places: places2 }) => {
    let { capabilities } = target, endpoint = env[capabilities.access.endpoint.env] ?? "";
    return [name, use, endpoint, JSON.stringify([settings, places2, capabilities])];
  });
  return [
    config.owner,
    config.file,
    config.path,
    ...config.environments,
    ...targets,
    JSON.stringify([config.source.use, config.source.settings, config.ledger, config.policy]),
    (0, import_node_path3.join)(config.folder, defaultPath),
    `refs/heads/${defaultBranch}`,
    ...places.flatMap(({ key }) => [key.label, key.uid]),
    ...jobFacts(world),
    ...[...read2.values()].flatMap((values) => [...values.keys()])
  ];
}

// src/io/ledger/page.ts
var import_node_crypto3 = __toESM(require_node_crypto(), 1);
function encodePage(page, keys) {
  let scopes = {};
  for (let uid of [...page.scopes.keys()].sort()) {
    let entries = page.scopes.get(uid) ?? /* @__PURE__ */ new Map();
    if (entries.size === 0) continue;
    let stored = {};
    for (let name of [...entries.keys()].sort()) stored[`#${name}`] = storedOf(entries.get(name));
    scopes[uid] = stored;
  }
  let kept2 = Object.keys(scopes).flatMap((uid) => page.spots.has(uid) ? [[uid, page.spots.get(uid)]] : []), spots = JSON.parse(JSON.stringify(Object.fromEntries(kept2))), { ledger, owner, target, generation, lost } = page, head = { sealpost: "ledger/1", ledger, owner, target, generation, ...lost ? { lost } : {} };
  return sealed2({ ...head, spots, scopes }, keys);
}
function decodePage(text2, keys, owner, where) {
  let raw = opened(text2, "ledger/1", keys, where);
  if (raw.owner !== owner)
    throw new SealpostError("ledger-owner", `the ledger belongs to the owner "${raw.owner}"`, { where });
  let scopes = new Map(
    Object.entries(raw.scopes).map(([uid, entries]) => [
      uid,
      new Map(Object.entries(entries).map(([name, entry]) => [name.slice(1), entryOf(entry)]))
    ])
  ), { ledger, target, generation, key } = raw, spots = new Map(Object.entries(raw.spots));
  return { ledger, owner, target, generation, lost: raw.lost === !0, key, scopes, spots };
}
function encodeAnchor(anchor, keys) {
  let pages = Object.fromEntries(
    [...anchor.pages].sort(([a], [b]) => a < b ? -1 : 1).map(([name, at]) => [`#${name}`, at])
  );
  return sealed2({ sealpost: "anchor/1", ledger: anchor.ledger, pages }, keys);
}
function decodeAnchor(text2, keys, where) {
  let raw = opened(text2, "anchor/1", keys, where);
  return { ledger: raw.ledger, pages: new Map(Object.entries(raw.pages).map(([name, at]) => [name.slice(1), at])) };
}
function sealed2(content, keys) {
  let body = { ...content, key: keys[0].id };
  return render({ ...body, mac: macOf(body, keys[0], content.ledger) });
}
function opened(text2, kind, keys, where) {
  let damaged2 = () => new SealpostError("ledger-damaged", "the ledger is not as Sealpost wrote it", { where }), parsed;
  try {
    parsed = JSON.parse(text2);
  } catch {
    throw damaged2();
  }
  if (parsed === null || typeof parsed != "object") throw damaged2();
  let { mac, ...body } = parsed;
  if (typeof mac != "string" || typeof body.ledger != "string" || typeof body.key != "string") throw damaged2();
  let key = keys.find((one) => one.id === body.key);
  if (key === void 0) {
    let id = /^[A-Za-z0-9_-]{8}$/.test(body.key) ? body.key : "unknown";
    throw new SealpostError("ledger-key", `the ledger was written under the key ${id}, which is not at hand`, {
      where,
      hint: `Nothing was written. SEALPOST_KEY is the key ${keys[0].id}: set it to ${id}. If ${id} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`
    });
  }
  let given = Buffer.from(mac), made = Buffer.from(macOf(body, key, body.ledger));
  if (given.length !== made.length || !(0, import_node_crypto3.timingSafeEqual)(given, made) || render(parsed) !== text2 || body.sealpost !== kind) throw damaged2();
  return body;
}
function macOf(body, key, ledger) {
  return (0, import_node_crypto3.createHmac)("sha256", derive(key, ledger, "ledger/v1")).update(JSON.stringify(body)).digest("base64url");
}
function render(value, depth = 0) {
  if (value === null || typeof value != "object" || Array.isArray(value)) return JSON.stringify(value);
  let flat = JSON.stringify(value), nested = Object.values(value).some((inner) => inner !== null && typeof inner == "object");
  if (depth > 0 && !nested) return flat;
  let pad = "  ".repeat(depth + 1);
  return `{
${Object.entries(value).map(
    ([name, inner]) => `${pad}${JSON.stringify(name)}: ${render(inner, depth + 1)}`
  ).join(`,
`)}
${"  ".repeat(depth)}}${depth === 0 ? `
` : ""}`;
}
function storedOf(entry) {
  return {
    state: entry.state,
    form: entry.form,
    fp: entry.fingerprint,
    key: entry.keyId,
    ...entry.revision === void 0 ? {} : { revision: entry.revision },
    ...entry.version === void 0 ? {} : { version: entry.version },
    run: entry.run
  };
}
function entryOf(stored) {
  return {
    state: stored.state,
    form: stored.form,
    fingerprint: stored.fp,
    keyId: stored.key,
    ...stored.revision === void 0 ? {} : { revision: stored.revision },
    ...stored.version === void 0 ? {} : { version: stored.version },
    run: stored.run
  };
}

// src/io/ledger/shelf.ts
function readShelf(shelf, keys, owner, where) {
  let read2 = [...shelf.pages].map(([name, text2]) => {
    let page = decodePage(text2, keys, owner, where);
    if (page.target === name) return page;
    throw new SealpostError("ledger-damaged", "a page of the ledger lies under another name", { where });
  }), anchor = shelf.anchor === void 0 ? void 0 : decodeAnchor(shelf.anchor, keys, `${where}.anchor`), id = anchor?.ledger ?? read2[0]?.ledger, behind = id === void 0 ? /* @__PURE__ */ new Set() : pagesBehind(id, anchor, read2), pages = new Map(
    read2.map((page) => [page.target, behind.has(page.target) ? { ...page, scopes: /* @__PURE__ */ new Map() } : page])
  );
  return { shelf, anchor, id, pages, behind };
}
function isIntent(entry, run2) {
  return entry?.state === "pending" && entry.run === run2;
}
function pagesBehind(id, anchor, read2) {
  let pages = new Map(read2.map((page) => [page.target, page])), gone = [...anchor?.pages ?? []].filter(([name, at]) => (pages.get(name)?.generation ?? -1) < at), strange2 = read2.filter((page) => page.ledger !== id);
  return /* @__PURE__ */ new Set([...gone.map(([name]) => name), ...strange2.map((page) => page.target)]);
}
function editedPage(page, edits) {
  let scopes = new Map(page.scopes);
  for (let uid of new Set(edits.map((edit2) => edit2.uid))) scopes.set(uid, new Map(page.scopes.get(uid)));
  let editable = scopes;
  for (let { uid, name, entry } of edits)
    entry === void 0 ? editable.get(uid)?.delete(name) : editable.get(uid)?.set(name, entry);
  return { ...page, scopes };
}
function takenOut({ uid, name }) {
  return { uid, name, entry: void 0 };
}
function entriesIn(pages) {
  let entries = /* @__PURE__ */ new Map();
  for (let page of pages.values())
    for (let [uid, scope] of page.scopes) {
      let other = entries.get(uid);
      entries.set(uid, other === void 0 ? scope : new Map([...other, ...scope]));
    }
  return entries;
}
function sameEntry(a, b) {
  return a?.state === b?.state && a?.fingerprint === b?.fingerprint && a?.keyId === b?.keyId && a?.form === b?.form && a?.revision === b?.revision && a?.version === b?.version;
}

// src/io/ledger/ledger.ts
async function openLedger(call) {
  let { store, keys, owner, run: run2 } = call, read2 = (shelf) => readShelf(shelf, keys, owner, store.where), state = read2(await store.read()), id = state.id ?? call.id ?? Buffer.from(call.world.random(12)).toString("base64url"), entries = entriesIn(state.pages), mapped2 = new Map(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }])), saving = Promise.resolve(), lease, plan = "", isLost = (target) => state.behind.has(target) || (state.pages.get(target)?.lost ?? (call.recover && !state.pages.has(target))), moved = (what) => new SealpostError("ledger-moved", what, { where: store.where });
  function take(next) {
    state = next, entries.clear();
    for (let [uid, scope] of entriesIn(state.pages)) entries.set(uid, scope);
  }
  async function save(target, edits, lost, step) {
    let { shelf, pages, anchor, behind } = state, next = new Map(pages), empty = {
      ledger: id,
      owner,
      target,
      generation: 0,
      lost,
      key: keys[0].id,
      scopes: /* @__PURE__ */ new Map(),
      spots: /* @__PURE__ */ new Map()
    };
    next.set(target, { ...editedPage(pages.get(target) ?? empty, edits), lost });
    for (let page of pages.values()) {
      let away = page.target === target ? [] : edits.filter((edit2) => page.scopes.get(edit2.uid)?.has(edit2.name));
      away.length > 0 && next.set(page.target, editedPage(page, away.map(takenOut)));
    }
    let texts = new Map(shelf.pages);
    for (let [name, page] of next) {
      if (page === pages.get(name) && (behind.has(name) || page.key === keys[0].id)) continue;
      let generation = Math.max(page.generation, anchor?.pages.get(name) ?? 0) + 1, spots = new Map([...page.spots, ...mapped2]), written = { ...page, ledger: id, generation, key: keys[0].id, spots };
      next.set(name, written), texts.set(name, encodePage(written, keys));
    }
    let names = edits.map(({ name }) => name), tag = await store.write({ pages: texts, anchorOf, tag: shelf.tag }, { run: run2, step, target, names, plan }), still = new Set([...behind].filter((name) => next.get(name) === pages.get(name)));
    take({ ...state, shelf: { ...shelf, pages: texts, tag }, pages: next, behind: still });
  }
  function anchorOf(shelved) {
    let generations = new Map(state.anchor?.pages);
    for (let [name, text2] of shelved) {
      let unchanged = text2 === state.shelf.pages.get(name);
      if (unchanged && state.behind.has(name)) continue;
      let page = unchanged ? state.pages.get(name) : decodePage(text2, keys, owner, store.where);
      if (page?.ledger !== id) throw moved("another run began a ledger while this one was under way");
      generations.set(name, Math.max(page.generation, generations.get(name) ?? 0));
    }
    return encodeAnchor({ ledger: id, pages: generations }, keys);
  }
  function inTurn(work) {
    let turn = saving.then(work);
    return saving = turn.catch(() => {
    }), turn;
  }
  return {
    id,
    entries,
    isLost,
    where: store.where,
    get generation() {
      return [...state.pages.values()].reduce((sum, page) => sum + page.generation, 0);
    },
    spots: () => new Map(
      [...state.pages.values()].flatMap(
        ({ target, scopes, spots }) => [...spots].flatMap(([uid, spot]) => scopes.has(uid) ? [[uid, { ...spot, target }]] : [])
      )
    ),
    async lease(about = { targets: [], plan: "" }) {
      plan = about.plan;
      let taken = await store.lease({ run: run2, ...about });
      try {
        let now = read2(await store.read()), all = [...state.shelf.pages.keys(), ...now.shelf.pages.keys()];
        if (!(about.targets.length > 0 ? about.targets : all).every((name) => now.shelf.pages.get(name) === state.shelf.pages.get(name)) || (now.id ?? id) !== id) throw moved("another run changed the ledger after this plan was made");
        take(now);
      } catch (thrown) {
        throw await taken.giveBack(), thrown;
      }
      return lease = taken, async () => {
        lease = void 0, await taken.giveBack();
      };
    },
    keep: async () => lease?.keep(),
    edit: (target, edits, step) => inTurn(async () => {
      let real = edits.filter((edit2) => !sameEntry(entries.get(edit2.uid)?.get(edit2.name), edit2.entry));
      real.length > 0 && await save(target, real, isLost(target), step);
    }),
    doubt: (target, names) => inTurn(async () => {
      let intents = names.flatMap(({ uid, name }) => {
        let entry = entries.get(uid)?.get(name);
        return isIntent(entry, run2) ? [{ uid, name, entry }] : [];
      }), marked = !1;
      for (let attempt = 0; attempt < 8 && intents.length > 0; attempt += 1) {
        let now = read2(await store.read());
        if (now.id !== id) throw moved("another ledger is in place of this one");
        take(now);
        let edits = intents.filter(({ uid, name }) => {
          let entry = entries.get(uid)?.get(name);
          return !isIntent(entry, run2) && !(marked && entry?.state === "pending");
        });
        if (edits.length === 0) return;
        try {
          await save(target, edits, isLost(target), "doubted"), marked = !0;
        } catch (thrown) {
          if (asSealpostError(thrown).code !== "ledger-moved") throw thrown;
        }
      }
    }),
    whole: (target) => inTurn(async () => {
      isLost(target) && await save(target, [], !1, "written");
    })
  };
}

// src/io/ledger/stores.ts
var import_node_path4 = __toESM(require_node_path(), 1);

// src/io/ledger/file.ts
var import_node_crypto4 = __toESM(require_node_crypto(), 1);

// src/io/ledger/disk.ts
function ledgerFiles(files) {
  return {
    read: (path) => files.read(path).catch(refused(path, "read")),
    replace: (path, bytes, mode) => files.replace(path, bytes, mode).catch(refused(path, "written")),
    createNew: (path, bytes) => files.createNew(path, bytes).catch(refused(path, "written")),
    remove: (path) => files.remove(path).catch(refused(path, "removed"))
  };
}
function refused(where, done2) {
  return (thrown) => {
    let word = systemWord(thrown);
    throw word === "" ? thrown : new SealpostError("ledger-file", `the ledger cannot be ${done2}${word}`, { where });
  };
}

// src/io/ledger/lease.ts
var leaseMs = 120 * 6e4, renewMs = 10 * 6e4;
async function leaseAt(path, run2, where, world) {
  let { files } = world, { pid } = world.process, host = hostOf(world), mine = { run: run2, pid, host, at: world.now() };
  async function holder() {
    return holderOf(await files.read(path));
  }
  async function isMine() {
    let now = await holder();
    return now?.run === run2 && now.pid === pid && now.host === host;
  }
  let lease = {
    async keep() {
      return await isMine() ? (world.now() - mine.at > renewMs && (mine = { ...mine, at: world.now() }, await files.replace(path, bytesOf(mine))), !0) : !1;
    },
    async giveBack() {
      await isMine() && await files.remove(path);
    }
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await files.createNew(path, bytesOf(mine))) return lease;
    let other = await holder();
    if (other !== void 0 && isHeld(other, world))
      throw new SealpostError(
        "ledger-busy",
        `the run ${other.run} (process ${other.pid} on ${other.host}) is applying`,
        {
          where
        }
      );
    await files.remove(path);
  }
  throw new SealpostError("ledger-busy", "another run took the ledger first", { where });
}
async function holderAt(path, world) {
  let holder = holderOf(await world.files.read(path));
  if (!(holder === void 0 || !isHeld(holder, world)))
    return { run: holder.run, until: holder.at + leaseMs, at: `process ${holder.pid} on ${holder.host}` };
}
function isHeld(holder, world) {
  return Math.abs(world.now() - holder.at) > leaseMs ? !1 : holder.host !== hostOf(world) || world.process.alive(holder.pid);
}
function hostOf(world) {
  return world.process.host.replace(/[^\w.-]/g, "_").slice(0, 255) || "_";
}
function bytesOf(holder) {
  return Buffer.from(JSON.stringify(holder));
}
function holderOf(bytes) {
  try {
    let holder = JSON.parse(Buffer.from(bytes ?? []).toString());
    return /^[A-Za-z0-9_-]{1,64}$/.test(holder.run) && /^[\w.-]{1,255}$/.test(holder.host) && Number.isInteger(holder.pid) && typeof holder.at == "number" ? holder : void 0;
  } catch {
    return;
  }
}

// src/io/ledger/file.ts
function fileStore(path, outside) {
  let files = ledgerFiles(outside.files), world = { ...outside, files }, anchorPath = `${path}.anchor`, held;
  async function keep() {
    if (held !== void 0 && !await held.keep())
      throw new SealpostError("ledger-moved", "another run took over the ledger", { where: path });
  }
  return {
    where: path,
    mend: `Put the latest ${path} back from a backup.`,
    async read() {
      let anchor = await files.read(anchorPath), bytes = await files.read(path);
      return {
        pages: bytes === void 0 ? /* @__PURE__ */ new Map() : split(decoded(bytes, path), path),
        anchor: anchor && decoded(anchor, anchorPath),
        tag: tagOf(bytes)
      };
    },
    async write(shelf, { step }) {
      if (step !== "doubted" && await keep(), tagOf(await files.read(path)) !== shelf.tag)
        throw new SealpostError("ledger-moved", "the ledger changed while this run was under way", { where: path });
      let bytes = Buffer.from(join3(shelf.pages));
      return await files.replace(path, bytes), await files.replace(anchorPath, Buffer.from(shelf.anchorOf(shelf.pages))), tagOf(bytes);
    },
    async lease({ run: run2 }) {
      let lease = await leaseAt(`${path}.lock`, run2, path, world);
      return held = lease, {
        keep,
        giveBack() {
          return held = void 0, lease.giveBack();
        }
      };
    },
    async holders() {
      let holder = await holderAt(`${path}.lock`, world);
      return holder === void 0 ? [] : [{ target: void 0, ...holder }];
    }
  };
}
var frame = /^("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/;
function join3(pages) {
  return `{
${[...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`).join(`,
`)}
}
`;
}
function split(text2, where) {
  let pages = /* @__PURE__ */ new Map();
  for (let rest = text2.slice(2); ; ) {
    let found = frame.exec(rest);
    if (found?.[1] === void 0 || found[2] === void 0) break;
    pages.set(nameOf(found[1]), `${found[2]}
`), rest = rest.slice(found[0].length);
  }
  if (pages.size === 0 || join3(pages) !== text2) throw damaged(where);
  return pages;
}
function nameOf(json) {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
function decoded(bytes, where) {
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes);
  } catch {
    throw damaged(where);
  }
}
function damaged(where) {
  return new SealpostError("ledger-damaged", "the ledger is not as Sealpost wrote it", { where });
}
function tagOf(bytes) {
  return bytes === void 0 ? "" : (0, import_node_crypto4.createHash)("sha256").update(bytes).digest("hex");
}

// src/io/ledger/git-branch.ts
var import_node_crypto6 = __toESM(require_node_crypto(), 1);

// src/io/ledger/git-lease.ts
var leaseMs2 = 10 * 6e4;
function leasePath(target) {
  return `leases/${target}.json`;
}
async function leaseIn(git, head, target) {
  let blob = head?.files.get(leasePath(target));
  if (blob !== void 0)
    try {
      return leaseOf(JSON.parse(await git.textOf(blob)));
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code !== "ledger-damaged") throw thrown;
      return;
    }
}
async function taking(git, head, targets, by, before) {
  let tokens = /* @__PURE__ */ new Map(), files = /* @__PURE__ */ new Map();
  for (let name of targets) {
    let other = await leaseIn(git, head, name);
    if (other?.run === by.run && other.token === before.get(name)) {
      tokens.set(name, other.token);
      continue;
    }
    if (other !== void 0 && isHeld2(other, by.now)) throw busy(name, other, by.where);
    let token = (other?.token ?? 0) + 1;
    tokens.set(name, token), files.set(leasePath(name), leaseText({ run: by.run, token, until: by.now + leaseMs2, at: by.at }));
  }
  return { tokens, files };
}
async function prolonging(git, head, held, until) {
  let files = /* @__PURE__ */ new Map();
  for (let [target, token] of held.tokens) {
    let lease = await leaseIn(git, head, target);
    if (lease?.run !== held.run || lease.token !== token) return;
    files.set(leasePath(target), leaseText({ ...lease, at: lease.at, until }));
  }
  return files;
}
async function givingBack(git, head, held) {
  let files = /* @__PURE__ */ new Map();
  for (let [target, token] of held.tokens) {
    let lease = await leaseIn(git, head, target);
    lease?.run === held.run && lease.token === token && lease.until !== 0 && files.set(leasePath(target), leaseText({ ...lease, at: lease.at, until: 0 }));
  }
  return files;
}
function isHeld2(lease, now) {
  return lease.until > now && lease.until <= now + leaseMs2 + 6e4;
}
function busy(target, { run: run2, until, at }, where) {
  let who = at === void 0 ? `the run ${run2}` : `the run ${run2} (${at})`;
  return new SealpostError("ledger-busy", `${who} is applying to ${target}`, {
    where,
    hint: `Wait for it and run again. If it was killed, its lease ends at ${new Date(until).toISOString()}.`
  });
}
function isPipeline(text2) {
  return typeof text2 == "string" && /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.test(text2);
}
function leaseText({ run: run2, token, until, at }) {
  return `${JSON.stringify({ run: run2, token, until, ...at === void 0 ? {} : { at } })}
`;
}
function leaseOf(data) {
  if (typeof data != "object" || data === null) return;
  let { run: run2, token, until, at } = data;
  if (!(typeof run2 != "string" || !/^[\w-]{1,64}$/.test(run2)) && !(typeof token != "number" || !Number.isSafeInteger(token) || token < 0) && !(typeof until != "number" || !Number.isSafeInteger(until)))
    return { run: run2, token, until, ...isPipeline(at) ? { at } : {} };
}

// src/io/ledger/audit.ts
var mostNames = 200;
function writeMessage(note, audit) {
  let words = { pending: "about to be written", written: "settled", doubted: "in doubt" }, count = note.names.length, names = [...new Set(note.names)], more = names.length > mostNames ? [`- and ${names.length - mostNames} more`] : [], list = [...names.slice(0, mostNames).map((name) => `- ${plain(name)}`), ...more];
  return message(
    `${plain(note.target)}: ${count} ${count === 1 ? "entry" : "entries"} ${words[note.step]}`,
    audit.names ? list : [],
    trailers(note, audit)
  );
}
function leaseMessage(note, audit) {
  return message(`${note.targets.map(plain).join(", ")}: lease ${note.step}`, [], trailers(note, audit));
}
function message(...parts) {
  return parts.map((part) => typeof part == "string" ? part : part.join(`
`)).filter((part) => part !== "").join(`

`);
}
function trailers({ run: run2, plan }, { actor, pipeline }) {
  return [
    `Sealpost-Run: ${plain(run2)}`,
    ...plan === "" ? [] : [`Sealpost-Plan: ${plain(plan)}`],
    ...actor === void 0 ? [] : [`Sealpost-Actor: ${plain(actor)}`],
    ...isPipeline(pipeline) ? [`Sealpost-Pipeline: ${pipeline}`] : []
  ];
}
function plain(text2) {
  let line2 = text2.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu, "?").trim();
  return line2.length > 200 ? `${line2.slice(0, 199)}\u2026` : line2;
}

// src/io/ledger/git-history.ts
var tries = 12;
function gitHistory(git, call) {
  let { where } = call, [heads, memory] = [`heads/${call.branch}`, `sealpost/${call.branch}`], head, remembered, owed;
  async function look() {
    let commit = await git.refOf(heads);
    if (head = commit === void 0 ? void 0 : commit === head?.commit ? head : await git.headAt(commit), head !== void 0 && !isLedger(head.files)) throw strange(where);
    return head;
  }
  async function follow(made) {
    let to = made;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      let outcome = await git.advance(memory, remembered, to.commit);
      if (outcome === "done" && (remembered = to.commit), outcome === "moved" && (remembered = await git.refOf(memory)), outcome !== "refused" && remembered !== void 0) {
        owed = void 0;
        return;
      }
      if (outcome === "refused" && remembered !== void 0 && !await leadsTo(to, remembered)) {
        let now = await look();
        if (now?.files.get("anchor.json") !== to.files.get("anchor.json")) {
          owed = void 0;
          return;
        }
        let parents = [now?.commit, remembered].filter((one) => one !== void 0), joined = await git.commit(now, new Map([readme]), "ledger: joined with what was before", parents);
        if (await git.advance(heads, now?.commit, joined.commit) !== "done") continue;
        head = joined, to = joined;
      }
    }
    throw forbidden(where);
  }
  async function leadsTo(from, commit) {
    let at = from;
    for (let step = 0; at !== void 0 && step < 50; step += 1) {
      if (at.parents.includes(commit)) return !0;
      let [before] = at.parents;
      at = before === void 0 ? void 0 : await git.headAt(before);
    }
    return !1;
  }
  return {
    look,
    async recall() {
      if (remembered = await git.refOf(memory), remembered === void 0 && head === void 0 && await git.mustSee(heads), remembered === void 0 || remembered === head?.commit) return head;
      let last = await git.headAt(remembered);
      if (!isLedger(last.files)) throw strange(where);
      return last;
    },
    async onTop(files, message2) {
      for (let attempt = 0, refused2 = 0; attempt < tries; attempt += 1) {
        let base = head, fresh = await files(base).catch((thrown) => ({ thrown }));
        if ("thrown" in fresh) {
          if (await look(), head?.commit === base?.commit) throw fresh.thrown;
          continue;
        }
        if (fresh.size === 0) return;
        let first = base?.files.has(readme[0]) ? [] : [readme], parents = [base?.commit ?? remembered].filter((one) => one !== void 0), made = await git.commit(base, new Map([...first, ...fresh]), message2, parents), outcome = await git.advance(heads, base?.commit, made.commit);
        if (outcome === "done")
          return head = made, made;
        if (outcome === "refused" && (refused2 += 1), refused2 === 3) throw forbidden(where);
        await call.pause(attempt), await look();
      }
      throw new SealpostError("ledger-busy", "other runs write to the ledger without a pause", { where });
    },
    async remember(made) {
      owed = made, await follow(made).catch(() => {
      });
    },
    async prove(made) {
      await (remembered === void 0 ? follow(made) : git.advance(memory, remembered, remembered)).catch((thrown) => {
        if (asSealpostError(thrown).code === "forbidden")
          throw new SealpostError("forbidden", `GitHub does not let this token move refs/${memory}`, {
            where,
            hint: "Nothing was written. The ledger remembers there how far it came: let the bearer of this token (`contents: write`) move it, past any rule that protects it."
          });
      });
    },
    async settle() {
      owed !== void 0 && await follow(owed);
    }
  };
}
var readme = [
  "README.md",
  `# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`
];
function isLedger(files) {
  let ours = /^(?:README\.md|(?:targets|leases)\/[^/]+\.json)$/;
  return files.has("anchor.json") || [...files.keys()].every((path) => ours.test(path));
}
function strange(where) {
  return new SealpostError("ledger-damaged", "what lies where the ledger should be is no ledger", {
    where,
    hint: "Nothing was written. Name a `branch` that is for the ledger alone."
  });
}
function forbidden(where) {
  return new SealpostError("forbidden", "GitHub does not let this token move the refs of the ledger", {
    where,
    hint: "If a ruleset protects the branch, let the bearer of this token bypass it."
  });
}

// src/io/ledger/git-objects.ts
var import_node_crypto5 = __toESM(require_node_crypto(), 1);
function gitObjects(call) {
  let base = `${call.endpoint}/repos/${call.repository}/git`, texts = /* @__PURE__ */ new Map(), heads = /* @__PURE__ */ new Map();
  async function ask(method, path, body) {
    let answer = await call.fetch(`${base}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "content-type": "application/json"
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // objects are named by what is in them, and a ref moves only from where it was seen
      idempotent: !0
    });
    return { status: answer.status, data: answer.ok ? await answer.json() : void 0 };
  }
  function trouble(status, what) {
    return statusError(status, what, hintOf(status, call.repository)).placed(call.where);
  }
  async function must(method, path, what, body) {
    let { status, data } = await ask(method, path, body);
    if (status < 200 || status >= 300) throw trouble(status, what);
    return data;
  }
  function damaged2(what) {
    return new SealpostError("ledger-damaged", what, { where: call.where });
  }
  async function refOf(name) {
    let { status, data } = await ask("GET", `/ref/${name}`);
    if (status === 404) return;
    if (status !== 200) throw trouble(status, "read a ref of the ledger");
    let { object: object2 } = data;
    if (object2.type !== "commit") throw damaged2("a ref of the ledger does not lead to a commit");
    return object2.sha;
  }
  return {
    refOf,
    async mustSee(name) {
      await must("GET", `/matching-refs/${name}`, "look for the branch of the ledger");
    },
    async headAt(commit) {
      let known = heads.get(commit);
      if (known !== void 0) return known;
      let { tree, parents } = await must(
        "GET",
        `/commits/${commit}`,
        "read a commit of the ledger"
      ), list = await must(
        "GET",
        `/trees/${tree.sha}?recursive=1`,
        "read the files of the ledger"
      );
      if (list.truncated) throw damaged2("the branch holds more files than a ledger has");
      let files = list.tree.filter(({ type }) => type !== "tree").map(({ path, sha: sha2 }) => [path, sha2]), head = { commit, tree: tree.sha, parents: parents.map(({ sha: sha2 }) => sha2), files: new Map(files) };
      return heads.set(commit, head), head;
    },
    async textOf(blob) {
      let known = texts.get(blob);
      if (known !== void 0) return known;
      let { content } = await must("GET", `/blobs/${blob}`, "read a file of the ledger"), bytes = Buffer.from(content, "base64"), text2 = bytes.toString("utf8");
      if (!Buffer.from(text2).equals(bytes)) throw damaged2("the ledger is not as Sealpost wrote it");
      return texts.set(blob, text2), text2;
    },
    async commit(on, files, message2, parents) {
      let fresh = [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content })), { sha: tree } = await must("POST", "/trees", "write the files of the ledger", {
        ...on === void 0 ? {} : { base_tree: on.tree },
        tree: fresh
      }), made = await must("POST", "/commits", "write a commit of the ledger", {
        message: message2,
        tree,
        parents
      }), written = fresh.map(({ path, content }) => [path, blobId(content)]);
      for (let { content } of fresh) texts.set(blobId(content), content);
      let head = { commit: made.sha, tree, parents, files: new Map([...on?.files ?? [], ...written]) };
      return heads.set(made.sha, head), head;
    },
    async advance(name, from, to) {
      let sent = await (from === void 0 ? ask("POST", "/refs", { ref: `refs/${name}`, sha: to }) : ask("PATCH", `/refs/${name}`, { sha: to, force: !1 })).catch((thrown) => asSealpostError(thrown));
      if (sent instanceof SealpostError) {
        if (landedOf(sent) === "no") throw sent;
        let now2 = await refOf(name).catch(() => from);
        if (now2 === to) return "done";
        if (now2 === from) throw sent;
        return "moved";
      }
      if (sent.status >= 200 && sent.status < 300) return "done";
      if (![404, 409, 422].includes(sent.status)) throw trouble(sent.status, "move a ref of the ledger");
      let now = await refOf(name);
      if (now === to) return "done";
      if (now !== from) return "moved";
      if (sent.status === 404) throw trouble(404, "move a ref of the ledger");
      return "refused";
    }
  };
}
function hintOf(status, repository) {
  if (status === 401) return "Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.";
  if (status === 403 || status === 404)
    return `The token needs \`contents: write\` for ${repository}; \`contents: read\` is enough to plan.`;
  if (status === 409) return `Run again. If ${repository} has no commit at all yet, push one first.`;
}
function blobId(text2) {
  let bytes = Buffer.from(text2);
  return (0, import_node_crypto5.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/io/ledger/git-branch.ts
var prolongMs = leaseMs2 / 3, alongMs = 6e4;
function gitBranchStore(call) {
  let { where, audit, branch: branch2, repository } = call, git = gitObjects(call), history = gitHistory(git, call), known = /* @__PURE__ */ new Map(), held, working = Promise.resolve(), moved = (what) => new SealpostError("ledger-moved", what, { where });
  function inTurn(work) {
    let turn = working.then(work);
    return working = turn.catch(() => {
    }), turn;
  }
  async function pagesIn(now) {
    let found = [...now?.files ?? []].flatMap(([path, blob]) => {
      let name = /^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/.exec(path)?.[1];
      return name === void 0 ? [] : [{ name, blob }];
    }), texts = /* @__PURE__ */ new Map();
    for (let at = 0; at < found.length; at += 10) {
      let some = found.slice(at, at + 10), read2 = await Promise.all(some.map(({ blob }) => git.textOf(blob)));
      for (let [index, { name }] of some.entries()) texts.set(name, read2[index]);
    }
    return texts;
  }
  async function prolonged(now) {
    if (held === void 0) return /* @__PURE__ */ new Map();
    let files = held.lost ? void 0 : await prolonging(git, now, held, call.now() + leaseMs2);
    if (files !== void 0) return files;
    throw held.lost = !0, moved("another run took over the ledger");
  }
  async function checkOthers(now, pages, run2) {
    for (let name of pages) {
      let other = await leaseIn(git, now, name);
      if (other !== void 0 && other.run !== run2 && isHeld2(other, call.now())) throw busy(name, other, where);
    }
  }
  function leaseOf2(mine, note) {
    return {
      async keep() {
        !mine.lost && call.ownNow() - mine.since < prolongMs || await inTurn(async () => {
          let since = call.ownNow();
          !mine.lost && since - mine.since < prolongMs || (await history.look(), await history.onTop(prolonged, leaseMessage({ ...note, step: "prolonged" }, audit)), mine.since = since);
        });
      },
      giveBack: () => inTurn(async () => {
        held = void 0;
        let message2 = leaseMessage({ ...note, step: "given back" }, audit);
        await history.onTop((now) => givingBack(git, now, mine), message2), await history.settle();
      })
    };
  }
  return {
    where,
    mend: `Fetch refs/sealpost/${branch2} of ${repository}, look at it, and push it to refs/heads/${branch2}.`,
    read: () => inTurn(async () => {
      known = await pagesIn(await history.look());
      let anchor = (await history.recall())?.files.get("anchor.json");
      return { pages: known, anchor: anchor === void 0 ? void 0 : await git.textOf(anchor), tag: tagOf2(known) };
    }),
    write: (shelf, note) => inTurn(async () => {
      if (shelf.tag !== tagOf2(known)) throw moved("the ledger changed while this run was under way");
      let mine = new Map([...shelf.pages].filter(([name, text2]) => known.get(name) !== text2)), began = call.ownNow(), along = held !== void 0 && began - held.since > alongMs, made = await history.onTop(
        async (now) => {
          let there = await pagesIn(now);
          if ([...mine].every(([name, text2]) => there.get(name) === text2)) return /* @__PURE__ */ new Map();
          let leases = note.step === "doubted" ? [] : await prolonged(now);
          if ([...mine.keys()].some((name) => there.get(name) !== known.get(name)))
            throw moved("another run changed the ledger while this one was under way");
          return note.step !== "doubted" && await checkOthers(now, mine.keys(), note.run), new Map([
            ...[...mine].map(([name, text2]) => [`targets/${name}.json`, text2]),
            ["anchor.json", shelf.anchorOf(new Map([...there, ...mine]))],
            ...along ? leases : []
          ]);
        },
        writeMessage(note, audit)
      );
      return held !== void 0 && along && (held.since = began), known = new Map(shelf.pages), made !== void 0 && await history.remember(made), tagOf2(known);
    }),
    lease: (about) => inTurn(async () => {
      let targets = about.targets.length > 0 ? about.targets : [...known.keys()], note = { ...about, targets, step: "taken" }, since = call.ownNow(), tokens = /* @__PURE__ */ new Map(), made = await history.onTop(
        async (now) => {
          let by = { run: about.run, at: audit.pipeline, now: call.now(), where }, got = await taking(git, now, targets, by, tokens);
          return tokens = got.tokens, got.files;
        },
        leaseMessage(note, audit)
      ), mine = { run: about.run, tokens, since, lost: !1 };
      return made !== void 0 && await history.prove(made).catch(async (thrown) => {
        let message2 = leaseMessage({ ...note, step: "given back" }, audit);
        throw await history.onTop((now) => givingBack(git, now, mine), message2).catch(() => {
        }), thrown;
      }), held = mine, leaseOf2(held, note);
    }),
    holders: () => inTurn(async () => {
      let now = await history.look(), found = [];
      for (let path of now?.files.keys() ?? []) {
        let target = /^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.exec(path)?.[1], lease = target === void 0 ? void 0 : await leaseIn(git, now, target);
        lease !== void 0 && isHeld2(lease, call.now()) && found.push({ target, run: lease.run, until: lease.until, at: lease.at });
      }
      return found;
    })
  };
}
function tagOf2(pages) {
  if (pages.size === 0) return "";
  let hash = (0, import_node_crypto6.createHash)("sha256");
  for (let name of [...pages.keys()].sort()) hash.update(JSON.stringify([name, pages.get(name)]));
  return hash.digest("hex");
}

// src/io/ledger/stores.ts
function storeOf(config, world, otherwise, notice = () => {
}) {
  let where = config.where(["ledger"]), settings = ledgerSettings(config.ledger ?? { use: otherwise }, where);
  if (settings.use === "git-branch") return branchOf(settings, world, where, notice);
  let { path } = settings;
  return fileStore((0, import_node_path4.isAbsolute)(path) ? path : (0, import_node_path4.join)(config.folder, path), world);
}
function ledgerSettings(block, where) {
  let { use, ...rest } = block, parsed = use === "file" ? fileSettings.safeParse(rest) : gitBranchSettings.safeParse(rest);
  if (parsed.success && (use === "file" || use === "git-branch")) return { use, ...parsed.data };
  throw new SealpostError("config", "this is not what a ledger takes", { where });
}
function branchOf({ repository = "", branch: branch2, names }, world, where, notice) {
  let { env } = world, token = env.SEALPOST_LEDGER_TOKEN || env.GITHUB_TOKEN;
  if (!token)
    throw new SealpostError(
      "token-missing",
      "the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN is set",
      { where, hint: "A job's own GITHUB_TOKEN with `contents: write` is enough." }
    );
  let owned = gitBranchSettings.safeParse({ repository: repository || env.GITHUB_REPOSITORY || void 0 }), home = owned.success ? owned.data.repository : void 0;
  if (home === void 0)
    throw new SealpostError("config", "the git-branch ledger needs a repository", {
      where,
      hint: "Write `repository: owner/name`, or set GITHUB_REPOSITORY."
    });
  let endpoint = endpointOf({ env: "GITHUB_API_URL", default: "https://api.github.com" }, world), lasting = { ...world, stop: new AbortController().signal }, wire = openWire({ world: lasting, endpoint, token: async () => token, pace, userAgent, notice }), pipeline = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  return gitBranchStore({
    fetch: wire.writer({ read: 0, write: 0, retried: 0 }),
    endpoint: endpoint.href.replace(/\/$/, ""),
    repository: home,
    branch: branch2,
    where: `${home}@${branch2}`,
    audit: {
      actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || void 0,
      pipeline: isPipeline(pipeline) ? pipeline : void 0,
      names
    },
    now: wire.targetNow,
    ownNow: world.now,
    pause: (attempt) => world.sleep(50 + (world.random(1)[0] ?? 0) * 2 ** Math.min(attempt, 4))
  });
}
var pace = {
  writeGapMs: { is: 0, source: "a handful of requests", verified: "2026-11-23" },
  unstatedWaitMs: { is: 6e4, source: 'REST docs, "Rate limits for the REST API"', verified: "2026-11-23" }
};

// src/io/source.ts
async function readSource(config, places, world) {
  let needed = new Set(places.map((place) => place.environment)), environments = config.environments.filter((environment) => needed.has(environment)), { source, settings } = config.source, read2 = await source.read({
    environments,
    settings,
    folder: config.folder,
    io: { files: world.files, env: world.env, fetch: world.fetch }
  });
  return new Map(
    environments.map((environment) => {
      let values = read2.get(environment);
      if (values === void 0)
        throw new SealpostError("source", `the source ${source.id} gave nothing for ${environment}`);
      return [environment, values];
    })
  );
}

// src/core/twins.ts
function twinsIn(all) {
  let identities = /* @__PURE__ */ new Map(), rows = /* @__PURE__ */ new Map();
  for (let seen of all) {
    let { place, observation } = seen;
    if (!(place.index < 0)) {
      keepFirst(identities, identityKey(seen), place);
      for (let { row } of observation.sightings) keepFirst(rows, rowKey(seen, row), place);
    }
  }
  return (seen, sighting) => {
    let { place, observation } = seen, same2 = identities.get(identityKey(seen) ?? "");
    if (same2 !== void 0 && same2.key.uid !== place.key.uid) return same2;
    for (let { row } of sighting === void 0 ? observation.sightings : [sighting]) {
      let holder = rows.get(rowKey(seen, row) ?? "");
      if (holder !== void 0 && holder.key.lane !== place.key.lane) return holder;
    }
  };
}
function keepFirst(into, key, place) {
  key !== void 0 && !into.has(key) && into.set(key, place);
}
function identityKey({ place, observation }) {
  return observation.identity === void 0 ? void 0 : `${place.use}|${place.key.lane}|${observation.identity}`;
}
function rowKey({ place, observation }, row) {
  return row === void 0 ? void 0 : `${place.use}|${row}|${observation.identity ?? ""}`;
}

// src/core/diff.ts
function diff(input) {
  let wantedBy = /* @__PURE__ */ new Map();
  for (let wanted of input.wanted) {
    let list = wantedBy.get(wanted.uid);
    list ? list.push(wanted) : wantedBy.set(wanted.uid, [wanted]);
  }
  let twinOf = twinsIn(input.seen);
  return input.seen.flatMap((seen) => diffPlace(input, seen, wantedBy.get(seen.place.key.uid) ?? [], twinOf));
}
function diffPlace(input, seen, wanted, twinOf) {
  let { place, observation } = seen, changes = [], sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting])), entries = input.entries.get(place.key.uid) ?? /* @__PURE__ */ new Map(), handled = /* @__PURE__ */ new Set();
  for (let want of wanted) {
    let { name } = want.address;
    handled.add(name);
    let sighting = sightings.get(name), entry = entries.get(name), verdict = sighting ? present(input, want, sighting, entry) : missing(observation, entry);
    changes.push(changeOf(want, verdict, input, sighting));
  }
  for (let name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue;
    handled.add(name);
    let sighting = sightings.get(name), address = { target: place.target, use: place.use, scope: place.key.label, name }, twin = place.index < 0 && sighting !== void 0 ? twinFor(input, seen, sighting, twinOf) : void 0, verdict = twin ? renamed(input, twin, name) : unwanted(observation, sighting, entries.get(name));
    changes.push(changeOf({ address, uid: place.key.uid, environment: place.environment }, verdict, input, sighting));
  }
  return changes;
}
function unlisted(observation) {
  if (observation.listed) return;
  let { because, error } = observation;
  return { do: "leave", why: "unlisted", note: because, ...error === void 0 ? {} : { error } };
}
function missing(observation, entry) {
  return unlisted(observation) ?? { do: "create", why: entry?.state === "written" ? "vanished" : "absent" };
}
function unwanted(observation, sighting, entry) {
  return sighting === void 0 ? unlisted(observation) ?? { do: "forget", why: "gone-everywhere" } : sighting.untouchable !== void 0 ? { do: "leave", why: "foreign", note: sighting.untouchable } : entry?.state === "written" ? { do: "remove", why: "gone-from-source" } : { do: "leave", why: "foreign" };
}
function twinFor({ seen: all }, seen, sighting, twinOf) {
  let { kin } = seen.place.key, told2 = twinOf(seen, sighting);
  return told2 !== void 0 || kin === void 0 ? told2 : all.find(
    ({ place, observation }) => place.index >= 0 && place.key.kin === kin && observation.sightings.some(({ name, revision }) => name === sighting.name && revision === sighting.revision)
  )?.place;
}
function renamed({ entries }, { use, key }, name) {
  let note = `it is ${use}:${key.label} now, another name of the same place`;
  return entries.get(key.uid)?.get(name)?.state === "written" ? { do: "forget", why: "gone-everywhere", note } : { do: "leave", why: "foreign", note };
}
function present(input, want, sighting, entry) {
  if (sighting.untouchable !== void 0)
    return { do: "leave", why: "foreign", instead: "adopt", note: sighting.untouchable };
  let equal = sighting.form !== void 0 && sighting.form !== want.form ? !1 : readsBackEqual(input, want, sighting);
  if (equal)
    return entry?.state === "written" && entry.revision === sighting.revision && want.prints.get(input.keyId) === entry.fingerprint ? { do: "keep", sure: "read-back" } : { do: "keep", sure: "read-back", learn: !0 };
  if (entry === void 0)
    return input.isLost(want.address.target) ? { do: "update", why: "unfinished", note: "the ledger is lost" } : { do: "adopt", why: "foreign" };
  if (entry.state === "pending") return { do: "update", why: "unfinished" };
  let print = want.prints.get(entry.keyId);
  if (print === void 0) return { do: "update", why: "rekeyed" };
  if (print !== entry.fingerprint) return { do: "update", why: "source-changed" };
  if (equal === !1) return { do: "update", why: "drifted" };
  let compared = entry.revision !== void 0 && sighting.revision !== void 0;
  if (compared && entry.revision !== sighting.revision) return { do: "update", why: "drifted" };
  let keep = { do: "keep", sure: compared ? "revision" : "ledger" };
  return entry.revision === void 0 && sighting.revision !== void 0 || entry.keyId !== input.keyId ? { ...keep, learn: !0 } : keep;
}
function readsBackEqual(input, want, sighting) {
  if (sighting.secret === void 0) return;
  let at = { uid: want.uid, name: want.address.name, form: want.form };
  for (let [keyId, print] of want.prints) {
    let seen = input.fingerprint(sighting.secret, at, keyId);
    if (seen !== void 0) return seen === print;
  }
}
function changeOf(about, { error, ...verdict }, input, sighting) {
  let { address, uid, environment, sourceName, form, prints, version: version2 } = about, fingerprint = prints?.get(input.keyId);
  return {
    address,
    uid,
    environment,
    ...verdict,
    ...sourceName === void 0 ? {} : { sourceName },
    ...form === void 0 ? {} : { form },
    ...fingerprint === void 0 ? {} : { fingerprint },
    ...version2 === void 0 ? {} : { version: version2 },
    ...sighting?.revision === void 0 ? {} : { revision: sighting.revision },
    ...error === void 0 ? {} : { error: error.placed(`${address.use}:${address.scope}`) }
  };
}

// src/core/limits.ts
function limits(input, changes) {
  let fits2 = patternTest(), complaints = changes.flatMap((change) => {
    let desired = input.desired.get(slot(change.uid, change.address.name)), capabilities = input.capabilities.get(change.address.target);
    if (desired === void 0 || capabilities === void 0 || change.do === "remove" || !writes(change)) return [];
    let { title, names, forms } = capabilities, form = forms[desired.form], { name } = change.address, found = [];
    fits2(names.pattern.is, name) ? matches(names.reserved.is, name) ? found.push(["name-reserved", `${title} keeps this name for itself`]) : name.length > names.maxLength.is && found.push(["name-length", `${title} takes names of at most ${names.maxLength.is} characters`]) : found.push(["name", `${title} takes names that match ${names.pattern.is}`]);
    let { bytes } = desired.secret;
    return bytes > form.maxBytes.is && found.push(["value-size", `the value is larger than the ${form.maxBytes.is} bytes that ${title} takes`]), bytes === 0 && !form.empty.is ? found.push(["value-empty", `${title} cannot keep an empty value`]) : bytes === 0 && !matches(input.policy.allowEmpty, desired.sourceName) && found.push(["not-empty", "the value is empty"]), found.map(([rule, because]) => ({ rule, because, change, sourceName: desired.sourceName }));
  });
  return [...gathered(complaints, input), ...totals(input, changes)];
}
function gathered(complaints, input) {
  let groups = /* @__PURE__ */ new Map();
  for (let complaint of complaints) {
    let key = [complaint.rule, complaint.change.address.target, complaint.because].join("|"), group = groups.get(key);
    group ? group.push(complaint) : groups.set(key, [complaint]);
  }
  return [...groups.values()].map((group) => {
    let [{ rule, because, change }] = group, { target } = change.address, sourceNames = [...new Set(group.map(({ sourceName }) => sourceName))];
    return {
      rule,
      because,
      unlock: unlockOf(rule, target, sourceNames, input),
      addresses: group.map((one) => addressText(one.change.address)),
      at: lineFor(rule === "not-empty" ? ["policy", "allowEmpty"] : ["targets", target, "secrets"], change, input)
    };
  });
}
function lineFor(path, { uid }, { where, seen }) {
  let at = where(path), mapping = seen.find(({ place }) => place.key.uid === uid && place.index >= 0)?.place.at;
  return at === where([]) ? mapping ?? at : at;
}
function unlockOf(rule, target, sourceNames, input) {
  if (rule === "not-empty") return fenced(`policy.allowEmpty: ${listed([...input.policy.allowEmpty, ...sourceNames])}`);
  let without = listed(sourceNames.map((name) => `!${name}`)).slice(1, -1), leaveOut = `${fenced(without)} among the \`secrets\` of ${target} leaves ${sourceNames.length > 1 ? "them" : "it"} out`;
  return rule.startsWith("name") ? `${leaveOut}; \`rename\` gives another name` : leaveOut;
}
function listed(items) {
  return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}
function fenced(text2) {
  let fence = "`".repeat(Math.max(0, ...(text2.match(/`+/g) ?? []).map((run2) => run2.length)) + 1);
  return `${fence}${text2}${fence}`;
}
function patternTest() {
  let built = /* @__PURE__ */ new Map();
  return (pattern, name) => {
    let expression = built.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
    return built.set(pattern, expression), expression.test(name);
  };
}
function totals(input, changes) {
  let sums = /* @__PURE__ */ new Map();
  for (let change of changes) {
    let sum = sums.get(change.uid) ?? { count: 0, bytes: 0, creates: !1, writes: !1 };
    sums.set(change.uid, sum), !(change.do === "remove" || change.do === "forget" || change.instead === "create") && (sum.count += 1, sum.bytes += sizeOf(input.desired.get(slot(change.uid, change.address.name))), sum.creates ||= change.do === "create", sum.writes ||= writes(change));
  }
  return input.seen.flatMap(({ place }) => {
    let sum = sums.get(place.key.uid), capabilities = input.capabilities.get(place.target);
    if (sum === void 0 || capabilities === void 0) return [];
    let at = `${place.use}:${place.key.label}`, { maxNames } = place.key, maxBytes = capabilities.maxTotalBytes.is, refused2 = (rule, because) => ({
      rule,
      because,
      unlock: `narrow \`secrets\` of the target ${place.target}`,
      addresses: [],
      at: input.where(["targets", place.target, "secrets"])
    });
    return [
      ...sum.creates && sum.count > maxNames ? [refused2("count", `${at} would hold ${sum.count} names; ${maxNames} fit`)] : [],
      ...sum.writes && sum.bytes > maxBytes ? [refused2("total-size", `names and values at ${at} would take more than ${maxBytes} bytes together`)] : []
    ];
  });
}
function sizeOf(desired) {
  return desired === void 0 ? 0 : Buffer.byteLength(desired.address.name) + desired.secret.bytes;
}

// src/core/policy.ts
var levels = { create: 0, update: 1, adopt: 2, remove: 3 };
function judge(input) {
  let changes = input.changes.map((change) => narrow(change, input));
  return {
    changes,
    refusals: [...wholeness(input), ...limits(input, changes), ...amounts(input, changes)]
  };
}
function narrow(change, { policy, entries }) {
  let kind = change.do;
  if (kind === "keep" || kind === "leave" || kind === "forget") return change;
  let { sourceName = change.address.name } = change, guarded = [change.address.name, sourceName].find((name) => matches(policy.protect, name));
  if (kind !== "create" && guarded !== void 0) {
    let glob = policy.protect.find((one) => matches([one], guarded));
    return left(change, kind, "protected", `\`policy.protect\` holds "${glob}"`);
  }
  if ((change.why === "drifted" || change.why === "vanished") && policy.onDrift === "report")
    return left(change, kind, "not-allowed", "`policy.onDrift: restore` would put it right");
  if (begun(change, entries) || levels[kind] <= levels[policy.allow]) return change;
  let unlock = `\`policy.allow: ${kind}\` would let it through`;
  return kind !== "adopt" ? left(change, kind, "not-allowed", unlock) : left(
    change,
    kind,
    "foreign",
    entries.size > 0 ? unlock : `${unlock}; after a lost ledger, \`apply --recover\``
  );
}
function begun(change, entries) {
  return change.why === "unfinished" && entries.get(change.uid)?.has(change.address.name) === !0;
}
function left(change, instead, why, note) {
  return { ...change, do: "leave", why, instead, note };
}
function wholeness(input) {
  let refusals = [];
  for (let [environment, count] of input.environments)
    count > 0 || refusals.push({
      rule: "empty-source",
      because: `the source gave no value for ${environment}`,
      unlock: `put at least one value into ${environment}, or take it out of \`environments\``,
      addresses: [],
      at: input.where(["environments"])
    });
  for (let environment of input.unmapped)
    refusals.push({
      rule: "unmapped-environment",
      because: `${environment} is declared, but no target maps it`,
      unlock: `map ${environment} at a target, or take it out of \`environments\``,
      addresses: [],
      at: input.where(["environments"])
    });
  if (refusals.push(...doubles(input.seen)), input.policy.allow === "remove")
    for (let { place, observation } of input.seen)
      observation.listed || refusals.push({
        rule: "unlisted",
        because: `${place.use}:${place.key.label} could not be listed whole (${observation.because}) while removal is on`,
        unlock: "`policy.allow: adopt` goes on without removing anything",
        addresses: [],
        at: place.at
      });
  return refusals;
}
function doubles(seen) {
  let twinOf = twinsIn(seen), told2 = /* @__PURE__ */ new Set();
  return seen.filter(({ place }) => place.index >= 0).flatMap((one) => {
    let twin = twinOf(one);
    if (twin === void 0) return [];
    let [first, second] = [twin, one.place].map(({ use, key }) => `${use}:${key.label}`), pair = `${twin.key.lane} ${one.place.key.lane} ${twin.key.lane === one.place.key.lane ? one.place.key.uid : ""}`;
    return told2.has(pair) ? [] : (told2.add(pair), [
      {
        rule: "same-place",
        because: `${first} (${twin.at}) and ${second} are the same under two names`,
        unlock: "write it in the same way wherever the config names it",
        addresses: [],
        at: one.place.at
      }
    ]);
  });
}
function amounts(input, changes) {
  let { maxRemovals } = input.policy, removals = changes.filter((change) => change.do === "remove");
  return removals.length <= maxRemovals ? shares(input, changes) : [{
    rule: "max-removals",
    because: `${removals.length} would be removed; ${maxRemovals} may be`,
    unlock: `\`policy.maxRemovals: ${removals.length}\``,
    addresses: removals.map((change) => addressText(change.address)),
    at: lineFor(["policy", "maxRemovals"], removals[0], input)
  }, ...shares(input, changes)];
}
function shares(input, changes) {
  let shares2 = /* @__PURE__ */ new Map();
  for (let { place } of input.seen) {
    let share = shares2.get(place.target) ?? { managed: 0, updates: [] };
    share.managed += input.entries.get(place.key.uid)?.size ?? 0, shares2.set(place.target, share);
  }
  for (let change of changes)
    change.do === "update" && !begun(change, input.entries) && shares2.get(change.address.target)?.updates.push(change);
  return [...shares2].flatMap(([target, { managed, updates }]) => {
    let lost = input.isLost(target), all = Math.max(managed, updates.length), most = Math.max(1, Math.floor(input.policy.maxUpdateShare * all + 1e-9));
    return updates.length <= most || lost && input.recover ? [] : [
      {
        rule: "max-update-share",
        because: `${updates.length} values of ${target} would be updated; a run may update ${most}`,
        unlock: lost ? "`--recover` rewrites what the config maps after a lost ledger" : `\`policy.maxUpdateShare: ${Math.ceil(updates.length / all * 100) / 100}\``,
        addresses: updates.map((change) => addressText(change.address)),
        at: lineFor(["policy", "maxUpdateShare"], updates[0], input)
      }
    ];
  });
}

// src/core/proposal.ts
function amended(changes, touched, entries) {
  let before = new Map(changes.map((change) => [slot(change.uid, change.address.name), change])), after = new Map(touched.map((one) => [slot(one.uid, one.address.name), one])), kept2 = changes.flatMap((change) => {
    let one = after.get(slot(change.uid, change.address.name));
    return one === void 0 ? [change] : proposed(one, change, entries);
  }), fresh = [...after].flatMap(([at, one]) => before.has(at) ? [] : proposed(one, void 0, entries));
  return [...kept2, ...fresh];
}
function proposed({ how, ...about }, before, entries) {
  if (before?.why === "unlisted" || before?.instead !== void 0) return [before];
  let known = entries.get(about.uid)?.has(about.address.name) === !0, foreign = before?.do === "adopt" || before?.do === "leave" || before?.do === "keep" && !known;
  if (how !== "removed") {
    if (foreign) return [{ ...about, do: "adopt", why: "foreign" }];
    let isNew = before === void 0 || before.do === "create" || before.do === "forget";
    return [{ ...about, do: isNew ? "create" : "update", why: "proposed" }];
  }
  return before === void 0 || before.do === "create" ? [] : before.do === "forget" ? [before] : [foreign ? { ...about, do: "leave", why: "foreign" } : { ...about, do: "remove", why: "proposed" }];
}

// src/core/fingerprint.ts
function fingerprinter(keys, ledgerId) {
  let derived = /* @__PURE__ */ new Map();
  return (secret, at, keyId) => {
    let key = keys.find((one) => one.id === keyId);
    if (key === void 0) return;
    let cached = `${keyId}|${at.uid}`, bytes = derived.get(cached) ?? derive(key, ledgerId, `fp/v1|${at.uid}`);
    return derived.set(cached, bytes), secret.fingerprint(bytes, at.name, at.form);
  };
}
function wantedOf(desired, keys, fingerprint) {
  let [current, ...others] = keys;
  return desired.map((one) => {
    let at = { uid: one.uid, name: one.address.name, form: one.form }, prints = /* @__PURE__ */ new Map();
    for (let key of [current, ...others]) {
      let print = fingerprint(one.secret, at, key.id);
      print !== void 0 && prints.set(key.id, print);
    }
    let { address, uid, form, environment, sourceName, version: version2 } = one;
    return { address, uid, form, environment, sourceName, prints, ...version2 === void 0 ? {} : { version: version2 } };
  });
}
function wantedFromLedger(entries, places) {
  return places.flatMap(
    (place) => [...entries.get(place.key.uid) ?? []].map(([name, entry]) => ({
      address: { target: place.target, use: place.use, scope: place.key.label, name },
      uid: place.key.uid,
      form: entry.form,
      environment: place.environment,
      prints: /* @__PURE__ */ new Map([[entry.keyId, entry.fingerprint]])
    }))
  );
}

// src/core/lost.ts
function lostRefusals(loss) {
  let places = placesOf(loss.config, { targets: [], environments: [] }), known = new Set(places.filter(({ key }) => loss.entries.has(key.uid)).map(({ target }) => target));
  return lostAmong(loss).filter((target) => !known.has(target)).map((target) => ({
    rule: "ledger-lost",
    because: `what the ledger says of ${target} is lost or was turned back: nobody knows what was written there last`,
    unlock: "an apply writes anew what the config maps, removes nothing, and knows again from then on",
    addresses: [],
    at: loss.config.where(["ledger"])
  }));
}
function lostWarnings(loss) {
  return lostAmong(loss).map((target) => ({
    because: `what the ledger says of ${target} is lost or was turned back: until an apply has gone through all of it, what the config maps there is taken for ours and written anew, and nothing is removed`,
    at: loss.config.where(["ledger"])
  }));
}
function lostAmong({ config, only, isLost }) {
  return config.targets.map(({ name }) => name).filter((name) => (only.targets.length === 0 || only.targets.includes(name)) && isLost(name));
}

// src/core/only.ts
function checkOnly(only, config) {
  let targets = config.targets.map(({ name }) => name);
  for (let name of only.targets)
    if (!targets.includes(name))
      throw new SealpostError("usage", `the config has no target ${name}`, { hint: `It has: ${targets.join(", ")}.` });
  for (let name of only.environments)
    if (!config.environments.includes(name))
      throw new SealpostError("usage", `the config has no environment ${name}`, {
        hint: `It has: ${config.environments.join(", ")}.`
      });
}
function unmappedOf(command, only, config) {
  if (command === "drift" || only.targets.length + only.environments.length > 0) return [];
  let mapped2 = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)));
  return config.environments.filter((environment) => !mapped2.has(environment));
}

// src/core/unkept.ts
function unkeptWarnings(call) {
  let { config, host, generation } = call;
  return host !== "git-branch" || config.ledger?.use !== "file" || generation > 0 ? [] : [
    {
      because: "the ledger is a file of this machine, and there is none yet: unless something keeps it, the next run knows nothing of this one; leave `ledger` out to keep it on a branch",
      at: config.where(["ledger"])
    }
  ];
}

// src/core/warnings.ts
function warningsOf(call) {
  let { config, read: read2, only, changes, whole } = call, warnings = config.targets.filter(({ name }) => only.targets.length === 0 || only.targets.includes(name)).flatMap((target) => [
    ...unmatched(target, read2, config.where),
    ...strangers(target, read2, config.where)
  ]);
  if (!whole || read2.size === 0) return warnings;
  let known = new Set(changes.flatMap(({ address, sourceName = address.name }) => [address.name, sourceName]));
  return [...warnings, ...nowhere(config.policy.protect, known, ["policy", "protect"], config.where)];
}
function unmatched({ name, secrets, places }, read2, where) {
  return [...new Set(places.map(({ environment }) => environment))].flatMap((environment) => {
    let names = [...read2.get(environment)?.keys() ?? []];
    return names.length === 0 || names.some((one) => matches(secrets, one)) ? [] : [{ because: `${name}: no name of ${environment} fits \`secrets\`, so nothing of it goes there`, at: where(["targets", name, "secrets"]) }];
  });
}
function strangers(target, read2, where) {
  let { name, secrets, rename, public: open, places } = target, known = /* @__PURE__ */ new Set();
  for (let { environment } of places) {
    let values = read2.get(environment);
    if (values === void 0) return [];
    for (let one of values.keys()) known.add(one);
  }
  return [
    ...nowhere(secrets, known, ["targets", name, "secrets"], where),
    ...nowhere(open, known, ["targets", name, "public"], where),
    ...Object.keys(rename).filter((one) => !known.has(one)).map((one) => missing2(one, ["targets", name, "rename"], where(["targets", name, "rename", one])))
  ];
}
function nowhere(globs, known, path, where) {
  return globs.flatMap(
    (glob, index) => /^[^!*?][^*?]*$/.test(glob) && !known.has(glob) ? [missing2(glob, path, where([...path, index]))] : []
  );
}
function missing2(name, path, at) {
  return { because: `\`${path.join(".")}\` names ${name}, which is nowhere`, at };
}

// src/io/observe.ts
function laneOf({ use, key }) {
  return `${use}|${key.lane}`;
}
function besides(places, all) {
  let lanes = new Set(places.map(laneOf)), known = new Set(places.map((place) => place.key.uid));
  return all.filter((place) => lanes.has(laneOf(place)) && !known.has(place.key.uid));
}
async function observeAll(places, config, lines, looked = () => {
}, more = {}) {
  let { beside = [], stop } = more, along = new Set(beside), seen = /* @__PURE__ */ new Map(), lanes = /* @__PURE__ */ new Map();
  for (let place of places) {
    let lane = lanes.get(laneOf(place));
    lane ? lane.push(place) : lanes.set(laneOf(place), [place]);
  }
  for (let place of beside) lanes.get(laneOf(place))?.push(place);
  let waiting = [...lanes.values()], worker = async () => {
    for (let lane = waiting.shift(); lane !== void 0; lane = waiting.shift()) {
      if (stop?.aborted) throw new SealpostError("interrupted", "stopped while looking; nothing was written");
      let observations = await observeLane(lane, config, lines);
      for (let [index, place] of lane.entries()) seen.set(place, observations[index]);
      looked(lane[0].target, lane.filter((place) => !along.has(place)).length);
    }
  };
  return await Promise.all(Array.from({ length: Math.min(6, waiting.length) }, worker)), [...places, ...beside].map((place) => ({ place, observation: seen.get(place) }));
}
async function observeLane(lane, config, lines) {
  let first = lane[0], { target } = targetNamed(config, first.target), line2 = lines.get(first.target);
  try {
    let observations = await target.observe({ scopes: lane.map((place) => place.scope), io: line2.reading });
    if (observations.length === lane.length) return observations;
    throw new SealpostError("internal", `the target ${target.id} was asked for ${lane.length} scopes and showed others`);
  } catch (thrown) {
    let error = asSealpostError(thrown);
    return lane.map(() => ({ listed: !1, because: error.message, error, sightings: [] }));
  }
}

// src/io/view.ts
function viewOf(seen) {
  let latest = /* @__PURE__ */ new Map(), lanes = /* @__PURE__ */ new Map(), update = (place, { handle, sightings }) => {
    latest.set(place.key.uid, { handle, sightings: new Map(sightings.map((one) => [one.name, one])) });
  };
  for (let { place, observation } of seen) {
    update(place, observation);
    let lane = lanes.get(laneOf(place));
    lane ? lane.push(place) : lanes.set(laneOf(place), [place]);
  }
  return {
    sighting: (uid, name) => latest.get(uid)?.sightings.get(name),
    handle: (uid) => latest.get(uid)?.handle,
    lane: (place) => [place, ...(lanes.get(laneOf(place)) ?? []).filter((other) => other.key.uid !== place.key.uid)],
    update
  };
}
function sightingsBySlot(lane, observations) {
  return new Map(
    observations.flatMap(
      ({ sightings }, index) => sightings.map((one) => [slot(lane[index].key.uid, one.name), one])
    )
  );
}

// src/io/confirm.ts
var pausesMs = [300, 700, 1500, 3e3];
async function confirm(call) {
  let at = new Map(call.lane.map((place, index) => [place.key.uid, index]));
  for (let attempt = 0; ; attempt += 1) {
    let observations = await observeLane(call.lane, call.config, call.lines), last = attempt === pausesMs.length || call.world.stop.aborted, sightings = sightingsBySlot(call.lane, observations), receipts = call.said.map((receipt, index) => {
      let written = call.batch[index], observation = observations[at.get(written.place.key.uid) ?? -1];
      return receipt.ok ? confirmOne(call, written, receipt, observation, sightings.get(slot(receipt.uid, receipt.name))) : receipt;
    }), broken = observations.some(isBroken);
    if (!receipts.some(
      (receipt, index) => !receipt.ok && call.said[index]?.ok || observations.every(({ listed: listed2 }) => listed2) && sightings.get(slot(receipt.uid, receipt.name))?.secret === void 0 && lacksStamp(call, call.batch[index], receipt)
    ) || last || broken) return { receipts, observations };
    await call.world.sleep(pausesMs[attempt] ?? 0, call.world.stop);
  }
}
function isBroken(observation) {
  return observation === void 0 || !observation.listed && observation.error !== void 0;
}
function confirmOne(call, written, receipt, observation, sighting) {
  let unconfirmed = (message2) => failed(receipt, new SealpostError("unconfirmed", message2), "unknown");
  if (isBroken(observation)) return unconfirmed("written, but the target could not be looked at afterwards");
  if (written.change.do === "remove")
    return sighting === void 0 ? receipt : unconfirmed("removed, but the target still lists it");
  if (sighting === void 0)
    return observation?.listed ? unconfirmed("written, but the target does not list it yet") : receipt;
  let desired = call.desired.get(slot(receipt.uid, receipt.name));
  return sighting.secret !== void 0 && desired !== void 0 && !sighting.secret.equals(desired.secret) ? unconfirmed("written, but the target shows another value") : isStale(call, written, sighting) ? unconfirmed("written, but the target still shows its former stamp") : sighting.revision === void 0 ? receipt : { ...receipt, revision: sighting.revision };
}
function lacksStamp({ config, desired }, { place, change }, receipt) {
  if (!receipt.ok || receipt.revision !== void 0 || change.do === "remove") return !1;
  let { forms } = targetNamed(config, place.target).target.capabilities;
  return ((desired.get(slot(receipt.uid, receipt.name))?.form ?? "secret") === "public" && forms.public !== !1 ? forms.public : forms.secret).revision.is !== "none";
}
function isStale(call, { place, before }, sighting) {
  if (!(before?.revision !== void 0 && before.revision === sighting.revision) || sighting.changedAt === void 0) return !1;
  let { tickMs } = targetNamed(call.config, place.target).target.capabilities;
  return call.wroteAt - sighting.changedAt > tickMs.is + 2e3;
}

// src/io/jobs.ts
function jobsByTarget(plan, seen) {
  let places = new Map(seen.map(({ place }) => [place.key.uid, place])), jobs = /* @__PURE__ */ new Map();
  for (let change of plan.changes) {
    let place = places.get(change.uid);
    if (place === void 0) continue;
    let list = jobs.get(place.target);
    list ? list.push({ change, place }) : jobs.set(place.target, [{ change, place }]);
  }
  return jobs;
}
function groupsOf(jobs, lines) {
  let groups = [];
  for (let [name, mine] of jobs) {
    let writing = mine.filter(({ change }) => writes(change));
    if (writing.length === 0) continue;
    let shared = /* @__PURE__ */ new Set([lines.get(name)?.wire, ...writing.map(({ place }) => laneOf(place))]), touching = groups.filter((group) => [...shared].some((one) => group.shared.has(one))), joined = {
      names: [...touching.flatMap((group) => group.names), name],
      shared: /* @__PURE__ */ new Set([...touching.flatMap((group) => [...group.shared]), ...shared])
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  return groups.map((group) => group.names);
}
function batchesOf(jobs, config) {
  return [...grouped(jobs, ({ place }) => place.key.lane)].flatMap((lane) => {
    let { batch, forms } = targetNamed(config, lane[0].place.target).target.capabilities, whole = forms.secret.revision.is === "per-name";
    return packed(whole ? grouped(lane, ({ change }) => change.address.name) : lane.map((job) => [job]), batch.is.max);
  });
}
function grouped(jobs, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let job of jobs) {
    let group = groups.get(keyOf(job));
    group ? group.push(job) : groups.set(keyOf(job), [job]);
  }
  return [...groups.values()];
}
function packed(groups, max) {
  let pieces = [];
  for (let group of groups)
    for (let at = 0; at < group.length; at += max) {
      let part = group.slice(at, at + max), last = pieces.at(-1);
      last !== void 0 && last.length + part.length <= max ? last.push(...part) : pieces.push(part);
    }
  return pieces;
}
function nameOf2(change) {
  return { uid: change.uid, name: change.address.name };
}
function entryOf2({ keyId, run: run2 }, change, state, revision) {
  let { form = "secret", fingerprint = "", version: version2 } = change;
  return {
    state,
    form,
    fingerprint,
    keyId,
    ...revision === void 0 ? {} : { revision },
    ...version2 === void 0 ? {} : { version: version2 },
    run: run2
  };
}
function settled(author, change, receipt, before) {
  let at = nameOf2(change);
  return receipt.ok ? [{ ...at, entry: change.do === "remove" ? void 0 : entryOf2(author, change, "written", receipt.revision) }] : change.do === "remove" || receipt.landed === "unknown" ? [] : [{ ...at, entry: before }];
}
async function noteDown(ledger, author, which, jobs) {
  let receipts = [];
  for (let [target, mine] of jobs) {
    let changes = mine.map(({ change }) => change).filter((change) => which === "learn" ? change.learn : change.do === "forget"), edits = changes.map((change) => {
      let entry = which === "learn" ? entryOf2(author, change, "written", change.revision) : void 0;
      return { ...nameOf2(change), entry };
    });
    await ledger.edit(target, edits, "written"), which === "forget" && receipts.push(...changes.map((change) => ({ ...nameOf2(change), ok: !0 })));
  }
  return receipts;
}
function isWhole(jobs, receipts) {
  let ok = new Set(receipts.filter((receipt) => receipt.ok).map(({ uid, name }) => slot(uid, name)));
  return jobs.every(
    ({ change }) => writes(change) ? ok.has(slot(change.uid, change.address.name)) : change.why !== "unlisted" && (change.why !== "not-allowed" || change.instead === "remove")
  );
}

// src/io/recheck.ts
async function recheck(call, batch, lane, view) {
  let mine = new Set(lane.map(({ key }) => key.uid)), { use } = batch[0].place;
  if (!call.plan.changes.some(
    (change) => writes(change) && change.do !== "remove" && change.address.use === use && !mine.has(change.uid)
  )) return { still: batch, held: [] };
  let observations = await observeLane(lane, call.config, call.lines), sightings = sightingsBySlot(lane, observations), still = [], held = [];
  for (let job of batch) {
    let at = nameOf2(job.change), observation = observations[lane.findIndex(({ key }) => key.uid === at.uid)], before = view.sighting(at.uid, at.name)?.revision, now = sightings.get(slot(at.uid, at.name)), moved = now !== void 0 && now.revision !== before;
    isBroken(observation) ? held.push(failed(at, kept("it could not be looked at again"), "no")) : moved ? held.push(failed(at, kept("it was written since this was planned"), "no")) : still.push(job);
  }
  return { still, held };
}
function kept(why) {
  return new SealpostError("held-back", `not removed: ${why}`, { hint: "Make a new plan: it looks again." });
}

// src/io/siblings.ts
function siblingsOf(batch, lane, entries, view, capabilities) {
  let perName = capabilities.forms.secret.revision.is === "per-name", mine = new Set(batch.map(({ change }) => slot(change.uid, change.address.name))), names = new Set(perName ? batch.map(({ change }) => change.address.name) : []), rows = new Set(batch.map(({ change }) => view.sighting(change.uid, change.address.name)?.row));
  return rows.delete(void 0), names.size + rows.size === 0 ? [] : lane.flatMap(
    ({ target, key: { uid } }) => [...entries.get(uid) ?? []].flatMap(([name, entry]) => {
      let sighting = view.sighting(uid, name), shares2 = names.has(name) || rows.has(sighting?.row), known = entry.state === "written" && entry.revision !== void 0 && entry.revision === sighting?.revision;
      return shares2 && known && !mine.has(slot(uid, name)) ? [{ target, uid, name, entry }] : [];
    })
  );
}
function stamped(entry, revision) {
  let { revision: _former, ...rest } = entry;
  return revision === void 0 ? rest : { ...rest, revision };
}

// src/io/apply.ts
async function applyPlan(call) {
  let { ledger, receipts } = call, jobs = jobsByTarget(call.plan, call.seen), view = viewOf(call.seen);
  await noteDown(ledger, call, "learn", jobs), await Promise.all(
    groupsOf(jobs, call.lines).map(async (names) => {
      let group = names.map((name) => jobs.get(name) ?? []);
      try {
        for (let mine of group) await applyTarget(call, mine, view);
      } catch (thrown) {
        receipts.push(...untried(group.flat(), receipts, thrown));
      }
    })
  ), receipts.push(...await noteDown(ledger, call, "forget", jobs));
  for (let [target, mine] of jobs)
    call.complete && ledger.isLost(target) && isWhole(mine, receipts) && await ledger.whole(target);
}
async function applyTarget(call, jobs, view) {
  let writing = jobs.filter(({ change }) => writes(change)), puts = writing.filter(({ change }) => change.do !== "remove"), removes = writing.filter(({ change }) => change.do === "remove"), ended = /* @__PURE__ */ new Map(), landed = !0;
  for (let batch of [...batchesOf(puts, call.config), ...batchesOf(removes, call.config)]) {
    let { change, place } = batch[0], end = change.do === "remove" && !landed ? new SealpostError("held-back", "not removed, because a write of the same target did not land") : ended.get(place.key.lane);
    if (end) {
      call.receipts.push(...batch.map((job) => failed(nameOf2(job.change), end, "no")));
      continue;
    }
    let done2 = await (change.do === "remove" ? removeBatch(call, batch, view) : applyBatch(call, batch, view));
    landed &&= done2.every((receipt) => receipt.ok);
    for (let receipt of done2) !receipt.ok && stopsScope(receipt.error) && ended.set(place.key.lane, receipt.error);
  }
}
async function removeBatch(call, batch, view) {
  let { still, held } = await recheck(call, batch, view.lane(batch[0].place), view);
  return call.receipts.push(...held), [...held, ...still.length === 0 ? [] : await applyBatch(call, still, view)];
}
async function applyBatch(call, batch, view) {
  let { ledger, world, receipts } = call;
  if (world.stop.aborted) {
    let stopped = new SealpostError("interrupted", "stopped before this was sent"), unsent = batch.map(({ change }) => failed(nameOf2(change), stopped, "no"));
    return receipts.push(...unsent), unsent;
  }
  let { place } = batch[0], { capabilities } = targetNamed(call.config, place.target).target, line2 = call.lines.get(place.target), lane = view.lane(place), siblings = siblingsOf(batch, lane, ledger.entries, view, capabilities), before = batch.map(({ change }) => ledger.entries.get(change.uid)?.get(change.address.name)), intents = batch.filter(({ change }) => change.do !== "remove").map(({ change }) => ({ ...nameOf2(change), entry: entryOf2(call, change, "pending", void 0) }));
  await edit(
    call,
    place.target,
    intents,
    siblings.map((one) => restamped(one, void 0)),
    "pending"
  );
  let wroteAt = line2.wire.targetNow(), said2 = await write(call, batch, view, line2);
  try {
    let { receipts: confirmed, revisionOf } = await seenAgain(call, batch, said2, lane, wroteAt, view), outcome = batch.flatMap(
      ({ change }, at) => settled(call, change, confirmed[at], before[at])
    );
    await edit(
      call,
      place.target,
      outcome,
      siblings.map((one) => restamped(one, revisionOf(one))),
      "written"
    ), await ledger.doubt(place.target, confirmed.filter(isUnsure)), call.wrote(place.target, batch.length);
    let done2 = confirmed.map((receipt, at) => noted(receipt, batch[at].change.do));
    return receipts.push(...done2), done2;
  } catch (thrown) {
    let sent = said2.filter((receipt) => receipt.ok || isUnsure(receipt));
    throw asSealpostError(thrown).code === "ledger-moved" && await ledger.doubt(place.target, sent).catch(() => {
    }), thrown;
  }
}
function isUnsure(receipt) {
  return !receipt.ok && receipt.landed === "unknown";
}
async function seenAgain(call, batch, said2, lane, wroteAt, view) {
  if (said2.every((receipt) => !receipt.ok && receipt.landed === "no"))
    return { receipts: said2, revisionOf: ({ entry }) => entry.revision };
  let written = batch.map(({ change, place }) => ({
    change,
    place,
    before: view.sighting(change.uid, change.address.name)
  })), { receipts, observations } = await confirm({ ...call, batch: written, said: said2, lane, wroteAt });
  for (let [at, observation] of observations.entries())
    isBroken(observation) || view.update(lane[at], observation);
  let sightings = receipts.some((receipt, at) => !receipt.ok && said2[at]?.ok) ? /* @__PURE__ */ new Map() : sightingsBySlot(lane, observations);
  return { receipts, revisionOf: ({ uid, name }) => sightings.get(slot(uid, name))?.revision };
}
async function write(call, batch, view, line2) {
  let { target } = targetNamed(call.config, batch[0].place.target), steps = batch.map(({ change, place }) => {
    let { uid, name } = nameOf2(change), sighting = view.sighting(uid, name), handle = view.handle(uid), about = {
      uid,
      name,
      scope: place.scope,
      ...sighting === void 0 ? {} : { sighting },
      ...handle === void 0 ? {} : { scopeHandle: handle }
    };
    if (change.do === "remove") return { ...about, do: "remove" };
    let desired = call.desired.get(slot(uid, name));
    return { ...about, do: "put", form: desired.form, value: desired.secret.reveal() };
  });
  try {
    let receipts = await target.write({ steps, io: line2.writing() }), said2 = new Map(receipts.map((receipt) => [slot(receipt.uid, receipt.name), receipt])), silent = new SealpostError("unconfirmed", "the target said nothing about this one");
    return steps.map((step) => said2.get(slot(step.uid, step.name)) ?? failed(step, silent, "unknown"));
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown));
  }
}
async function edit(call, target, own, siblings, step) {
  let others = new Set(siblings.map((one) => one.target).filter((name) => name !== target));
  for (let name of others)
    await call.ledger.edit(
      name,
      siblings.filter((one) => one.target === name),
      step
    );
  await call.ledger.edit(target, [...own, ...siblings.filter((one) => one.target === target)], step);
}
function restamped({ target, uid, name, entry }, revision) {
  return { target, uid, name, entry: stamped(entry, revision) };
}
function noted(receipt, planned) {
  return !receipt.ok || receipt.note !== void 0 ? receipt : planned === "create" && receipt.evidence === "updated" ? { ...receipt, note: "the target says it existed already: somebody made it between our look and our write" } : planned === "update" && receipt.evidence === "created" ? { ...receipt, note: "the target says it did not exist: somebody removed it between our look and our write" } : receipt;
}
function untried(jobs, receipts, thrown) {
  let tried = new Set(receipts.map((receipt) => slot(receipt.uid, receipt.name)));
  return jobs.filter(({ change }) => writes(change) && !tried.has(slot(change.uid, change.address.name))).map(({ change }) => failed(nameOf2(change), thrown, "unknown"));
}

// src/io/github-jwt.ts
var import_node_crypto7 = __toESM(require_node_crypto(), 1);
var idName = "SEALPOST_GITHUB_APP_ID", keyName = "SEALPOST_GITHUB_APP_PRIVATE_KEY";
function appFrom(world) {
  let id = world.env[idName]?.trim(), pem = world.env[keyName]?.trim();
  if (!(!id && !pem)) {
    if (!id || !pem)
      throw new SealpostError("token-missing", `${id ? keyName : idName} is not set`, {
        hint: `A GitHub App needs both ${idName} and ${keyName}.`
      });
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(id))
      throw new SealpostError("token-missing", `${idName} is no App id`, {
        hint: "Use the App id, or the client id, from the App's settings."
      });
    return { id, key: parseAppKey(pem) };
  }
}
function parseAppKey(pem) {
  let key = readKey(pem.replaceAll("\\n", `
`).replaceAll("\r", ""));
  if (key?.asymmetricKeyType === "rsa") return key;
  throw new SealpostError("token-missing", `${keyName} is no RSA private key in PEM`, {
    hint: "Use the file as GitHub gave it, from BEGIN to END: App settings, Private keys, Generate a private key."
  });
}
function readKey(pem) {
  try {
    return (0, import_node_crypto7.createPrivateKey)(pem);
  } catch {
    return;
  }
}
function appJwt({ id, key }, now) {
  let seconds = Math.floor(now / 1e3), part = (data) => Buffer.from(JSON.stringify(data)).toString("base64url"), body = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: seconds - 60, exp: seconds + 480, iss: id })}`;
  return `${body}.${(0, import_node_crypto7.sign)("RSA-SHA256", Buffer.from(body), key).toString("base64url")}`;
}

// src/io/github-installation.ts
var installationBody = object({
  id: int(),
  suspended_at: nullish(string()),
  permissions: record(string(), string())
}), tokenBody = object({ token: string().check(_minLength(1)), expires_at: iso_exports.datetime({ offset: !0 }) });
function openAppApi(app, endpoint, pace2, world, notice) {
  let base = endpoint.href.replace(/\/$/, ""), wire = openWire({
    world,
    endpoint,
    token: async () => appJwt(app, wire.targetNow()),
    // none of its requests changes anything
    pace: { ...pace2, writeGapMs: { ...pace2.writeGapMs, is: 0 } },
    userAgent,
    notice
  }), fetch = wire.writer({ read: 0, write: 0, retried: 0 }), headers = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };
  async function ask(path, body) {
    let json = { ...headers, "content-type": "application/json" }, init = body === void 0 ? { headers } : { headers: json, method: "POST", body: JSON.stringify(body), idempotent: !0 }, skew = wire.targetNow() - world.now(), answer = await fetch(`${base}${path}`, init), moved = Math.abs(wire.targetNow() - world.now() - skew) > 3e4, final = answer.status === 401 && moved ? await fetch(`${base}${path}`, init) : answer;
    if (final.status !== 401) return final;
    throw new SealpostError("unauthorized", "GitHub did not accept the App's key", {
      hint: "Check that App id and private key belong together, that the key was not deleted in the App settings, and this machine's clock."
    });
  }
  return {
    now: wire.targetNow,
    async installationOf({ kind, name }) {
      let what = `look for the App's installation on ${name}`, answer = await ask(kind === "organization" ? `/orgs/${name}/installation` : `/repos/${name}/installation`);
      if (answer.status === 404) return;
      let { id, suspended_at: suspended2, permissions } = await read(answer, 200, installationBody, what);
      return { id, suspended: typeof suspended2 == "string", granted: permissions };
    },
    async mint(installation, repositories, permissions) {
      let limited = repositories.length === 0 ? {} : { repositories }, answer = await ask(`/app/installations/${installation}/access_tokens`, { ...limited, permissions });
      if (answer.status === 422) return;
      if (answer.status === 403) throw suspended();
      let { token, expires_at: expires } = await read(answer, 201, tokenBody, "get the App's token");
      return { token, expires: Date.parse(expires) };
    }
  };
}
async function read(answer, status, shape, what) {
  if (answer.status !== status) throw statusError(answer.status, what);
  let parsed = shape.safeParse(await answer.json());
  if (!parsed.success) throw new SealpostError("bad-answer", `${what}: the answer has another shape than documented`);
  return parsed.data;
}
function suspended() {
  return new SealpostError("forbidden", "the App's installation is suspended", {
    hint: "An owner can lift that: organisation (or account) settings, GitHub Apps, Configure, Unsuspend."
  });
}

// src/io/github-grant.ts
var marginMs = 5 * 6e4, freshMs = 6e4;
function openGrant(kind, owner, api, minted) {
  let current, refusedAt, minting, covers = () => JSON.stringify([grant.repositories.size, ...grant.wanted]), grant = {
    kind,
    owner,
    repositories: /* @__PURE__ */ new Map(),
    wanted: /* @__PURE__ */ new Map(),
    async token(refused2) {
      if (refused2 !== void 0 && refused2 === current?.token) {
        if (current.insteadAt !== void 0 && api.now() - current.insteadAt < freshMs) throw refusedTwice(owner);
        refusedAt = api.now(), current = void 0;
      }
      return current !== void 0 && current.covers === covers() && api.now() < current.renew ? current.token : (minting ??= renewed().finally(() => {
        minting = void 0;
      }), minting);
    }
  };
  async function renewed() {
    let covered = covers(), { token, expires } = await mint(grant, api);
    minted(new Secret(token));
    let renew = expires - Math.min(marginMs, (expires - api.now()) / 2);
    return current = { token, renew, covers: covered, insteadAt: refusedAt }, refusedAt = void 0, token;
  }
  return grant;
}
function refusedTwice(owner) {
  return new SealpostError("unauthorized", `GitHub refused the App's token for ${owner}, and a new one as well`, {
    hint: "Look whether the installation of the App was removed or suspended, or its permissions are being changed: settings, GitHub Apps, Configure. Then run again: what is unfinished is settled."
  });
}
async function mint(grant, api) {
  let { kind, owner, wanted } = grant, names = [...grant.repositories.values()], holders = kind === "organization" ? names : names.map((name) => `${owner}/${name}`), found = await firstInstallation(holders, kind, api), permissions = Object.fromEntries(
    [...wanted].flatMap(([name, level]) => {
      let granted = found.installation.granted[name];
      return granted === void 0 ? [] : [[name, granted === "read" ? "read" : level]];
    })
  );
  if (Object.keys(permissions).length === 0)
    throw new SealpostError("forbidden", `the App has none of the permissions that ${owner} takes`, {
      hint: "`sealpost doctor` names them. After they were added to the App, an owner has to accept them."
    });
  let repositories = kind === "organization" ? [] : found.among.map((name) => name.slice(owner.length + 1)), whole = await api.mint(found.installation.id, repositories, permissions);
  if (whole !== void 0) return whole;
  let installed = [];
  for (let name of repositories)
    await api.installationOf({ kind, name: `${owner}/${name}` }) && installed.push(name);
  let part = installed.length > 0 ? await api.mint(found.installation.id, installed, permissions) : void 0;
  if (part !== void 0) return part;
  throw new SealpostError("forbidden", `GitHub gives the App no token for ${owner}`, {
    hint: "Look at the permissions and the repositories of its installation: settings, GitHub Apps, Configure."
  });
}
async function firstInstallation(holders, kind, api) {
  for (let [index, name] of holders.entries()) {
    let installation = await api.installationOf({ kind, name });
    if (installation?.suspended) throw suspended();
    if (installation) return { installation, among: holders.slice(index) };
  }
  throw notInstalled(holders);
}
function notInstalled(holders) {
  return new SealpostError("forbidden", `the GitHub App is not installed on ${holders.join(", ")}`, {
    hint: "Install it there from the App's public page, or select the repository in its installation; or correct the name in the config."
  });
}

// src/io/github-app.ts
var maxRepositories = 500;
function tokensIn(minting) {
  let given = tokensFrom(minting.world), minted;
  return (target, places) => {
    if (!speaksFor(target)) return given(target);
    let app = appFrom(minting.world);
    return app === void 0 ? given(target) : (minted ??= appTokens(app, minting), minted(target, places));
  };
}
function speaksFor(target) {
  return target.target.id === "github" && target.token === void 0;
}
function appTokens(app, minting) {
  let { world, may } = minting, grants = [], api;
  function open(target) {
    let { access, pace: pace2 } = target.target.capabilities;
    return api ??= openAppApi(app, endpointOf(access.endpoint, world), pace2, world, minting.notice), api;
  }
  return (target, places) => {
    let needs = needsOf(target, places), [first] = needs;
    if (first === void 0) throw new SealpostError("config", `${target.name} maps nothing`, { where: target.at });
    let { kind, owner, repository } = partsOf(first), fits2 = (one) => one.kind === kind && one.owner.toLowerCase() === owner.toLowerCase() && (one.repositories.has(repository.toLowerCase()) || one.repositories.size < maxRepositories), known = grants.find(fits2), grant = known ?? openGrant(kind, owner, open(target), minting.minted);
    known === void 0 && grants.push(grant);
    for (let need of needs) {
      let parts = partsOf(need);
      if (parts.kind !== kind || parts.owner.toLowerCase() !== owner.toLowerCase()) continue;
      let name = parts.repository.toLowerCase();
      grant.repositories.has(name) || grant.repositories.set(name, parts.repository);
      let level = may === "look" ? need.look : need.write;
      level !== void 0 && grant.wanted.set(need.permission, higher(level, grant.wanted.get(need.permission)));
    }
    return grant.token;
  };
}
async function appLacks(target, minting) {
  let app = appFrom(minting.world), needs = needsOf(target), [first] = needs;
  if (app === void 0 || first === void 0) return [];
  let { access, pace: pace2 } = target.target.capabilities, api = openAppApi(app, endpointOf(access.endpoint, minting.world), pace2, minting.world, minting.notice), { installation } = await firstInstallation([first.holder.name], first.holder.kind, api);
  return needs.filter(
    ({ permission, write: write2 }) => higher(write2, installation.granted[permission]) !== installation.granted[permission]
  );
}
function needsOf(target, places) {
  let all = (places ?? placesOf({ targets: [target] }, { targets: [], environments: [] })).flatMap(({ key }) => key.needs ?? []);
  return [...new Map(all.map((need) => [`${need.holder.name} ${need.permission}`, need])).values()];
}
function partsOf({ holder: { kind, name } }) {
  let [owner = "", repository = owner] = name.split("/");
  return { kind, owner, repository };
}
function higher(level, other) {
  return other === void 0 || other === "read" ? level : other;
}

// src/io/trip.ts
function begin(call, world) {
  let notice = (until, because) => call.progress({ kind: "waiting", until, because }), may = call.command === "apply" ? "write" : "look", host = {
    learned: () => {
    },
    tokens: tokensIn({ world, may, minted: (token) => host.learned([token], []), notice }),
    ledger: "file",
    allow: () => !0,
    packages: !0,
    touched: async () => [],
    ...call.host
  };
  call.saved !== void 0 && "apply" in call.saved && checkAlone(call);
  let keys = keysFrom(world), approved = approvedPlan(call.saved, keys, world), { only, recover } = approved ?? call;
  return {
    call,
    world,
    host,
    keys,
    notice,
    approved,
    only,
    recover,
    id: Buffer.from(world.random(9)).toString("base64url")
  };
}
function counter(call, kind, total) {
  let done2 = 0;
  return (target, more) => {
    done2 += more, call.progress({ kind, done: done2, total, target });
  };
}

// src/io/decide.ts
function factsOf({ keys }, ledger, reach, looks) {
  let seen = looks.slice(0, reach.busy.length).filter(({ place, observation }) => place.index >= 0 || observation.listed), { entries, isLost, id } = ledger;
  return { seen, entries, isLost, keyId: keys[0].id, fingerprint: fingerprinter(keys, id) };
}
function rulesOf({ call, only, recover }, config, values) {
  return {
    policy: config.policy,
    where: config.where,
    desired: bySlot2(values),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    environments: new Map([...values.read].map(([environment, given]) => [environment, given.size])),
    unmapped: unmappedOf(call.command, only, config),
    recover
  };
}
function refusalsOf({ call, approved, only }, judged, config, { isLost, entries }) {
  if (call.command === "drift") return lostRefusals({ config, only, isLost, entries });
  let stale2 = approved === void 0 ? [] : staleness(approved, judged.changes);
  return [...judged.refusals, ...stale2];
}
function warningsFor({ call, host, only }, config, { read: read2 }, { isLost, generation, entries }, { changes }, { complete }, looks) {
  let unkept = call.command === "plan" ? [] : unkeptWarnings({ config, host: host.ledger, generation }), lost = lostWarnings({ config, only, isLost, entries });
  if (call.command === "drift") return [...unkept, ...lost];
  let whole = complete && looks.every(({ observation }) => observation.listed);
  return [...unkept, ...lost, ...warningsOf({ config, read: read2, only, changes, whole })];
}
async function isApproved({ call }, plan, { isLost }, report) {
  return call.command !== "apply" || plan.refusals.length > 0 || concernedIn(plan, isLost).size === 0 ? !1 : !plan.changes.some(writes) || await call.approve(report());
}
async function carryOut({ call, world, keys, id }, plan, {
  config,
  values,
  ledger,
  reach,
  looks,
  lines
}, receipts) {
  let concerned = concernedIn(plan, ledger.isLost), giveBack = await ledger.lease({ targets: [...concerned], plan: plan.hash }), wrote = counter(call, "writing", plan.changes.filter(writes).length), { complete } = reach;
  try {
    await applyPlan({
      plan,
      desired: bySlot2(values),
      seen: looks,
      complete,
      config,
      lines,
      ledger,
      keyId: keys[0].id,
      run: id,
      world,
      wrote,
      receipts
    });
  } catch (thrown) {
    throw await giveBack().catch(() => {
    }), thrown;
  }
  await giveBack();
}
function concernedIn({ changes }, isLost) {
  let concerned = changes.filter((change) => acts(change) || isLost(change.address.target));
  return new Set(concerned.map(({ address }) => address.target));
}
function bySlot2({ desired, touched }) {
  let slots = new Map(desired.map((one) => [slot(one.uid, one.address.name), one]));
  for (let { uid, address } of touched) slots.delete(slot(uid, address.name));
  return slots;
}

// src/io/look.ts
function configOf({ config: path, targets, sources, host }, world) {
  let { files, cwd, env } = world;
  return loadConfig({ path, files, targets, sources, cwd, env, packages: host?.packages ?? !0 });
}
async function checkFit({ world, approved, only }, config) {
  await checkGround(approved, config, world), checkOnly(only, config);
}
async function valuesOf({ call, world, host }, config, places) {
  let read2 = call.command === "drift" ? /* @__PURE__ */ new Map() : await readSource(config, places, world), desired = mapValues(read2, config, places), touched = await host.touched(config, places);
  return tellSecrets(host.learned, read2, config, places, world), { read: read2, desired, touched };
}
async function ledgerOf(trip, config, places) {
  let { world, host, keys, notice, approved, recover, id } = trip, store = storeOf(config, world, host.ledger, notice), given = approved === void 0 ? {} : { id: approved.ledger.id }, ledger = await openLedger({ store, keys, owner: config.owner, run: id, world, recover, places, ...given });
  return approved !== void 0 && checkLedger(approved, ledger), ledger;
}
function wantedIn({ call, keys }, places, { desired }, ledger) {
  return call.command === "drift" ? wantedFromLedger(ledger.entries, places) : wantedOf(desired, keys, fingerprinter(keys, ledger.id));
}
function reachOf(trip, config, places, named, ledger) {
  let { call, host, only } = trip, uids = new Set(named.map(({ uid }) => uid)), dropped = call.command !== "drift" && only.targets.length + only.environments.length === 0 ? droppedPlaces(config, ledger.spots()).filter(host.allow) : [], busy2 = [...places, ...dropped].filter(({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid)), all = placesOf(config, { targets: [], environments: [] });
  return { busy: busy2, beside: call.command === "apply" ? besides(busy2, all) : [], complete: places.length === all.length };
}
function linesTo({ world, host, notice }, config, { busy: busy2 }, ledger) {
  let targets = config.targets.filter(({ name }) => busy2.some(({ target }) => target === name));
  return openLines(targets, world, notice, (target) => host.tokens(
    target,
    busy2.filter((place) => place.target === target.name)
  ), ledger.keep);
}
function lookAt({ call, world }, config, { busy: busy2, beside }, lines) {
  return observeAll(busy2, config, lines, counter(call, "looking", busy2.length), { beside, stop: world.stop });
}

// src/run.ts
async function run(call, world) {
  let started = world.now(), owner = "", plan, saved, receipts, warnings = [], lines = /* @__PURE__ */ new Map(), report = (error) => toReport({
    command: call.command,
    owner,
    plan,
    saved,
    receipts,
    warnings,
    started,
    finished: world.now(),
    error,
    requests: requestsOf(lines)
  });
  try {
    let config = await configOf(call, world), trip = begin(call, world);
    saved = trip.approved, await checkFit(trip, config), owner = config.owner;
    let places = placesOf(config, trip.only).filter(trip.host.allow), values = await valuesOf(trip, config, places), ledger = await ledgerOf(trip, config, places), wanted = wantedIn(trip, places, values, ledger), reach = reachOf(trip, config, places, [...wanted, ...values.touched], ledger);
    lines = linesTo(trip, config, reach, ledger);
    let looks = await lookAt(trip, config, reach, lines), facts = factsOf(trip, ledger, reach, looks), found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries), judged = judge({ ...facts, ...rulesOf(trip, config, values), changes: found });
    return plan = freeze(owner, judged.changes, refusalsOf(trip, judged, config, ledger)), warnings = warningsFor(trip, config, values, ledger, plan, reach, looks), saved ??= await savePlan(call.saved, { ...trip, plan, config, ledger }, trip.keys, world), await isApproved(trip, plan, ledger, report) && (receipts = [], await carryOut(trip, plan, { config, values, ledger, reach, looks, lines }, receipts)), report();
  } catch (thrown) {
    return report(asSealpostError(thrown));
  }
}
function requestsOf(lines) {
  return Object.fromEntries([...lines].map(([name, { requests }]) => [name, { ...requests }]));
}

// src/action/trust.ts
function modeOf(payload, env) {
  let event = env.GITHUB_EVENT_NAME ?? "", untrusted = (because) => {
    let subject = subjectOf(payload, env);
    return { mode: "untrusted", because, ...subject === void 0 ? {} : { subject } };
  };
  if (textAt(payload, "repository", "full_name") !== void 0 && !isOwnRepository(payload, env))
    return untrusted("the event is about another repository");
  if (event === "pull_request") return pullMode(payload, env, untrusted);
  if (valueAt(payload, "pull_request") !== void 0) return untrusted(`a pull request, in the event ${said(event)}`);
  if (event === "schedule") {
    let branch3 = textAt(payload, "repository", "default_branch");
    return branchOf2(env) !== void 0 && (branch3 ?? branchOf2(env)) === branchOf2(env) ? { mode: "trusted", because: "a schedule, which runs on the default branch" } : untrusted("a schedule that is not of the default branch");
  }
  if (!["push", "workflow_dispatch", "repository_dispatch"].includes(event))
    return untrusted(`the event ${said(event)} is not known to be safe`);
  let branch2 = textAt(payload, "repository", "default_branch");
  return branch2 === void 0 || !isOwnRepository(payload, env) ? untrusted("the event does not say what it is about") : branchOf2(env) !== branch2 ? untrusted(`a ${event} that is not of the default branch`) : event === "push" && textAt(payload, "ref") !== env.GITHUB_REF ? untrusted("the event contradicts itself") : { mode: "trusted", because: `a ${event} of the default branch` };
}
function pullMode(payload, env, untrusted) {
  let subject = subjectOf(payload, env), [head, base] = ["head", "base"].map((side) => valueAt(payload, "pull_request", side, "repo", "id"));
  return subject?.number === void 0 ? untrusted("the event does not say what it is about") : !Number.isSafeInteger(base) || base !== valueAt(payload, "repository", "id") ? untrusted("the pull request is of another repository") : head !== base ? untrusted("a pull request from a fork") : textAt(payload, "pull_request", "base", "ref") !== subject.branch ? untrusted("a pull request to another branch than the default one") : textAt(payload, "pull_request", "user", "login") === "dependabot[bot]" ? untrusted("a pull request of Dependabot") : { mode: "reviewed", because: "a pull request from a branch of this repository", subject };
}
function subjectOf(payload, env) {
  let branch2 = textAt(payload, "repository", "default_branch"), number = valueAt(payload, "pull_request", "number"), head = number === void 0 ? env.GITHUB_SHA : textAt(payload, "pull_request", "head", "sha"), repository = env.GITHUB_REPOSITORY;
  if (!(!(isOwnRepository(payload, env) && isBranch(branch2) && isCommit(head) && (number === void 0 || Number.isSafeInteger(number) && Number(number) > 0)) || repository === void 0))
    return { repository, branch: branch2, head, ...number === void 0 ? {} : { number: Number(number) } };
}
function isOwnRepository(payload, { GITHUB_REPOSITORY: own }) {
  let told2 = textAt(payload, "repository", "full_name");
  return own !== void 0 && /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(own) && told2?.toLowerCase() === own.toLowerCase();
}
function isCommit(text2) {
  return typeof text2 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2);
}
function isBranch(text2) {
  return typeof text2 == "string" && /^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.test(text2);
}
function branchOf2({ GITHUB_REF: ref }) {
  let branch2 = ref?.startsWith("refs/heads/") ? ref.slice(11) : "";
  return branch2 === "" ? void 0 : branch2;
}
function said(event) {
  return /^[a-z_]{1,40}$/.test(event) ? `\`${event}\`` : "without a name";
}
function valueAt(data, ...path) {
  return path.reduce(
    (at, key) => typeof at == "object" && at !== null && Object.hasOwn(at, key) ? at[key] : void 0,
    data
  );
}
function textAt(data, ...path) {
  let found = valueAt(data, ...path);
  return typeof found == "string" ? found : void 0;
}

export {
  matches,
  addressText,
  slot,
  placesOf,
  mapValues,
  fold,
  writes,
  toReport,
  differs,
  exitOf,
  parseLife,
  failed,
  done,
  serially,
  laneOf,
  observeAll,
  appFrom,
  openWire,
  openLines,
  tokenNames,
  endpointOf,
  tokensIn,
  speaksFor,
  appLacks,
  keysFrom,
  checkAlone,
  readPlanFile,
  openPlanFile,
  tellSecrets,
  openLedger,
  storeOf,
  readSource,
  run,
  modeOf,
  isCommit,
  valueAt,
  textAt
};
