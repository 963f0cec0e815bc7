import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  failed
} from "./chunk-76LUWTCK.js";
import {
  acts,
  freeze,
  toReport,
  writes
} from "./chunk-GJOI3V7R.js";
import {
  besides,
  keysFrom,
  laneOf,
  observeAll,
  observeLane,
  openLedger,
  readSource,
  storeOf,
  tellSecrets,
  tokensIn
} from "./chunk-MPOX6OD5.js";
import {
  endpointOf,
  openLines
} from "./chunk-ZNFZUKQA.js";
import {
  loadConfig
} from "./chunk-PHVEKHEF.js";
import {
  addressText,
  droppedPlaces,
  mapValues,
  placesOf,
  slot,
  targetNamed
} from "./chunk-L77T4UDI.js";
import {
  matches
} from "./chunk-LZLS7YD7.js";
import {
  version
} from "./chunk-QEYIVEOW.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  derive
} from "./chunk-T2XPSYQ4.js";
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  SealpostError,
  asSealpostError,
  stopsScope
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/core/saved.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
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
  let mac = (0, import_node_crypto.createHmac)("sha256", derive(key, ledger, "plan/v1")).update(body).digest("base64url");
  return `${body}${macBefore}${mac}${macAfter}`;
}
function same(a, b) {
  let [left2, right] = [Buffer.from(a), Buffer.from(b)];
  return left2.length === right.length && (0, import_node_crypto.timingSafeEqual)(left2, right);
}
function ascii(json) {
  return json.replace(
    /[\u007f-\uffff]|#(?=#\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function invalid(message) {
  return new SealpostError("plan-invalid", message, { hint: `Nothing was written. ${anew}` });
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
function stale(message) {
  return new SealpostError("plan-stale", message, { hint: `Nothing was written. ${anew}` });
}

// src/io/commit.ts
var import_node_path = __toESM(require_node_path(), 1), sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, branch = /^ref: (refs\/[\w.+@/-]+)$/;
async function commitOf(folder, world) {
  let said = world.env.GITHUB_SHA ?? "";
  return await headOf(folder, world) ?? (sha.test(said) ? said : void 0);
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

// src/io/saved.ts
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
  let cannot = (message) => new SealpostError("usage", message, { where: path, hint: "Name another file with --out." }), present2 = await textOf(path, files);
  if (present2 !== void 0 && present2 !== "" && !looksLikePlan(present2))
    throw cannot(`${(0, import_node_path2.basename)(path)} is there already, and is not a plan`);
  return async (text2) => {
    try {
      await files.replace(path, Buffer.from(text2), 420);
    } catch {
      throw cannot(`the plan ${(0, import_node_path2.basename)(path)} could not be written`);
    }
  };
}
async function textOf(path, files) {
  let unreadable = () => new SealpostError("usage", `${(0, import_node_path2.basename)(path)} cannot be read`, { where: path, hint: "Name a file that can be." }), bytes = await files.read(path).catch(() => {
    throw unreadable();
  });
  return bytes && Buffer.from(bytes).toString("latin1");
}

// src/core/diff.ts
function diff(input) {
  let wantedBy = /* @__PURE__ */ new Map();
  for (let wanted of input.wanted) {
    let list = wantedBy.get(wanted.uid);
    list ? list.push(wanted) : wantedBy.set(wanted.uid, [wanted]);
  }
  return input.seen.flatMap(
    ({ place, observation }) => diffPlace(input, place, observation, wantedBy.get(place.key.uid) ?? [])
  );
}
function diffPlace(input, place, observation, wanted) {
  let changes = [], sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting])), entries = input.entries.get(place.key.uid) ?? /* @__PURE__ */ new Map(), handled = /* @__PURE__ */ new Set();
  for (let want of wanted) {
    let { name } = want.address;
    handled.add(name);
    let sighting = sightings.get(name), entry = entries.get(name), verdict = sighting ? present(input, want, sighting, entry) : missing(observation, entry);
    changes.push(changeOf(want, verdict, input, sighting));
  }
  for (let name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue;
    handled.add(name);
    let sighting = sightings.get(name), address = { target: place.target, use: place.use, scope: place.key.label, name }, verdict = unwanted(observation, sighting, entries.get(name));
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
function present(input, want, sighting, entry) {
  if (sighting.untouchable !== void 0)
    return { do: "leave", why: "foreign", instead: "adopt", note: sighting.untouchable };
  let equal = sighting.form !== void 0 && sighting.form !== want.form ? !1 : readsBackEqual(input, want, sighting);
  if (equal)
    return entry?.state === "written" && entry.revision === sighting.revision && want.prints.get(input.keyId) === entry.fingerprint ? { do: "keep", sure: "read-back" } : { do: "keep", sure: "read-back", learn: !0 };
  if (entry === void 0)
    return input.isLost(want.address.target) ? { do: "update", why: "unfinished" } : { do: "adopt", why: "foreign" };
  if (entry.state === "pending") return { do: "update", why: "unfinished" };
  let print = want.prints.get(entry.keyId);
  if (print === void 0) return { do: "update", why: "rekeyed" };
  if (print !== entry.fingerprint) return { do: "update", why: "source-changed" };
  if (equal === !1) return { do: "update", why: "drifted" };
  let compared = entry.revision !== void 0 && sighting.revision !== void 0;
  if (compared && entry.revision !== sighting.revision) return { do: "update", why: "drifted" };
  let keep = { do: "keep", sure: compared ? "revision" : "ledger" };
  return entry.keyId === input.keyId ? keep : { ...keep, learn: !0 };
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

// src/core/limits.ts
function limits(input, changes) {
  let fits = patternTest(), complaints = changes.flatMap((change) => {
    let desired = input.desired.get(slot(change.uid, change.address.name)), capabilities = input.capabilities.get(change.address.target);
    if (desired === void 0 || capabilities === void 0 || change.do === "remove" || !writes(change)) return [];
    let { title, names, forms } = capabilities, form = forms[desired.form], { name } = change.address, found = [];
    fits(names.pattern.is, name) ? matches(names.reserved.is, name) ? found.push(["name-reserved", `${title} keeps this name for itself`]) : name.length > names.maxLength.is && found.push(["name-length", `${title} takes names of at most ${names.maxLength.is} characters`]) : found.push(["name", `${title} takes names that match ${names.pattern.is}`]);
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
      at: input.where(rule === "not-empty" ? ["policy", "allowEmpty"] : ["targets", target, "secrets"])
    };
  });
}
function unlockOf(rule, target, sourceNames, input) {
  if (rule === "not-empty") return `\`policy.allowEmpty: ${listed([...input.policy.allowEmpty, ...sourceNames])}\``;
  let leaveOut = `\`${listed(sourceNames.map((name) => `!${name}`)).slice(1, -1)}\` among the \`secrets\` of ${target} leaves ${sourceNames.length > 1 ? "them" : "it"} out`;
  return rule.startsWith("name") ? `${leaveOut}; \`rename\` gives another name` : leaveOut;
}
function listed(items) {
  return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
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
    let at = `${place.use}:${place.key.label}`, { maxNames } = place.key, maxBytes = capabilities.maxTotalBytes.is, refused = (rule, because) => ({
      rule,
      because,
      unlock: `narrow \`secrets\` of the target ${place.target}`,
      addresses: [],
      at: input.where(["targets", place.target, "secrets"])
    });
    return [
      ...sum.creates && sum.count > maxNames ? [refused("count", `${at} would hold ${sum.count} names; ${maxNames} fit`)] : [],
      ...sum.writes && sum.bytes > maxBytes ? [refused("total-size", `names and values at ${at} would take more than ${maxBytes} bytes together`)] : []
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
  if (input.policy.allow === "remove")
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
function amounts(input, changes) {
  let { maxRemovals } = input.policy, removals = changes.filter((change) => change.do === "remove");
  return removals.length <= maxRemovals ? shares(input, changes) : [{
    rule: "max-removals",
    because: `${removals.length} would be removed; ${maxRemovals} may be`,
    unlock: `\`policy.maxRemovals: ${removals.length}\``,
    addresses: removals.map((change) => addressText(change.address)),
    at: input.where(["policy", "maxRemovals"])
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
        at: input.where(["policy", "maxUpdateShare"])
      }
    ];
  });
}

// src/core/proposal.ts
function amended(changes, touched, entries) {
  let before = new Map(changes.map((change) => [slot(change.uid, change.address.name), change])), after = new Map(touched.map((one) => [slot(one.uid, one.address.name), one])), kept = changes.flatMap((change) => {
    let one = after.get(slot(change.uid, change.address.name));
    return one === void 0 ? [change] : proposed(one, change, entries);
  }), fresh = [...after].flatMap(([at, one]) => before.has(at) ? [] : proposed(one, void 0, entries));
  return [...kept, ...fresh];
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
    if (!receipts.some((receipt, index) => !receipt.ok && call.said[index]?.ok) || last || broken) return { receipts, observations };
    await call.world.sleep(pausesMs[attempt] ?? 0, call.world.stop);
  }
}
function isBroken(observation) {
  return observation === void 0 || !observation.listed && observation.error !== void 0;
}
function confirmOne(call, written, receipt, observation, sighting) {
  let unconfirmed = (message) => failed(receipt, new SealpostError("unconfirmed", message), "unknown");
  if (isBroken(observation)) return unconfirmed("written, but the target could not be looked at afterwards");
  if (written.change.do === "remove")
    return sighting === void 0 ? receipt : unconfirmed("removed, but the target still lists it");
  if (sighting === void 0)
    return observation?.listed ? unconfirmed("written, but the target does not list it yet") : receipt;
  let desired = call.desired.get(slot(receipt.uid, receipt.name));
  return sighting.secret !== void 0 && desired !== void 0 && !sighting.secret.equals(desired.secret) ? unconfirmed("written, but the target shows another value") : isStale(call, written, sighting) ? unconfirmed("written, but the target still shows its former stamp") : sighting.revision === void 0 ? receipt : { ...receipt, revision: sighting.revision };
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
function nameOf(change) {
  return { uid: change.uid, name: change.address.name };
}
function entryOf({ keyId, run: run2 }, change, state, revision) {
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
  let at = nameOf(change);
  return receipt.ok ? [{ ...at, entry: change.do === "remove" ? void 0 : entryOf(author, change, "written", receipt.revision) }] : change.do === "remove" || receipt.landed === "unknown" ? [] : [{ ...at, entry: before }];
}
async function noteDown(ledger, author, which, jobs) {
  let receipts = [];
  for (let [target, mine] of jobs) {
    let changes = mine.map(({ change }) => change).filter((change) => which === "learn" ? change.learn : change.do === "forget"), edits = changes.map((change) => {
      let entry = which === "learn" ? entryOf(author, change, "written", change.revision) : void 0;
      return { ...nameOf(change), entry };
    });
    await ledger.edit(target, edits, "written"), which === "forget" && receipts.push(...changes.map((change) => ({ ...nameOf(change), ok: !0 })));
  }
  return receipts;
}
function isWhole(jobs, receipts) {
  let ok = new Set(receipts.filter((receipt) => receipt.ok).map(({ uid, name }) => slot(uid, name)));
  return jobs.every(
    ({ change }) => writes(change) ? ok.has(slot(change.uid, change.address.name)) : change.why !== "unlisted" && (change.why !== "not-allowed" || change.instead === "remove")
  );
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
      call.receipts.push(...batch.map((job) => failed(nameOf(job.change), end, "no")));
      continue;
    }
    let done = await applyBatch(call, batch, view);
    landed &&= done.every((receipt) => receipt.ok);
    for (let receipt of done) !receipt.ok && stopsScope(receipt.error) && ended.set(place.key.lane, receipt.error);
  }
}
async function applyBatch(call, batch, view) {
  let { ledger, world, receipts } = call;
  if (world.stop.aborted) {
    let stopped = new SealpostError("interrupted", "stopped before this was sent"), unsent = batch.map(({ change }) => failed(nameOf(change), stopped, "no"));
    return receipts.push(...unsent), unsent;
  }
  let { place } = batch[0], { capabilities } = targetNamed(call.config, place.target).target, line2 = call.lines.get(place.target), lane = view.lane(place), siblings = siblingsOf(batch, lane, ledger.entries, view, capabilities), before = batch.map(({ change }) => ledger.entries.get(change.uid)?.get(change.address.name)), intents = batch.filter(({ change }) => change.do !== "remove").map(({ change }) => ({ ...nameOf(change), entry: entryOf(call, change, "pending", void 0) }));
  await edit(
    call,
    place.target,
    intents,
    siblings.map((one) => restamped(one, void 0)),
    "pending"
  );
  let wroteAt = line2.wire.targetNow(), said = await write(call, batch, view, line2);
  try {
    let { receipts: confirmed, revisionOf } = await seenAgain(call, batch, said, lane, wroteAt, view), outcome = batch.flatMap(
      ({ change }, at) => settled(call, change, confirmed[at], before[at])
    );
    await edit(
      call,
      place.target,
      outcome,
      siblings.map((one) => restamped(one, revisionOf(one))),
      "written"
    ), await ledger.doubt(place.target, confirmed.filter(isUnsure)), call.wrote(place.target, batch.length);
    let done = confirmed.map((receipt, at) => noted(receipt, batch[at].change.do));
    return receipts.push(...done), done;
  } catch (thrown) {
    let sent = said.filter((receipt) => receipt.ok || isUnsure(receipt));
    throw asSealpostError(thrown).code === "ledger-moved" && await ledger.doubt(place.target, sent).catch(() => {
    }), thrown;
  }
}
function isUnsure(receipt) {
  return !receipt.ok && receipt.landed === "unknown";
}
async function seenAgain(call, batch, said, lane, wroteAt, view) {
  if (said.every((receipt) => !receipt.ok && receipt.landed === "no"))
    return { receipts: said, revisionOf: ({ entry }) => entry.revision };
  let written = batch.map(({ change, place }) => ({
    change,
    place,
    before: view.sighting(change.uid, change.address.name)
  })), { receipts, observations } = await confirm({ ...call, batch: written, said, lane, wroteAt });
  for (let [at, observation] of observations.entries())
    isBroken(observation) || view.update(lane[at], observation);
  let sightings = receipts.some((receipt, at) => !receipt.ok && said[at]?.ok) ? /* @__PURE__ */ new Map() : sightingsBySlot(lane, observations);
  return { receipts, revisionOf: ({ uid, name }) => sightings.get(slot(uid, name))?.revision };
}
async function write(call, batch, view, line2) {
  let { target } = targetNamed(call.config, batch[0].place.target), steps = batch.map(({ change, place }) => {
    let { uid, name } = nameOf(change), sighting = view.sighting(uid, name), handle = view.handle(uid), about = {
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
    let receipts = await target.write({ steps, io: line2.writing() }), said = new Map(receipts.map((receipt) => [slot(receipt.uid, receipt.name), receipt])), silent = new SealpostError("unconfirmed", "the target said nothing about this one");
    return steps.map((step) => said.get(slot(step.uid, step.name)) ?? failed(step, silent, "unknown"));
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
  return jobs.filter(({ change }) => writes(change) && !tried.has(slot(change.uid, change.address.name))).map(({ change }) => failed(nameOf(change), thrown, "unknown"));
}

// src/io/stages.ts
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
  }, keys = keysFrom(world), approved = approvedPlan(call.saved, keys, world), { only, recover } = approved ?? call;
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
async function configOf({ call, world, host, approved, only }) {
  let { config: path, targets, sources } = call, { files, cwd, env } = world, config = await loadConfig({ path, files, targets, sources, cwd, env, packages: host.packages });
  return await checkGround(approved, config, world), checkOnly(only, config), config;
}
async function valuesOf({ call, world, host }, config, places) {
  let read = call.command === "drift" ? /* @__PURE__ */ new Map() : await readSource(config, places, world), desired = mapValues(read, config, places), touched = await host.touched(config, places);
  return tellSecrets(host.learned, read, config, places, world), { read, desired, touched };
}
async function ledgerOf(trip, config, places) {
  let { world, host, keys, notice, approved, recover, id } = trip, store = storeOf(config, world, host.ledger, notice), given = approved === void 0 ? {} : { id: approved.ledger.id }, ledger = await openLedger({ store, keys, owner: config.owner, run: id, world, recover, places, ...given });
  return approved !== void 0 && checkLedger(approved, ledger), ledger;
}
function wantedIn({ call, keys }, places, { desired }, ledger) {
  return call.command === "drift" ? wantedFromLedger(ledger.entries, places) : wantedOf(desired, keys, fingerprinter(keys, ledger.id));
}
function viewOf2(trip, config, places, named, ledger) {
  let { call, host, only } = trip, uids = new Set(named.map(({ uid }) => uid)), dropped = call.command !== "drift" && only.targets.length + only.environments.length === 0 ? droppedPlaces(config, ledger.spots()).filter(host.allow) : [], busy = [...places, ...dropped].filter(({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid)), all = placesOf(config, { targets: [], environments: [] });
  return { busy, beside: call.command === "apply" ? besides(busy, all) : [], complete: places.length === all.length };
}
function linesTo({ world, host, notice }, config, { busy }, ledger) {
  let targets = config.targets.filter(({ name }) => busy.some(({ target }) => target === name));
  return openLines(targets, world, notice, (target) => host.tokens(
    target,
    busy.filter((place) => place.target === target.name)
  ), ledger.keep);
}
function lookAt({ call, world }, config, { busy, beside }, lines) {
  return observeAll(busy, config, lines, counter(call, "looking", busy.length), { beside, stop: world.stop });
}
function planOf(trip, {
  config,
  values,
  ledger,
  wanted,
  view,
  looks
}) {
  let { call, keys, approved, only, recover } = trip, common = { seen: looks.slice(0, view.busy.length).filter(({ place, observation }) => place.index >= 0 || observation.listed), entries: ledger.entries, isLost: ledger.isLost }, found = diff({ ...common, wanted, keyId: keys[0].id, fingerprint: fingerprinter(keys, ledger.id) }), judged = judge({
    ...common,
    changes: amended(found, values.touched, ledger.entries),
    policy: config.policy,
    where: config.where,
    desired: bySlot2(values),
    capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
    environments: new Map([...values.read].map(([environment, given]) => [environment, given.size])),
    unmapped: unmappedOf({ ...call, only }, config),
    recover
  }), stale2 = approved === void 0 ? [] : staleness(approved, judged.changes);
  return freeze(config.owner, judged.changes, call.command === "drift" ? [] : [...judged.refusals, ...stale2]);
}
async function isApproved({ call }, plan, report) {
  return call.command !== "apply" || plan.refusals.length > 0 || !plan.changes.some(acts) ? !1 : !plan.changes.some(writes) || await call.approve(report());
}
async function carryOut({ call, world, keys, id }, plan, {
  config,
  values,
  ledger,
  view,
  looks,
  lines
}, receipts) {
  let concerned = new Set(plan.changes.filter(acts).map(({ address }) => address.target)), giveBack = await ledger.lease({ targets: [...concerned], plan: plan.hash }), wrote = counter(call, "writing", plan.changes.filter(writes).length), { complete } = view;
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
function bySlot2({ desired, touched }) {
  let slots = new Map(desired.map((one) => [slot(one.uid, one.address.name), one]));
  for (let { uid, address } of touched) slots.delete(slot(uid, address.name));
  return slots;
}
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
function unmappedOf(call, config) {
  if (call.command === "drift" || call.only.targets.length + call.only.environments.length > 0) return [];
  let mapped = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)));
  return config.environments.filter((environment) => !mapped.has(environment));
}
function counter(call, kind, total) {
  let done = 0;
  return (target, more) => {
    done += more, call.progress({ kind, done, total, target });
  };
}

// src/run.ts
async function run(call, world) {
  let started = world.now(), owner = "", plan, saved, receipts, lines = /* @__PURE__ */ new Map(), report = (error) => toReport({
    command: call.command,
    owner,
    plan,
    saved,
    receipts,
    started,
    finished: world.now(),
    error,
    requests: requestsOf(lines)
  });
  try {
    let trip = begin(call, world);
    saved = trip.approved;
    let config = await configOf(trip);
    owner = config.owner;
    let places = placesOf(config, trip.only).filter(trip.host.allow), values = await valuesOf(trip, config, places), ledger = await ledgerOf(trip, config, places), wanted = wantedIn(trip, places, values, ledger), view = viewOf2(trip, config, places, [...wanted, ...values.touched], ledger);
    lines = linesTo(trip, config, view, ledger);
    let looks = await lookAt(trip, config, view, lines);
    return plan = planOf(trip, { config, values, ledger, wanted, view, looks }), saved ??= await savePlan(
      call.saved,
      { plan, config, ledger, only: trip.only, recover: trip.recover },
      trip.keys,
      world
    ), await isApproved(trip, plan, report) && (receipts = [], await carryOut(trip, plan, { config, values, ledger, view, looks, lines }, receipts)), report();
  } catch (thrown) {
    return report(asSealpostError(thrown));
  }
}
function requestsOf(lines) {
  return Object.fromEntries([...lines].map(([name, { requests }]) => [name, { ...requests }]));
}

export {
  parseLife,
  readPlanFile,
  openPlanFile,
  run
};
