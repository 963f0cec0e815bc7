import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  PlainHeaders,
  SealpostError,
  Secret,
  appendFileSync,
  asSealpostError,
  basename,
  codes,
  counted,
  createHash,
  createHmac,
  createPrivateKey,
  credentialsIn,
  derive,
  dirname,
  evidenceOf,
  forTerminal,
  formsOf,
  headline,
  isAbsolute,
  isStranger,
  isStructural,
  join,
  jsonForTerminal,
  landedOf,
  markOf,
  markdownCode,
  markdownText,
  mkdirSync,
  number,
  openGuard,
  parseKey,
  partsOf,
  plainLook,
  plainResponse,
  proposalWords,
  quiet,
  realWorld,
  relative,
  reportText,
  resolve,
  sectionsOf,
  sign,
  sources,
  spansOf,
  statSync,
  statusError,
  stoppedText,
  stopsScope,
  systemWord,
  targets,
  timingSafeEqual,
  tryWriting,
  unchangedText,
  unlessStopped,
  userAgent,
  version,
  whyOf,
  wordOf,
  writeFileSync
} from "./chunk-RQGASJVF.js";
import {
  __export,
  __require
} from "./chunk-WHPBVJKB.js";

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
    let list3 = wantedBy.get(wanted.uid);
    list3 ? list3.push(wanted) : wantedBy.set(wanted.uid, [wanted]);
  }
  let twinOf = twinsIn(input.seen);
  return input.seen.flatMap((seen) => diffPlace(input, seen, wantedBy.get(seen.place.key.uid) ?? [], twinOf));
}
function diffPlace(input, seen, wanted, twinOf) {
  let { place, observation } = seen, changes = [], sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting])), entries = input.entries.get(place.key.uid) ?? /* @__PURE__ */ new Map(), handled = /* @__PURE__ */ new Set();
  for (let want of wanted) {
    let { name } = want.address;
    handled.add(name);
    let sighting = sightings.get(name), entry = entries.get(name), verdict2 = sighting ? present(input, want, sighting, entry) : missing(observation, entry);
    changes.push(changeOf(want, verdict2, input, sighting));
  }
  for (let name of [...entries.keys(), ...sightings.keys()]) {
    if (handled.has(name)) continue;
    handled.add(name);
    let sighting = sightings.get(name), address = { target: place.target, use: place.use, scope: place.key.label, name }, twin = place.index < 0 && sighting !== void 0 ? twinFor(input, seen, sighting, twinOf) : void 0, verdict2 = twin ? renamed(input, twin, name) : unwanted(observation, sighting, entries.get(name));
    changes.push(changeOf({ address, uid: place.key.uid, environment: place.environment }, verdict2, input, sighting));
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
  let { kin } = seen.place.key, told4 = twinOf(seen, sighting);
  return told4 !== void 0 || kin === void 0 ? told4 : all.find(
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
function changeOf(about, { error, ...verdict2 }, input, sighting) {
  let { address, uid, environment, sourceName, form, prints, version: version3 } = about, fingerprint = prints?.get(input.keyId);
  return {
    address,
    uid,
    environment,
    ...verdict2,
    ...sourceName === void 0 ? {} : { sourceName },
    ...form === void 0 ? {} : { form },
    ...fingerprint === void 0 ? {} : { fingerprint },
    ...version3 === void 0 ? {} : { version: version3 },
    ...sighting?.revision === void 0 ? {} : { revision: sighting.revision },
    ...error === void 0 ? {} : { error: error.placed(`${address.use}:${address.scope}`) }
  };
}

// src/core/glob.ts
function matches(globs2, name) {
  return globs2.some((glob) => !glob.startsWith("!") && fits(glob, name)) && !globs2.some((glob) => glob.startsWith("!") && fits(glob.slice(1), name));
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
function placesOf(config2, only) {
  let places = [];
  for (let target of config2.targets)
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
function droppedPlaces(config2, spots) {
  let mapped2 = new Set(placesOf(config2, { targets: [], environments: [] }).map(({ key }) => key.uid));
  return [...spots].flatMap(([uid, { target: name, use, scope }]) => {
    let target = config2.targets.find((one) => one.name === name && one.use === use);
    if (target === void 0 || mapped2.has(uid)) return [];
    let key = target.target.keyOf(scope);
    return [{ target: name, use, environment: unmapped, form: "secret", scope, key, index: -1, at: target.at }];
  });
}
function mapValues(read2, config2, places) {
  let byMapping = /* @__PURE__ */ new Map();
  for (let place of places) {
    let key = `${place.index}|${place.target}`;
    byMapping.set(key, [...byMapping.get(key) ?? [], place]);
  }
  return config2.targets.flatMap(
    (target) => target.places.flatMap(({ environment }, index) => {
      let here = byMapping.get(`${index}|${target.name}`), values = read2.get(environment);
      return here && values ? mapped(values, target, here) : [];
    })
  );
}
function mapped(values, target, here) {
  let desired = /* @__PURE__ */ new Map();
  for (let [sourceName, { secret, version: version3, at }] of values) {
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
      ...version3 === void 0 ? {} : { version: version3 },
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
function targetNamed(config2, name) {
  let found = config2.targets.find((target) => target.name === name);
  if (found === void 0) throw new SealpostError("internal", "a place names a target that the config does not have");
  return found;
}

// src/core/plan.ts
function freeze(owner, changes, refusals2) {
  let hash = createHash("sha256");
  hash.update(JSON.stringify([1, owner]));
  for (let change of changes) hash.update(JSON.stringify(hashed(change)));
  for (let { rule, unlock, addresses } of refusals2) hash.update(JSON.stringify([rule, unlock, addresses]));
  return { version: 1, owner, changes, refusals: refusals2, hash: hash.digest("hex") };
}
function hashed(change) {
  let { address, uid, environment, fingerprint, revision, version: version3, form, sourceName } = change;
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
    version3,
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

// src/core/limits.ts
function formOf({ forms }, form) {
  return form === "public" && forms.public !== !1 ? forms.public : forms.secret;
}
function limits(input, changes) {
  let fits2 = patternTest(), complaints = changes.flatMap((change) => {
    let desired = input.desired.get(slot(change.uid, change.address.name)), capabilities = input.capabilities.get(change.address.target);
    if (desired === void 0 || capabilities === void 0 || change.do === "remove" || !writes(change)) return [];
    let { title: title2, names: names2 } = capabilities, form = formOf(capabilities, desired.form), { name } = change.address, found = [];
    fits2(names2.pattern.is, name) ? matches(names2.reserved.is, name) ? found.push(["name-reserved", `${title2} keeps this name for itself`]) : name.length > names2.maxLength.is && found.push(["name-length", `${title2} takes names of at most ${names2.maxLength.is} characters`]) : found.push(["name", `${title2} takes names that match ${names2.pattern.is}`]);
    let { bytes } = desired.secret;
    return bytes > form.maxBytes.is && found.push(["value-size", `the value is larger than the ${form.maxBytes.is} bytes that ${title2} takes`]), bytes === 0 && !form.empty.is ? found.push(["value-empty", `${title2} cannot keep an empty value`]) : bytes === 0 && !matches(input.policy.allowEmpty, desired.sourceName) && found.push(["not-empty", "the value is empty"]), found.map(([rule, because]) => ({ rule, because, change, sourceName: desired.sourceName }));
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
function fenced(text3) {
  let fence = "`".repeat(Math.max(0, ...(text3.match(/`+/g) ?? []).map((run2) => run2.length)) + 1);
  return `${fence}${text3}${fence}`;
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
    let at = `${place.use}:${place.key.label}`, { maxNames } = place.key, maxBytes2 = capabilities.maxTotalBytes.is, refused2 = (rule, because) => ({
      rule,
      because,
      unlock: `narrow \`secrets\` of the target ${place.target}`,
      addresses: [],
      at: input.where(["targets", place.target, "secrets"])
    });
    return [
      ...sum.creates && sum.count > maxNames ? [refused2("count", `${at} would hold ${sum.count} names; ${maxNames} fit`)] : [],
      ...sum.writes && sum.bytes > maxBytes2 ? [refused2("total-size", `names and values at ${at} would take more than ${maxBytes2} bytes together`)] : []
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
function narrow(change, { policy: policy3, entries }) {
  let kind = change.do;
  if (kind === "keep" || kind === "leave" || kind === "forget") return change;
  let { sourceName = change.address.name } = change, guarded = [change.address.name, sourceName].find((name) => matches(policy3.protect, name));
  if (kind !== "create" && guarded !== void 0) {
    let glob = policy3.protect.find((one) => matches([one], guarded));
    return left(change, kind, "protected", `\`policy.protect\` holds "${glob}"`);
  }
  if ((change.why === "drifted" || change.why === "vanished") && policy3.onDrift === "report")
    return left(change, kind, "not-allowed", "`policy.onDrift: restore` would put it right");
  if (begun(change, entries) || levels[kind] <= levels[policy3.allow]) return change;
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
  let refusals2 = [];
  for (let [environment, count] of input.environments)
    count > 0 || refusals2.push({
      rule: "empty-source",
      because: `the source gave no value for ${environment}`,
      unlock: `put at least one value into ${environment}, or take it out of \`environments\``,
      addresses: [],
      at: input.where(["environments"])
    });
  for (let environment of input.unmapped)
    refusals2.push({
      rule: "unmapped-environment",
      because: `${environment} is declared, but no target maps it`,
      unlock: `map ${environment} at a target, or take it out of \`environments\``,
      addresses: [],
      at: input.where(["environments"])
    });
  if (refusals2.push(...doubles(input.seen)), input.policy.allow === "remove")
    for (let { place, observation } of input.seen)
      observation.listed || refusals2.push({
        rule: "unlisted",
        because: `${place.use}:${place.key.label} could not be listed whole (${observation.because}) while removal is on`,
        unlock: "`policy.allow: adopt` goes on without removing anything",
        addresses: [],
        at: place.at
      });
  return refusals2;
}
function doubles(seen) {
  let twinOf = twinsIn(seen), told4 = /* @__PURE__ */ new Set();
  return seen.filter(({ place }) => place.index >= 0).flatMap((one) => {
    let twin = twinOf(one);
    if (twin === void 0) return [];
    let [first, second] = [twin, one.place].map(({ use, key }) => `${use}:${key.label}`), pair = `${twin.key.lane} ${one.place.key.lane} ${twin.key.lane === one.place.key.lane ? one.place.key.uid : ""}`;
    return told4.has(pair) ? [] : (told4.add(pair), [
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
    let lost = input.isLost(target), all = Math.max(managed, updates.length), most2 = Math.max(1, Math.floor(input.policy.maxUpdateShare * all + 1e-9));
    return updates.length <= most2 || lost && input.recover ? [] : [
      {
        rule: "max-update-share",
        because: `${updates.length} values of ${target} would be updated; a run may update ${most2}`,
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
    ...call.work === void 0 ? {} : { work: call.work },
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
  let shown2 = error.toJSON();
  return saved && error.code === "interrupted" ? { ...shown2, hint: "Make a new plan for what is left." } : shown2;
}
function differs(change) {
  return change.ok === !0 || change.do === "keep" ? !1 : change.do !== "leave" || change.instead !== void 0 || change.why === "unlisted";
}
function exitOf(report) {
  return report.error !== void 0 ? report.error.exit : report.refusals.length > 0 ? 3 : report.summary.failed > 0 ? 1 : report.changes.some(differs) ? 2 : 0;
}

// src/core/saved.ts
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
  let { target, use, scope, name } = change.address, { uid, environment, do: kind, why, sure, instead } = change, { sourceName, form, fingerprint, version: version3, revision, learn } = change;
  return JSON.stringify({
    address: { target, use, scope, name },
    uid,
    environment,
    ...{ do: kind, why, sure, instead },
    sourceName,
    form,
    fingerprint,
    version: version3,
    revision,
    learn
  });
}
function decodePlan(text3, key) {
  let [first = "", format] = firstLine.exec(text3) ?? [];
  if (format !== void 0 && format !== "1")
    throw new SealpostError("plan-invalid", `the plan is in format ${format}, and this Sealpost knows format 1`, {
      hint: `Nothing was written. Use the Sealpost that made it. Or: ${anew}`
    });
  let [, keyId, ledger = ""] = nextLines.exec(text3.slice(first.length)) ?? [];
  if (format === void 0 || keyId === void 0) throw invalid("this is not a plan as Sealpost writes it");
  if (keyId !== key.id) throw invalid(`the plan was made under the key ${keyId}, and the key at hand is ${key.id}`);
  let body2 = text3.slice(0, -(macBefore.length + macLength + macAfter.length));
  if (!same(sealed(body2, key, ledger), text3)) throw invalid("the plan was changed after it was made");
  let { targets: targets2, environments, generation, commit, ...plan } = JSON.parse(text3);
  return {
    owner: plan.owner,
    config: plan.config,
    ...commit === null ? {} : { commit },
    endpoints: plan.endpoints,
    tool: plan.tool,
    ledger: { id: ledger, generation },
    created: plan.created,
    expires: plan.expires,
    only: { targets: targets2, environments },
    recover: plan.recover,
    refusals: plan.refusals,
    hash: plan.hash,
    changes: plan.changes
  };
}
function looksLikePlan(text3) {
  return firstLine.test(text3);
}
function parseLife(text3) {
  let [, count = "", unit = ""] = /^([0-9]{1,5})([mhd])$/.exec(text3) ?? [], ms = Number(count) * (unit === "m" ? 6e4 : unit === "h" ? 36e5 : 864e5);
  if (ms < 6e4 || ms > 30 * 864e5)
    throw new SealpostError("usage", "that is not how long a plan can be good for", {
      hint: "Say it as 90m, 2h or 1d: from one minute to thirty days."
    });
  return ms;
}
function sealed(body2, key, ledger) {
  let mac2 = createHmac("sha256", derive(key, ledger, "plan/v1")).update(body2).digest("base64url");
  return `${body2}${macBefore}${mac2}${macAfter}`;
}
function same(a, b) {
  let [left2, right] = [Buffer.from(a), Buffer.from(b)];
  return left2.length === right.length && timingSafeEqual(left2, right);
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
    throw stale("the plan was applied already, wholly or in part, or another run wrote since it was made");
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

// src/core/fingerprint.ts
function fingerprinter(keys, ledgerId) {
  let derived = /* @__PURE__ */ new Map();
  return (secret, at, keyId) => {
    let key = keys.find((one) => one.id === keyId);
    if (key === void 0) return;
    let cached2 = `${keyId}|${at.uid}`, bytes = derived.get(cached2) ?? derive(key, ledgerId, `fp/v1|${at.uid}`);
    return derived.set(cached2, bytes), secret.fingerprint(bytes, at.name, at.form);
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
    let { address, uid, form, environment, sourceName, version: version3 } = one;
    return { address, uid, form, environment, sourceName, prints, ...version3 === void 0 ? {} : { version: version3 } };
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
function lostAmong({ config: config2, only, isLost }) {
  return config2.targets.map(({ name }) => name).filter((name) => (only.targets.length === 0 || only.targets.includes(name)) && isLost(name));
}

// src/core/only.ts
function checkOnly(only, config2) {
  let targets2 = config2.targets.map(({ name }) => name);
  for (let name of only.targets)
    if (!targets2.includes(name))
      throw new SealpostError("usage", `the config has no target ${name}`, { hint: `It has: ${targets2.join(", ")}.` });
  for (let name of only.environments)
    if (!config2.environments.includes(name))
      throw new SealpostError("usage", `the config has no environment ${name}`, {
        hint: `It has: ${config2.environments.join(", ")}.`
      });
}
function unmappedOf(command, only, config2) {
  if (command === "drift" || only.targets.length + only.environments.length > 0) return [];
  let mapped2 = new Set(config2.targets.flatMap(({ places }) => places.map(({ environment }) => environment)));
  return config2.environments.filter((environment) => !mapped2.has(environment));
}

// src/core/unkept.ts
function unkeptWarnings(call) {
  let { config: config2, host, generation } = call;
  return host !== "git-branch" || config2.ledger?.use !== "file" || generation > 0 ? [] : [
    {
      because: "the ledger is a file of this machine, and there is none yet: unless something keeps it, the next run knows nothing of this one; leave `ledger` out to keep it on a branch",
      at: config2.where(["ledger"])
    }
  ];
}

// src/core/warnings.ts
function warningsOf(call) {
  let { config: config2, read: read2, only, changes, whole: whole2 } = call, warnings2 = config2.targets.filter(({ name }) => only.targets.length === 0 || only.targets.includes(name)).flatMap((target) => [
    ...unmatched(target, read2, config2.where),
    ...strangers(target, read2, config2.where)
  ]);
  if (!whole2 || read2.size === 0) return warnings2;
  let known = new Set(changes.flatMap(({ address, sourceName = address.name }) => [address.name, sourceName]));
  return [...warnings2, ...nowhere(config2.policy.protect, known, ["policy", "protect"], config2.where)];
}
function unmatched({ name, secrets, places }, read2, where) {
  return [...new Set(places.map(({ environment }) => environment))].flatMap((environment) => {
    let names2 = [...read2.get(environment)?.keys() ?? []];
    return names2.length === 0 || names2.some((one) => matches(secrets, one)) ? [] : [{ because: `${name}: no name of ${environment} fits \`secrets\`, so nothing of it goes there`, at: where(["targets", name, "secrets"]) }];
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
function nowhere(globs2, known, path, where) {
  return globs2.flatMap(
    (glob, index) => /^[^!*?][^*?]*$/.test(glob) && !known.has(glob) ? [missing2(glob, path, where([...path, index]))] : []
  );
}
function missing2(name, path, at) {
  return { because: `\`${path.join(".")}\` names ${name}, which is nowhere`, at };
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

// src/io/observe.ts
function laneOf({ use, key }) {
  return `${use}|${key.lane}`;
}
function besides(places, all) {
  let lanes = new Set(places.map(laneOf)), known = new Set(places.map((place) => place.key.uid));
  return all.filter((place) => lanes.has(laneOf(place)) && !known.has(place.key.uid));
}
async function observeAll(places, config2, lines, looked = () => {
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
      let observations = await observeLane(lane, config2, lines);
      for (let [index, place] of lane.entries()) seen.set(place, observations[index]);
      looked(lane[0].target, lane.filter((place) => !along.has(place)).length);
    }
  };
  return await Promise.all(Array.from({ length: Math.min(6, waiting.length) }, worker)), [...places, ...beside].map((place) => ({ place, observation: seen.get(place) }));
}
async function observeLane(lane, config2, lines) {
  let first = lane[0], { target } = targetNamed(config2, first.target), line4 = lines.get(first.target);
  try {
    let observations = await target.observe({ scopes: lane.map((place) => place.scope), io: line4.reading });
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
function lacksStamp({ config: config2, desired }, { place, change }, receipt) {
  if (!receipt.ok || receipt.revision !== void 0 || change.do === "remove") return !1;
  let { capabilities } = targetNamed(config2, place.target).target, form = desired.get(slot(receipt.uid, receipt.name))?.form ?? "secret";
  return formOf(capabilities, form).revision.is !== "none";
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
    let list3 = jobs.get(place.target);
    list3 ? list3.push({ change, place }) : jobs.set(place.target, [{ change, place }]);
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
function batchesOf(jobs, config2) {
  return [...grouped(jobs, ({ place }) => place.key.lane)].flatMap((lane) => {
    let { batch, forms } = targetNamed(config2, lane[0].place.target).target.capabilities, whole2 = forms.secret.revision.is === "per-name";
    return packed(whole2 ? grouped(lane, ({ change }) => change.address.name) : lane.map((job) => [job]), batch.is.max);
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
  let { form = "secret", fingerprint = "", version: version3 } = change;
  return {
    state,
    form,
    fingerprint,
    keyId,
    ...revision === void 0 ? {} : { revision },
    ...version3 === void 0 ? {} : { version: version3 },
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

// src/io/recheck.ts
async function recheck(call, batch, lane, view) {
  let mine = new Set(lane.map(({ key }) => key.uid)), { use } = batch[0].place;
  if (!call.plan.changes.some(
    (change) => writes(change) && change.do !== "remove" && change.address.use === use && !mine.has(change.uid)
  )) return { still: batch, held: [] };
  let observations = await observeLane(lane, call.config, call.lines), sightings = sightingsBySlot(lane, observations), still = [], held = [];
  for (let job of batch) {
    let at = nameOf(job.change), observation = observations[lane.findIndex(({ key }) => key.uid === at.uid)], before = view.sighting(at.uid, at.name)?.revision, now = sightings.get(slot(at.uid, at.name)), moved = now !== void 0 && now.revision !== before;
    isBroken(observation) ? held.push(failed(at, kept("it could not be looked at again"), "no")) : moved ? held.push(failed(at, kept("it was written since this was planned"), "no")) : still.push(job);
  }
  return { still, held };
}
function kept(why) {
  return new SealpostError("held-back", `not removed: ${why}`, { hint: "Make a new plan: it looks again." });
}

// src/io/siblings.ts
function siblingsOf(batch, lane, entries, view, capabilities) {
  let perName = capabilities.forms.secret.revision.is === "per-name", mine = new Set(batch.map(({ change }) => slot(change.uid, change.address.name))), names2 = new Set(perName ? batch.map(({ change }) => change.address.name) : []), rows = new Set(batch.map(({ change }) => view.sighting(change.uid, change.address.name)?.row));
  return rows.delete(void 0), names2.size + rows.size === 0 ? [] : lane.flatMap(
    ({ target, key: { uid } }) => [...entries.get(uid) ?? []].flatMap(([name, entry]) => {
      let sighting = view.sighting(uid, name), shares2 = names2.has(name) || rows.has(sighting?.row), known = entry.state === "written" && entry.revision !== void 0 && entry.revision === sighting?.revision;
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
    groupsOf(jobs, call.lines).map(async (names2) => {
      let group = names2.map((name) => jobs.get(name) ?? []);
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
  let writing = jobs.filter(({ change }) => writes(change)), puts = writing.filter(({ change }) => change.do !== "remove"), removes = writing.filter(({ change }) => change.do === "remove"), ended2 = /* @__PURE__ */ new Map(), landed = !0;
  for (let batch of [...batchesOf(puts, call.config), ...batchesOf(removes, call.config)]) {
    let { change, place } = batch[0], end = change.do === "remove" && !landed ? new SealpostError("held-back", "not removed, because a write of the same target did not land") : ended2.get(place.key.lane);
    if (end) {
      call.receipts.push(...batch.map((job) => failed(nameOf(job.change), end, "no")));
      continue;
    }
    let done2 = await (change.do === "remove" ? removeBatch(call, batch, view) : applyBatch(call, batch, view));
    landed &&= done2.every((receipt) => receipt.ok);
    for (let receipt of done2) !receipt.ok && stopsScope(receipt.error) && ended2.set(place.key.lane, receipt.error);
  }
}
async function removeBatch(call, batch, view) {
  let { still, held } = await recheck(call, batch, view.lane(batch[0].place), view);
  return call.receipts.push(...held), [...held, ...still.length === 0 ? [] : await applyBatch(call, still, view)];
}
async function applyBatch(call, batch, view) {
  let { ledger, world, receipts } = call;
  if (world.stop.aborted) {
    let stopped = new SealpostError("interrupted", "stopped before this was sent"), unsent = batch.map(({ change }) => failed(nameOf(change), stopped, "no"));
    return receipts.push(...unsent), unsent;
  }
  let { place } = batch[0], { capabilities } = targetNamed(call.config, place.target).target, line4 = call.lines.get(place.target), lane = view.lane(place), siblings = siblingsOf(batch, lane, ledger.entries, view, capabilities), before = batch.map(({ change }) => ledger.entries.get(change.uid)?.get(change.address.name)), intents = batch.filter(({ change }) => change.do !== "remove").map(({ change }) => ({ ...nameOf(change), entry: entryOf(call, change, "pending", void 0) }));
  await edit(
    call,
    place.target,
    intents,
    siblings.map((one) => restamped(one, void 0)),
    "pending"
  );
  let wroteAt = line4.wire.targetNow(), said2 = await write(call, batch, view, line4);
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
async function write(call, batch, view, line4) {
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
    let receipts = await target.write({ steps, io: line4.writing() }), said2 = new Map(receipts.map((receipt) => [slot(receipt.uid, receipt.name), receipt])), silent = new SealpostError("unconfirmed", "the target said nothing about this one");
    return steps.map((step) => said2.get(slot(step.uid, step.name)) ?? failed(step, silent, "unknown"));
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown));
  }
}
async function edit(call, target, own2, siblings, step) {
  let others = new Set(siblings.map((one) => one.target).filter((name) => name !== target));
  for (let name of others)
    await call.ledger.edit(
      name,
      siblings.filter((one) => one.target === name),
      step
    );
  await call.ledger.edit(target, [...own2, ...siblings.filter((one) => one.target === target)], step);
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

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  let numericValues = Object.values(entries).filter((v) => typeof v == "number");
  return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
  return typeof value == "bigint" ? value.toString() : value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter, this._value = void 0;
  }
  get value() {
    let getter = this._getter;
    return getter !== void 0 && (this._value = getter(), this._getter = void 0), this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input == null;
}
function cleanRegex(source) {
  let start2 = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start2, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data2) {
  return typeof data2 == "object" && data2 !== null && !Array.isArray(data2);
}
function isPlainObject(o) {
  if (isObject(o) === !1)
    return !1;
  let ctor = o.constructor;
  if (ctor === void 0 || typeof ctor != "function")
    return !0;
  let prot = ctor.prototype;
  return !(isObject(prot) === !1 || Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1);
}
function shallowClone(o) {
  return isPlainObject(o) ? { ...o } : Array.isArray(o) ? [...o] : o instanceof Map ? new Map(o) : o instanceof Set ? new Set(o) : o;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  let cl = new inst._zod.constr(def ?? inst._zod.def);
  return (!def || params?.parent) && (cl._zod.parent = inst), cl;
}
function normalizeParams(_params) {
  let params = _params;
  if (!params)
    return {};
  if (typeof params == "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  return delete params.message, typeof params.error == "string" ? { ...params, error: () => params.error } : params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
var NUMBER_FORMAT_RANGES = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function aborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue !== !0)
      return !0;
  return !1;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === !0)
    return !0;
  for (let i = startIndex; i < x.issues.length; i++)
    if (x.issues[i]?.continue === !1)
      return !0;
  return !1;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    return (_a3 = iss).path ?? (_a3.path = []), iss.path.unshift(path), iss;
  });
}
function unwrapMessage(message2) {
  return typeof message2 == "string" ? message2 : message2?.message;
}
function sizeCaps(defChecks) {
  let caps = [];
  for (let ch of defChecks ?? []) {
    let d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    let max = d.maximum ?? d.length ?? d.size;
    max >= 0 && caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start2, inst) {
  var _a3;
  for (let i = start2; i < issues.length; i++)
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  let traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a3 = iss).schema ?? (_a3.schema = iss.inst) : iss.schema = iss.inst);
  let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message2 = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input", full = {};
  for (let k of Object.keys(iss))
    k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__" || (full[k] = iss[k]);
  return full.path ?? (full.path = []), full.message = message2, ctx?.reportInput && (full.input = iss.input), full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  let units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++)
    (str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320 && (count--, i++);
  return count;
}
function getLengthableOrigin(input) {
  return Array.isArray(input) ? "array" : typeof input == "string" ? "string" : "unknown";
}
function issue(...args) {
  let [iss, input, inst] = args;
  return typeof iss == "string" ? {
    message: iss,
    code: "custom",
    input,
    inst
  } : { ...iss };
}
function members(proto, table) {
  for (let key in table) {
    let desc = Object.getOwnPropertyDescriptor(table, key);
    desc.get ? Object.defineProperty(proto, key, { ...desc, enumerable: !1 }) : defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = !0) {
  return Object.defineProperty(inst, key, { configurable: !0, writable: !0, enumerable, value }), value;
}
function hide(inst, key, value) {
  return own(inst, key, value, !1);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  let proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing, broke = !1, breaker = {
  configurable: !0,
  get() {
    broke = !0;
  }
};
function defineLazyInternal(inst, key, compute) {
  let proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod, Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      Object.defineProperty(this, key, breaker);
      let outer = broke;
      broke = !1;
      try {
        let value = compute(this);
        return broke ? delete this[key] : Object.defineProperty(this, key, { configurable: !0, writable: !0, value }), broke = broke || outer, value;
      } catch (err) {
        throw delete this[key], broke = broke || outer, err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  let proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
      let desc = { configurable: !0, writable: !0, enumerable, value: void 0 };
      return Object.defineProperty(this, key, desc), desc.value = make(this), Object.defineProperty(this, key, desc), desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: !0, writable: !0, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: !1 }, _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  let E = _E;
  if (E) {
    let saved = E.stackTraceLimit;
    if (typeof saved == "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        return _E = null, new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  let zodProto = {};
  function Internals(def) {
    this.def = def, this.constr = _, this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  let protoMembers = proto, initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (inst._zod) {
      if (inst._zod.traits.has(name))
        return;
    } else {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    }
    if (inst._zod.traits.add(name), initializer2(inst, def), initialized) {
      let own2 = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype, up = own2;
      for (; up && up !== ctorProto; )
        up = Object.getPrototypeOf(up);
      let target = up ?? own2;
      initialized.has(target) || (initialized.add(target), members(target, protoMembers));
    }
    let proto2 = _.prototype;
    for (let k in proto2)
      Object.prototype.hasOwnProperty.call(proto2, k) && (k in inst || (inst[k] = proto2[k].bind(inst)));
  }
  let Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    let inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    let deferred = inst._zod.deferred;
    if (deferred) {
      for (let fn of deferred)
        fn();
      inst._zod.deferred = void 0;
    }
    let pp = globalThis.__zod_globalConfig?.postProcessor;
    return pp && pp(inst), inst;
  }
  return Object.defineProperty(_, "init", { value: init }), Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => params?.Parent && inst instanceof params.Parent ? !0 : inst?._zod?.traits?.has(name)
  }), Object.defineProperty(_, "name", { value: name }), _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  return newConfig && Object.assign(globalConfig, newConfig), globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  let internals = this._zod;
  return internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2)), internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
}, _issuesDesc = { value: void 0, enumerable: !1 }, _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), initializer = (inst, def) => {
  inst.name = "$ZodError", _issuesDesc.value = def, Object.defineProperty(inst, "issues", _issuesDesc), _issuesDesc.value = void 0, Object.defineProperty(inst, "message", _messageDesc);
  let proto = Object.getPrototypeOf(inst);
  _installedToString.has(proto) || (_installedToString.add(proto), Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let value = () => this.message;
      return Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 }), value;
    },
    set(value) {
      Object.defineProperty(this, "toString", { value, configurable: !0, writable: !0 });
    }
  }));
}, $ZodError = $constructor("$ZodError", initializer), $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  let fn = (schema4, value, _ctx, _params) => {
    let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      throw new $ZodAsyncError();
    if (result.issues.length) {
      let e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, _params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parse = /* @__PURE__ */ _parse($ZodRealError), _parseAsync = (_Err) => {
  let fn = async (schema4, value, _ctx, params) => {
    let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise && (result = await result), result.issues.length) {
      let e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      throw captureStackTrace(e, params?.callee ?? fn), e;
    }
    return result.value;
  };
  return fn;
}, parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError), _safeParse = (_Err) => (schema4, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !1 } : { async: !1 }, result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    throw new $ZodAsyncError();
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: !1,
    get error() {
      return error || (error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config()))), issues = void 0, ctx = void 0), error;
    },
    set error(e) {
      error = e, issues = void 0, ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema4, value, _ctx) => {
  let ctx = _ctx ? { ..._ctx, async: !0 } : { async: !0 }, result = schema4._zod.run({ value, issues: [] }, ctx);
  return result instanceof Promise && (result = await result), result.issues.length ? failure(_Err, result.issues, ctx) : { success: !0, data: result.value };
}, safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  let opts = ["Z"];
  args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
  let qualified = `${timeSource({ precision: args.precision, seconds: !0 })}(?:${opts.join("|")})`, timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/, number2 = /^-?\d+(?:\.\d+)?$/, boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {}), inst._zod.def = def, (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  let val = payload.value;
  return !nullish(val) && val.length !== void 0;
}, numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
}, $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  let origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    (def.inclusive ? payload.value <= def.value : payload.value < def.value) || payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value == "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  let origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    (def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def), def.format = def.format || "float64";
  let isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    let input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: !1,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        input > 0 ? payload.issues.push({
          input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        }) : payload.issues.push({
          input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst,
          origin,
          inclusive: !0,
          continue: !def.abort
        });
        return;
      }
    }
    input < minimum && payload.issues.push({
      origin: "number",
      input,
      code: "too_small",
      minimum,
      inclusive: !0,
      inst,
      continue: !def.abort
    }), input > maximum && payload.issues.push({
      origin: "number",
      input,
      code: "too_big",
      maximum,
      inclusive: !0,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def), (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
}), $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def), (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength), inst._zod.check = (payload) => {
    let input = payload.value, units = input.length;
    if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum)
      return;
    let origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: !0,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def), def.pattern ? (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
    def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: def.format,
      input: payload.value,
      ...def.pattern ? { pattern: def.pattern.toString() } : {},
      inst,
      continue: !def.abort
    });
  }) : (_b = inst._zod).check ?? (_b.check = () => {
  });
}), $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def), inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0, !def.pattern.test(payload.value) && payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version2 = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {}), inst._zod.def = def, inst._zod.bag = inst._zod.bag || {}, inst._zod.version = version2;
  let defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (let ch of checks)
    for (let fn of ch._zod.onattach)
      fn(inst);
  if (checks.length === 0)
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []), inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  else {
    let runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload), asyncResult;
      for (let ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload) || !ch._zod.def.when(payload))
            continue;
        } else if (isAborted)
          continue;
        let currLen = payload.issues.length, _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === !1)
          throw new $ZodAsyncError();
        if (asyncResult || _ instanceof Promise)
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _, payload.issues.length !== currLen && (attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen)));
          });
        else {
          if (payload.issues.length === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst), isAborted || (isAborted = aborted(payload, currLen));
        }
      }
      return asyncResult ? asyncResult.then(() => payload) : payload;
    }, handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary))
        return canary.aborted = !0, canary;
      let checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks)
        return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        let canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: !0 });
        return canary instanceof Promise ? canary.then((canary2) => handleCanaryResult(canary2, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
      }
      let result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === !1)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
}), toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  let ctx = { async: !0 };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      let ctx = { async: !1 };
      try {
        let r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = def.pattern ?? anyString, inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch {
      }
    return typeof payload.value == "string" || payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    }), payload;
  };
}), $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def), $ZodString.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def)), $ZodStringFormat.init(inst, def);
}), $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date), $ZodStringFormat.init(inst, def);
}), $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def)), $ZodStringFormat.init(inst, def);
}), $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration), $ZodStringFormat.init(inst, def);
});
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = number2, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch {
      }
    let input = payload.value;
    if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input))
      return payload;
    let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
    return payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    }), payload;
  };
}), $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def), $ZodNumber.init(inst, def);
}), $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.pattern = boolean, inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = !!payload.value;
      } catch {
      }
    let input = payload.value;
    return typeof input == "boolean" || payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    }), payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload) => payload;
}), $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.parse = (payload, _ctx) => (payload.issues.push({
    expected: "never",
    code: "invalid_type",
    input: payload.value,
    inst
  }), payload);
});
function capSize(inst, size) {
  let caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  let cap = Math.min(...caps.map((c) => c[0])), parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    let n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (let [max, ch] of sizeCaps(inst._zod.def.checks))
        if (n > max && ch._zod.def.when(payload)) {
          let start2 = payload.issues.length;
          return ch._zod.check(payload), payload.issues[start2].continue = !1, attachSchema(payload.issues, start2, inst), payload;
        }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  result.issues.length && final.issues.push(...prefixIssues(index, result.issues)), final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!Array.isArray(input))
      return payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    let proms = [], abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      let item = input[i], result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      else if (handleArrayResult(result, payload, i), abortEarly && result.issues.length !== 0 && aborted(result))
        break;
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  }, capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  let isPresent = key in input, isOptionalOut = optout === "optional";
  if (!(!isPresent && isOptionalOut && optin === "optional")) {
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent)
        return;
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      result.issues.length || final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
      return;
    }
    result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  let keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (let k of allKeys)
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  let okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  let unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout, seen = 0;
  for (let key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      t === "never" && unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    let r = _catchall.run({ value: input[key], issues: [] }, ctx);
    r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  return unrecognized.length && payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input,
    inst,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), proms.length ? Promise.all(proms).then(() => payload) : payload;
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  let desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    let get = () => {
      let newSh = { ...sh };
      return Object.defineProperty(def, "shape", { value: newSh }), get.raw = newSh, newSh;
    };
    get.raw = sh, Object.defineProperty(def, "shape", { get });
  }
  let _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    let shape = zod.def.shape, propValues = {};
    for (let key in shape) {
      let field = shape[key]._zod;
      if (field.values) {
        Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, /* @__PURE__ */ new Set());
        for (let v of field.values)
          propValues[key].add(v);
        field.optin !== void 0 && propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  let isObject2 = isObject, catchall = def.catchall, value, memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    let input = payload.value;
    if (!isObject2(input))
      return payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      }), payload;
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    let proms = [], shape = value.shape, abortEarly = ctx?.abortEarly, seen = payload.issues.length;
    for (let key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      let el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({ value: input[key], issues: [] }, ctx);
      r instanceof Promise ? proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
    }
    return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (let result of results)
    if (result.issues.length === 0)
      return final.value = result.value, final;
  let nonaborted = results.filter((r) => !aborted(r));
  return nonaborted.length === 1 ? (final.value = nonaborted[0].value, nonaborted[0]) : (final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  }), final);
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0), defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0), defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values))
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
  }), defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      let patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
  });
  let first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first)
      return first(payload, ctx);
    let async = !1, results = [];
    for (let option of def.options) {
      let result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise)
        results.push(result), async = !0;
      else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    return async ? Promise.all(results).then((results2) => handleUnionResults(results2, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  let memo = globalConfig.memoizer;
  memo?.attach(inst), inst._zod.parse = (payload, ctx) => {
    let input = payload.value;
    if (!isPlainObject(input))
      return payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      }), payload;
    let proms = [], values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let recordKeys = /* @__PURE__ */ new Set();
      for (let key of values)
        if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
          if (recordKeys.add(typeof key == "number" ? key.toString() : key), key === "__proto__")
            continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          let outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          result instanceof Promise ? proms.push(result.then((result2) => {
            result2.issues.length && payload.issues.push(...prefixIssues(key, result2.issues)), payload.value[outKey] = result2.value;
          })) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
        }
      let unrecognized;
      for (let key in input)
        if (!recordKeys.has(key))
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else
            unrecognized = unrecognized ?? [], unrecognized.push(key);
      unrecognized && unrecognized.length > 0 && payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: !0
      });
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (let key of Reflect.ownKeys(input)) {
        if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise)
          throw new Error("Async schemas not supported in object keys currently");
        if (typeof key == "string" && number2.test(key) && keyResult.issues.length) {
          let retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise)
            throw new Error("Async schemas not supported in object keys currently");
          retryResult.issues.length === 0 && (keyResult = retryResult);
        }
        if (keyResult.issues.length) {
          def.mode === "loose" ? payload.value[key] = input[key] : values ? (unrecognized = unrecognized ?? [], unrecognized.push(key)) : payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [key],
            inst
          });
          continue;
        }
        let outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        let result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        result instanceof Promise ? proms.push(result.then((result2) => {
          result2.issues.length && payload.issues.push(...prefixIssues(key, result2.issues)), payload.value[outKey] = result2.value;
        })) : (result.issues.length && payload.issues.push(...prefixIssues(key, result.issues)), payload.value[outKey] = result.value);
      }
      unrecognized && unrecognized.length > 0 && payload.issues.push({
        code: "unrecognized_keys",
        input,
        inst,
        keys: unrecognized,
        continue: !0
      });
    }
    return proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  let values = getEnumValues(def.entries), valuesSet = new Set(values);
  inst._zod.values = valuesSet, defineLazyInternal(inst, "pattern", (zod) => {
    let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return valuesSet.has(input) || payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    }), payload;
  };
}), $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  let values = new Set(def.values);
  inst._zod.values = values, defineLazyInternal(inst, "pattern", (zod) => {
    let vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  }), inst._zod.parse = (payload, _ctx) => {
    let input = payload.value;
    return values.has(input) || payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    }), payload;
  };
});
function handleOptionalResult(payload, result) {
  return payload.value = result.issues.length ? void 0 : result.value, payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), inst._zod.optout = "optional", defineLazyInternal(inst, "values", (zod) => {
    let values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  }), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  }), inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      let result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      return result instanceof Promise ? result.then((result2) => handleOptionalResult(payload, result2)) : handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
}), $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern), inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
}), $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def), defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin), defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout), defineLazyInternal(inst, "pattern", (zod) => {
    let pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  }), defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0), inst._zod.parse = (payload, ctx) => payload.value === null ? payload : def.innerType._zod.run(payload, ctx);
}), $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward")
      return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0)
      return payload.value = def.defaultValue, payload;
    let result = def.innerType._zod.run(payload, ctx);
    return result instanceof Promise ? result.then((result2) => handleDefaultResult(result2, def)) : handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  return payload.value === void 0 && (payload.value = def.defaultValue), payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def), inst._zod.optin = "defaulted", defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values), inst._zod.parse = (payload, ctx) => (ctx.direction === "backward" || payload.value === void 0 && (payload.value = def.defaultValue), def.innerType._zod.run(payload, ctx));
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def), $ZodType.init(inst, def), inst._zod.parse = (payload, _) => payload, inst._zod.check = (payload) => {
    let input = payload.value, r = def.fn(input);
    if (r instanceof Promise)
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    let _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    inst._zod.def.params && (_iss.params = inst._zod.def.params), payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema4, ..._meta) {
    let meta2 = _meta[0];
    return this._map.set(schema4, meta2), meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.set(meta2.id, schema4), this;
  }
  clear() {
    return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
  }
  remove(schema4) {
    let meta2 = this._map.get(schema4);
    return meta2 && typeof meta2 == "object" && "id" in meta2 && this._idmap.delete(meta2.id), this._map.delete(schema4), this;
  }
  get(schema4) {
    let p = schema4._zod.parent;
    if (p) {
      let pm = { ...this.get(p) ?? {} };
      delete pm.id;
      let f = { ...pm, ...this._map.get(schema4) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema4);
  }
  has(schema4) {
    return this._map.has(schema4);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  return def.checks && (def.checks = [...def.checks]), def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
  return new Class({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: !1,
    local: !1,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
  return new Class({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
  return new Class({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
  return new Class({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: !1
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  return new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  return new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  let ch = /* @__PURE__ */ _check((payload) => (payload.addIssue = (issue2) => {
    if (typeof issue2 == "string")
      payload.issues.push(issue(issue2, payload.value, ch._zod.def));
    else {
      let _issue = issue2;
      _issue.fatal && (_issue.continue = !1), _issue.code ?? (_issue.code = "custom"), "input" in _issue || (_issue.input = payload.value), _issue.inst ?? (_issue.inst = ch), _issue.continue ?? (_issue.continue = !ch._zod.def.abort), payload.issues.push(issue(_issue));
    }
  }, fn(payload.value, payload)), params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  let ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  return ch._zod.check = fn, ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
  let ch = new $ZodCheck({ check: "describe" });
  return ch._zod.onattach = [
    (inst) => {
      let existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, description });
    }
  ], ch._zod.check = () => {
  }, ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources2) {
  for (let source of sources2)
    for (let key of Reflect.ownKeys(source))
      Object.prototype.propertyIsEnumerable.call(source, key) && assignProp(target, key, source[key]);
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  return target === "draft-4" && (target = "draft-04"), target === "draft-7" && (target = "draft-07"), {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema4, ctx, json, params, message2) {
  let result = typeof ctx.unrepresentable == "function" ? ctx.unrepresentable({ zodSchema: schema4, path: params.path, message: message2 }) : ctx.unrepresentable;
  if (result === "any")
    return !1;
  if (result === void 0 || result === "throw")
    throw new Error(message2);
  return Object.assign(json, result), !0;
}
function processSchema(schema4, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  let def = schema4._zod.def, seen = ctx.seen.get(schema4);
  if (seen)
    return seen.count++, _params.schemaPath.includes(schema4) && (seen.cycle = _params.path), seen.schema;
  let result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema4, result), ctx.sharedDefsExtractedFor = void 0, ctx.sharedEmitDoneFor = void 0;
  let overrideSchema = schema4._zod.toJSONSchema?.();
  if (overrideSchema)
    result.schema = overrideSchema;
  else {
    let params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema4],
      path: _params.path
    };
    if (schema4._zod.processJSONSchema)
      schema4._zod.processJSONSchema(ctx, result.schema, params);
    else {
      let _json = result.schema, processor = ctx.processors[def.type];
      if (!processor)
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      processor(schema4, ctx, _json, params);
    }
    let parent = schema4._zod.parent;
    parent && (result.ref || (result.ref = parent), processSchema(parent, ctx, params), ctx.seen.get(parent).isParent = !0);
  }
  let meta2 = ctx.metadataRegistry.get(schema4);
  return meta2 && assignProps(result.schema, meta2), ctx.io === "input" && isTransforming(schema4) && (delete result.schema.examples, delete result.schema.default), ctx.io === "input" && "_prefault" in result.schema && ((_a3 = result.schema).default ?? (_a3.default = result.schema._prefault)), delete result.schema._prefault, ctx.seen.get(schema4).schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema4) {
  let root = ctx.seen.get(schema4);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  let idToSchema = /* @__PURE__ */ new Map();
  for (let entry of ctx.seen.entries()) {
    let id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      let existing = idToSchema.get(id);
      if (existing && existing !== entry[0])
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      idToSchema.set(id, entry[0]);
    }
  }
  let makeURI = (entry) => {
    let defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      let externalId = ctx.external.registry.get(entry[0])?.id, uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId)
        return { ref: uriGenerator(externalId) };
      let id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      return entry[1].defId = id, { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    let uriPrefix = "#", defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id)
      return { ref: uriPrefix };
    let defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  }, extractToDef = (entry) => {
    if (entry[1].schema.$ref)
      return;
    let seen = entry[1], { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema }, defId && (seen.defId = defId);
    let schema5 = seen.schema;
    for (let key in schema5)
      delete schema5[key];
    schema5.$ref = ref;
  };
  if (ctx.cycles === "throw")
    for (let entry of ctx.seen.entries()) {
      let seen = entry[1];
      if (seen.cycle)
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let entry of ctx.seen.entries()) {
    let seen = entry[1];
    if (schema4 === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      let ext = ctx.external.registry.get(entry[0])?.id;
      if (schema4 !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    if (ctx.metadataRegistry.get(entry[0])?.id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    seen.count > 1 && ctx.reused === "ref" && extractToDef(entry);
  }
  ctx.external && (ctx.sharedDefsExtractedFor = ctx.external);
}
function compactTypeUnion(schema4) {
  let options2 = schema4.anyOf;
  if (!Array.isArray(options2) || options2.length === 0 || schema4.type !== void 0)
    return;
  let types = [];
  for (let option of options2) {
    if (!option || typeof option != "object")
      return;
    compactTypeUnion(option);
    let keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    let type = option.type;
    for (let member of Array.isArray(type) ? type : [type]) {
      if (typeof member != "string")
        return;
      types.includes(member) || types.push(member);
    }
  }
  delete schema4.anyOf, schema4.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]), UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  let extra = member.additionalProperties;
  return extra === void 0 || extra === !1 || typeof extra != "object" || extra === null ? null : Object.keys(extra).length ? extra : null;
}
function foldObjects(members3) {
  let objects = [];
  for (let member of members3) {
    if (typeof member != "object" || member.type !== "object")
      return null;
    for (let key in member)
      if (!FOLDABLE_KEYS.has(key))
        return null;
    objects.push(member);
  }
  let properties = {}, required2 = /* @__PURE__ */ new Set();
  for (let object2 of objects) {
    for (let key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      let parts = [];
      for (let other of objects) {
        let part = other.properties?.[key] ?? undeclaredConstraint(other);
        part != null && (parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)) || parts.push(part));
      }
      let merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (let key of object2.required ?? [])
      required2.add(key);
  }
  let folded = { type: "object", properties };
  if (required2.size && (folded.required = [...required2]), objects.every((object2) => object2.additionalProperties === !1))
    folded.additionalProperties = !1;
  else {
    let constraints = [];
    for (let object2 of objects) {
      let constraint = undeclaredConstraint(object2);
      constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)) && constraints.push(constraint);
    }
    constraints.length === 1 ? folded.additionalProperties = constraints[0] : constraints.length > 1 && (folded.additionalProperties = { allOf: constraints });
  }
  return folded;
}
function foldIntersection(json) {
  let allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (let key of FOLDABLE_KEYS)
    if (key in json)
      return;
  let unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k]))), folded = null;
  if (!unions.length)
    folded = foldObjects(allOf);
  else {
    let union2 = unions[0], keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    let rest = allOf.filter((m) => m !== union2), branches = union2[keyword].map((branch2) => foldObjects([...rest, branch2]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  folded && (delete json.allOf, assignProps(json, folded));
}
function finalize(ctx, schema4) {
  let root = ctx.seen.get(schema4);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  let flattenRef = (zodSchema) => {
    let seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    let schema5 = seen.def ?? seen.schema, _cached = { ...schema5 }, ref = seen.ref;
    if (seen.ref = null, ref) {
      flattenRef(ref);
      let refSeen = ctx.seen.get(ref), refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0") ? (schema5.allOf = schema5.allOf ?? [], schema5.allOf.push(refSchema)) : assignProps(schema5, refSchema), assignProps(schema5, _cached), zodSchema._zod.parent === ref)
        for (let key in schema5)
          key === "$ref" || key === "allOf" || key in _cached || delete schema5[key];
      if (refSchema.$ref && refSeen.def)
        for (let key in schema5)
          key === "$ref" || key === "allOf" || key in refSeen.def && JSON.stringify(schema5[key]) === JSON.stringify(refSeen.def[key]) && delete schema5[key];
    }
    let parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      let parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref && (schema5.$ref = parentSeen.schema.$ref, parentSeen.def))
        for (let key in schema5)
          key === "$ref" || key === "allOf" || key in parentSeen.def && JSON.stringify(schema5[key]) === JSON.stringify(parentSeen.def[key]) && delete schema5[key];
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema5,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (let entry of [...ctx.seen.entries()].reverse())
      flattenRef(entry[0]);
    if (ctx.target !== "openapi-3.0")
      for (let entry of ctx.seen.entries())
        compactTypeUnion(entry[1].def ?? entry[1].schema);
    for (let rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      let carriers = /* @__PURE__ */ new Map();
      for (let seen of ctx.seen.values())
        for (let json of [seen.schema, seen.def]) {
          let allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          let existing = carriers.get(allOf);
          existing ? existing.push(json) : carriers.set(allOf, [json]);
        }
      for (let allOf of ctx.intersections)
        for (let json of carriers.get(allOf) ?? [])
          foldIntersection(json);
    }
  }
  let result = {};
  if (ctx.target === "draft-2020-12" ? result.$schema = "https://json-schema.org/draft/2020-12/schema" : ctx.target === "draft-07" ? result.$schema = "http://json-schema.org/draft-07/schema#" : ctx.target === "draft-04" ? result.$schema = "http://json-schema.org/draft-04/schema#" : ctx.target, ctx.external?.uri) {
    let id = ctx.external.registry.get(schema4)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  let rootMetaId = ctx.metadataRegistry.get(schema4)?.id;
  rootMetaId !== void 0 && result.id === rootMetaId && delete result.id;
  let defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external)
    for (let entry of ctx.seen.entries()) {
      let seen = entry[1];
      seen.def && seen.defId && (seen.def.id === seen.defId && delete seen.def.id, assignProp(defs, seen.defId, seen.def));
    }
  ctx.external && (ctx.sharedEmitDoneFor = ctx.external), ctx.external || Object.keys(defs).length > 0 && (ctx.target === "draft-2020-12" ? result.$defs = defs : result.definitions = defs);
  try {
    let finalized = JSON.parse(JSON.stringify(result));
    return Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema4["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema4, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema4, "output", ctx.processors)
        }
      },
      enumerable: !1,
      writable: !1
    }), finalized;
  } catch {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  let ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return !1;
  ctx.seen.add(_schema);
  let def = _schema._zod.def;
  if (def.type === "transform")
    return !0;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch")
    return isTransforming(def.innerType, ctx);
  if (def.type === "intersection")
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  if (def.type === "record" || def.type === "map")
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  if (def.type === "pipe")
    return _schema._zod.traits.has("$ZodCodec") ? !0 : isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  if (def.type === "object") {
    for (let key in def.shape)
      if (isTransforming(def.shape[key], ctx))
        return !0;
    return !1;
  }
  if (def.type === "union") {
    for (let option of def.options)
      if (isTransforming(option, ctx))
        return !0;
    return !1;
  }
  if (def.type === "tuple") {
    for (let item of def.items)
      if (isTransforming(item, ctx))
        return !0;
    return !!(def.rest && isTransforming(def.rest, ctx));
  }
  return !1;
}
var createStandardJSONSchemaMethod = (schema4, io, processors = {}) => (params) => {
  let { libraryOptions, target } = params ?? {}, ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  return processSchema(schema4, ctx), extractDefs(ctx, schema4), finalize(ctx, schema4);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  (agg[key] === void 0 || value > agg[key]) && (agg[key] = value);
}, narrowMax = (agg, key, value) => {
  (agg[key] === void 0 || value < agg[key]) && (agg[key] = value);
}, narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value), narrowMax(agg, "maximum", value);
}, addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []), agg.multipleOf.includes(value) || agg.multipleOf.push(value);
}, addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set()), agg.patterns.add(pattern);
}, intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
}, setFormat = (agg, format) => {
  agg.format = format, format.includes("int") && (agg.isInt = !0);
}, minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum), maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum), formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  let [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum), narrowMax(agg, "maximum", maximum);
}, contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format), def.pattern && addPattern(agg, def.pattern), (def.format === "base64" || def.format === "base64url") && (agg.contentEncoding = def.format), (def.local || def.precision === -1) && (agg.laxFormat = !0);
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema4) {
  let agg = {}, def = schema4._zod.def, list3 = schema4._zod.traits.has("$ZodCheck") ? [schema4, ...def.checks ?? []] : def.checks ?? [];
  for (let ch of list3)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  let bag = schema4._zod.bag;
  bag.minimum !== void 0 && narrowMin(agg, "minimum", bag.minimum), bag.exclusiveMinimum !== void 0 && narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum), bag.maximum !== void 0 && narrowMax(agg, "maximum", bag.maximum), bag.exclusiveMaximum !== void 0 && narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum), bag.multipleOf !== void 0 && addDivisor(agg, bag.multipleOf), bag.format !== void 0 && (agg.format ?? (agg.format = bag.format), bag.format.includes("int") && (agg.isInt = !0)), bag.mime && intersectMime(agg, bag.mime);
  for (let pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
}, exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]), exactPattern = (p) => exactPatterns.get(p) ?? p, stringProcessor = (schema4, ctx, _json, _params) => {
  let json = _json;
  json.type = "string";
  let { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema4);
  if (typeof minimum == "number" && (json.minLength = minimum), typeof maximum == "number" && (json.maxLength = maximum), format && (json.format = formatMap[format] ?? format, json.format === "" && delete json.format, (format === "time" || laxFormat) && delete json.format), contentEncoding && (json.contentEncoding = contentEncoding), patterns && patterns.size > 0) {
    let patternList = [...patterns].map(exactPattern);
    patternList.length === 1 ? json.pattern = patternList[0].source : patternList.length > 1 && (json.allOf = [
      ...patternList.map((regex) => ({
        ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
        pattern: regex.source
      }))
    ]);
  }
}, numberProcessor = (schema4, ctx, _json, params) => {
  let json = _json, { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema4);
  json.type = isInt ? "integer" : "number";
  let exMin = typeof exclusiveMinimum == "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY), exMax = typeof exclusiveMaximum == "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY), legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin ? legacy ? (json.minimum = exclusiveMinimum, json.exclusiveMinimum = !0) : json.exclusiveMinimum = exclusiveMinimum : typeof minimum == "number" && (json.minimum = minimum), exMax ? legacy ? (json.maximum = exclusiveMaximum, json.exclusiveMaximum = !0) : json.exclusiveMaximum = exclusiveMaximum : typeof maximum == "number" && (json.maximum = maximum), multipleOf) {
    let divisors = /* @__PURE__ */ new Set();
    for (let divisor of multipleOf)
      Number.isFinite(divisor) && divisor !== 0 ? divisors.add(Math.abs(divisor)) : handleUnrepresentable(schema4, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    let [first, ...rest] = divisors;
    first !== void 0 && (json.multipleOf = first), rest.length && (json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))]);
  }
}, booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
}, bigintProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "BigInt cannot be represented in JSON Schema");
}, symbolProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Symbols cannot be represented in JSON Schema");
}, nullProcessor = (_schema, ctx, json, _params) => {
  ctx.target === "openapi-3.0" ? (json.type = "string", json.nullable = !0, json.enum = [null]) : json.type = "null";
}, undefinedProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Undefined cannot be represented in JSON Schema");
}, voidProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Void cannot be represented in JSON Schema");
}, neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
}, anyProcessor = (_schema, _ctx, _json, _params) => {
}, unknownProcessor = (_schema, _ctx, _json, _params) => {
}, dateProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Date cannot be represented in JSON Schema");
}, enumProcessor = (schema4, _ctx, json, _params) => {
  let def = schema4._zod.def, values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  values.every((v) => typeof v == "number") && (json.type = "number"), values.every((v) => typeof v == "string") && (json.type = "string"), json.enum = values;
}, literalProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  let vals = [];
  for (let val of def.values)
    if (val === void 0) {
      if (handleUnrepresentable(schema4, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val == "bigint") {
      if (handleUnrepresentable(schema4, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else
      vals.push(val);
  if (vals.length !== 0)
    if (vals.length === 1) {
      let val = vals[0];
      json.type = val === null ? "null" : typeof val, ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? json.enum = [val] : json.const = val;
    } else
      vals.every((v) => typeof v == "number") && (json.type = "number"), vals.every((v) => typeof v == "string") && (json.type = "string"), vals.every((v) => typeof v == "boolean") && (json.type = "boolean"), vals.every((v) => v === null) && (json.type = "null"), json.enum = vals;
}, nanProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "NaN cannot be represented in JSON Schema");
}, templateLiteralProcessor = (schema4, _ctx, json, _params) => {
  let _json = json, pattern = schema4._zod.pattern;
  if (!pattern)
    throw new Error("Pattern not found in template literal");
  _json.type = "string", _json.pattern = pattern.source;
}, fileProcessor = (schema4, _ctx, json, _params) => {
  let _json = json;
  _json.type = "string", _json.format = "binary", _json.contentEncoding = "binary";
  let { minimum, maximum, mime } = aggregateChecks(schema4);
  minimum !== void 0 && (_json.minLength = minimum), maximum !== void 0 && (_json.maxLength = maximum), mime && (mime.length === 0 ? _json.not = {} : mime.length === 1 ? _json.contentMediaType = mime[0] : _json.anyOf = mime.map((m) => ({ contentMediaType: m })));
}, successProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
}, customProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Custom types cannot be represented in JSON Schema");
}, functionProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Function types cannot be represented in JSON Schema");
}, transformProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Transforms cannot be represented in JSON Schema");
}, mapProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Map cannot be represented in JSON Schema");
}, setProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Set cannot be represented in JSON Schema");
}, arrayProcessor = (schema4, ctx, _json, params) => {
  let json = _json, def = schema4._zod.def, { minimum, maximum } = aggregateChecks(schema4);
  typeof minimum == "number" && (json.minItems = minimum), typeof maximum == "number" && (json.maxItems = maximum), json.type = "array", json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema4) {
  let def = schema4._zod.def;
  return def.type === "pipe" && def.in._zod.traits.has("$ZodTransform") ? inputOptin(def.out) : def.type === "catch" ? inputOptin(def.innerType) : schema4._zod.optin;
}
var objectProcessor = (schema4, ctx, _json, params) => {
  let json = _json, def = schema4._zod.def, shape = def.shape;
  if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema4, ctx, json, params, "Symbol keys cannot be represented in JSON Schema"))
    return;
  json.type = "object", json.properties = {};
  for (let key in shape)
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  let requiredKeys = [];
  for (let key of Object.keys(shape)) {
    let field = def.shape[key];
    (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) && requiredKeys.push(key);
  }
  requiredKeys.length > 0 && (json.required = requiredKeys), def.catchall?._zod.def.type === "never" ? json.additionalProperties = !1 : def.catchall ? def.catchall && (json.additionalProperties = processSchema(def.catchall, ctx, {
    ...params,
    path: [...params.path, "additionalProperties"]
  })) : ctx.io === "output" && (json.additionalProperties = !1);
}, unionProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def, isExclusive = def.inclusive === !1, options2 = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  isExclusive ? json.oneOf = options2 : json.anyOf = options2;
}, intersectionProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def, a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  }), b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  }), isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1, allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf, ctx.intersections.push(allOf);
}, tupleProcessor = (schema4, ctx, _json, params) => {
  let json = _json, def = schema4._zod.def;
  json.type = "array";
  let prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items", restPath = ctx.target === "draft-2020-12" || ctx.target === "openapi-3.0" ? "items" : "additionalItems", prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, prefixPath, i]
  })), rest = def.rest ? processSchema(def.rest, ctx, {
    ...params,
    path: [...params.path, restPath, ...ctx.target === "openapi-3.0" ? [def.items.length] : []]
  }) : null, minItems = def.items.length;
  for (; minItems > 0; ) {
    let item = def.items[minItems - 1];
    if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional"))
      break;
    minItems--;
  }
  let maxItems = def.items.length, isClosed = !def.rest;
  ctx.target === "draft-2020-12" ? (json.prefixItems = prefixItems, isClosed ? json.items = !1 : rest && (json.items = rest), minItems > 0 && (json.minItems = minItems), isClosed && (json.maxItems = maxItems)) : ctx.target === "openapi-3.0" ? (json.items = {
    anyOf: prefixItems
  }, rest && json.items.anyOf.push(rest), minItems > 0 && (json.minItems = minItems), isClosed && (json.maxItems = maxItems)) : (json.items = prefixItems, isClosed ? json.additionalItems = !1 : rest && (json.additionalItems = rest), minItems > 0 && (json.minItems = minItems), isClosed && (json.maxItems = maxItems));
  let { minimum, maximum } = aggregateChecks(schema4);
  typeof minimum == "number" && (json.minItems = minimum), typeof maximum == "number" && (json.maxItems = maximum);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    let def = bySchema.get(json)?.def;
    if (!def)
      return json;
    let inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (let keyword of ["anyOf", "oneOf"]) {
    let branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    let mapped2 = branches.map((branch2) => stringifyKeyNames(bySchema, branch2, visited));
    mapped2.some((branch2, i) => branch2 !== branches[i]) && (json = { ...json, [keyword]: mapped2 });
  }
  let types = Array.isArray(json.type) ? json.type : [json.type], numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer"), values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v == "number"))
    return json;
  let { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  return rest.enum ? rest.enum = rest.enum.map((v) => typeof v == "number" ? String(v) : v) : typeof rest.const == "number" && (rest.const = String(rest.const)), numericType && (rest.type = "string", values || (rest.pattern = (types.includes("number") ? number2 : integer).source)), rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  let bySchema = /* @__PURE__ */ new Map();
  for (let entry of ctx.seen.values())
    entry.def && !bySchema.has(entry.schema) && bySchema.set(entry.schema, entry);
  let rewrites = /* @__PURE__ */ new Map();
  for (let record2 of pendingRecords.get(ctx) ?? []) {
    let seen = ctx.seen.get(record2), names2 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names2 || names2 === !0 || rewrites.has(names2))
      continue;
    let rewritten = stringifyKeyNames(bySchema, names2, /* @__PURE__ */ new Set());
    rewritten !== names2 && rewrites.set(names2, rewritten);
  }
  if (rewrites.size)
    for (let entry of ctx.seen.values())
      for (let carrier of [entry.schema, entry.def]) {
        let rewritten = carrier && rewrites.get(carrier.propertyNames);
        rewritten && (carrier.propertyNames = rewritten);
      }
}
var recordProcessor = (schema4, ctx, _json, params) => {
  let json = _json, def = schema4._zod.def;
  json.type = "object";
  let keyType = def.keyType, patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    let valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (let pattern of patterns)
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      pending || (pending = [], pendingRecords.set(ctx, pending), ctx.deferred.push(() => rewriteKeyNames(ctx))), pending.push(schema4);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  let keyValues = keyType._zod.values, omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    let validKeyValues = [...keyValues].filter((v) => typeof v == "string" || typeof v == "number");
    validKeyValues.length > 0 && (json.required = validKeyValues.map(String));
  }
}, nullableProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def, inner = processSchema(def.innerType, ctx, params), seen = ctx.seen.get(schema4);
  ctx.target === "openapi-3.0" ? (seen.ref = def.innerType, json.nullable = !0) : json.anyOf = [inner, { type: "null" }];
}, nonoptionalProcessor = (schema4, ctx, _json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
}, UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema4, ctx, json, params) {
  let unrepresentable = !1, serialized = JSON.stringify(value, (_, val) => typeof val != "bigint" ? val : (unrepresentable = !0, null));
  return unrepresentable ? (handleUnrepresentable(schema4, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema"), UNREPRESENTABLE_DEFAULT) : JSON.parse(serialized);
}
var defaultProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  let value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  value !== UNREPRESENTABLE_DEFAULT && (json.default = value);
}, prefaultProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  if (seen.ref = def.innerType, ctx.io !== "input")
    return;
  let value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  value !== UNREPRESENTABLE_DEFAULT && (json._prefault = value);
}, catchProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema4, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
}, pipeProcessor = (schema4, ctx, _json, params) => {
  let def = schema4._zod.def, inIsTransform = def.in._zod.traits.has("$ZodTransform"), innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = innerType;
}, readonlyProcessor = (schema4, ctx, json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType, json.readOnly = !0;
}, promiseProcessor = (schema4, ctx, _json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
}, optionalProcessor = (schema4, ctx, _json, params) => {
  let def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
}, lazyProcessor = (schema4, ctx, _json, params) => {
  let innerType = schema4._zod.innerType;
  processSchema(innerType, ctx, params);
  let seen = ctx.seen.get(schema4);
  seen.ref = innerType;
}, allProcessors = {
  string: stringProcessor,
  number: numberProcessor,
  boolean: booleanProcessor,
  bigint: bigintProcessor,
  symbol: symbolProcessor,
  null: nullProcessor,
  undefined: undefinedProcessor,
  void: voidProcessor,
  never: neverProcessor,
  any: anyProcessor,
  unknown: unknownProcessor,
  date: dateProcessor,
  enum: enumProcessor,
  literal: literalProcessor,
  nan: nanProcessor,
  template_literal: templateLiteralProcessor,
  file: fileProcessor,
  success: successProcessor,
  custom: customProcessor,
  function: functionProcessor,
  transform: transformProcessor,
  map: mapProcessor,
  set: setProcessor,
  array: arrayProcessor,
  object: objectProcessor,
  union: unionProcessor,
  intersection: intersectionProcessor,
  tuple: tupleProcessor,
  record: recordProcessor,
  nullable: nullableProcessor,
  nonoptional: nonoptionalProcessor,
  default: defaultProcessor,
  prefault: prefaultProcessor,
  catch: catchProcessor,
  pipe: pipeProcessor,
  readonly: readonlyProcessor,
  promise: promiseProcessor,
  optional: optionalProcessor,
  lazy: lazyProcessor
};
function toJSONSchema(input, params) {
  if ("_idmap" in input) {
    let registry2 = input, ctx2 = initializeContext({ ...params, processors: allProcessors }), defs = {};
    for (let entry of registry2._idmap.entries()) {
      let [_, schema4] = entry;
      processSchema(schema4, ctx2);
    }
    let schemas2 = {}, external = {
      registry: registry2,
      uri: params?.uri,
      defs
    };
    ctx2.external = external;
    for (let entry of registry2._idmap.entries()) {
      let [key, schema4] = entry;
      extractDefs(ctx2, schema4), assignProp(schemas2, key, finalize(ctx2, schema4));
    }
    if (Object.keys(defs).length > 0) {
      let defsSegment = ctx2.target === "draft-2020-12" ? "$defs" : "definitions";
      schemas2.__shared = {
        [defsSegment]: defs
      };
    }
    return { schemas: schemas2 };
  }
  let ctx = initializeContext({ ...params, processors: allProcessors });
  return processSchema(input, ctx), extractDefs(ctx, input), finalize(ctx, input);
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def), inst.def = def, inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data2, params) {
    return parse(this, data2, params, { callee: this.parse });
  },
  parseAsync(data2, params) {
    return parseAsync(this, data2, params, { callee: this.parseAsync });
  },
  safeParse(data2, params) {
    return safeParse(this, data2, params);
  },
  safeParseAsync(data2, params) {
    return safeParseAsync(this, data2, params);
  },
  check(...checks) {
    let def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch == "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: !0 });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    return reg.add(this, meta2), this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
}), ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniStringFormat = /* @__PURE__ */ $constructor("ZodMiniStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def), ZodMiniString.init(inst, def);
});
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number3(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def), ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def), ZodMiniType.init(inst, def), installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  let def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options2, params) {
  return new ZodMiniUnion({
    type: "union",
    options: options2,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  return !valueType || !valueType._zod ? new ZodMiniRecord({
    type: "record",
    keyType: /* @__PURE__ */ string2(),
    valueType: keyType,
    ...normalizeParams(valueType)
  }) : new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def), ZodMiniType.init(inst, def), inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniExactOptional = /* @__PURE__ */ $constructor("ZodMiniExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
  return new ZodMiniExactOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
// @__NO_SIDE_EFFECTS__
function nullish2(innerType) {
  return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
var ZodMiniDefault = /* @__PURE__ */ $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniPrefault = /* @__PURE__ */ $constructor("ZodMiniPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
  return new ZodMiniPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def), ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
var describe2 = describe;

// node_modules/zod/v4/mini/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodMiniISODate: () => ZodMiniISODate,
  ZodMiniISODateTime: () => ZodMiniISODateTime,
  ZodMiniISODuration: () => ZodMiniISODuration,
  ZodMiniISOTime: () => ZodMiniISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
var ZodMiniISODateTime = /* @__PURE__ */ $constructor("ZodMiniISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime2(params) {
  return _isoDateTime(ZodMiniISODateTime, params);
}
var ZodMiniISODate = /* @__PURE__ */ $constructor("ZodMiniISODate", (inst, def) => {
  $ZodISODate.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date2(params) {
  return _isoDate(ZodMiniISODate, params);
}
var ZodMiniISOTime = /* @__PURE__ */ $constructor("ZodMiniISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function time2(params) {
  return _isoTime(ZodMiniISOTime, params);
}
var ZodMiniISODuration = /* @__PURE__ */ $constructor("ZodMiniISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def), ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function duration2(params) {
  return _isoDuration(ZodMiniISODuration, params);
}

// src/io/github-jwt.ts
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
    return createPrivateKey(pem);
  } catch {
    return;
  }
}
function appJwt({ id, key }, now) {
  let seconds = Math.floor(now / 1e3), part = (data2) => Buffer.from(JSON.stringify(data2)).toString("base64url"), body2 = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: seconds - 60, exp: seconds + 480, iss: id })}`;
  return `${body2}.${sign("RSA-SHA256", Buffer.from(body2), key).toString("base64url")}`;
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
      let html2 = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
      throw bad(`answered ${status} with ${html2 ? "a web page" : "something else"} where JSON was expected`);
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
function fromNow(text3, targetNow, delta) {
  let number4 = text3.trim() === "" ? Number.NaN : Number(text3), wait = Number.isNaN(number4) ? Date.parse(text3) - targetNow : number4 < delta ? number4 * 1e3 : (number4 > 1e12 ? number4 : number4 * 1e3) - targetNow;
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(0, wait), longestMs);
}

// src/io/ask.ts
async function askOf(input, init, endpoint) {
  let { url, method, headers, body: body2 } = await plainly(input, init), base = endpoint.pathname.replace(/\/$/, "");
  if (url.origin !== endpoint.origin || !`${url.pathname}/`.startsWith(`${base}/`))
    throw new SealpostError("endpoint", `a request to another address than ${endpoint.host} was refused`);
  let writes2 = method !== "GET" && method !== "HEAD";
  return { url: url.href, method, headers, body: body2, writes: writes2, idempotent: init?.idempotent ?? method !== "POST" };
}
async function plainly(input, init) {
  let { idempotent: _idempotent, signal: _signal, ...rest } = init ?? {}, { body: body2 } = rest;
  if (!((typeof input == "string" || input instanceof URL) && (body2 == null || typeof body2 == "string"))) {
    let request = new Request(input, { ...rest, redirect: "manual" });
    return {
      url: new URL(request.url),
      method: request.method.toUpperCase(),
      headers: new PlainHeaders(request.headers),
      body: request.body === null ? void 0 : new Uint8Array(await request.arrayBuffer())
    };
  }
  let headers = new PlainHeaders(rest.headers);
  return body2 != null && !headers.has("content-type") && headers.set("content-type", "text/plain;charset=UTF-8"), {
    url: new URL(input),
    method: (rest.method ?? "GET").toUpperCase(),
    headers,
    body: body2 == null ? void 0 : new TextEncoder().encode(body2)
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
function openWire(options2) {
  let { world, endpoint, pace: pace2, userAgent: userAgent2, deadlineMs = 3e4 } = options2, way = { world, host: endpoint.host, userAgent: userAgent2, deadlineMs }, hasty = world.env.SEALPOST_PACING === "off", gapMs = hasty ? 0 : pace2.writeGapMs.is, closedUntil = 0, lastWrite = Number.NEGATIVE_INFINITY, skew = 0, writing = Promise.resolve();
  async function pause(until, because) {
    if (until - world.now() > 2e3 && options2.notice(until, because), await world.sleep(until - world.now(), world.stop), world.stop.aborted) throw interrupted();
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
      let token = await options2.token();
      ask.writes && await options2.mayWrite?.(), count[ask.writes ? "write" : "read"] += 1, limited + broken + renewed > 0 && (count.retried += 1);
      let sent = await sendOnce(ask, token, way).catch((thrown) => asSealpostError(thrown));
      if (ask.writes && (lastWrite = world.now()), sent instanceof SealpostError) {
        if (broken += 1, failed2(sent), !ask.idempotent || !passing(sent) || broken >= brokenTries) throw sent;
        await pause(world.now() + backoff(broken), "unavailable");
        continue;
      }
      let { answer } = sent, date3 = Date.parse(answer.headers.get("date") ?? "");
      Number.isNaN(date3) || (skew = date3 - world.now());
      let told4 = toldToWait(answer.headers, world.now() + skew);
      if (sent.limited) {
        limited += 1;
        let least = told4 === void 0 ? Math.min(pace2.unstatedWaitMs.is * 2 ** (limited - 1), longestUnstatedMs) : Math.min(250 * 2 ** (hasty ? 0 : limited), longestHasteMs);
        if (close(Math.max(told4 ?? 0, least) + jitter(250)), limited >= limitedTries) throw tooMuch(closedUntil);
        continue;
      }
      if (answer.status >= 500 || answer.status === 408) {
        broken += 1, failed2(new SealpostError("unavailable", `${endpoint.host} answered ${answer.status}`)), answer.headers.has("retry-after") && close(told4 ?? 0);
        let again = Math.max(closedUntil, world.now() + backoff(broken));
        if (!ask.idempotent || broken >= brokenTries || again > givesUpAt) return answer;
        await pause(again, "unavailable");
        continue;
      }
      if (budgetOf(answer.headers) === 0 && close(told4 ?? 0), answer.status === 401 && await options2.token(token) !== token && renewed === 0) {
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

// src/io/github-installation.ts
var installationBody = object({
  id: int(),
  suspended_at: nullish2(string2()),
  permissions: record(string2(), string2())
}), tokenBody = object({ token: string2().check(_minLength(1)), expires_at: iso_exports.datetime({ offset: !0 }) });
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
  async function ask(path, body2) {
    let json = { ...headers, "content-type": "application/json" }, init = body2 === void 0 ? { headers } : { headers: json, method: "POST", body: JSON.stringify(body2), idempotent: !0 }, skew = wire.targetNow() - world.now(), answer = await fetch(`${base}${path}`, init), moved = Math.abs(wire.targetNow() - world.now() - skew) > 3e4, final = answer.status === 401 && moved ? await fetch(`${base}${path}`, init) : answer;
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
  let { kind, owner, wanted } = grant, names2 = [...grant.repositories.values()], holders = kind === "organization" ? names2 : names2.map((name) => `${owner}/${name}`), found = await firstInstallation(holders, kind, api), permissions = Object.fromEntries(
    [...wanted].flatMap(([name, level]) => {
      let granted = found.installation.granted[name];
      return granted === void 0 ? [] : [[name, granted === "read" ? "read" : level]];
    })
  );
  if (Object.keys(permissions).length === 0)
    throw new SealpostError("forbidden", `the App has none of the permissions that ${owner} takes`, {
      hint: "`sealpost doctor` names them. After they were added to the App, an owner has to accept them."
    });
  let repositories = kind === "organization" ? [] : found.among.map((name) => name.slice(owner.length + 1)), whole2 = await api.mint(found.installation.id, repositories, permissions);
  if (whole2 !== void 0) return whole2;
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

// src/io/wires.ts
function openLines(targets2, world, notice, tokens, mayWrite = async () => {
}) {
  let given2 = [], reached = targets2.map((target) => {
    let endpoint = endpointOf(target.target.capabilities.access.endpoint, world), token = tokens(target);
    return given2.includes(token) || given2.push(token), { target, endpoint, token, shared: `${given2.indexOf(token)} ${endpoint.href}` };
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
  let given2 = /* @__PURE__ */ new Map();
  return (target) => {
    let names2 = tokenNames(target), token = names2.map((name) => world.env[name]).find(isSet);
    if (token === void 0)
      throw new SealpostError("token-missing", `${target.name} needs a token: ${names2.join(" or ")} is not set`, {
        where: target.at,
        hint: `Make one at ${target.target.capabilities.access.portal} and put it into ${names2[0]}.`
      });
    let known = given2.get(token) ?? (async () => token);
    return given2.set(token, known), known;
  };
}
function tokenNames(target) {
  return target.token ? [target.token.env] : target.target.capabilities.access.token;
}
function endpointOf(access, world) {
  let given2 = world.env[access.env] || access.default;
  if (!URL.canParse(given2)) throw new SealpostError("endpoint", `${access.env} is not an address`);
  let url = new URL(given2), loopback = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback))
    throw new SealpostError("endpoint", `${access.env} is neither https nor loopback`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new SealpostError("endpoint", `${access.env} holds more than an address`);
  return url;
}

// src/io/github-app.ts
var maxRepositories = 500;
function tokensIn(minting) {
  let given2 = tokensFrom(minting.world), minted;
  return (target, places) => {
    if (!speaksFor(target)) return given2(target);
    let app = appFrom(minting.world);
    return app === void 0 ? given2(target) : (minted ??= appTokens(app, minting), minted(target, places));
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
    let { kind, owner, repository } = partsOf2(first), fits2 = (one) => one.kind === kind && one.owner.toLowerCase() === owner.toLowerCase() && (one.repositories.has(repository.toLowerCase()) || one.repositories.size < maxRepositories), known = grants.find(fits2), grant = known ?? openGrant(kind, owner, open(target), minting.minted);
    known === void 0 && grants.push(grant);
    for (let need of needs) {
      let parts = partsOf2(need);
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
function partsOf2({ holder: { kind, name } }) {
  let [owner = "", repository = owner] = name.split("/");
  return { kind, owner, repository };
}
function higher(level, other) {
  return other === void 0 || other === "read" ? level : other;
}

// src/io/keys.ts
function keysFrom(world) {
  let current = world.env.SEALPOST_KEY, previous = world.env.SEALPOST_KEY_PREVIOUS;
  if (!current) throw new SealpostError("key-missing", "SEALPOST_KEY is not set");
  let key = parseKey(current);
  return previous ? [key, parseKey(previous, "SEALPOST_KEY_PREVIOUS")] : [key];
}

// src/io/commit.ts
var sha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, branch = /^ref: (refs\/[\w.+@/-]+)$/;
async function commitOf(folder, world) {
  let said2 = world.env.GITHUB_SHA ?? "";
  return await headOf(folder, world) ?? (sha.test(said2) ? said2 : void 0);
}
async function headOf(folder, world) {
  let git = join(folder, ".git"), head = await line(join(git, "HEAD"), world);
  if (head === void 0) return dirname(folder) === folder ? void 0 : headOf(dirname(folder), world);
  let name = branch.exec(head)?.[1];
  if (name === void 0 || name.includes("..")) return sha.test(head) ? head : void 0;
  let loose = await line(join(git, name), world);
  if (loose !== void 0) return sha.test(loose) ? loose : void 0;
  let found = (await text(join(git, "packed-refs"), world) ?? "").split(`
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

// src/io/config-words.ts
function shown(key) {
  let text3 = String(key);
  return /^[\w.*?!@/-]{1,64}$/.test(text3) ? text3 : "(a key)";
}
function pathText(path) {
  return path.map((step, index) => typeof step == "number" ? `[${step}]` : `${index > 0 ? "." : ""}${shown(step)}`).join("");
}
function issueText(issue2, given2) {
  if (given2 === void 0) return "is missing";
  if (!/^(Invalid|Unrecognized|Too) /.test(issue2.message)) return issue2.message;
  if (issue2.code === "invalid_type") {
    if (given2 === null) return "is empty";
    let quotes = issue2.expected === "string" && typeof given2 != "object" ? "; put it in quotes" : "";
    return `must be ${kinds[issue2.expected ?? ""] ?? "something else"}${quotes}`;
  }
  return issue2.code === "invalid_value" ? `must be ${oneOf((issue2.values ?? []).map(String))}` : issue2.code === "too_small" ? issue2.origin === "number" || issue2.origin === "int" ? `must be at least ${issue2.minimum}` : "must not be empty" : issue2.code === "too_big" ? issue2.origin === "number" || issue2.origin === "int" ? `must be at most ${issue2.maximum}` : "is too long" : "has a form that is not allowed here";
}
var kinds = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a block of keys",
  record: "a block of keys"
};
function oneOf(words2, last = "or") {
  let quoted = words2.map((word) => `\`${word}\``), end = quoted.pop() ?? "";
  return quoted.length === 0 ? end : `${quoted.join(", ")} ${last} ${end}`;
}
function suggestion(word, known) {
  let near = nearest(word, known);
  return near !== void 0 ? `; did you mean \`${near}\`?` : known.length === 0 ? "" : `; known here: ${oneOf([...new Set(known)], "and")}`;
}
function nearest(word, known) {
  let best;
  for (let candidate of known) {
    let slips = distance(word.toLowerCase(), candidate.toLowerCase()), few = Math.max(1, Math.floor(Math.min(candidate.length, word.length) / 3));
    slips <= few && (best === void 0 || slips < best.slips) && (best = { word: candidate, slips });
  }
  return best?.word;
}
function distance(from2, to) {
  if (Math.abs(from2.length - to.length) > 20) return 20;
  let above = [], row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line4 = 1; line4 <= from2.length; line4 += 1) {
    let next = [line4];
    for (let column = 1; column <= to.length; column += 1) {
      let same2 = from2[line4 - 1] === to[column - 1], least = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + (same2 ? 0 : 1));
      line4 > 1 && column > 1 && from2[line4 - 1] === to[column - 2] && from2[line4 - 2] === to[column - 1] && (least = Math.min(least, (above[column - 2] ?? 0) + 1)), next.push(least);
    }
    above = row, row = next;
  }
  return row[to.length] ?? 0;
}
function forbiddenKey(key) {
  let plain3 = key.toLowerCase().replace(/[^a-z]/g, "");
  if (/^(value|values|password|passphrase|plaintext|data)$/.test(plain3))
    return "no value may stand in the config; values come from the `source`";
  if (/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(plain3))
    return "no token may stand in the config; name the variable that holds it with `token: { env: NAME }` at a target";
  if (/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.test(plain3))
    return "no endpoint may stand in the config; `sealpost targets` names the variable for it";
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
async function checkGround(approved, config2, world) {
  approved !== void 0 && checkBasis(approved, await basisOf(config2, world));
}
async function savePlan(saving, made, keys, world) {
  if (saving === void 0 || !("make" in saving)) return;
  let { plan, config: config2, ledger, only, recover } = made, now = world.now(), saved = {
    ...await basisOf(config2, world),
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
async function basisOf(config2, world) {
  let commit = await commitOf(config2.folder, world);
  return {
    owner: config2.owner,
    config: config2.digest,
    ...commit === void 0 ? {} : { commit },
    endpoints: config2.targets.map(({ name, target }) => [
      name,
      endpointOf(target.capabilities.access.endpoint, world).href
    ])
  };
}
async function readPlanFile(path, files) {
  let text3 = await textOf(path, files);
  if (text3 !== void 0) return text3;
  throw new SealpostError("usage", `there is no plan ${basename(path)}`, {
    where: path,
    hint: "Nothing was written. Make one: `sealpost plan --out FILE`."
  });
}
async function openPlanFile(path, files) {
  let cannot = (message2) => new SealpostError("usage", message2, { where: path, hint: "Name another file with --out." }), present2 = await textOf(path, files);
  if (present2 !== void 0 && present2 !== "" && !looksLikePlan(present2))
    throw cannot(`${basename(path)} is there already, and is not a plan`);
  return async (text3) => {
    try {
      await files.replace(path, Buffer.from(text3), 420);
    } catch (thrown) {
      throw cannot(`the plan ${basename(path)} could not be written${systemWord(thrown)}`);
    }
  };
}
async function textOf(path, files) {
  let bytes = await files.read(path).catch((thrown) => {
    let message2 = `${basename(path)} cannot be read${systemWord(thrown)}`;
    throw new SealpostError("usage", message2, { where: path, hint: "Name a file that can be." });
  });
  return bytes && Buffer.from(bytes).toString("latin1");
}

// src/io/trip.ts
function begin(call, world) {
  let notice = (until, because) => call.progress({ kind: "waiting", until, because }), may = call.command === "apply" ? "write" : "look", host = {
    configured: () => {
    },
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
function rulesOf({ call, only, recover }, config2, values) {
  return {
    policy: config2.policy,
    where: config2.where,
    desired: bySlot2(values),
    capabilities: new Map(config2.targets.map(({ name, target }) => [name, target.capabilities])),
    environments: new Map([...values.read].map(([environment, given2]) => [environment, given2.size])),
    unmapped: unmappedOf(call.command, only, config2),
    recover
  };
}
function refusalsOf({ call, approved, only }, judged, config2, { isLost, entries }) {
  if (call.command === "drift") return lostRefusals({ config: config2, only, isLost, entries });
  let stale2 = approved === void 0 ? [] : staleness(approved, judged.changes);
  return [...judged.refusals, ...stale2];
}
function warningsFor({ call, host, only }, config2, { read: read2 }, { isLost, generation, entries }, { changes }, { complete }, looks) {
  let unkept = call.command === "plan" ? [] : unkeptWarnings({ config: config2, host: host.ledger, generation }), lost = lostWarnings({ config: config2, only, isLost, entries });
  if (call.command === "drift") return [...unkept, ...lost];
  let whole2 = complete && looks.every(({ observation }) => observation.listed);
  return [...unkept, ...lost, ...warningsOf({ config: config2, read: read2, only, changes, whole: whole2 })];
}
function hasWork(plan, { isLost }) {
  return concernedIn(plan, isLost).size > 0;
}
async function isApproved({ call }, plan, work, report) {
  return call.command !== "apply" || plan.refusals.length > 0 || !work ? !1 : !plan.changes.some(writes) || await call.approve(report());
}
async function carryOut({ call, world, keys, id }, plan, {
  config: config2,
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
      config: config2,
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

// src/io/config-above.ts
async function configAbove(path, cwd, files) {
  let name = basename(path);
  for (let folder = dirname(path); folder !== dirname(folder); )
    if (folder = dirname(folder), await files.read(join(folder, name)).catch(() => {
    }) !== void 0) return relative(cwd, join(folder, name));
}

// src/io/config-base.ts
var simpleName = string2().check(
  _regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
    "must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 63 at most"
  )
), variable = string2().check(
  _regex(
    /^[A-Za-z_][A-Za-z0-9_]{0,254}$/,
    "must be the name of an environment variable; no token may stand in the config"
  )
), pluginName = string2().check(_minLength(1)), globs = array(string2().check(_minLength(1))), policy = strictObject({
  allow: _default(
    _enum(["create", "update", "adopt", "remove"]).check(describe2("How far a run may go by itself; each word includes the ones before it.")),
    "update"
  ),
  protect: _default(globs.check(describe2("Globs of names that are never changed.")), []),
  onDrift: _default(
    _enum(["restore", "report"]).check(describe2("What to do about a value that was changed at the target.")),
    "restore"
  ),
  maxRemovals: _default(
    int().check(_gte(0), describe2("How many names one run may remove, all targets together.")),
    0
  ),
  maxUpdateShare: _default(
    number3().check(
      _gte(0),
      _lte(1),
      describe2("Largest share of the names of a target that one run may update, 0 to 1.")
    ),
    1
  ),
  allowEmpty: _default(globs.check(describe2("Globs of names whose value may be empty.")), [])
}), targetKeys = {
  use: pluginName.check(describe2("The kind of target: a built-in one, or the name of an installed package.")),
  environments: record(string2(), unknown()).check(describe2("Environment of the source \u2192 the place, or the list of places, that its values go to.")),
  secrets: _default(
    globs.check(_minLength(1), describe2("Globs of the names to send; `!` in front leaves names out.")),
    ["*"]
  ),
  rename: _default(
    record(string2().check(_minLength(1)), string2().check(_minLength(1))).check(describe2("Name at the source \u2192 name at the target.")),
    {}
  ),
  prefix: optional(
    string2().check(
      _regex(/^[\w.-]{1,64}$/, "must be the beginning of a name"),
      describe2("Put before every name that is not renamed.")
    )
  ),
  public: _default(
    globs.check(describe2("Globs of names whose values stay readable where the target has such a kind.")),
    []
  ),
  token: optional(
    strictObject({ env: variable.check(describe2("The environment variable that holds the token.")) }).check(describe2("Where the token is, in place of the usual variable."))
  )
}, targetBlock = looseObject(targetKeys), baseSchema = strictObject({
  version: literal(1).check(describe2("Version of this format.")),
  owner: simpleName.check(
    describe2("Whose entries these are. Two owners never change or remove what the other wrote.")
  ),
  source: looseObject({ use: pluginName.check(describe2("A built-in source, or the name of an installed package.")) }).check(describe2("Where the values come from.")),
  environments: array(simpleName).check(_minLength(1), describe2("The environments that the source is asked for.")),
  ledger: optional(
    looseObject({ use: string2().check(_minLength(1), describe2("The kind of store.")) }).check(
      describe2(
        "Where Sealpost remembers what it wrote. Without it: `git-branch` in a job at GitHub, unless the default file is there already; elsewhere `file`."
      )
    )
  ),
  policy: prefault(policy.check(describe2("What a run may do without asking.")), {}),
  targets: record(simpleName, targetBlock).check(describe2("The places that values go to, each under a name."))
});

// src/io/config-globs.ts
function wordsOf(list3) {
  return Array.isArray(list3) ? list3.filter((item) => typeof item == "string") : [];
}
function blockOf(given2) {
  return typeof given2 == "object" && given2 !== null && !Array.isArray(given2) ? given2 : {};
}
function checkGlobs(config2, report) {
  let policy3 = blockOf(config2.policy);
  onlyExclusions(policy3.allowEmpty, ["policy", "allowEmpty"], report), wordsOf(policy3.protect).forEach((glob, index) => {
    glob.startsWith("!") && report.add(["policy", "protect", index], "protection takes no exclusions; leave the name out");
  });
  for (let [name, block] of Object.entries(blockOf(config2.targets))) {
    let at = ["targets", name], { secrets, public: open, rename } = blockOf(block);
    onlyExclusions(secrets, [...at, "secrets"], report), onlyExclusions(open, [...at, "public"], report);
    for (let key of Object.keys(blockOf(rename)))
      /[*?!]/.test(key) && report.add([...at, "rename", key], "takes whole names, no globs");
  }
}
function onlyExclusions(globs2, at, report) {
  let words2 = wordsOf(globs2);
  words2.length > 0 && words2.every((word) => word.startsWith("!")) && report.add(at, 'has exclusions only, so nothing is meant; begin the list with `"*"`');
}

// src/io/config-plugin.ts
import { createRequire } from "node:module";

// builtin:node:url
var whole = __require("node:url"), from = (name) => whole[name], pathToFileURL = /* @__PURE__ */ from("pathToFileURL");

// src/io/config-plugin.ts
async function findPlugin(kind, use, list3, folder) {
  let load = Object.hasOwn(list3, use) ? list3[use] : void 0;
  if (load !== void 0) return { found: (await load())[kind] };
  let near = nearest(use, Object.keys(list3));
  if (near !== void 0) return { wrong: `no such ${kind}; did you mean \`${near}\`?` };
  if (folder === void 0) return { wrong: "this is not built in, and no package is loaded for a pull request" };
  let path = resolved(use, folder);
  if (path === void 0)
    return { wrong: `no such ${kind}, and no installed package; built in: ${oneOf(Object.keys(list3))}` };
  try {
    let module = await import(
      /* @vite-ignore */
      pathToFileURL(path).href
    );
    return isPlugin(kind, module[kind]) ? { found: module[kind] } : { wrong: `this package exports no \`${kind}\` with \`api: 1\`` };
  } catch {
    return { wrong: "this package is installed but cannot be loaded" };
  }
}
function isPackage(use, list3) {
  return !Object.hasOwn(list3, use) && nearest(use, Object.keys(list3)) === void 0;
}
var packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
function resolved(use, folder) {
  if (packageName.test(use))
    try {
      let path = createRequire(join(folder, "config.js")).resolve(use);
      return isAbsolute(path) ? path : void 0;
    } catch {
      return;
    }
}
var members2 = {
  source: { functions: ["read"], objects: ["config", "access"] },
  target: { functions: ["parseScope", "keyOf", "observe", "write"], objects: ["config", "capabilities"] }
};
function isPlugin(kind, given2) {
  if (typeof given2 != "object" || given2 === null) return !1;
  let plugin = given2;
  return plugin.api === 1 && members2[kind].functions.every((name) => typeof plugin[name] == "function") && members2[kind].objects.every((name) => typeof plugin[name] == "object" && plugin[name] !== null);
}

// src/io/config-report.ts
function configReport(yaml) {
  let complaints = [], missing3 = /* @__PURE__ */ new Map(), meant2 = /* @__PURE__ */ new Set(), add = (path, text3) => {
    let complaint = { line: yaml.lineOf(path), message: `${pathText(path) || "the config"}: ${text3}` };
    return complaints.push(complaint), complaint;
  };
  function addUnknown(path, known) {
    let key = String(path.at(-1)), why = forbiddenKey(key);
    add(path, why === void 0 ? `unknown key${suggestion(key, known)}` : `unknown key; ${why}`);
    let near = nearest(key, known);
    near !== void 0 && meant2.add(JSON.stringify([...path.slice(0, -1), near]));
  }
  async function addIssues(schema4, issues, at, beside = []) {
    for (let issue2 of issues) {
      let path = [...at, ...issue2.path];
      if (issue2.code === "unrecognized_keys") {
        let { knownKeys } = await import("./config-schema-ROH33FVJ.js"), known = [...issue2.path.length === 0 ? beside : [], ...knownKeys(schema4, issue2.path)];
        for (let key of issue2.keys ?? []) addUnknown([...path, key], known);
      } else {
        let given2 = valueAt(yaml.data, path), complaint = add(path, textOf2(issue2, path.at(-1), given2));
        given2 === void 0 && missing3.set(JSON.stringify(path), complaint);
      }
    }
  }
  return {
    add,
    addUnknown,
    addIssues,
    all: () => {
      let needless = [...meant2].map((path) => missing3.get(path)), left2 = complaints.filter((one) => !needless.includes(one)).sort((one, other) => one.line - other.line);
      return [...new Map(left2.map((one) => [`${one.line} ${one.message}`, one])).values()];
    }
  };
}
function textOf2(issue2, key, given2) {
  if (key === "token" && given2 !== void 0 && issue2.code === "invalid_type")
    return "no token may stand in the config; name the variable that holds it, `token: { env: NAME }`";
  if (key === "secrets" && typeof given2 == "object" && !Array.isArray(given2) && given2 !== null)
    return "must be a list of names and globs; no value may stand in the config";
  if (issue2.code === "invalid_key") return issue2.issues?.[0]?.message ?? "cannot be a name here";
  if (issue2.code !== "invalid_union" || given2 === void 0) return issueText(issue2, given2);
  let branches = (issue2.errors ?? []).flatMap(([first]) => first ?? []), deep = branches.find(({ path }) => path.length > 0);
  if (deep !== void 0) return issueText(deep, valueAt(given2, deep.path));
  let texts = new Set(branches.map((branch2) => issueText(branch2, given2)));
  return texts.size === 0 ? issueText(issue2, given2) : [...texts].join(", or ");
}
function valueAt(data2, path) {
  return path.reduce((at, step) => {
    if (!(typeof at != "object" || at === null || !Object.hasOwn(at, step)))
      return at[step];
  }, data2);
}

// src/io/config-target.ts
async function checkBlock(name, block, context) {
  let at = ["targets", name];
  if (typeof block.use != "string") return;
  let plugin = await findPlugin("target", block.use, context.targets, context.folder);
  if ("wrong" in plugin) {
    context.report.add([...at, "use"], plugin.wrong);
    return;
  }
  let target = plugin.found, settings = await checkSettings(
    target,
    filled(block, target, context.env),
    Object.keys(targetKeys),
    at,
    context.report
  );
  return { target, settings, places: placesOf2(target, block.environments, [...at, "environments"], context) };
}
function filled(block, target, env) {
  let given2 = Object.entries(target.capabilities.access.settings ?? {}).flatMap(([setting, variable2]) => {
    let value = env[variable2];
    return value === void 0 || value === "" ? [] : [[setting, value]];
  });
  return { ...Object.fromEntries(given2), ...block };
}
async function checkSettings(plugin, block, common, at, report) {
  let own2 = Object.fromEntries(Object.entries(block).filter(([key]) => !common.includes(key))), schema4 = plugin.config.settings, parsed = schema4.safeParse(own2);
  if (!parsed.success) {
    await report.addIssues(schema4, parsed.error.issues, at, common);
    return;
  }
  let kept2 = typeof parsed.data == "object" && parsed.data !== null ? Object.keys(parsed.data) : [], dropped = Object.keys(own2).filter((key) => !kept2.includes(key));
  for (let key of dropped) report.addUnknown([...at, key], [...common, ...kept2]);
  return dropped.length === 0 ? parsed.data : void 0;
}
function placesOf2(target, given2, at, context) {
  let { report, environments, where } = context;
  if (typeof given2 != "object" || given2 === null || Array.isArray(given2)) return [];
  let mapped2 = Object.entries(given2);
  return mapped2.length === 0 && report.add(at, "map at least one environment"), mapped2.flatMap(([environment, value]) => {
    let path = [...at, environment];
    if (environments.length > 0 && !environments.includes(environment)) {
      let near = nearest(environment, environments);
      report.add(path, `not declared in \`environments\`${near === void 0 ? "" : `; did you mean \`${near}\`?`}`);
    }
    return Array.isArray(value) && value.length === 0 && report.add(path, "must name at least one place"), (Array.isArray(value) ? value.map((one, index) => [[...path, index], one]) : [[path, value]]).flatMap(([here, one]) => {
      let parsed = target.config.place.safeParse(one);
      return parsed.success ? [{ environment, place: parsed.data, at: where(here), path: here }] : (report.add(here, noPlace(target, one)), []);
    });
  });
}
function noPlace({ capabilities: { title: title2, places } }, given2) {
  let words2 = places.map(({ place }) => place), near = typeof given2 == "string" ? nearest(given2, words2) : void 0;
  return near !== void 0 ? `no place of ${title2}; did you mean \`${near}\`?` : `no place of ${title2}, which has ${oneOf(words2, "and")}`;
}
function checkPlaces(checked, raw, report) {
  let taken = /* @__PURE__ */ new Map();
  for (let [name, { target, settings, places }] of checked) {
    if (settings === void 0) continue;
    let open = wordsOf(blockOf(blockOf(raw.targets)[name]).public);
    if (open.length > 0 && target.capabilities.forms.public === !1) {
      report.add(
        ["targets", name, "public"],
        `${target.capabilities.title} keeps nothing readable; take \`public\` out`
      );
      continue;
    }
    let forms = open.length > 0 ? ["secret", "public"] : ["secret"];
    for (let { environment, place, at, path } of places)
      try {
        let uids = new Set(forms.map((form) => target.keyOf(target.parseScope({ settings, place, form })).uid));
        for (let uid of uids) {
          let before = taken.get(uid);
          before === void 0 ? taken.set(uid, { environment, at }) : report.add(path, alreadyTaken(before, environment));
        }
      } catch (thrown) {
        let { message: message2, hint } = asSealpostError(thrown);
        report.add(path, hint === codes.config.hint ? message2 : `${message2}. ${hint}`);
      }
  }
}
function alreadyTaken(before, environment) {
  return before.environment === environment ? `this place is named twice, here and at ${before.at}` : `two environments reach this place, \`${environment}\` here and \`${before.environment}\` at ${before.at}`;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return !0;
    }
  return !1;
}
function isNode(node) {
  if (node && typeof node == "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return !0;
    }
  return !1;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  let ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      let ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  let visitor_ = initVisitor(visitor);
  isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  let ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl))
    return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
  if (typeof ctrl != "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        let ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK)
            return BREAK;
          ci === REMOVE && (node.items.splice(i, 1), i -= 1);
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      let ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      ck === REMOVE && (node.key = null);
      let cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      cv === REMOVE && (node.value = null);
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
  }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
  }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
  }, visitor) : visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor == "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
  let parent = path[path.length - 1];
  if (isCollection(parent))
    parent.items[key] = node;
  else if (isPair(parent))
    key === "key" ? parent.key = node : parent.value = node;
  else if (isDocument(parent))
    parent.contents = node;
  else {
    let pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
}, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    let copy = new _Directives(this.yaml, this.tags);
    return copy.docStart = this.docStart, copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    let res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = !0;
        break;
      case "1.2":
        this.atNextDocument = !1, this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        }, this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line4, onError) {
    this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
    let parts = line4.trim().split(/[ \t]+/), name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
          return !1;
        let [handle, prefix] = parts;
        return this.tags[handle] = prefix, !0;
      }
      case "%YAML": {
        if (this.yaml.explicit = !0, parts.length !== 1)
          return onError(0, "%YAML directive should contain exactly one part"), !1;
        let [version3] = parts;
        if (version3 === "1.1" || version3 === "1.2")
          return this.yaml.version = version3, !0;
        {
          let isValid = /^\d+\.\d+$/.test(version3);
          return onError(6, `Unsupported YAML version ${version3}`, isValid), !1;
        }
      }
      default:
        return onError(0, `Unknown directive ${name}`, !0), !1;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!")
      return onError(`Not a valid tag: ${source}`), null;
    if (source[1] === "<") {
      let verbatim = source.slice(2, -1);
      return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
    }
    let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    suffix || onError(`The ${source} tag has no suffix`);
    let prefix = this.tags[handle];
    if (prefix)
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        return onError(String(error)), null;
      }
    return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag2) {
    for (let [handle, prefix] of Object.entries(this.tags))
      if (tag2.startsWith(prefix))
        return handle + escapeTagName(tag2.substring(prefix.length));
    return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
  }
  toString(doc) {
    let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      let tags = {};
      visit(doc.contents, (_key, node) => {
        isNode(node) && node.tag && (tags[node.tag] = !0);
      }), tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (let [handle, prefix] of tagEntries)
      handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
    return lines.join(`
`);
  }
};
Directives.defaultYaml = { explicit: !1, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor2) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
    let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor2)}`;
    throw new Error(msg);
  }
  return !0;
}
function anchorNames(root) {
  let anchors = /* @__PURE__ */ new Set();
  return visit(root, {
    Value(_key, node) {
      node.anchor && anchors.add(node.anchor);
    }
  }), anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; ; ++i) {
    let name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
      let anchor2 = findNewAnchor(prefix, prevAnchors);
      return prevAnchors.add(anchor2), anchor2;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (let source of aliasObjects) {
        let ref = sourceObjects.get(source);
        if (typeof ref == "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node)))
          ref.node.anchor = ref.anchor;
        else {
          let error = new Error("Failed to resolve repeated object (this should not happen)");
          throw error.source = source, error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val == "object")
    if (Array.isArray(val))
      for (let i = 0, len = val.length; i < len; ++i) {
        let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
        v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
      }
    else if (val instanceof Map)
      for (let k of Array.from(val.keys())) {
        let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
      }
    else if (val instanceof Set)
      for (let v0 of Array.from(val)) {
        let v1 = applyReviver(reviver, val, v0, v0);
        v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
      }
    else
      for (let [k, v0] of Object.entries(val)) {
        let v1 = applyReviver(reviver, val, k, v0);
        v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
      }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON == "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    let data2 = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data2), ctx.onCreate = (res2) => {
      data2.res = res2, delete ctx.onCreate;
    };
    let res = value.toJSON(arg, ctx);
    return ctx.onCreate && ctx.onCreate(res), res;
  }
  return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (copy.range = this.range.slice()), copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: !0,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this, "", ctx);
    if (typeof onAnchor == "function")
      for (let { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS), this.source = source, Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit(doc, {
      Node: (_key, node) => {
        (isAlias(node) || hasAnchor(node)) && nodes.push(node);
      }
    }), ctx && (ctx.aliasResolveCache = nodes));
    let found;
    for (let node of nodes) {
      if (node === this)
        break;
      node.anchor === this.source && (found = node);
    }
    if (found && ctx) {
      let { anchors, doc: doc2, maxAliasCount } = ctx, data2 = anchors.get(found);
      if (data2 || (toJS(found, null, ctx), data2 = anchors.get(found)), data2?.res === void 0) {
        let msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0 && (data2.count += 1, data2.aliasCount === 0 && (data2.aliasCount = getAliasCount(doc2, found, anchors)), data2.count * data2.aliasCount > maxAliasCount)) {
        let msg = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(msg);
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    let source = this.resolve(ctx.doc, ctx);
    if (!source) {
      let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    let src = `*${this.source}`;
    if (ctx) {
      if (anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    let source = node.resolve(doc), anchor2 = anchors && source && anchors.get(source);
    return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (let item of node.items) {
      let c = getAliasCount(doc, item, anchors);
      c > count && (count = c);
    }
    return count;
  } else if (isPair(node)) {
    let kc = getAliasCount(doc, node.key, anchors), vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR), this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value) && (value = value.contents), isNode(value))
    return value;
  if (isPair(value)) {
    let map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    return map2.items.push(value), map2;
  }
  (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
  let { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx, ref;
  if (aliasDuplicateObjects && value && typeof value == "object") {
    if (ref = sourceObjects.get(value), ref)
      return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias(ref.anchor);
    ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
  }
  tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
      let node2 = new Scalar(value);
      return ref && (ref.node = node2), node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
  let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    let k = path[i];
    if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
      let a = [];
      a[k] = v, v = a;
    } else
      v = /* @__PURE__ */ new Map([[k, v]]);
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: !1,
    keepUndefined: !1,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type), Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: !0,
      enumerable: !1,
      writable: !0
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return schema4 && (copy.schema = schema4), copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it), this.range && (copy.range = this.range.slice()), copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      let [key, ...rest] = path, node = this.get(key, !0);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    let [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    let node = this.get(key, !0);
    if (isCollection(node))
      return node.deleteIn(rest);
    throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    let [key, ...rest] = path, node = this.get(key, !0);
    return rest.length === 0 ? !keepScalar && isScalar(node) ? node.value : node : isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return !1;
      let n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    let [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    let node = this.get(key, !0);
    return isCollection(node) ? node.hasIn(rest) : !1;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    let [key, ...rest] = path;
    if (rest.length === 0)
      this.set(key, value);
    else {
      let node = this.get(key, !0);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text3;
  lineWidth < minContentWidth && (minContentWidth = 0);
  let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text3.length <= endStep)
    return text3;
  let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
  typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
  let split2, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
  mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text3, i, indent.length), i !== -1 && (end = i + endStep));
  for (let ch; ch = text3[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      switch (escStart = i, text3[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === `
`)
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text3, i, indent.length)), end = i + indent.length + endStep, split2 = void 0;
    else {
      if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
        let next = text3[i + 1];
        next && next !== " " && next !== `
` && next !== "	" && (split2 = i);
      }
      if (i >= end)
        if (split2)
          folds.push(split2), end = split2 + endStep, split2 = void 0;
        else if (mode === FOLD_QUOTED) {
          for (; prev === " " || prev === "	"; )
            prev = ch, ch = text3[i += 1], overflow = !0;
          let j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text3;
          folds.push(j), escapedFolds[j] = !0, end = j + endStep, split2 = void 0;
        } else
          overflow = !0;
    }
    prev = ch;
  }
  if (overflow && onOverflow && onOverflow(), folds.length === 0)
    return text3;
  onFold && onFold();
  let res = text3.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    let fold2 = folds[i2], end2 = folds[i2 + 1] || text3.length;
    fold2 === 0 ? res = `
${indent}${text3.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold2] && (res += `${text3[fold2]}\\`), res += `
${indent}${text3.slice(fold2 + 1, end2)}`);
  }
  return res;
}
function consumeMoreIndentedLines(text3, i, indent) {
  let end = i, start2 = i + 1, ch = text3[start2];
  for (; ch === " " || ch === "	"; )
    if (i < start2 + indent)
      ch = text3[++i];
    else {
      do
        ch = text3[++i];
      while (ch && ch !== `
`);
      end = i, start2 = i + 1, ch = text3[start2];
    }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
}), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return !1;
  let limit = lineWidth - indentLength, strLen = str.length;
  if (strLen <= limit)
    return !1;
  for (let i = 0, start2 = 0; i < strLen; ++i)
    if (str[i] === `
`) {
      if (i - start2 > limit)
        return !0;
      if (start2 = i + 1, strLen - start2 <= limit)
        return !1;
    }
  return !0;
}
function doubleQuotedString(value, ctx) {
  let json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start2 = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i])
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start2, i) + "\\ ", i += 1, start2 = i, ch = "\\"), ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start2, i);
            let code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                code2.substr(0, 2) === "00" ? str += "\\x" + code2.substr(2) : str += json.substr(i, 6);
            }
            i += 5, start2 = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
            i += 1;
          else {
            for (str += json.slice(start2, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
              str += `
`, i += 2;
            str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start2 = i + 1;
          }
          break;
        default:
          i += 1;
      }
  return str = start2 ? str + json.slice(start2) : json, implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
  let { singleQuote } = ctx.options, qs;
  if (singleQuote === !1)
    qs = doubleQuotedString;
  else {
    let hasDouble = value.includes('"'), hasSingle = value.includes("'");
    hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  let { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value))
    return quotedString(value, ctx);
  let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal2 = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? !1 : type === Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? `|
` : `>
`;
  let chomp, endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    let ch = value[endStart - 1];
    if (ch !== `
` && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
  endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
  let startWithSpace = !1, startEnd, startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    let ch = value[startEnd];
    if (ch === " ")
      startWithSpace = !0;
    else if (ch === `
`)
      startNlPos = startEnd;
    else
      break;
  }
  let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  start2 && (value = value.substring(start2.length), start2 = start2.replace(/\n+/g, `$&${indent}`));
  let header2 = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
  if (comment && (header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal2) {
    let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
    blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
      literalFallback = !0;
    });
    let body2 = foldFlowLines(`${start2}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body2}`;
  }
  return value = value.replace(/\n+/g, `$&${indent}`), `|${header2}
${indent}${start2}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
    return quotedString(value, ctx);
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
    return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes(`
`))
    return blockString(item, ctx, onComment, onChompKeep);
  if (containsDocumentMarker(value)) {
    if (indent === "")
      return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
    if (implicitKey && indent === indentStep)
      return quotedString(value, ctx);
  }
  let str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    let test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str), { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
  type !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.QUOTE_DOUBLE);
  let _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  }, res = _stringify(type);
  if (res === null) {
    let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
    if (res = _stringify(t), res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options2) {
  let opt = Object.assign({
    blockQuote: !0,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: !1,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: !0,
    indentSeq: !0,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: !1,
    singleQuote: null,
    trailingComma: !1,
    trueStr: "true",
    verifyAliasOrder: !0
  }, doc.schema.toStringOptions, options2), inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = !1;
      break;
    case "flow":
      inFlow = !0;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    let match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj, obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      let testMatch = match.filter((t) => t.test);
      testMatch.length > 0 && (match = testMatch);
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else
    obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  if (!tagObj) {
    let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  let props = [], anchor2 = (isScalar(node) || isCollection(node)) && node.anchor;
  anchor2 && anchorIsValid(anchor2) && (anchors.add(anchor2), props.push(`&${anchor2}`));
  let tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
  return tag2 && props.push(doc.directives.tagString(tag2)), props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item))
      throw new TypeError("Cannot stringify circular structure without alias nodes");
    ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
  }
  let tagObj, node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  let props = stringifyProps(node, tagObj, ctx);
  props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
  let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  return props ? isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment)
      throw new Error("With simple keys, key nodes cannot have comments");
    if (isCollection(key) || !isNode(key) && typeof key == "object") {
      let msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key == "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: !1,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = !1, chompKeep = !1, str = stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = !0;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null)
      return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
  } else if (allNullValues && !simpleKeys || value == null && explicitKey)
    return str = `? ${str}`, keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
  keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment))));
  let vsb, vcb, valueComment;
  isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
  let valueCommentDone = !1, valueStr = stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
  if (keyComment || vsb || vcb) {
    if (ws = vsb ? `
` : "", vcb) {
      let cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
  } else if (!explicitKey && isCollection(value)) {
    let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = !1;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
      }
      hasPropsLine || (ws = `
${ctx.indent}`);
    }
  } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
  return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  (logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<", merge2 = {
  identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
}, isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge2.tag && tag2.default);
function addMergeToJSMap(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (let it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (let it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  let source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  let srcMap = source.toJSON(null, ctx, Map);
  for (let [key, value2] of srcMap)
    map2 instanceof Map ? map2.has(key) || map2.set(key, value2) : map2 instanceof Set ? map2.add(key) : Object.prototype.hasOwnProperty.call(map2, key) || Object.defineProperty(map2, key, {
      value: value2,
      writable: !0,
      enumerable: !0,
      configurable: !0
    });
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    let jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map)
      map2.set(jsKey, toJS(value, jsKey, ctx));
    else if (map2 instanceof Set)
      map2.add(jsKey);
    else {
      let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS(value, stringKey, ctx);
      stringKey in map2 ? Object.defineProperty(map2, stringKey, {
        value: jsValue,
        writable: !0,
        enumerable: !0,
        configurable: !0
      }) : map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey != "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    let strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (let node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
    let strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  let k = createNode(key, void 0, ctx), v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR }), this.key = key, this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    return isNode(key) && (key = key.clone(schema4)), isNode(value) && (value = value.clone(schema4)), new _Pair(key, value);
  }
  toJSON(_, ctx) {
    let pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options2) {
  return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options2);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
  for (let i = 0; i < items.length; ++i) {
    let item = items[i], comment2 = null;
    if (isNode(item))
      !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
    }
    chompKeep = !1;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
    comment2 && (str2 += lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0)
    str = flowChars.start + flowChars.end;
  else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      let line4 = lines[i];
      str += line4 ? `
${indent}${line4}` : `
`;
    }
  }
  return comment ? (str += `
` + indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  let itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: !0,
    type: null
  }), reqNewline = !1, linesAtValue = 0, lines = [];
  for (let i = 0; i < items.length; ++i) {
    let item = items[i], comment = null;
    if (isNode(item))
      item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
    else if (isPair(item)) {
      let ik = isNode(item.key) ? item.key : null;
      ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
      let iv = isNode(item.value) ? item.value : null;
      iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
    }
    comment && (reqNewline = !0);
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line4) => sum + line4.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
  }
  let { start: start2, end } = flowChars;
  if (lines.length === 0)
    return start2 + end;
  if (!reqNewline) {
    let len = lines.reduce((sum, line4) => sum + line4.length + 2, 2);
    reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
  }
  if (reqNewline) {
    let str = start2;
    for (let line4 of lines)
      str += line4 ? `
${indentStep}${indent}${line4}` : `
`;
    return `${str}
${indent}${end}`;
  } else
    return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
    let ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  let k = isScalar(key) ? key.value : key;
  for (let it of items)
    if (isPair(it) && (it.key === key || it.key === k || isScalar(it.key) && it.key.value === k))
      return it;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4), this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    let { keepUndefined, replacer } = ctx, map2 = new this(schema4), add = (key, value) => {
      if (typeof replacer == "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      (value !== void 0 || keepUndefined) && map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map)
      for (let [key, value] of obj)
        add(key, value);
    else if (obj && typeof obj == "object")
      for (let key of Object.keys(obj))
        add(key, obj[key]);
    return typeof schema4.sortMapEntries == "function" && map2.items.sort(schema4.sortMapEntries), map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    isPair(pair) ? _pair = pair : !pair || typeof pair != "object" || !("key" in pair) ? _pair = new Pair(pair, pair?.value) : _pair = new Pair(pair.key, pair.value);
    let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
    } else if (sortEntries) {
      let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
    } else
      this.items.push(_pair);
  }
  delete(key) {
    let it = findPair(this.items, key);
    return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
  }
  get(key, keepScalar) {
    let node = findPair(this.items, key)?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), !0);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    let map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    ctx?.onCreate && ctx.onCreate(map2);
    for (let item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (let item of this.items)
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: !0,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    return isMap(map2) || onError("Expected a mapping for this tag"), map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4), this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    let idx = asItemIndex(key);
    return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
  }
  get(key, keepScalar) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      return;
    let it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    let idx = asItemIndex(key);
    return typeof idx == "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    let idx = asItemIndex(key);
    if (typeof idx != "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    let prev = this.items[idx];
    isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
  }
  toJSON(_, ctx) {
    let seq2 = [];
    ctx?.onCreate && ctx.onCreate(seq2);
    let i = 0;
    for (let item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx ? stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    }) : JSON.stringify(this);
  }
  static from(schema4, obj, ctx) {
    let { replacer } = ctx, seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer == "function") {
          let key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: !0,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    return isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string3 = {
  identify: (value) => typeof value == "string",
  default: !0,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: !0,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value == "boolean",
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      let sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
  if (typeof value == "bigint")
    return String(value);
  let num = typeof value == "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    i < 0 && (i = n.length, n += ".");
    let d = minFractionDigits - (n.length - i - 1);
    for (; d-- > 0; )
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str)), dot = str.indexOf(".");
    return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  let { value } = node;
  return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
}, int2 = {
  identify: intIdentify,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string3,
  nullTag,
  boolTag,
  intOct,
  int2,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value == "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
  {
    identify: (value) => typeof value == "string",
    default: !0,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: !0,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value == "boolean",
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
], jsonError = {
  default: !0,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
  }
}, schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: !1,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob == "function") {
      let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else
      return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    let buf = value, str;
    if (typeof btoa == "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    if (type ?? (type = Scalar.BLOCK_LITERAL), type !== Scalar.QUOTE_DOUBLE) {
      let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
        lines[i] = str.substr(o, lineWidth);
      str = lines.join(type === Scalar.BLOCK_LITERAL ? `
` : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2))
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (!isPair(item)) {
        if (isMap(item)) {
          item.items.length > 1 && onError("Each pair must have its own sequence indicator");
          let pair = item.items[0] || new Pair(new Scalar(null));
          if (item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore), item.comment) {
            let cn = pair.value ?? pair.key;
            cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
          }
          item = pair;
        }
        seq2.items[i] = isPair(item) ? item : new Pair(item);
      }
    }
  else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  let { replacer } = ctx, pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
      let key, value;
      if (Array.isArray(it))
        if (it.length === 2)
          key = it[0], value = it[1];
        else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      else if (it && it instanceof Object) {
        let keys = Object.keys(it);
        if (keys.length === 1)
          key = keys[0], value = it[key];
        else
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
      } else
        key = it;
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: !1,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    let map2 = /* @__PURE__ */ new Map();
    ctx?.onCreate && ctx.onCreate(map2);
    for (let pair of this.items) {
      let key, value;
      if (isPair(pair) ? (key = toJS(pair.key, "", ctx), value = toJS(pair.value, key, ctx)) : key = toJS(pair, "", ctx), map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    let pairs2 = createPairs(schema4, iterable, ctx), omap2 = new this();
    return omap2.items = pairs2.items, omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: !1,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    let pairs2 = resolvePairs(seq2, onError), seenKeys = [];
    for (let { key } of pairs2.items)
      isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === !0,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(!0),
  stringify: boolStringify
}, falseTag = {
  identify: (value) => value === !1,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(!1),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
}, floatExp2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    let num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
}, float2 = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    let node = new Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
    if (dot !== -1) {
      let f = str.substring(dot + 1).replace(/_/g, "");
      f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value == "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  let sign2 = str[0];
  if ((sign2 === "-" || sign2 === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    let n2 = BigInt(str);
    return sign2 === "-" ? BigInt(-1) * n2 : n2;
  }
  let n = parseInt(str, radix);
  return sign2 === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  let { value } = node;
  if (intIdentify3(value)) {
    let str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
}, intOct2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
}, int3 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
}, intHex2 = {
  identify: intIdentify3,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4), this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    isPair(key) ? pair = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair = new Pair(key.key, null) : pair = new Pair(key, null), findPair(this.items, pair.key) || this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    let pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value != "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    let prev = findPair(this.items, key);
    prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(!0))
      return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
    throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    let { replacer } = ctx, set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable)
        typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(createPair(value, null, ctx));
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: !1,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(!0))
        return Object.assign(new YAMLSet(), map2);
      onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  let sign2 = str[0], parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign2 === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node, num = (n) => n;
  if (typeof value == "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign2 = "";
  value < 0 && (sign2 = "-", value *= num(-1));
  let _60 = num(60), parts = [value % _60];
  return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value == "bigint" || Number.isInteger(value),
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
}, floatTime = {
  identify: (value) => typeof value == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, !1),
  stringify: stringifySexagesimal
}, timestamp = {
  identify: (value) => value instanceof Date,
  default: !0,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    let match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    let [, year, month, day, hour, minute2, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date3 = Date.UTC(year, month - 1, day, hour || 0, minute2 || 0, second || 0, millisec), tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, !1);
      Math.abs(d) < 30 && (d *= 60), date3 -= 6e4 * d;
    }
    return new Date(date3);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string3,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int3,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge2,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string3]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]), tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int: int2,
  intHex,
  intOct,
  intTime,
  map,
  merge: merge2,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
}, coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge2,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  let schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags)
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  let tags = schemaTags;
  if (!tags)
    if (Array.isArray(customTags))
      tags = [];
    else {
      let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  if (Array.isArray(customTags))
    for (let tag2 of customTags)
      tags = tags.concat(tag2);
  else typeof customTags == "function" && (tags = customTags(tags.slice()));
  return addMergeTag && (tags = tags.concat(merge2)), tags.reduce((tags2, tag2) => {
    let tagObj = typeof tag2 == "string" ? tagsByName[tag2] : tag2;
    if (!tagObj) {
      let tagName = JSON.stringify(tag2), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null, this.name = typeof schema4 == "string" && schema4 || "core", this.knownTags = resolveKnownTags ? coreKnownTags : {}, this.tags = getTags(customTags, this.name, merge3), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, MAP, { value: map }), Object.defineProperty(this, SCALAR, { value: string3 }), Object.defineProperty(this, SEQ, { value: seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
  }
  clone() {
    let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    return copy.tags = this.tags.slice(), copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options2) {
  let lines = [], hasDirectives = options2.directives === !0;
  if (options2.directives !== !1 && doc.directives) {
    let dir = doc.directives.toString(doc);
    dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
  }
  hasDirectives && lines.push("---");
  let ctx = createStringifyContext(doc, options2), { commentString } = ctx.options;
  if (doc.commentBefore) {
    lines.length !== 1 && lines.unshift("");
    let cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = !1, contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
        let cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
    }
    let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body2 = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    contentComment && (body2 += lineComment(body2, "", commentString(contentComment))), (body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body2}` : lines.push(body2);
  } else
    lines.push(stringify(doc.contents, ctx));
  if (doc.directives?.docEnd)
    if (doc.comment) {
      let cs = commentString(doc.comment);
      cs.includes(`
`) ? (lines.push("..."), lines.push(indentComment(cs, ""))) : lines.push(`... ${cs}`);
    } else
      lines.push("...");
  else {
    let dc = doc.comment;
    dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(indentComment(commentString(dc), "")));
  }
  return lines.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options2) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options2 === void 0 && replacer && (options2 = replacer, replacer = void 0);
    let opt = Object.assign({
      intAsBigInt: !1,
      keepSourceTokens: !1,
      logLevel: "warn",
      prettyErrors: !0,
      strict: !0,
      stringKeys: !1,
      uniqueKeys: !0,
      version: "1.2"
    }, options2);
    this.options = opt;
    let { version: version3 } = opt;
    options2?._directives ? (this.directives = options2._directives.atDocument(), this.directives.yaml.explicit && (version3 = this.directives.yaml.version)) : this.directives = new Directives({ version: version3 }), this.setSchema(version3, options2), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    let copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
  }
  /** Adds a value to the document. */
  add(value) {
    assertCollection(this.contents) && this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    assertCollection(this.contents) && this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      let prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options2) {
    let _replacer;
    if (typeof replacer == "function")
      value = replacer.call({ "": value }, "", value), _replacer = replacer;
    else if (Array.isArray(replacer)) {
      let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
      asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
    } else options2 === void 0 && replacer && (options2 = replacer, replacer = void 0);
    let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options2 ?? {}, { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    ), ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
      keepUndefined: keepUndefined ?? !1,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    }, node = createNode(value, tag2, ctx);
    return flow && isCollection(node) && (node.flow = !0), setAnchors(), node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options2 = {}) {
    let k = this.createNode(key, null, options2), v = this.createNode(value, null, options2);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : !1;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    return isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    return isEmptyPath(path) ? !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : !1;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    return isEmptyPath(path) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(path) : !1;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    this.contents == null ? this.contents = collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version3, options2 = {}) {
    typeof version3 == "number" && (version3 = String(version3));
    let opt;
    switch (version3) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = version3 : this.directives = new Directives({ version: version3 }), opt = { resolveKnownTags: !0, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, opt = null;
        break;
      default: {
        let sv = JSON.stringify(version3);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options2.schema instanceof Object)
      this.schema = options2.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options2));
    else
      throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    let ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
    }, res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor == "function")
      for (let { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver == "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options2 = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
      let s = JSON.stringify(options2.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options2);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return !0;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code2, message2) {
    super(), this.name = name, this.code = code2, this.message = message2, this.pos = pos;
  }
}, YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message2) {
    super("YAMLParseError", pos, code2, message2);
  }
}, YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message2) {
    super("YAMLWarning", pos, code2, message2);
  }
}, prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  let { line: line4, col } = error.linePos[0];
  error.message += ` at line ${line4}, column ${col}`;
  let ci = col - 1, lineStr = src.substring(lc.lineStarts[line4 - 1], lc.lineStarts[line4]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    let trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
  }
  if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line4 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line4 - 2], lc.lineStarts[line4 - 1]);
    prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1, end = error.linePos[1];
    end?.line === line4 && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
    let pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor2 = null, tag2 = null, newlineAfterProp = null, comma = null, found = null, start2 = null;
  for (let token of tokens)
    switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
      case "space":
        !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
        break;
      case "comment": {
        hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let cb = token.source.substring(1) || " ";
        comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
        break;
      }
      case "newline":
        atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor2 || tag2) && (newlineAfterProp = token), hasSpace = !0;
        break;
      case "anchor":
        anchor2 && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor2 = token, start2 ?? (start2 = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      case "tag": {
        tag2 && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag2 = token, start2 ?? (start2 = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
        break;
      }
      case indicator:
        (anchor2 || tag2) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
        break;
      case "comma":
        if (flow) {
          comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
    }
  let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
  return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor: anchor2,
    tag: tag2,
    newlineAfterProp,
    end,
    start: start2 ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes(`
`))
        return !0;
      if (key.end) {
        for (let st of key.end)
          if (st.type === "newline")
            return !0;
      }
      return !1;
    case "flow-collection":
      for (let it of key.items) {
        for (let st of it.start)
          if (st.type === "newline")
            return !0;
        if (it.sep) {
          for (let st of it.sep)
            if (st.type === "newline")
              return !0;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return !0;
      }
      return !1;
    default:
      return !0;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    let end = fc.end[0];
    end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  let { uniqueKeys } = ctx.options;
  if (uniqueKeys === !1)
    return !1;
  let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag2) {
  let NodeClass = tag2?.nodeClass ?? YAMLMap, map2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1);
  let offset = bm.offset, commentEnd = null;
  for (let collItem of bm.items) {
    let { start: start2, key, sep, value } = collItem, keyProps = resolveProps(start2, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: !0
    }), implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end, keyProps.comment && (map2.comment ? map2.comment += `
` + keyProps.comment : map2.comment = keyProps.comment);
        continue;
      }
      (keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = !0;
    let keyStart = keyProps.end, keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start2, null, keyProps, onError);
    ctx.schema.compat && flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    let valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    if (offset = valueProps.end, valueProps.found) {
      implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      ctx.schema.compat && flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
      let pair = new Pair(keyNode, valueNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    } else {
      implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode);
      ctx.options.keepSourceTokens && (pair.srcToken = collItem), map2.items.push(pair);
    }
  }
  return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map2.range = [bm.offset, offset, commentEnd ?? offset], map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag2) {
  let NodeClass = tag2?.nodeClass ?? YAMLSeq, seq2 = new NodeClass(ctx.schema);
  ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = bs.offset, commentEnd = null;
  for (let { start: start2, value } of bs.items) {
    let props = resolveProps(start2, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: !0
    });
    if (!props.found)
      if (props.anchor || props.tag || value)
        value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        commentEnd = props.end, props.comment && (seq2.comment = props.comment);
        continue;
      }
    let node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start2, null, props, onError);
    ctx.schema.compat && flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq2.items.push(node);
  }
  return seq2.range = [bs.offset, offset, commentEnd ?? offset], seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = !1, sep = "";
    for (let token of end) {
      let { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = !0;
          break;
        case "comment": {
          reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let cb = source.substring(1) || " ";
          comment ? comment += sep + cb : comment = cb, sep = "";
          break;
        }
        case "newline":
          comment && (sep += source), hasSpace = !0;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag2) {
  let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag2?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq), coll = new NodeClass(ctx.schema);
  coll.flow = !0;
  let atRoot = ctx.atRoot;
  atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    let collItem = fc.items[i], { start: start2, key, sep, value } = collItem, props = resolveProps(start2, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: !1
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
        continue;
      }
      !isMap2 && ctx.options.strict && containsNewline(key) && onError(
        key,
        // checked by containsNewline()
        "MULTILINE_IMPLICIT_KEY",
        "Implicit keys of flow sequence pairs need to be on a single line"
      );
    }
    if (i === 0)
      props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
      let prevItemComment = "";
      loop: for (let st of start2)
        switch (st.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            prevItemComment = st.source.substring(1);
            break loop;
          default:
            break loop;
        }
      if (prevItemComment) {
        let prev = coll.items[coll.items.length - 1];
        isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
      }
    }
    if (!isMap2 && !sep && !props.found) {
      let valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = !0;
      let keyStart = props.end, keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start2, null, props, onError);
      isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
      let valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: !1
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (let st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
      let valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
      let pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens && (pair.srcToken = collItem), isMap2) {
        let map2 = coll;
        mapIncludes(ctx, map2.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map2.items.push(pair);
      } else {
        let map2 = new YAMLMap(ctx.schema);
        map2.flow = !0, map2.items.push(pair);
        let endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
  }
  if (ee.length > 0) {
    let end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
  } else
    coll.range = [fc.offset, cePos, cePos];
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag2) {
  let coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag2) : resolveFlowCollection(CN2, ctx, token, onError, tag2), Coll = coll.constructor;
  return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
}
function composeCollection(CN2, ctx, token, props, onError) {
  let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  if (token.type === "block-seq") {
    let { anchor: anchor2, newlineAfterProp: nl } = props, lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
    lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq")
    return resolveCollection(CN2, ctx, token, onError, tagName);
  let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag2) {
    let kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType)
      ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag2 = kt;
    else
      return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let coll = resolveCollection(CN2, ctx, token, onError, tagName, tag2), res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = isNode(res) ? res : new Scalar(res);
  return node.range = coll.range, node.tag = tagName, tag2?.format && (node.format = tag2.format), node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  let start2 = scalar.offset, header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start2, start2, start2] };
  let type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    let content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    let value2 = header2.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start2 + header2.length;
    return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header2.comment, range: [start2, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent, offset = scalar.offset + header2.length, contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    if (content === "" || content === "\r")
      header2.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
    else {
      indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header2.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i)
    lines[i][0].length > trimIndent && (chompStart = i + 1);
  let value = "", sep = "", prevMoreIndented = !1;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + `
`;
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    let crlf = content[content.length - 1] === "\r";
    if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
      let message2 = `Block scalar lines must not be less indented than their ${header2.indent ? "explicit indentation indicator" : "first line"}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message2), indent = "";
    }
    type === Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += `
` + lines[i][0].slice(trimIndent);
      value[value.length - 1] !== `
` && (value += `
`);
      break;
    default:
      value += `
`;
  }
  let end = start2 + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start2, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header")
    return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
  for (let i = 1; i < source.length; ++i) {
    let ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      let n = Number(ch);
      !indent && n ? indent = n : error === -1 && (error = offset + i);
    }
  }
  error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = !1, comment = "", length = source.length;
  for (let i = 1; i < props.length; ++i) {
    let token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = !0;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        let message2 = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message2);
        let ts = token.source;
        ts && typeof ts == "string" && (length += ts.length);
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  let split2 = source.split(/\n( *)/), first = split2[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN, value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  let line4 = /(.*?)\r?\n/sy, match = line4.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, ""), sep = " ", pos = line4.lastIndex;
  for (; match = line4.exec(source); ) {
    let lm = match[1].replace(trimBoth, "");
    lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line4.lastIndex;
  }
  let last = /[ \t]*(.*)/sy;
  return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    let ch = source[i];
    if (!(ch === "\r" && source[i + 1] === `
`))
      if (ch === `
`) {
        let { fold: fold2, offset } = foldNewline(source, i);
        res += fold2, i = offset;
      } else if (ch === "\\") {
        let next = source[++i], cc = escapeCodes[next];
        if (cc)
          res += cc;
        else if (next === `
`)
          for (next = source[i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "\r" && source[i + 1] === `
`)
          for (next = source[++i + 1]; next === " " || next === "	"; )
            next = source[++i + 1];
        else if (next === "x" || next === "u" || next === "U") {
          let length = next === "x" ? 2 : next === "u" ? 4 : 8;
          res += parseCharCode(source, i + 1, length, onError), i += length;
        } else {
          let raw = source.substr(i - 1, 2);
          onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
        }
      } else if (ch === " " || ch === "	") {
        let wsStart = i, next = source[i + 1];
        for (; next === " " || next === "	"; )
          next = source[++i + 1];
        next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
      } else
        res += ch;
  }
  return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
}
function foldNewline(source, offset) {
  let fold2 = "", ch = source[offset + 1];
  for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
    ch === `
` && (fold2 += `
`), offset += 1, ch = source[offset + 1];
  return fold2 || (fold2 = " "), { fold: fold2, offset };
}
var escapeCodes = {
  0: "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: `
`,
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  let cc = source.substr(offset, length), code2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    let raw = source.substr(offset - 2, length + 2);
    return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag2;
  ctx.options.stringKeys && ctx.atKey ? tag2 = ctx.schema[SCALAR] : tagName ? tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag2 = findScalarTagByTest(ctx, value, token, onError) : tag2 = ctx.schema[SCALAR];
  let scalar;
  try {
    let res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    let msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar(value);
  }
  return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag2.format && (scalar.format = tag2.format), comment && (scalar.comment = comment), scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  let matchWithTest = [];
  for (let tag2 of schema4.tags)
    if (!tag2.collection && tag2.tag === tagName)
      if (tag2.default && tag2.test)
        matchWithTest.push(tag2);
      else
        return tag2;
  for (let tag2 of matchWithTest)
    if (tag2.test?.test(value))
      return tag2;
  let kt = schema4.knownTags[tagName];
  return kt && !kt.collection ? (schema4.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema4[SCALAR]);
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  let tag2 = schema4.tags.find((tag3) => (tag3.default === !0 || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    let compat = schema4.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema4[SCALAR];
    if (tag2.tag !== compat.tag) {
      let ts = directives.tagString(tag2.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, !0);
    }
  }
  return tag2;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      for (st = before[++i]; st?.type === "space"; )
        offset += st.source.length, st = before[++i];
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  let atKey = ctx.atKey, { spaceBefore, comment, anchor: anchor2, tag: tag2 } = props, node, isSrcToken = !0;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError), (anchor2 || tag2) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag2, onError), anchor2 && (node.anchor = anchor2.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError), anchor2 && (node.anchor = anchor2.source.substring(1));
      } catch (error) {
        let message2 = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message2);
      }
      break;
    default: {
      let message2 = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message2), isSrcToken = !1;
    }
  }
  return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor2 && node.anchor === "" && onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag2 ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag: tag2, end }, onError) {
  let token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  }, node = composeScalar(ctx, token, tag2, onError);
  return anchor2 && (node.anchor = anchor2.source.substring(1), node.anchor === "" && onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
}
function composeAlias({ options: options2 }, { offset, source, end }, onError) {
  let alias = new Alias(source.substring(1));
  alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
  let valueEnd = offset + source.length, re = resolveEnd(end, valueEnd, options2.strict, onError);
  return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options2, directives, { offset, start: start2, value, end }, onError) {
  let opts = Object.assign({ _directives: directives }, options2), doc = new Document(void 0, opts), ctx = {
    atKey: !1,
    atRoot: !0,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  }, props = resolveProps(start2, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: !0
  });
  props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
  let contentEnd = doc.contents.range[2], re = resolveEnd(end, contentEnd, !1, onError);
  return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src == "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  let { offset, source } = src;
  return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "", atComment = !1, afterEmptyLine = !1;
  for (let i = 0; i < prelude.length; ++i) {
    let source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
        break;
      case "%":
        prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
        break;
      default:
        atComment || (afterEmptyLine = !0), atComment = !1;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options2 = {}) {
    this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code2, message2, warning) => {
      let pos = getErrorPos(source);
      warning ? this.warnings.push(new YAMLWarning(pos, code2, message2)) : this.errors.push(new YAMLParseError(pos, code2, message2));
    }, this.directives = new Directives({ version: options2.version || "1.2" }), this.options = options2;
  }
  decorate(doc, afterDoc) {
    let { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      let dc = doc.contents;
      if (afterDoc)
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      else if (afterEmptyLine || doc.directives.docStart || !dc)
        doc.commentBefore = comment;
      else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        isPair(it) && (it = it.key);
        let cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        let cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else
      doc.errors = this.errors, doc.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = !1, endOffset = -1) {
    for (let token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message2, warning) => {
          let pos = getErrorPos(token);
          pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message2, warning);
        }), this.prelude.push(token.source), this.atDirectives = !0;
        break;
      case "document": {
        let doc = composeDoc(this.options, this.directives, token, this.onError);
        this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          let msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = !0;
        let end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, !0), end.comment) {
          let dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = !1, endOffset = -1) {
    if (this.doc)
      this.decorate(this.doc, !0), yield this.doc, this.doc = null;
    else if (forceDoc) {
      let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document(void 0, opts);
      this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit"), SKIP2 = /* @__PURE__ */ Symbol("skip children"), REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (let [field, index] of path) {
    let tok = item?.[field];
    if (tok && "items" in tok)
      item = tok.items[index];
    else
      return;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  let parent = visit2.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl == "symbol")
    return ctrl;
  for (let field of ["key", "value"]) {
    let token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci == "number")
          i = ci - 1;
        else {
          if (ci === BREAK2)
            return BREAK2;
          ci === REMOVE2 && (token.items.splice(i, 1), i -= 1);
        }
      }
      typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
    }
  }
  return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return !0;
    default:
      return !1;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
  constructor() {
    this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = !1) {
    if (source) {
      if (typeof source != "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    for (; next && (incomplete || this.hasChars(1)); )
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos, ch = this.buffer[i];
    for (; ch === " " || ch === "	"; )
      ch = this.buffer[++i];
    return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      for (; ch === " "; )
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        let next = this.buffer[indent + offset + 1];
        if (next === `
` || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      let dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line4 = this.getLine();
    if (line4 === null)
      return this.setNext("stream");
    if (line4[0] === BOM && (yield* this.pushCount(1), line4 = line4.substring(1)), line4[0] === "%") {
      let dirEnd = line4.length, cs = line4.indexOf("#");
      for (; cs !== -1; ) {
        let ch = line4[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else
          cs = line4.indexOf("#", cs + 1);
      }
      for (; ; ) {
        let ch = line4[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
      return yield* this.pushCount(line4.length - n), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      let sp = yield* this.pushSpaces(!0);
      return yield* this.pushCount(line4.length - sp), yield* this.pushNewline(), "stream";
    }
    return yield DOCUMENT, yield* this.parseLineStart();
  }
  *parseLineStart() {
    let ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      let s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
        return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    let [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(!0);
    let line4 = this.getLine();
    if (line4 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line4[n]) {
      case "#":
        yield* this.pushCount(line4.length - n);
      // fallthrough
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line4.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp, indent = -1;
    do
      nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
    while (nl + sp > 0);
    let line4 = this.getLine();
    if (line4 === null)
      return this.setNext("flow");
    if ((indent !== -1 && indent < this.indentNext && line4[0] !== "#" || indent === 0 && (line4.startsWith("---") || line4.startsWith("...")) && isEmpty(line4[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line4[0] === "]" || line4[0] === "}")))
      return this.flowLevel = 0, yield FLOW_END, yield* this.parseLineStart();
    let n = 0;
    for (; line4[n] === ","; )
      n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
    switch (n += yield* this.pushIndicators(), line4[n]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(line4.length - n), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(isNotAnchorChar), "flow";
      case '"':
      case "'":
        return this.flowKey = !0, yield* this.parseQuotedScalar();
      case ":": {
        let next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",")
          return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
      }
      // fallthrough
      default:
        return this.flowKey = !1, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'")
      for (; end !== -1 && this.buffer[end + 1] === "'"; )
        end = this.buffer.indexOf("'", end + 2);
    else
      for (; end !== -1; ) {
        let n = 0;
        for (; this.buffer[end - 1 - n] === "\\"; )
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
    if (nl !== -1) {
      for (; nl !== -1; ) {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf(`
`, cs);
      }
      nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = !1;
    let i = this.pos;
    for (; ; ) {
      let ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = !0;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1, indent = 0, ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case `
`:
          nl = i2, indent = 0;
          break;
        case "\r": {
          let next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === `
`)
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        let cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf(`
`, cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    for (ch = this.buffer[i]; ch === " "; )
      ch = this.buffer[++i];
    if (ch === "	") {
      for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep)
      do {
        let i2 = nl - 1, ch2 = this.buffer[i2];
        ch2 === "\r" && (ch2 = this.buffer[--i2]);
        let lastChar = i2;
        for (; ch2 === " "; )
          ch2 = this.buffer[--i2];
        if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (!0);
    return yield SCALAR2, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
    for (; ch = this.buffer[++i]; )
      if (ch === ":") {
        let next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === `
`) {
          let cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield SCALAR2, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
  }
  *pushCount(n) {
    return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
  }
  *pushToIndex(i, allowEmpty) {
    let s = this.buffer.slice(this.pos, i);
    return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
  }
  *pushIndicators() {
    let n = 0;
    loop: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2, ch = this.buffer[i];
      for (; !isEmpty(ch) && ch !== ">"; )
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
    } else {
      let i = this.pos + 1, ch = this.buffer[i];
      for (; ch; )
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
          ch = this.buffer[i += 3];
        else
          break;
      return yield* this.pushToIndex(i, !1);
    }
  }
  *pushNewline() {
    let ch = this.buffer[this.pos];
    return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1, ch;
    do
      ch = this.buffer[++i];
    while (ch === " " || allowTabs && ch === "	");
    let n = i - this.pos;
    return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
  }
  *pushUntil(test) {
    let i = this.pos, ch = this.buffer[i];
    for (; !test(ch); )
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, !1);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
      let low = 0, high = this.lineStarts.length;
      for (; low < high; ) {
        let mid = low + high >> 1;
        this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      let start2 = this.lineStarts[low - 1];
      return { line: low, col: offset - start2 + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list3, type) {
  for (let i = 0; i < list3.length; ++i)
    if (list3[i].type === type)
      return !0;
  return !1;
}
function findNonEmptyIndex(list3) {
  for (let i = 0; i < list3.length; ++i)
    switch (list3[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return !0;
    default:
      return !1;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      let it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: for (; --i >= 0; )
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  for (; prev[++i]?.type === "space"; )
    ;
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start")
    for (let it of fc.items)
      it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new Lexer(), this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = !1) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (let lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    incomplete || (yield* this.end());
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    if (this.source = source, this.atScalar) {
      this.atScalar = !1, yield* this.step(), this.offset += source.length;
      return;
    }
    let type = tokenType(source);
    if (type)
      if (type === "scalar")
        this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
      else {
        switch (this.type = type, yield* this.step(), type) {
          case "newline":
            this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
            break;
          case "space":
            this.atNewLine && source[0] === " " && (this.indent += source.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += source.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = !1;
        }
        this.offset += source.length;
      }
    else {
      let message2 = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message: message2, source }), this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    for (; this.stack.length > 0; )
      yield* this.pop();
  }
  get sourceToken() {
    return {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  *step() {
    let top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      for (; this.stack.length > 0; )
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    let token = error ?? this.stack.pop();
    if (!token)
      yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0)
      yield token;
    else {
      let top = this.peek(1);
      switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          let it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
            return;
          } else if (it.sep)
            it.value = token;
          else {
            Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          let it = top.items[top.items.length - 1];
          it.value ? top.items.push({ start: [], value: token }) : it.value = token;
          break;
        }
        case "flow-collection": {
          let it = top.items[top.items.length - 1];
          !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop(), yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        let last = token.items[token.items.length - 1];
        last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        let doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    let bv = this.startBlockValue(doc);
    bv ? this.stack.push(bv) : yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
    };
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      let prev = getPrevProps(this.peek(2)), start2 = getFirstKeyStartProps(prev), sep;
      scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
      let map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start: start2, key: scalar, sep }]
      };
      this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(map2) {
    let it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = !1, it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map2.items.push({ start: [this.sourceToken] });
        } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          map2.items.push({ start: [this.sourceToken] });
        else if (it.sep)
          it.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            let end = map2.items[map2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      let atMapIndent = !this.onKeyLine && this.indent === map2.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start2 = [];
      if (atNextItem && it.sep && !it.value) {
        let nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          let st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              st.indent > map2.indent && (nl.length = 0);
              break;
            default:
              nl.length = 0;
          }
        }
        nl.length >= 2 && (start2 = it.sep.splice(nl[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          atNextItem || it.value ? (start2.push(this.sourceToken), map2.items.push({ start: start2 }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start2.push(this.sourceToken), map2.items.push({ start: start2, explicitKey: !0 })) : this.stack.push({
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: [this.sourceToken], explicitKey: !0 }]
          }), this.onKeyLine = !0;
          return;
        case "map-value-ind":
          if (it.explicitKey)
            if (it.sep)
              if (it.value)
                map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (includesToken(it.sep, "map-value-ind"))
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                let start3 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start3, key, sep }]
                });
              } else start2.length > 0 ? it.sep = it.sep.concat(start2, this.sourceToken) : it.sep.push(this.sourceToken);
            else if (includesToken(it.start, "newline"))
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            else {
              let start3 = getFirstKeyStartProps(it.start);
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start3, key: null, sep: [this.sourceToken] }]
              });
            }
          else
            it.sep ? it.value || atNextItem ? map2.items.push({ start: start2, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [], key: null, sep: [this.sourceToken] }]
            }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = !0;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs = this.flowScalar(this.type);
          atNextItem || it.value ? (map2.items.push({ start: start2, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
          return;
        }
        default: {
          let bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else atMapIndent && map2.items.push({ start: start2 });
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(seq2) {
    let it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          let end = "end" in it.value ? it.value.end : void 0;
          (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            let end = seq2.items[seq2.items.length - 2]?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start), end.push(this.sourceToken), seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        it.value || includesToken(it.start, "seq-item-ind") ? seq2.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      let bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(fc) {
    let it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do
        yield* this.pop(), top = this.peek(1);
      while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let fs = this.flowScalar(this.type);
          !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      let bv = this.startBlockValue(fc);
      bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
    } else {
      let parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
        yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        let prev = getPrevProps(parent), start2 = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        let sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        let map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start: start2, key: fc, sep }]
        };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = map2;
      } else
        yield* this.lineEnd(fc);
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf(`
`) + 1;
      for (; nl !== 0; )
        this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start2 = getFirstKeyStartProps(prev);
        return start2.push(this.sourceToken), {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, explicitKey: !0 }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = !0;
        let prev = getPrevProps(parent), start2 = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start2, indent) {
    return this.type !== "comment" || this.indent <= indent ? !1 : start2.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = !1;
      default:
        token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options2) {
  let prettyErrors = options2.prettyErrors !== !1;
  return { lineCounter: options2.lineCounter || prettyErrors && new LineCounter() || null, prettyErrors };
}
function parseDocument(source, options2 = {}) {
  let { lineCounter, prettyErrors } = parseOptions(options2), parser = new Parser(lineCounter?.addNewLine), composer = new Composer(options2), doc = null;
  for (let _doc of composer.compose(parser.parse(source), !0, source.length))
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  return prettyErrors && lineCounter && (doc.errors.forEach(prettifyError(source, lineCounter)), doc.warnings.forEach(prettifyError(source, lineCounter))), doc;
}

// src/io/config-yaml.ts
var maxBytes = 1024 * 1024, meanings = {
  DUPLICATE_KEY: "this key stands twice; keep one of the two",
  MULTIPLE_DOCS: "a second document begins here; the config is one document",
  NON_STRING_KEY: "a key must be a plain word",
  TAB_AS_INDENT: "a tab indents this line; use spaces",
  BAD_INDENT: "the indentation does not fit the lines above",
  MISSING_CHAR: "a quote, bracket or colon is missing",
  BLOCK_AS_IMPLICIT_KEY: "two keys on one line; put the second on a line of its own, or put quotes round the value",
  BAD_SCALAR_START: "a value that begins with this sign needs quotes"
};
function readYaml(bytes) {
  let refused2 = (message2) => ({
    data: void 0,
    lineOf: () => 1,
    complaints: [{ line: 1, message: message2 }]
  });
  if (bytes.length > maxBytes) return refused2("the config is larger than 1 MiB");
  let text3;
  try {
    text3 = new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return refused2("the config is not valid UTF-8");
  }
  let lines = new LineCounter(), document = parseDocument(text3, {
    lineCounter: lines,
    prettyErrors: !1,
    merge: !1,
    schema: "core",
    stringKeys: !0,
    logLevel: "error"
  }), lineAt = (offset) => Math.max(1, lines.linePos(offset ?? 0).line), complaints = document.errors.map(({ code: code2, pos }) => ({
    line: lineAt(pos[0]),
    message: meanings[code2] ?? "this is not valid YAML"
  }));
  return complaints.push(...extras(document, lineAt)), { data: complaints.length === 0 ? document.toJS() : void 0, lineOf: (path) => lineAt(offsetOf(document, path)), complaints };
}
function extras(document, lineAt) {
  let found = [], { yaml, tags } = document.directives;
  return (yaml.explicit || Object.keys(tags).length > 1) && found.push({ line: 1, message: "a config takes no % directives" }), visit(document, {
    Node(_, node) {
      let line4 = lineAt(node.range?.[0]);
      node.tag !== void 0 && found.push({ line: line4, message: "a config takes no tags (!\u2026)" }), "anchor" in node && node.anchor && found.push({ line: line4, message: "a config takes no anchors (&\u2026)" });
    },
    Alias(_, node) {
      found.push({ line: lineAt(node.range?.[0]), message: "a config takes no aliases (*\u2026); write the value out" });
    },
    Pair(_, { key }) {
      !isScalar(key) || key.value !== "<<" || found.push({ line: lineAt(key.range?.[0]), message: "a config takes no merge keys (<<); write the keys out" });
    }
  }), found;
}
function offsetOf(document, path) {
  let node = document.contents, offset = isNode(node) ? node.range?.[0] : void 0;
  for (let step of path) {
    let label;
    if (isMap(node)) {
      let pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      label = pair?.key, node = pair?.value;
    } else if (isSeq(node))
      label = node = node.items[Number(step)];
    else break;
    if (!isNode(label)) break;
    offset = label.range?.[0] ?? offset;
  }
  return offset;
}

// src/io/ledger/settings.ts
var defaultPath = ".sealpost/ledger.json", defaultBranch = "sealpost-ledger", fileSettings = strictObject({
  path: _default(
    string2().check(_minLength(1), describe2("The file; a relative path begins at the folder of the config.")),
    defaultPath
  )
}), gitBranchSettings = strictObject({
  repository: optional(
    string2().check(
      _regex(/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, "must be `owner/name`"),
      describe2("The GitHub repository, `owner/name`. Without it the one of the workflow, `GITHUB_REPOSITORY`.")
    )
  ),
  branch: _default(
    string2().check(
      _regex(
        /^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,
        "must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 100 at most"
      ),
      describe2("A branch that holds nothing else. It is made by the first apply.")
    ),
    defaultBranch
  ),
  names: _default(
    boolean2().check(describe2("Whether the commit messages list the names of secrets; the files always do.")),
    !0
  )
}), ledgers = { file: fileSettings, "git-branch": gitBranchSettings };

// src/io/config.ts
async function loadConfig(call) {
  let { path, targets: targets2, sources: sources2, packages = !0 } = call, folder = dirname(path), seen = relative(call.cwd ?? folder, path), file = seen.startsWith("..") ? path : seen || ".", bytes = await bytesOf(path, file, call.files);
  if (bytes === void 0) {
    let above = await configAbove(path, call.cwd ?? folder, call.files), hint = above === void 0 ? void 0 : `There is one further up: --config ${above}.`;
    throw new SealpostError("config-missing", "there is no such file", { where: file, hint });
  }
  let yaml = readYaml(bytes);
  refuse(yaml.complaints, file);
  let where = (at) => `${file}:${yaml.lineOf(at)}`, report = configReport(yaml), raw = blockOf(yaml.data), environments = wordsOf(raw.environments), context = {
    targets: targets2,
    sources: sources2,
    folder: packages ? folder : void 0,
    where,
    report,
    environments,
    env: call.env ?? {}
  }, base = baseSchema.safeParse(yaml.data);
  base.success || await report.addIssues(baseSchema, base.error.issues, []), checkGlobs(raw, report);
  for (let [index, name] of environments.entries())
    environments.indexOf(name) < index && report.add(["environments", index], "this environment is declared twice");
  let source = await checkSource(blockOf(raw.source), context);
  await checkLedger2(blockOf(raw.ledger), context);
  let checked = /* @__PURE__ */ new Map(), leftOut = (use) => !packages && typeof use == "string" && isPackage(use, targets2);
  for (let [name, block] of Object.entries(blockOf(raw.targets))) {
    if (leftOut(blockOf(block).use)) continue;
    let target = await checkBlock(name, blockOf(block), context);
    target !== void 0 && checked.set(name, target);
  }
  if (checkPlaces(checked, raw, report), refuse(report.all(), file), !base.success || source === void 0) throw new SealpostError("internal", "a config fell through its checks");
  let { targets: blocks, ...common } = base.data;
  return {
    ...common,
    ledger: common.ledger,
    source,
    targets: Object.entries(blocks).flatMap(([name, block]) => {
      if (leftOut(block.use)) return [];
      let { use, secrets, rename, prefix, public: open, token } = block, one = checked.get(name);
      if (one === void 0) throw new SealpostError("internal", "a config fell through its checks");
      return {
        name,
        use,
        target: one.target,
        settings: one.settings,
        ...token === void 0 ? {} : { token },
        secrets,
        rename,
        ...prefix === void 0 ? {} : { prefix },
        public: open,
        places: one.places.map(({ environment, place, at }) => ({ environment, place, at })),
        at: where(["targets", name])
      };
    }),
    digest: createHash("sha256").update(bytes).digest("hex"),
    path,
    folder,
    file,
    where
  };
}
async function bytesOf(path, file, files) {
  return files.read(path).catch((thrown) => {
    if (thrown instanceof SealpostError) throw thrown;
    let hint = "Name a file that this user may read.";
    throw new SealpostError("config", `the config cannot be read${systemWord(thrown)}`, { where: file, hint });
  });
}
async function checkSource(block, context) {
  if (typeof block.use != "string") return;
  let plugin = await findPlugin("source", block.use, context.sources, context.folder);
  if ("wrong" in plugin) {
    context.report.add(["source", "use"], plugin.wrong);
    return;
  }
  let settings = await checkSettings(plugin.found, block, ["use"], ["source"], context.report);
  return { use: block.use, settings, source: plugin.found };
}
async function checkLedger2(block, { report }) {
  let { use } = block;
  if (typeof use != "string") return;
  let found = Object.entries(ledgers).find(([name]) => name === use);
  if (found === void 0) {
    report.add(["ledger", "use"], `no such ledger${suggestion(use, Object.keys(ledgers))}`);
    return;
  }
  await checkSettings({ config: { settings: found[1] } }, block, ["use"], ["ledger"], report);
}
function refuse(complaints, file) {
  if (complaints.length === 0) return;
  let lines = new Set(complaints.map(({ line: line4, message: message2 }) => `${file}:${line4}: ${message2}`));
  throw new SealpostError("config", [...lines].join(`
`));
}

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
function tellSecrets(learned, read2, config2, places, world) {
  let called = (name, environment) => read2.size === 1 ? name : `${name} in ${environment}`, values = [...read2].flatMap(
    ([environment, found]) => [...found].filter(([name]) => !config2.targets.some((target) => matches(target.public, name))).map(([name, { secret }]) => ({ name: called(name, environment), secret }))
  ), tokens = [...new Set(config2.targets.flatMap(tokenNames))].flatMap((name) => {
    let token = world.env[name];
    return token === void 0 ? [] : [{ name, secret: new Secret(token) }];
  }), secrets = [...values, ...tokens];
  learned(
    secrets.map(({ secret }) => secret),
    plainOf(read2, config2, places, world),
    secrets.map(({ name }) => name)
  );
}
function plainOf(read2, config2, places, world) {
  let { env } = world, targets2 = config2.targets.flatMap(({ name, use, target, settings, places: places2 }) => {
    let { capabilities } = target, endpoint = env[capabilities.access.endpoint.env] ?? "";
    return [name, use, endpoint, JSON.stringify([settings, places2, capabilities])];
  });
  return [
    config2.owner,
    config2.file,
    config2.path,
    ...config2.environments,
    ...targets2,
    JSON.stringify([config2.source.use, config2.source.settings, config2.ledger, config2.policy]),
    join(config2.folder, defaultPath),
    `refs/heads/${defaultBranch}`,
    ...places.flatMap(({ key }) => [key.label, key.uid]),
    ...jobFacts(world),
    ...[...read2.values()].flatMap((values) => [...values.keys()])
  ];
}

// src/io/ledger/page.ts
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
function decodePage(text3, keys, owner, where) {
  let raw = opened(text3, "ledger/1", keys, where);
  if (raw.owner !== owner)
    throw new SealpostError("ledger-owner", `the ledger belongs to the owner "${raw.owner}"`, { where });
  let scopes = new Map(
    Object.entries(raw.scopes).map(([uid, entries]) => [
      uid,
      new Map(Object.entries(entries).map(([name, entry]) => [name.slice(1), entryOf2(entry)]))
    ])
  ), { ledger, target, generation, key } = raw, spots = new Map(Object.entries(raw.spots));
  return { ledger, owner, target, generation, lost: raw.lost === !0, key, scopes, spots };
}
function encodeAnchor(anchor2, keys) {
  let pages = Object.fromEntries(
    [...anchor2.pages].sort(([a], [b]) => a < b ? -1 : 1).map(([name, at]) => [`#${name}`, at])
  );
  return sealed2({ sealpost: "anchor/1", ledger: anchor2.ledger, pages }, keys);
}
function decodeAnchor(text3, keys, where) {
  let raw = opened(text3, "anchor/1", keys, where);
  return { ledger: raw.ledger, pages: new Map(Object.entries(raw.pages).map(([name, at]) => [name.slice(1), at])) };
}
function sealed2(content, keys) {
  let body2 = { ...content, key: keys[0].id };
  return render({ ...body2, mac: macOf(body2, keys[0], content.ledger) });
}
function opened(text3, kind, keys, where) {
  let damaged2 = () => new SealpostError("ledger-damaged", "the ledger is not as Sealpost wrote it", { where }), parsed;
  try {
    parsed = JSON.parse(text3);
  } catch {
    throw damaged2();
  }
  if (parsed === null || typeof parsed != "object") throw damaged2();
  let { mac: mac2, ...body2 } = parsed;
  if (typeof mac2 != "string" || typeof body2.ledger != "string" || typeof body2.key != "string") throw damaged2();
  let key = keys.find((one) => one.id === body2.key);
  if (key === void 0) {
    let id = /^[A-Za-z0-9_-]{8}$/.test(body2.key) ? body2.key : "unknown";
    throw new SealpostError("ledger-key", `the ledger was written under the key ${id}, which is not at hand`, {
      where,
      hint: `Nothing was written. SEALPOST_KEY is the key ${keys[0].id}: set it to ${id}. If ${id} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`
    });
  }
  let given2 = Buffer.from(mac2), made = Buffer.from(macOf(body2, key, body2.ledger));
  if (given2.length !== made.length || !timingSafeEqual(given2, made) || render(parsed) !== text3 || body2.sealpost !== kind) throw damaged2();
  return body2;
}
function macOf(body2, key, ledger) {
  return createHmac("sha256", derive(key, ledger, "ledger/v1")).update(JSON.stringify(body2)).digest("base64url");
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
function entryOf2(stored) {
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
  let read2 = [...shelf.pages].map(([name, text3]) => {
    let page = decodePage(text3, keys, owner, where);
    if (page.target === name) return page;
    throw new SealpostError("ledger-damaged", "a page of the ledger lies under another name", { where });
  }), anchor2 = shelf.anchor === void 0 ? void 0 : decodeAnchor(shelf.anchor, keys, `${where}.anchor`), id = anchor2?.ledger ?? read2[0]?.ledger, behind = id === void 0 ? /* @__PURE__ */ new Set() : pagesBehind(id, anchor2, read2), pages = new Map(
    read2.map((page) => [page.target, behind.has(page.target) ? { ...page, scopes: /* @__PURE__ */ new Map() } : page])
  );
  return { shelf, anchor: anchor2, id, pages, behind };
}
function isIntent(entry, run2) {
  return entry?.state === "pending" && entry.run === run2;
}
function pagesBehind(id, anchor2, read2) {
  let pages = new Map(read2.map((page) => [page.target, page])), gone = [...anchor2?.pages ?? []].filter(([name, at]) => (pages.get(name)?.generation ?? -1) < at), strange2 = read2.filter((page) => page.ledger !== id);
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
    let { shelf, pages, anchor: anchor2, behind } = state, next = new Map(pages), empty = {
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
      let generation = Math.max(page.generation, anchor2?.pages.get(name) ?? 0) + 1, spots = new Map([...page.spots, ...mapped2]), written = { ...page, ledger: id, generation, key: keys[0].id, spots };
      next.set(name, written), texts.set(name, encodePage(written, keys));
    }
    let names2 = edits.map(({ name }) => name), tag2 = await store.write({ pages: texts, anchorOf, tag: shelf.tag }, { run: run2, step, target, names: names2, plan }), still = new Set([...behind].filter((name) => next.get(name) === pages.get(name)));
    take({ ...state, shelf: { ...shelf, pages: texts, tag: tag2 }, pages: next, behind: still });
  }
  function anchorOf(shelved) {
    let generations = new Map(state.anchor?.pages);
    for (let [name, text3] of shelved) {
      let unchanged = text3 === state.shelf.pages.get(name);
      if (unchanged && state.behind.has(name)) continue;
      let page = unchanged ? state.pages.get(name) : decodePage(text3, keys, owner, store.where);
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
    doubt: (target, names2) => inTurn(async () => {
      let intents = names2.flatMap(({ uid, name }) => {
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
      return await isMine() ? (world.now() - mine.at > renewMs && (mine = { ...mine, at: world.now() }, await files.replace(path, bytesOf2(mine))), !0) : !1;
    },
    async giveBack() {
      await isMine() && await files.remove(path);
    }
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await files.createNew(path, bytesOf2(mine))) return lease;
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
function bytesOf2(holder) {
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
      let anchor2 = await files.read(anchorPath), bytes = await files.read(path);
      return {
        pages: bytes === void 0 ? /* @__PURE__ */ new Map() : split(decoded(bytes, path), path),
        anchor: anchor2 && decoded(anchor2, anchorPath),
        tag: tagOf(bytes)
      };
    },
    async write(shelf, { step }) {
      if (step !== "doubted" && await keep(), tagOf(await files.read(path)) !== shelf.tag)
        throw new SealpostError("ledger-moved", "the ledger changed while this run was under way", { where: path });
      let bytes = Buffer.from(join2(shelf.pages));
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
    // an apply makes files beside the ledger; a plan only reads it, and would not find out
    prove: () => tryWriting(path, outside.files, "createNew", outside.random).catch((thrown) => {
      let says = `the folder of the ledger cannot be written to${systemWord(thrown)}`;
      throw new SealpostError("ledger-file", says, { where: dirname(path) });
    }),
    async holders() {
      let holder = await holderAt(`${path}.lock`, world);
      return holder === void 0 ? [] : [{ target: void 0, ...holder }];
    }
  };
}
var frame = /^("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/;
function join2(pages) {
  return `{
${[...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`).join(`,
`)}
}
`;
}
function split(text3, where) {
  let pages = /* @__PURE__ */ new Map();
  for (let rest = text3.slice(2); ; ) {
    let found = frame.exec(rest);
    if (found?.[1] === void 0 || found[2] === void 0) break;
    pages.set(nameOf2(found[1]), `${found[2]}
`), rest = rest.slice(found[0].length);
  }
  if (pages.size === 0 || join2(pages) !== text3) throw damaged(where);
  return pages;
}
function nameOf2(json) {
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
  return bytes === void 0 ? "" : createHash("sha256").update(bytes).digest("hex");
}

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
async function taking(git, head, targets2, by, before) {
  let tokens = /* @__PURE__ */ new Map(), files = /* @__PURE__ */ new Map();
  for (let name of targets2) {
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
function isPipeline(text3) {
  return typeof text3 == "string" && /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.test(text3);
}
function leaseText({ run: run2, token, until, at }) {
  return `${JSON.stringify({ run: run2, token, until, ...at === void 0 ? {} : { at } })}
`;
}
function leaseOf(data2) {
  if (typeof data2 != "object" || data2 === null) return;
  let { run: run2, token, until, at } = data2;
  if (!(typeof run2 != "string" || !/^[\w-]{1,64}$/.test(run2)) && !(typeof token != "number" || !Number.isSafeInteger(token) || token < 0) && !(typeof until != "number" || !Number.isSafeInteger(until)))
    return { run: run2, token, until, ...isPipeline(at) ? { at } : {} };
}

// src/io/ledger/audit.ts
var mostNames = 200;
function writeMessage(note, audit) {
  let words2 = { pending: "about to be written", written: "settled", doubted: "in doubt" }, count = note.names.length, names2 = [...new Set(note.names)], more = names2.length > mostNames ? [`- and ${names2.length - mostNames} more`] : [], list3 = [...names2.slice(0, mostNames).map((name) => `- ${plain(name)}`), ...more];
  return message(
    `${plain(note.target)}: ${count} ${count === 1 ? "entry" : "entries"} ${words2[note.step]}`,
    audit.names ? list3 : [],
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
function plain(text3) {
  let line4 = text3.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu, "?").trim();
  return line4.length > 200 ? `${line4.slice(0, 199)}\u2026` : line4;
}

// src/io/ledger/git-history.ts
var tries = 12;
function gitHistory(git, call) {
  let { where } = call, [heads2, memory] = [`heads/${call.branch}`, `sealpost/${call.branch}`], head, remembered, owed;
  async function look() {
    let commit = await git.refOf(heads2);
    return head = commit === void 0 ? void 0 : await ledgerAt(commit), head;
  }
  async function ledgerAt(commit) {
    let found = await git.headAt(commit);
    if (!isLedger(found.files)) throw strange(where);
    return found;
  }
  async function recalled(read2) {
    let commit = await git.refOf(memory);
    return commit === void 0 ? void 0 : { commit, last: await read2(await ledgerAt(commit)) };
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
        if (await git.advance(heads2, now?.commit, joined.commit) !== "done") continue;
        head = joined, to = joined;
      }
    }
    throw forbidden(where);
  }
  async function leadsTo(from2, commit) {
    let at = from2.commit;
    for (let step = 0; at !== void 0 && step < 50; step += 1) {
      let parents = await git.parentsOf(at);
      if (parents.includes(commit)) return !0;
      at = parents[0];
    }
    return !1;
  }
  return {
    look,
    async recall(read2) {
      let before = remembered, [now, then] = await both(look().then(read2.now), recalled(read2.last));
      return remembered = then?.commit, then === void 0 ? (head === void 0 && await git.mustSee(heads2), [now, await read2.last(head)]) : [[before, head?.commit].includes(then.commit) || head !== void 0 && (await git.parentsOf(head.commit)).includes(then.commit) ? now : await look().then(read2.now), then.last];
    },
    async onTop(files, message2) {
      for (let attempt = 0, refused2 = 0; attempt < tries; attempt += 1) {
        let base = head, fresh = await files(base).catch((thrown) => ({ thrown }));
        if ("thrown" in fresh) {
          if (await look(), head?.commit === base?.commit) throw fresh.thrown;
          continue;
        }
        if (fresh.size === 0) return;
        let first = base?.files.has(readme[0]) ? [] : [readme], parents = [base?.commit ?? remembered].filter((one) => one !== void 0), made = await git.commit(base, new Map([...first, ...fresh]), message2, parents), outcome = await git.advance(heads2, base?.commit, made.commit);
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
    async keepUp(made) {
      if (remembered === void 0 || owed !== void 0 || !(await git.parentsOf(made.commit)).includes(remembered)) return;
      await git.advance(memory, remembered, made.commit).catch(() => {
      }) === "done" && (remembered = made.commit);
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
    async tryOut() {
      let [ref, at] = remembered === void 0 ? [heads2, head?.commit] : [memory, remembered];
      if (!await git.tryMoving(ref, at)) throw forbidden(where);
    },
    async settle() {
      owed !== void 0 && await follow(owed);
    }
  };
}
async function both(one, other) {
  return await Promise.allSettled([one, other]), [await one, await other];
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
var noCommit = "0".repeat(40);
function gitObjects(call) {
  let base = `${call.endpoint}/repos/${call.repository}/git`, texts = /* @__PURE__ */ new Map(), heads2 = /* @__PURE__ */ new Map(), parents = /* @__PURE__ */ new Map();
  async function ask(method, path, body2) {
    let answer = await call.fetch(`${base}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "content-type": "application/json"
      },
      ...body2 === void 0 ? {} : { body: JSON.stringify(body2) },
      // objects are named by what is in them, and a ref moves only from where it was seen
      idempotent: !0
    });
    return { status: answer.status, data: answer.ok ? await answer.json() : void 0 };
  }
  function trouble(status, what) {
    return statusError(status, what, hintOf(status, call.repository)).placed(call.where);
  }
  async function must(method, path, what, body2) {
    let { status, data: data2 } = await ask(method, path, body2);
    if (status < 200 || status >= 300) throw trouble(status, what);
    return data2;
  }
  function damaged2(what) {
    return new SealpostError("ledger-damaged", what, { where: call.where });
  }
  async function refOf(name) {
    let { status, data: data2 } = await ask("GET", `/ref/${name}`);
    if (status === 404) return;
    if (status !== 200) throw trouble(status, "read a ref of the ledger");
    let { object: object2 } = data2;
    if (object2.type !== "commit") throw damaged2("a ref of the ledger does not lead to a commit");
    return object2.sha;
  }
  return {
    refOf,
    async mustSee(name) {
      await must("GET", `/matching-refs/${name}`, "look for the branch of the ledger");
    },
    headAt: once(heads2, async (commit) => {
      let list3 = await must(
        "GET",
        `/trees/${commit}?recursive=1`,
        "read the files of the ledger"
      );
      if (list3.truncated) throw damaged2("the branch holds more files than a ledger has");
      return headOf2(commit, list3.tree);
    }),
    parentsOf: once(parents, async (commit) => (await must(
      "GET",
      `/commits/${commit}`,
      "read a commit of the ledger"
    )).parents.map(({ sha: sha2 }) => sha2)),
    textOf: once(texts, async (blob) => {
      let { content } = await must("GET", `/blobs/${blob}`, "read a file of the ledger"), bytes = Buffer.from(content, "base64"), text3 = bytes.toString("utf8");
      if (!Buffer.from(text3).equals(bytes)) throw damaged2("the ledger is not as Sealpost wrote it");
      return text3;
    }),
    async commit(on, files, message2, above) {
      let kept2 = (on?.tree ?? []).filter(({ path }) => !files.has(path)), { sha: tree } = await must("POST", "/trees", "write the files of the ledger", {
        tree: [
          ...kept2.map(({ path, mode, type, sha: sha2 }) => ({ path, mode, type, sha: sha2 })),
          ...[...files].map(([path, content]) => ({ path, ...plain2, content }))
        ]
      }), made = await must("POST", "/commits", "write a commit of the ledger", {
        message: message2,
        tree,
        parents: above
      });
      for (let text3 of files.values()) texts.set(blobId(text3), Promise.resolve(text3));
      let written = [...files].map(([path, text3]) => ({ path, ...plain2, sha: blobId(text3) })), head = headOf2(made.sha, [...kept2, ...written]);
      return heads2.set(made.sha, Promise.resolve(head)), parents.set(made.sha, Promise.resolve(above)), head;
    },
    async tryMoving(name, at) {
      let { status } = await (at === void 0 ? ask("POST", "/refs", { ref: `refs/${name}`, sha: noCommit }) : ask("PATCH", `/refs/${name}`, { sha: at, force: !1 }));
      if (status >= 200 && status < 300) return !0;
      if (status !== 422) throw trouble(status, "move a ref of the ledger");
      return at === void 0 || await refOf(name) !== at;
    },
    async advance(name, from2, to) {
      let sent = await (from2 === void 0 ? ask("POST", "/refs", { ref: `refs/${name}`, sha: to }) : ask("PATCH", `/refs/${name}`, { sha: to, force: !1 })).catch((thrown) => asSealpostError(thrown));
      if (sent instanceof SealpostError) {
        if (landedOf(sent) === "no") throw sent;
        let now2 = await refOf(name).catch(() => from2);
        if (now2 === to) return "done";
        if (now2 === from2) throw sent;
        return "moved";
      }
      if (sent.status >= 200 && sent.status < 300) return "done";
      if (![404, 409, 422].includes(sent.status)) throw trouble(sent.status, "move a ref of the ledger");
      let now = await refOf(name);
      if (now === to) return "done";
      if (now !== from2) return "moved";
      if (sent.status === 404) throw trouble(404, "move a ref of the ledger");
      return "refused";
    }
  };
}
var plain2 = { mode: "100644", type: "blob" };
function headOf2(commit, entries) {
  let tree = entries.filter(({ type }) => type !== "tree");
  return { commit, files: new Map(tree.map(({ path, sha: sha2 }) => [path, sha2])), tree };
}
function once(known, ask) {
  return (name) => {
    let before = known.get(name);
    if (before !== void 0) return before;
    let asked = ask(name).catch((thrown) => {
      throw known.delete(name), thrown;
    });
    return known.set(name, asked), asked;
  };
}
function hintOf(status, repository) {
  if (status === 401) return "Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.";
  if (status === 403 || status === 404)
    return `The token of the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${repository}; \`contents: read\` is enough to plan.`;
  if (status === 409) return `Run again. If ${repository} has no commit at all yet, push one first.`;
}
function blobId(text3) {
  let bytes = Buffer.from(text3);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
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
  async function anchorIn(last) {
    let blob = last?.files.get("anchor.json");
    return blob === void 0 ? void 0 : git.textOf(blob);
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
        let message2 = leaseMessage({ ...note, step: "given back" }, audit), made = await history.onTop((now) => givingBack(git, now, mine), message2);
        await history.settle(), made !== void 0 && await history.keepUp(made);
      })
    };
  }
  return {
    where,
    mend: `Fetch refs/sealpost/${branch2} of ${repository}, look at it, and push it to refs/heads/${branch2}.`,
    read: () => inTurn(async () => {
      let [pages, anchor2] = await history.recall({ now: pagesIn, last: anchorIn });
      return known = pages, { pages, anchor: anchor2, tag: tagOf2(pages) };
    }),
    write: (shelf, note) => inTurn(async () => {
      if (shelf.tag !== tagOf2(known)) throw moved("the ledger changed while this run was under way");
      let mine = new Map([...shelf.pages].filter(([name, text3]) => known.get(name) !== text3)), began = call.ownNow(), along = held !== void 0 && began - held.since > alongMs, made = await history.onTop(
        async (now) => {
          let there = await pagesIn(now);
          if ([...mine].every(([name, text3]) => there.get(name) === text3)) return /* @__PURE__ */ new Map();
          let leases = note.step === "doubted" ? [] : await prolonged(now);
          if ([...mine.keys()].some((name) => there.get(name) !== known.get(name)))
            throw moved("another run changed the ledger while this one was under way");
          return note.step !== "doubted" && await checkOthers(now, mine.keys(), note.run), new Map([
            ...[...mine].map(([name, text3]) => [`targets/${name}.json`, text3]),
            ["anchor.json", shelf.anchorOf(new Map([...there, ...mine]))],
            ...along ? leases : []
          ]);
        },
        writeMessage(note, audit)
      );
      return held !== void 0 && along && (held.since = began), known = new Map(shelf.pages), made !== void 0 && await history.remember(made), tagOf2(known);
    }),
    lease: (about) => inTurn(async () => {
      let targets2 = about.targets.length > 0 ? about.targets : [...known.keys()], note = { ...about, targets: targets2, step: "taken" }, since = call.ownNow(), tokens = /* @__PURE__ */ new Map(), made = await history.onTop(
        async (now) => {
          let by = { run: about.run, at: audit.pipeline, now: call.now(), where }, got = await taking(git, now, targets2, by, tokens);
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
    prove: () => inTurn(history.tryOut),
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
  let hash = createHash("sha256");
  for (let name of [...pages.keys()].sort()) hash.update(JSON.stringify([name, pages.get(name)]));
  return hash.digest("hex");
}

// src/io/ledger/stores.ts
function storeOf(config2, world, otherwise, notice = () => {
}) {
  let where = config2.where(["ledger"]), settings = ledgerSettings(config2.ledger ?? { use: otherwise }, where);
  if (settings.use === "git-branch") return branchOf(settings, world, where, notice);
  let { path } = settings;
  return fileStore(isAbsolute(path) ? path : join(config2.folder, path), world);
}
async function usualStore(config2, { env, files }) {
  return env.GITHUB_ACTIONS !== "true" ? "file" : await files.read(join(dirname(config2), defaultPath)).catch(() => "something") === void 0 ? "git-branch" : "file";
}
function ledgerSettings(block, where) {
  let { use, ...rest } = block, parsed = use === "file" ? fileSettings.safeParse(rest) : gitBranchSettings.safeParse(rest);
  if (parsed.success && (use === "file" || use === "git-branch")) return { use, ...parsed.data };
  throw new SealpostError("config", "this is not what a ledger takes", { where });
}
function branchOf({ repository = "", branch: branch2, names: names2 }, world, where, notice) {
  let { env } = world, token = env.SEALPOST_LEDGER_TOKEN || env.GITHUB_TOKEN;
  if (!token)
    throw new SealpostError(
      "token-missing",
      "the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN is set",
      { where, hint: "A job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN." }
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
      names: names2
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
async function readSource(config2, places, world) {
  let needed = new Set(places.map((place) => place.environment)), environments = config2.environments.filter((environment) => needed.has(environment)), { source, settings } = config2.source, read2 = await source.read({
    environments,
    settings,
    folder: config2.folder,
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

// src/io/look.ts
async function configOf({ config: path, targets: targets2, sources: sources2, host }, world) {
  let { files, cwd, env } = world, config2 = await loadConfig({ path, files, targets: targets2, sources: sources2, cwd, env, packages: host?.packages ?? !0 });
  return host?.configured?.(config2), config2;
}
async function checkFit({ world, approved, only }, config2) {
  await checkGround(approved, config2, world), checkOnly(only, config2);
}
async function valuesOf({ call, world, host }, config2, places) {
  let read2 = call.command === "drift" ? /* @__PURE__ */ new Map() : await readSource(config2, places, world), desired = mapValues(read2, config2, places), touched = await host.touched(config2, places);
  return tellSecrets(host.learned, read2, config2, places, world), { read: read2, desired, touched };
}
async function ledgerOf(trip, config2, places) {
  let { world, host, keys, notice, approved, recover, id } = trip, store = storeOf(config2, world, host.ledger, notice), given2 = approved === void 0 ? {} : { id: approved.ledger.id }, ledger = await openLedger({ store, keys, owner: config2.owner, run: id, world, recover, places, ...given2 });
  return approved !== void 0 && checkLedger(approved, ledger), ledger;
}
function wantedIn({ call, keys }, places, { desired }, ledger) {
  return call.command === "drift" ? wantedFromLedger(ledger.entries, places) : wantedOf(desired, keys, fingerprinter(keys, ledger.id));
}
function reachOf(trip, config2, places, named3, ledger) {
  let { call, host, only } = trip, uids = new Set(named3.map(({ uid }) => uid)), dropped = call.command !== "drift" && only.targets.length + only.environments.length === 0 ? droppedPlaces(config2, ledger.spots()).filter(host.allow) : [], busy2 = [...places, ...dropped].filter(({ key }) => ledger.entries.has(key.uid) || uids.has(key.uid)), all = placesOf(config2, { targets: [], environments: [] });
  return { busy: busy2, beside: call.command === "apply" ? besides(busy2, all) : [], complete: places.length === all.length };
}
function linesTo({ world, host, notice }, config2, { busy: busy2 }, ledger) {
  let targets2 = config2.targets.filter(({ name }) => busy2.some(({ target }) => target === name));
  return openLines(targets2, world, notice, (target) => host.tokens(
    target,
    busy2.filter((place) => place.target === target.name)
  ), ledger.keep);
}
function lookAt({ call, world }, config2, { busy: busy2, beside }, lines) {
  return observeAll(busy2, config2, lines, counter(call, "looking", busy2.length), { beside, stop: world.stop });
}

// src/run.ts
async function run(call, world) {
  let started = world.now(), owner = "", plan, saved, receipts, warnings2 = [], work, lines = /* @__PURE__ */ new Map(), report = (error) => toReport({
    command: call.command,
    owner,
    plan,
    saved,
    receipts,
    warnings: warnings2,
    work,
    started,
    finished: world.now(),
    error,
    requests: requestsOf(lines)
  });
  try {
    let config2 = await configOf(call, world), trip = begin(call, world);
    saved = trip.approved, await checkFit(trip, config2), owner = config2.owner;
    let places = placesOf(config2, trip.only).filter(trip.host.allow), values = await valuesOf(trip, config2, places), ledger = await ledgerOf(trip, config2, places), wanted = wantedIn(trip, places, values, ledger), reach = reachOf(trip, config2, places, [...wanted, ...values.touched], ledger);
    lines = linesTo(trip, config2, reach, ledger);
    let looks = await lookAt(trip, config2, reach, lines), facts = factsOf(trip, ledger, reach, looks), found = amended(diff({ ...facts, wanted }), values.touched, ledger.entries), judged = judge({ ...facts, ...rulesOf(trip, config2, values), changes: found });
    return plan = freeze(owner, judged.changes, refusalsOf(trip, judged, config2, ledger)), work = hasWork(plan, ledger), warnings2 = warningsFor(trip, config2, values, ledger, plan, reach, looks), saved ??= await savePlan(call.saved, { ...trip, plan, config: config2, ledger }, trip.keys, world), await isApproved(trip, plan, work, report) && (receipts = [], await carryOut(trip, plan, { config: config2, values, ledger, reach, looks, lines }, receipts)), report();
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
  if (valueAt2(payload, "pull_request") !== void 0) return untrusted(`a pull request, in the event ${said(event)}`);
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
  let subject = subjectOf(payload, env), [head, base] = ["head", "base"].map((side) => valueAt2(payload, "pull_request", side, "repo", "id"));
  return subject?.number === void 0 ? untrusted("the event does not say what it is about") : !Number.isSafeInteger(base) || base !== valueAt2(payload, "repository", "id") ? untrusted("the pull request is of another repository") : head !== base ? untrusted("a pull request from a fork") : textAt(payload, "pull_request", "user", "login") === "dependabot[bot]" ? untrusted("a pull request of Dependabot") : textAt(payload, "pull_request", "base", "ref") !== subject.branch ? { ...untrusted("a pull request to another branch than the default one"), elsewhere: !0 } : { mode: "reviewed", because: "a pull request from a branch of this repository", subject };
}
function subjectOf(payload, env) {
  let branch2 = textAt(payload, "repository", "default_branch"), number4 = valueAt2(payload, "pull_request", "number"), head = number4 === void 0 ? env.GITHUB_SHA : textAt(payload, "pull_request", "head", "sha"), repository = env.GITHUB_REPOSITORY;
  if (!(!(isOwnRepository(payload, env) && isBranch(branch2) && isCommit(head) && (number4 === void 0 || Number.isSafeInteger(number4) && Number(number4) > 0)) || repository === void 0))
    return { repository, branch: branch2, head, ...number4 === void 0 ? {} : { number: Number(number4) } };
}
function isOwnRepository(payload, { GITHUB_REPOSITORY: own2 }) {
  let told4 = textAt(payload, "repository", "full_name");
  return own2 !== void 0 && /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(own2) && told4?.toLowerCase() === own2.toLowerCase();
}
function isCommit(text3) {
  return typeof text3 == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}
function isBranch(text3) {
  return typeof text3 == "string" && /^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.test(text3);
}
function branchOf2({ GITHUB_REF: ref }) {
  let branch2 = ref?.startsWith("refs/heads/") ? ref.slice(11) : "";
  return branch2 === "" ? void 0 : branch2;
}
function said(event) {
  return /^[a-z_]{1,40}$/.test(event) ? `\`${event}\`` : "without a name";
}
function valueAt2(data2, ...path) {
  return path.reduce(
    (at, key) => typeof at == "object" && at !== null && Object.hasOwn(at, key) ? at[key] : void 0,
    data2
  );
}
function textAt(data2, ...path) {
  let found = valueAt2(data2, ...path);
  return typeof found == "string" ? found : void 0;
}

// src/action/event.ts
var largest = 32 * 1024 * 1024;
async function trustOf(world) {
  return modeOf(await eventOf(world), world.env);
}
async function eventOf({ env, files }) {
  let path = env.GITHUB_EVENT_PATH;
  if (path)
    try {
      let bytes = await files.read(path);
      return bytes === void 0 || bytes.length > largest ? void 0 : JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
    } catch {
      return;
    }
}

// src/action/annotations.ts
var most = 50, shownNames = 10;
function openOrigins(file) {
  let origins = /* @__PURE__ */ new Map(), key = (target, scope) => JSON.stringify([target, scope]), config2;
  return {
    read: (found) => {
      config2 = found;
    },
    note: (place) => {
      origins.set(key(place.target, place.key.label), place.at);
    },
    of: ({ target, scope }) => origins.get(key(target, scope)),
    ofError({ code: code2, where = "" }) {
      let target = config2?.targets.find(({ name }) => where === name || where.startsWith(`${name}:`));
      if (target !== void 0) return target.at;
      let block = code2.startsWith("ledger-") || /^[\w.-]+\/[\w.-]+@/.test(where) ? "ledger" : /^source/.test(code2) ? "source" : void 0;
      if (!(block === void 0 && !/^(?:plan|key)-/.test(code2)))
        return config2?.where(block === void 0 ? [] : [block]) ?? `${file}:1`;
    }
  };
}
var fileLine = /^([^#]+):([1-9]\d{0,6})$/;
function annotationsOf(report, origins, strict = !1) {
  let found = [
    ...errors(report, origins),
    ...refusals(report, origins),
    ...failures(report, origins),
    ...strict ? differences(report, origins) : [],
    ...warnings(report)
  ], hidden = found.length - most;
  return hidden <= 0 ? found : [
    ...found.slice(0, most),
    { title: "Sealpost", message: `${counted(hidden, "more remark")} in the report`, at: void 0 }
  ];
}
function annotationText({ title: title2, message: message2, at, level }) {
  let [, file, line4] = fileLine.exec(at ?? "") ?? [], place = file === void 0 ? [] : [`file=${property(file)}`, `line=${line4}`], text3 = file === void 0 && at !== void 0 ? `${at}: ${message2}` : message2;
  return `::${level ?? "error"} ${[...place, `title=${property(title2)}`].join(",")}::${data(text3)}`;
}
function maskText(secret) {
  return `::add-mask::${escaped(secret)}
`;
}
function data(text3) {
  return escaped(text3.split(`
`).map(forTerminal).join(`
`));
}
function escaped(text3) {
  return text3.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function property(text3) {
  return data(text3).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function errors({ error }, { ofError }) {
  if (error === void 0) return [];
  let title2 = `Sealpost: ${error.code}`, complaints = error.message.split(`
`).map((line5) => /^(.+:\d+): (.+)$/.exec(line5));
  if (complaints.every((complaint) => complaint !== null))
    return complaints.map((complaint) => ({ title: title2, at: complaint[1], message: `${complaint[2]}` }));
  let { where, message: message2, hint } = error, line4 = where !== void 0 && fileLine.test(where) ? void 0 : ofError(error);
  return line4 === void 0 ? [{ title: title2, at: where, message: `${message2}
${hint}` }] : [{ title: title2, at: line4, message: `${where === void 0 ? "" : `${where}: `}${message2}
${hint}` }];
}
function refusals({ refusals: refusals2, changes }, { of }) {
  let lineOf = (addresses) => {
    let about = new Set(addresses), change = changes.find((change2) => about.has(addressText(change2)));
    return change && of(change);
  };
  return refusals2.map(({ rule, because, unlock, addresses, at }) => ({
    title: `Sealpost refused: ${rule}`,
    at: at ?? lineOf(addresses),
    message: [because, ...addresses.length === 0 ? [] : [named(addresses)], `Unlock: ${unlock}`].join(`
`)
  }));
}
function failures({ changes }, { of }) {
  let failed2 = changes.filter(({ error }) => error !== void 0);
  return grouped2(failed2, ({ error }) => [error?.code, error?.message]).map(([first, ...others]) => ({
    title: `Sealpost: ${first.error?.code} at ${first.target}`,
    at: of(first),
    message: `${named([first, ...others].map(({ name }) => name))}: ${first.error?.message}
${first.error?.hint}`
  }));
}
function differences({ changes }, { of }) {
  let different = changes.filter((change) => differs(change) && change.error === void 0);
  return grouped2(different, () => []).map(([first, ...others]) => ({
    title: `Sealpost: ${first.target} differs`,
    at: of(first),
    message: named([first, ...others].map(({ name }) => name))
  }));
}
function warnings({ warnings: warnings2 = [] }) {
  return warnings2.map(({ because, at }) => ({
    title: "Sealpost: worth a look",
    message: because,
    at,
    level: "warning"
  }));
}
function grouped2(changes, common) {
  let groups = /* @__PURE__ */ new Map();
  for (let change of changes) {
    let key = JSON.stringify([change.target, change.scope, ...common(change)]), group = groups.get(key);
    group ? group.push(change) : groups.set(key, [change]);
  }
  return [...groups.values()];
}
function named(names2) {
  let hidden = names2.length - shownNames;
  return `${names2.slice(0, shownNames).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""}`;
}

// src/action/declared.ts
var allCommands = ["plan", "apply", "drift"], declared = {
  command: { commands: allCommands, otherwise: "plan" },
  config: { commands: allCommands, otherwise: "sealpost.yaml" },
  plan: { commands: ["plan", "apply"] },
  expires: { commands: ["plan"], otherwise: "60m" },
  target: { commands: allCommands },
  environment: { commands: allCommands },
  recover: { commands: ["plan", "apply"], otherwise: "false" },
  "fail-on": { commands: allCommands, otherwise: "refused" },
  comment: { commands: ["plan"], otherwise: "false" },
  issue: { commands: ["drift"], otherwise: "false" },
  summary: { commands: allCommands, otherwise: "true" },
  report: { commands: allCommands },
  "ledger-key": { commands: allCommands, variable: "SEALPOST_KEY", secret: !0 },
  "ledger-key-previous": { commands: allCommands, variable: "SEALPOST_KEY_PREVIOUS", secret: !0 },
  "github-token": { commands: allCommands, variable: "GITHUB_TOKEN", secret: !0 },
  "app-id": { commands: allCommands, variable: "SEALPOST_GITHUB_APP_ID" },
  "app-private-key": { commands: allCommands, variable: "SEALPOST_GITHUB_APP_PRIVATE_KEY", secret: !0 },
  "vercel-token": { commands: allCommands, variable: "VERCEL_TOKEN", secret: !0 },
  "netlify-token": { commands: allCommands, variable: "NETLIFY_AUTH_TOKEN", secret: !0 },
  "cloudflare-token": { commands: allCommands, variable: "CLOUDFLARE_API_TOKEN", secret: !0 },
  "cloudflare-account-id": { commands: allCommands, variable: "CLOUDFLARE_ACCOUNT_ID" },
  "token-names": { commands: ["plan"] },
  "job-token": { commands: allCommands, otherwise: "${{ github.token }}", secret: !0 }
}, inputPrefix = "INPUT_";
function secretInputs(env) {
  return inputNames().flatMap((name) => {
    let value = "secret" in declared[name] ? given(name, env) : void 0;
    return value === void 0 ? [] : [{ name, value }];
  });
}
function engineEnv(env) {
  let known = inputNames().flatMap((name) => {
    let input = declared[name], value = given(name, env);
    return input.variable === void 0 || value === void 0 ? [] : [[input.variable, value]];
  });
  return {
    // an own token for the ledger, under `env:`, says more than the job's, which is always there
    SEALPOST_LEDGER_TOKEN: given("job-token", env),
    ...Object.fromEntries(Object.entries(env).filter(([variable2]) => !variable2.startsWith(inputPrefix))),
    ...Object.fromEntries(known)
  };
}
var told2 = [
  "API_URL",
  "SERVER_URL",
  "EVENT_NAME",
  "EVENT_PATH",
  "REPOSITORY",
  "REF",
  "SHA",
  "RUN_ID",
  "RUN_ATTEMPT",
  "ACTOR",
  "WORKSPACE",
  "OUTPUT",
  "STEP_SUMMARY"
].map((name) => `GITHUB_${name}`);
function publicEnv(env) {
  let open = inputNames().filter((name) => name === "job-token" || !isCredential(name)), known = /* @__PURE__ */ new Set([...told2, ...open.map(variableOf), "RUNNER_TEMP", "SEALPOST_PACING", "CLOUDFLARE_ACCOUNT_ID"]);
  return Object.fromEntries(
    Object.keys(env).filter((variable2) => known.has(variable2) || variable2.startsWith(inputPrefix)).map((variable2) => [variable2, known.has(variable2) ? env[variable2] : ""])
  );
}
function isCredential(name) {
  return "secret" in declared[name] || name === "app-id";
}
function inputNames() {
  return Object.keys(declared);
}
function variableOf(name) {
  return `${inputPrefix}${name.toUpperCase()}`;
}
function given(name, env) {
  return env[variableOf(name)]?.trim() || void 0;
}
function effective(name, env) {
  let { otherwise = "" } = declared[name];
  return given(name, env) ?? otherwise;
}

// src/render/html-escape.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function text2(raw) {
  return forTerminal(raw).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function nameText(raw) {
  return raw.trim() === "" ? "(empty)" : text2(raw);
}
function code(raw) {
  return `<code>${nameText(raw)}</code>`;
}
function sentence(raw) {
  return raw.split(`
`).map(line2).join("<br>");
}
function line2(raw) {
  return spansOf(raw).map((span) => span.code ? code(span.text) : text2(span.text)).join("");
}

// src/render/html-columns.ts
function columnsOf(changes) {
  let byTarget = /* @__PURE__ */ new Map();
  for (let { target, use, environment, scope } of changes) {
    let column = { target, use, environment, scope };
    slotIn(byTarget, JSON.stringify([target, use]), () => /* @__PURE__ */ new Map()).set(columnKey(column), column);
  }
  return [...byTarget.values()].flatMap((places) => [...new Set([...places.values()].map(({ environment }) => environment))].flatMap((environment) => [...places.values()].filter((place) => place.environment === environment)));
}
function columnKey({ target, use, environment, scope }) {
  return JSON.stringify([target, use, environment, scope]);
}
function slotIn(map2, key, make) {
  let found = map2.get(key);
  if (found !== void 0) return found;
  let made = make();
  return map2.set(key, made), made;
}

// src/render/html-model.ts
var states = [
  "failed",
  "refused",
  "unseen",
  "remove",
  "update",
  "create",
  "adopt",
  "forget",
  "left",
  "keep"
];
function matrixOf(report) {
  let columns = columnsOf(report.changes), columnIndex = new Map(columns.map((column, index) => [columnKey(column), index])), refusedBy2 = refusalsByAddress(report), stories = /* @__PURE__ */ new Map(), kept2 = /* @__PURE__ */ new Map(), counts = Object.fromEntries(states.map((state) => [state, 0])), rows = /* @__PURE__ */ new Map();
  for (let change of report.changes) {
    let column = columnIndex.get(columnKey(change)), refusals2 = change.error === void 0 ? refusedBy2.get(addressText(change)) ?? [] : [], cell = cellOf(change, report.command, refusals2);
    counts[cell.state] += 1;
    let row = slotIn(rows, change.name, () => ({
      from: /* @__PURE__ */ new Set(),
      cells: /* @__PURE__ */ new Map(),
      stranger: !1,
      look: !1
    }));
    change.sourceName !== void 0 && row.from.add(change.sourceName), isStranger(change) ? row.stranger = !0 : cell.state !== "keep" && (row.look = !0);
    let plain3 = cell.state === "keep" && change.note === void 0;
    cell.state === "keep" && slotIn(kept2, column, () => []).push(change);
    let story = plain3 ? void 0 : storyFor(stories, change, column, cell, refusals2), told4 = story === void 0 ? cell : { ...cell, story: story.id };
    slotIn(row.cells, column, () => []).push(told4);
  }
  let groups = { look: [], strangers: [], same: [] };
  for (let name of [...rows.keys()].sort()) {
    let row = rows.get(name);
    (row.look ? groups.look : row.stranger ? groups.strangers : groups.same).push({ name, from: [...row.from], cells: row.cells });
  }
  return {
    columns,
    groups,
    stories: [...stories.values()].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    kept: kept2,
    counts
  };
}
function isTrouble({ state }) {
  return state === "failed" || state === "unseen";
}
function refusalsByAddress(report) {
  let found = /* @__PURE__ */ new Map();
  for (let [index, refusal] of report.refusals.entries())
    for (let address of refusal.addresses) slotIn(found, address, () => []).push(index);
  return found;
}
function cellOf(change, command, refusals2) {
  let cell = { state: markOf(change), word: wordOf(change, command), why: whyOf(change), quiet: isStranger(change) };
  return refusals2.length > 0 ? { ...cell, state: "refused", word: "refused", why: phrase(cell.word, cell.why) } : cell.state === "failed" && change.do !== "leave" ? { ...cell, why: phrase(change.do, cell.why) } : cell;
}
function phrase(what, why) {
  return why === "" ? what : `${what}: ${why}`;
}
function storyFor(stories, change, column, cell, refusals2) {
  let { note, error, sourceName } = change, { state, word } = cell, failed2 = state === "failed", why = failed2 ? "" : cell.why, sure = failed2 || change.do === "leave" || change.do === "keep" ? "" : evidenceOf(change), notes = [state === "unseen" && error !== void 0 ? void 0 : note, error?.message].filter((one) => one !== void 0 && one !== ""), hint = error?.hint ?? "", key = JSON.stringify([
    failed2 || state === "unseen" ? "" : column,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals2
  ]), story = slotIn(stories, key, () => ({
    id: stories.size,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals: refusals2,
    items: /* @__PURE__ */ new Map()
  })), asides = [...sourceName === void 0 ? [] : [`from ${sourceName}`], ...failed2 ? [cell.why] : []];
  return slotIn(story.items, column, () => []).push({ name: change.name, aside: asides.join(", ") }), story;
}

// src/render/html-story.ts
var longList = 40, stateWords = {
  failed: "failed",
  refused: "refused",
  unseen: "unknown",
  remove: "remove",
  update: "update",
  create: "create",
  adopt: "adopt",
  forget: "forget",
  left: "left",
  keep: "same"
};
function tag(state, word) {
  return `<b class="tag ${state}">${text2(word)}</b>`;
}
function placeText({ target, use, environment, scope }) {
  let kind = use === target ? "" : ` <span class="soft">(${text2(use)})</span>`;
  return `${code(target)}${kind} ${code(environment)} \u2192 ${code(scope)}`;
}
function storyOfPlace(story, column, report) {
  let sure = story.sure === "" ? "" : `<span class="sure"> \xB7 how sure: ${text2(story.sure)}</span>`, why = story.why === "" ? "" : `
<p class="soft">${text2(story.why)}${sure}</p>`;
  return `<section class="story ${story.state}" id="s${story.id}">
${tag(story.state, story.word)}
<div>
${names(story.items.get(column) ?? [])}${why}
${told3(story, report)}
</div>
</section>`;
}
function storyOfTrouble(story, report, columns) {
  let groups = [...story.items].map(([index, items]) => {
    let column = columns[index];
    return `<div class="at">
<p class="place">${placeText(column)}</p>
${names(items)}
</div>`;
  });
  return `<section class="story card ${story.state}" id="s${story.id}">
<p>${tag(story.state, story.word)} ${text2(story.why)}</p>
${told3(story, report)}
${groups.join(`
`)}
</section>`;
}
function told3(story, report) {
  return `<div class="told">${[...details(story), ...refusedBy(story, report)].join(`
`)}</div>`;
}
function names(items) {
  return list(items.map(itemHtml), "name");
}
function list(items, one, many = `${one}s`) {
  let inside = `<ul class="names">
${items.map((item) => `<li>${item}</li>`).join(`
`)}
</ul>`;
  return items.length <= longList ? inside : `<details><summary>${counted(items.length, one, many)}</summary>
${inside}</details>`;
}
function itemHtml({ name, aside }) {
  return aside === "" ? nameText(name) : `${nameText(name)} <small>${text2(aside)}</small>`;
}
function details({ notes, hint }) {
  let said2 = notes.map((note) => `<p class="note">${sentence(note)}</p>`);
  return hint === "" ? said2 : [...said2, `<p class="hint">${sentence(hint)}</p>`];
}
function refusedBy({ refusals: refusals2 }, report) {
  return refusals2.flatMap((index) => {
    let refusal = report.refusals[index];
    if (refusal === void 0) return [];
    let { rule, because, unlock } = refusal;
    return [
      `<p class="note">${sentence(because)} (<a href="#r${index}">${code(rule)}</a>)</p>`,
      `<p class="hint">Unlock: ${sentence(unlock)}</p>`
    ];
  });
}

// src/render/html-legend.ts
var meanings2 = {
  failed: "it was tried, or could not even be planned; the hint says what to do",
  refused: "it must not happen as asked, so the whole run writes nothing; one line unlocks it",
  unseen: "the place could not be seen whole, so nothing is concluded and nothing is written",
  remove: "Sealpost wrote it once, and the source no longer has it",
  update: "the value at the target is another one, or may be: it is written again",
  create: "the name is not at the target: it is written",
  adopt: "the name was there before Sealpost, and policy lets Sealpost take it over",
  forget: "gone from the source and the target: only the ledger still names it",
  left: "not ours, protected, or not allowed by policy: nothing is written",
  keep: "source and target agree: nothing is written"
}, certainties = {
  "read-back": ["read back", "the target gave the value back, and it was compared"],
  revision: ["by revision", "the target's own stamp has not moved since Sealpost wrote the value"],
  ledger: ["by the ledger's word", "the target shows neither value nor stamp: an edit there by hand would not be seen"]
};
function legend(report, { counts }) {
  if (report.changes.length === 0) return "";
  let shown2 = states.filter((state) => counts[state] > 0), sures = Object.keys(certainties).filter((sure) => report.changes.some((one) => one.sure === sure));
  return `<section id="legend" aria-labelledby="legend-title">
<h2 id="legend-title">What the words mean</h2>
<dl>
${[
    ...shown2.map((state) => line3(tag(state, stateWords[state]), meanings2[state])),
    ...sures.map((sure) => line3(`same, ${certainties[sure][0]}`, certainties[sure][1]))
  ].join(`
`)}
</dl>
</section>`;
}
function line3(word, means) {
  return `<div><dt>${word}</dt><dd>${means}</dd></div>`;
}

// src/render/html-matrix.ts
function tallies({ columns, counts }) {
  return columns.length === 0 ? "" : `<div id="tallies"><ul aria-label="How many of each">
${states.filter((state) => counts[state] > 0).map(
    (state) => `<li data-state="${state}">${tag(state, stateWords[state])} <span>${number(counts[state])}</span></li>`
  ).join(`
`)}
</ul></div>`;
}
function matrixTable(matrix) {
  let { columns, groups } = matrix;
  if (columns.length === 0) return "";
  let { look, same: same2, strangers: strangers2 } = groups, count = look.length + same2.length + strangers2.length, bodies = [
    body(matrix, look, "To look at"),
    body(matrix, strangers2, "Nobody asked for these"),
    body(matrix, same2, "The same everywhere")
  ];
  return `<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names \xD7 places</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The table, which scrolls">
<table class="matrix ${columns.length > 12 ? "wide" : columns.length > 6 ? "middle" : "narrow"}">
<caption>${counted(count, "name")} at ${counted(columns.length, "place")}. A row is a name, a column a place.</caption>
${heads(columns)}
${bodies.filter((part) => part !== "").join(`
`)}
</table>
</div>
</section>`;
}
function heads(columns) {
  let targets2 = [];
  for (let column of columns) {
    let last = targets2.at(-1), first = last?.[0];
    last && first?.target === column.target && first.use === column.use ? last.push(column) : targets2.push([column]);
  }
  let above = targets2.map((group) => {
    let { target, use } = group[0], kind = use === target ? "" : ` <small>(${text2(use)})</small>`;
    return `<th class="target" scope="colgroup" colspan="${group.length}"><span>${code(target)}${kind}</span></th>`;
  }), below = targets2.flatMap(
    (group) => group.map(({ environment, scope }, index) => `<th scope="col"${index === 0 ? ' class="first"' : ""}>${code(environment)} <small>${text2(scope).replaceAll("/", "/<wbr>")}</small></th>`)
  );
  return `<colgroup span="1"></colgroup>${targets2.map((group) => `<colgroup span="${group.length}"></colgroup>`).join("")}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${above.join("")}</tr>
<tr>${below.join("")}</tr>
</thead>`;
}
function body({ columns }, rows, title2) {
  return rows.length === 0 ? "" : `<tbody>
<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${title2} <small>${counted(rows.length, "name")}</small></span></th></tr>
${rows.map((row) => rowHtml(row, columns)).join(`
`)}
</tbody>`;
}
function rowHtml({ name, from: from2, cells }, columns) {
  let origin = from2.length === 0 ? "" : ` <small>from ${from2.map(nameText).join(", ")}</small>`, shown2 = columns.map((_, index) => cellHtml(cells.get(index) ?? []));
  return `<tr><th scope="row"><code>${nameText(name).replaceAll("_", "_<wbr>")}</code>${origin}</th>${shown2.join("")}</tr>`;
}
function cellHtml(cells) {
  if (cells.length === 0) return "<td></td>";
  let worst = states.find((state) => cells.some((cell) => cell.state === state)), quiet2 = cells.every((cell) => cell.quiet) ? " quiet" : "";
  return `<td class="${worst}${quiet2}">${cells.map(saidHtml).join("<br>")}</td>`;
}
function saidHtml({ word, why, story }) {
  let said2 = why === "" ? text2(word) : `${text2(word)} <small>${text2(why)}</small>`;
  return story === void 0 ? said2 : `<a href="#s${story}">${said2}</a>`;
}

// src/render/html-proposal.ts
function proposalSection(report) {
  let words2 = proposalWords(report);
  if (words2 === void 0) return "";
  let cards = words2.groups.map(({ title: title2, items }) => {
    let lines = items.map((item) => `<li>${sentence(item)}</li>`);
    return `<div class="card">
<p><b>${text2(title2)}</b></p>
<ul>
${lines.join(`
`)}
</ul>
</div>`;
  });
  return `<section id="proposal" aria-labelledby="proposal-title">
<h2 id="proposal-title">Proposed: ${text2(words2.title)}</h2>
<p class="soft">${text2(words2.note)}</p>
${cards.join(`
`)}
</section>`;
}

// src/render/html-script.ts
var script = String.raw`
'use strict'
{
const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const make = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}
const table = find('.matrix')
if (table) {
document.documentElement.classList.add('js')

const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
const heads = all('thead tr:last-child th', table).map((head, index) => ({ head, above: aboves[index] }))
const stateOf = (cell) => cell.className.split(' ')[0]
const placeOf = (cell) => heads[cell.cellIndex - 1]

// filter

const tallies = find('#tallies')
const pressed = new Set()
const label = make('label', 'Filter ')
const input = label.appendChild(make('input', '', { type: 'search', placeholder: 'name, place or reason', autocomplete: 'off', spellcheck: 'false' }))
const shown = make('output', '', { class: 'soft' })
tallies.append(label, shown)
for (const item of all('li', tallies)) {
  const button = make('button', '', { type: 'button', 'aria-pressed': 'false' })
  button.append(...item.childNodes)
  item.append(button)
  button.addEventListener('click', () => {
    const { state } = item.dataset
    if (!pressed.delete(state)) pressed.add(state)
    button.setAttribute('aria-pressed', String(pressed.has(state)))
    filter()
  })
}

const told = (...parts) => parts.map((part) => (part ? part.textContent : '')).join(' ').toLowerCase()
let rows, lists
const read = () => {
  rows = all('tbody tr:not(.group)', table).map((row) => ({
    row,
    cells: [...row.cells].slice(1).filter((cell) => cell.className).map((cell) => ({
      part: cell,
      state: stateOf(cell),
      words: told(row.cells[0], placeOf(cell).head, placeOf(cell).above, cell),
    })),
  }))
  lists = all('.story .names').map((list) => {
    const story = list.closest('.story')
    const about = told(find('h3', list.closest('article') ?? list), find('.place', list.closest('.at') ?? list), find('p', story), find('.told', story))
    const state = find('.tag', story).className.split(' ')[1]
    return [...list.children].map((part) => ({ part, state, words: about + ' ' + told(part) }))
  }).flat()
}

const filter = () => {
  if (!rows) read()
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  const free = wanted.length === 0 && pressed.size === 0
  const fits = ({ state, words }) => free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
  let count = 0
  for (const { row, cells } of rows) {
    let hits = 0
    for (const one of cells) {
      const fit = fits(one)
      if (fit) hits += 1
      one.part.classList.toggle('off', !fit)
    }
    row.hidden = hits === 0
    if (hits > 0) count += 1
  }
  for (const one of lists) one.part.hidden = !fits(one)
  for (const one of all('.story details')) one.open = !free
  const empty = (part, some) => { part.hidden = !free && !find(some, part) }
  for (const part of all('.at')) empty(part, 'li:not([hidden])')
  for (const part of all('.story')) empty(part, 'li:not([hidden])')
  for (const part of all('.same')) part.hidden = !free
  for (const part of all('article')) empty(part, '.story:not([hidden])')
  for (const part of all('#look, #words')) empty(part, '.story:not([hidden])')
  for (const part of table.tBodies) empty(part, 'tr:not([hidden]):not(.group)')
  for (const part of all('.group small', table)) part.hidden = !free
  shown.textContent = free ? '' : count === 0 ? 'No name fits.' : count + ' of ' + rows.length + ' names'
}
let waiting
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 60)
})

// pane

const pane = make('aside', '', { id: 'pane', 'aria-label': 'Details', 'aria-live': 'polite', hidden: '' })
find('#matrix').append(pane)
let chosen
const close = () => {
  pane.hidden = true
  document.body.classList.remove('pane-open')
  chosen?.removeAttribute('aria-selected')
}
const open = (cell) => {
  close()
  chosen = cell
  cell.setAttribute('aria-selected', 'true')
  const title = make('h2')
  title.append(make('code', find('code', cell.parentNode).textContent))
  const shut = make('button', '\u00d7', { type: 'button', 'aria-label': 'Close' })
  shut.addEventListener('click', () => { close(); cell.focus() })
  const { head, above } = placeOf(cell)
  const place = above.textContent + ' ' + find('code', head).textContent + ' \u2192 ' + find('small', head).textContent
  const found = []
  const links = all('a', cell)
  for (const said of links.length > 0 ? links : [cell]) {
    const state = make('p')
    if (cell.className) state.append(make('b', said.firstChild.textContent.trim(), { class: 'tag ' + stateOf(cell) }), ' ')
    state.append(cell.className ? find('small', said)?.textContent ?? '' : 'Nothing is kept there under this name.')
    found.push(state)
    if (!said.hash) continue
    const story = document.getElementById(said.hash.slice(1))
    const sure = find('.sure', story)
    if (sure) state.append(sure.cloneNode(true))
    found.push(find('.told', story).cloneNode(true))
    const more = make('p')
    more.append(make('a', 'In words, with all that share it', { href: said.hash, class: 'soft' }))
    found.push(more)
  }
  pane.replaceChildren(title, make('p', place, { class: 'place' }), ...found, shut)
  pane.hidden = false
  document.body.classList.add('pane-open')
  const under = cell.getBoundingClientRect(), over = pane.getBoundingClientRect()
  if (under.bottom > over.top && under.right > over.left) scrollBy(0, under.bottom - over.top + 12)
}

// arrow keys: one stop for the tab key, as in any grid

table.setAttribute('role', 'grid')
for (const link of all('td a', table)) link.tabIndex = -1
let stop
const visit = (cell) => {
  if (stop) stop.tabIndex = -1
  stop = cell
  cell.tabIndex = 0
}
visit(find('td[class]', table))
const rowBeside = (row, step) => {
  const rows = all('tbody tr:not(.group):not([hidden])', table)
  return rows[rows.indexOf(row) + step]
}
const moves = {
  ArrowRight: (cell) => cell.nextElementSibling,
  ArrowLeft: (cell) => cell.previousElementSibling,
  ArrowDown: (cell) => rowBeside(cell.parentNode, 1)?.cells[cell.cellIndex],
  ArrowUp: (cell) => rowBeside(cell.parentNode, -1)?.cells[cell.cellIndex],
  Home: (cell) => cell.parentNode.cells[1],
  End: (cell) => cell.parentNode.lastElementChild,
}
table.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    open(cell)
    return
  }
  const next = moves[event.key]?.(cell)
  if (moves[event.key]) event.preventDefault()
  if (next?.tagName !== 'TD') return
  visit(next)
  next.focus()
  if (!pane.hidden) open(next)
})
table.addEventListener('click', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  visit(cell)
  cell.focus({ preventScroll: true })
  open(cell)
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || pane.hidden) return
  const inside = pane.contains(document.activeElement)
  close()
  if (inside) chosen.focus()
})
}

// on paper everything is open

let folded = []
addEventListener('beforeprint', () => {
  folded = all('details:not([open])')
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => { for (const one of folded) one.open = false })
// a link into a folded or far part shows it
const reveal = () => {
  const aim = location.hash && document.getElementById(location.hash.slice(1))
  if (aim) for (const one of all('details', aim)) one.open = true
}
addEventListener('hashchange', reveal)
}
`;

// src/render/html-sections.ts
function runTrouble(report) {
  let { error, refusals: refusals2 } = report, stopped = stoppedText(report), blocks = [
    ...error === void 0 ? [] : [errorCard(error)],
    ...stopped === "" ? [] : [`<div class="card"><p><b>${text2(stopped)}</b></p></div>`],
    ...refusals2.map((refusal, index) => refusalCard(refusal, index, report))
  ];
  if (blocks.length === 0) return "";
  let title2 = refusals2.length > 0 ? "Refused, nothing is written" : "What went wrong";
  return section("trouble", title2, blocks.join(`
`));
}
function runWarnings({ warnings: warnings2 = [] }) {
  if (warnings2.length === 0) return "";
  let items = warnings2.map(({ because, at }) => `<p>${sentence(because)} <span class="soft">${code(at)}</span></p>`);
  return section("warnings", "Worth a look", `<div class="card">
${items.join(`
`)}
</div>`);
}
function errorCard(error) {
  let where = error.where === void 0 ? "" : `
<p class="soft">at ${code(error.where)}</p>`;
  return `<div class="card failed">
<p>${tag("failed", error.code)}</p>
<p><b>${sentence(error.message)}</b></p>${where}
<p class="hint">${sentence(error.hint)}</p>
</div>`;
}
function refusalCard(refusal, index, report) {
  let { rule, because, unlock } = refusal, { shown: shown2, below } = named2(refusal, report), about = shown2.length === 0 ? "" : `
${list(shown2.map(text2), "address", "addresses")}`, more = below === 0 ? "" : `
<p class="soft">and ${number(below)} more, marked as refused below</p>`;
  return `<div class="card refused" id="r${index}">
<p>${tag("refused", rule)}</p>
<p><b>${sentence(because)}</b></p>
<p class="hint">Unlock: ${sentence(unlock)}</p>${about}${more}
</div>`;
}
function named2({ addresses }, { changes }) {
  if (addresses.length <= longList) return { shown: addresses, below: 0 };
  let known = new Set(changes.map(addressText)), shown2 = addresses.filter((address, index) => index < longList || !known.has(address));
  return { shown: shown2, below: addresses.length - shown2.length };
}
function troubleStories(report, matrix) {
  let stories = matrix.stories.filter(isTrouble);
  if (stories.length === 0) return "";
  let cards = stories.map((story) => storyOfTrouble(story, report, matrix.columns));
  return section("look", "Needs a look", cards.join(`
`));
}
function wordsByPlace(report, matrix) {
  let places = matrix.columns.flatMap((column, index) => {
    let stories = matrix.stories.filter((story) => !isTrouble(story) && story.items.has(index)), kept2 = matrix.kept.get(index) ?? [];
    if (stories.length === 0 && kept2.length === 0) return [];
    let same2 = kept2.length === 0 ? "" : `
<p class="same">${tag("keep", "same")} <span>${text2(unchangedText(kept2))}</span></p>`, told4 = stories.map((story) => storyOfPlace(story, index, report));
    return [`<article>
<h3>${placeText(column)}</h3>
${told4.join(`
`)}${same2}
</article>`];
  });
  return places.length === 0 ? "" : section("words", "Place by place", `<div class="places">
${places.join(`
`)}
</div>`);
}
function runFacts(report) {
  let asked = Object.entries(report.requests);
  if (asked.length === 0 && report.hash === "" && report.plan === void 0) return "";
  let rows = asked.map(
    ([target, { read: read2, write: write2, retried }]) => `<tr><th scope="row">${code(target)}</th><td>${number(read2)}</td><td>${number(write2)}</td><td>${number(retried)}</td></tr>`
  ), table = `<table class="plain">
<caption>Requests to each target</caption>
<thead><tr>${["Target", "Reads", "Writes", "Sent again"].map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join(`
`)}
</tbody>
</table>`, hash = report.hash === "" ? [] : [`<p>Plan ${code(report.hash)}</p>`], saved = report.plan === void 0 ? [] : [
    `<p>Saved plan ${code(report.plan.hash)}, made ${text2(report.plan.created)}, good until ${text2(report.plan.expires)}</p>`
  ], times = `<p class="soft">${text2(report.started)} to ${text2(report.finished)}</p>`;
  return section("run", "The run", [...hash, ...saved, times, ...asked.length === 0 ? [] : [table]].join(`
`));
}
function section(id, title2, inside) {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title2}</h2>
${inside}
</section>`;
}

// src/render/html-style.ts
var style = String.raw`
:root{color-scheme:light dark;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--page:#fff;--ink:#1c2127;--soft:#59626d;--line:#d8dde3;--card:#f6f7f9;--focus:#0b57d0;
--create:#0f6130;--create-tint:#ddf3e3;--update:#734800;--update-tint:#fcefcf;--adopt:#5a37a3;--adopt-tint:#ece6fb;
--remove:#a11d17;--remove-tint:#fde4e1;--forget:#4b545f;--forget-tint:#e7eaee;--keep:#59626d;--left:#0a5674;
--left-tint:#dcf0f8;--unseen:#5e4b00;--unseen-tint:#fbf6dc;--unseen-line:#eadf9f;--failed:#fff;--failed-tint:#b3261e;
--refused:#fff;--refused-tint:#8a1a5e}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e5e8eb;--soft:#9da6b1;--line:#343a42;--card:#1d2126;
--focus:#8ab4f8;--create:#86dca2;--create-tint:#143322;--update:#f1c76a;--update-tint:#392b0d;--adopt:#c9b4fa;
--adopt-tint:#2b2247;--remove:#ff9f96;--remove-tint:#441b19;--forget:#b4bcc6;--forget-tint:#2a2f36;--keep:#9da6b1;
--left:#84cdec;--left-tint:#12303d;--unseen:#e3d27c;--unseen-tint:#2c2811;--unseen-line:#453e19;--failed:#fff;
--failed-tint:#b9332b;--refused:#fff;--refused-tint:#9a2f72}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:1.75rem clamp(1rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:15px/1.5 var(--sans);overflow-wrap:anywhere}
code,.names li{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
font-size:.88em;unicode-bidi:isolate;white-space:pre-wrap}
p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
a{color:inherit}
small{font-size:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.soft,.note,.place,caption,.matrix small,.names small{color:var(--soft)}
header{margin-bottom:1.5rem}
.brand{display:flex;flex-wrap:wrap;gap:.25em .4em;align-items:center}
h1{margin:.35rem 0 .5rem;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{margin:0 0 .6rem;font-size:1.05rem;font-weight:650}
h3{margin:0;font-size:1em;font-weight:400}
header .soft{font-size:.88em}
main>section{margin-top:2.25rem}
main>:first-child{margin-top:0}

.tag,.matrix td{--own:var(--ink);--tint:transparent;color:var(--own)}
.create.create{--own:var(--create);--tint:var(--create-tint);--sign:"+"}
.update.update{--own:var(--update);--tint:var(--update-tint);--sign:"~"}
.adopt.adopt{--own:var(--adopt);--tint:var(--adopt-tint);--sign:"\21e5"}
.remove.remove{--own:var(--remove);--tint:var(--remove-tint);--sign:"\2212"}
.forget.forget{--own:var(--forget);--tint:var(--forget-tint);--sign:"\b7"}
.keep.keep{--own:var(--keep);--sign:"="}
.left.left{--own:var(--left);--tint:var(--left-tint);--sign:"!"}
.unseen.unseen{--own:var(--unseen);--tint:var(--unseen-tint);--sign:"?"}
.failed.failed{--own:var(--failed);--tint:var(--failed-tint);--sign:"\d7"}
.refused.refused{--own:var(--refused);--tint:var(--refused-tint);--sign:"\2298"}
.ok.ok{--own:var(--create);--tint:var(--create-tint);--sign:"\2713"}
.differs.differs{--own:var(--update);--tint:var(--update-tint);--sign:"\2260"}
.tag{display:inline-block;padding:.05em .55em .1em;border-radius:4px;background:var(--tint);font-size:.88em;font-weight:600;white-space:nowrap}
.tag.keep{padding-left:0}
.tag::before,.matrix td[class]::before{content:var(--sign);display:inline-block;min-width:.85em;margin-right:.15em;font-weight:700}
@supports (content:"+" / ""){.tag::before,.matrix td[class]::before{content:var(--sign) / ""}}

.card{margin-top:.75rem;padding:.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:6px;background:var(--card)}
.card.failed{--edge:var(--failed-tint)}
.card.refused{--edge:var(--refused-tint)}
.card.unseen{--edge:var(--unseen)}
.card>*+*,.told>*+*{margin-top:.25rem}
.hint::before{content:"\2192";margin-right:.4em}
@supports (content:"+" / ""){.hint::before{content:"\2192" / ""}}
.place{margin-top:.5rem}
.names small{font-family:var(--sans)}
.names{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.2rem}
summary{cursor:pointer;width:fit-content;margin-top:.2rem}

#tallies{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2rem 0 1rem}
#tallies ul{display:flex;flex-wrap:wrap;gap:.4rem .9rem}
#tallies li>button,#tallies li{display:flex;gap:.35rem;align-items:baseline}
#tallies .keep{padding-right:0}
#tallies label{display:flex;white-space:nowrap;gap:.5rem;align-items:baseline}
#tallies button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.2rem .55rem;cursor:pointer}
#tallies button:hover{border-color:var(--soft)}
#tallies button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
#tallies span{font-variant-numeric:tabular-nums}
#tallies input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;width:16rem;max-width:100%}
#tallies+section{margin-top:0}
#matrix h2{display:inline;margin-right:.6rem}

.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:min(85vh,60rem);margin-top:.6rem;border:1px solid var(--line);border-radius:8px;overscroll-behavior-x:contain;
scroll-padding:7.5rem 0 0 15rem}
table{border-collapse:separate;border-spacing:0;font-size:.9em}
caption{text-align:left}
.matrix{min-width:100%}
.matrix.narrow{min-width:0}
.matrix.narrow td,.matrix.narrow thead tr+tr th{width:11rem}
.matrix caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.38rem .6rem;font-weight:400;border-bottom:1px solid var(--line)}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix thead th{background:var(--card)}
.matrix thead .corner{vertical-align:bottom}
.matrix thead .target{border-bottom:0}
.matrix thead .target span{position:sticky;left:15rem}
.matrix .target code{font-weight:700}
.matrix thead tr+tr code{font-weight:600}
.matrix thead small{display:block;font-size:.86em;line-height:1.35}
.matrix .first,.matrix .target{border-left:1px solid var(--line)}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--page);min-width:15rem;border-right:1px solid var(--line)}
.matrix thead .corner{z-index:1;background:var(--card)}
.matrix .corner+.target,.matrix thead tr+tr th:first-child{border-left:0}
.matrix th code{display:inline-block;max-width:14rem}
.matrix tbody th small{display:block;max-width:14rem;font-size:.92em}
.matrix .group th{position:static;background:var(--card);border-right:0;font-weight:600;font-size:.92em;color:var(--soft)}
.matrix .group span{position:sticky;left:.6rem}
.matrix .group small{display:inline;font-weight:400;margin-left:.4em}
.matrix td,.matrix thead tr+tr th{width:8rem;min-width:7.5rem}
.matrix td{background:var(--tint)}
.matrix td.quiet{background:none;--own:var(--soft)}
.matrix td+td{border-left:1px solid var(--line)}
.matrix td.unseen{background:repeating-linear-gradient(135deg,var(--unseen-tint) 0 6px,var(--unseen-line) 6px 8px)}
.matrix td[class]:not(.keep){font-weight:600}
.matrix td a{text-decoration:none}
.matrix td small{display:block;font-weight:400;font-size:.86em;line-height:1.3;color:inherit}
.matrix td a:hover{text-decoration:underline}
.js .matrix td[class]{cursor:pointer}
.matrix td:focus-visible,.matrix td[aria-selected=true]{outline:2px solid var(--focus);outline-offset:-2px;border-radius:0}
.matrix td.off{opacity:.35}
.matrix tbody:last-child tr:last-child>*{border-bottom:0}

.places{columns:25rem;column-gap:.9rem}
article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-bottom:.9rem}
article .story,article .same{display:grid;grid-template-columns:6.4rem 1fr;align-items:baseline;margin-top:.6rem}
article .tag,.card .tag{justify-self:start}
article .names{margin-top:0}
.card.failed .note{color:var(--ink);font-weight:600}
article .same{color:var(--soft)}
.story:target,.card:target{outline:2px solid var(--focus);outline-offset:4px;border-radius:4px}
.plain th,.plain td{padding:.3rem 1.5rem .3rem 0;text-align:right;font-weight:400;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
.plain th:first-child{text-align:left}
.plain{margin-top:.6rem}
.plain thead th{color:var(--soft)}
#legend dl{display:grid;gap:.3rem;font-size:.92em;margin-bottom:.8rem}
#legend dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
#legend .tag{font-size:1em}

#pane{position:fixed;z-index:9;right:1rem;bottom:1rem;width:min(27rem,calc(100vw - 2rem));max-height:min(60vh,32rem);overflow:auto;
padding:.9rem 1.1rem 1rem;border:1px solid var(--soft);border-radius:10px;background:var(--page);box-shadow:0 8px 30px rgb(0 0 0/.22)}
#pane h2{margin:0 2.2rem .1rem 0}
#pane .told,#pane>p{margin-top:.5rem}
#pane .place{margin-top:0}
#pane button{position:absolute;top:.6rem;right:.6rem;font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:.15rem .5rem;cursor:pointer}
.pane-open{padding-bottom:60vh}

@media (max-width:40rem){
body{padding-top:1.1rem;font-size:16px}
#tallies{margin-top:1.5rem}
#tallies input{width:100%}
#tallies label{width:100%}
.scroll{scroll-padding-left:calc(40vw + 1rem);max-height:75vh;max-width:none;width:auto;margin-inline:-1rem;border-inline:0;border-radius:0}
.matrix tbody th,.matrix .corner{min-width:min(15rem,40vw);width:40vw}
.matrix tbody th code{max-width:36vw}
.matrix thead .target span{left:calc(40vw + .6rem)}
#legend dl div{grid-template-columns:1fr;gap:0;margin-bottom:.35rem}
#pane{right:0;bottom:0;width:100%;border-radius:12px 12px 0 0;border-width:1px 0 0}
}

@media print{
@page{size:landscape;margin:11mm}
body{padding:0;max-width:none;font-size:9.5pt}
#tallies label,#tallies output,#pane{display:none!important}
#tallies button{border:0;box-shadow:none!important;padding:0}
[hidden]:not(#pane){display:revert!important}
tr[hidden]{display:table-row!important}
.off{opacity:1!important}
a{text-decoration:none}
details::details-content{content-visibility:visible;height:auto}
summary{list-style:none}
.scroll{overflow:visible;width:auto;max-height:none;border:0}
.matrix{width:100%;table-layout:fixed;font-size:8pt}
.matrix th,.matrix td,.matrix thead{position:static!important;min-width:0!important;max-width:none!important;padding:.25em .35em}
.matrix td,.matrix thead tr+tr th,.matrix.narrow td,.matrix.narrow thead tr+tr th{width:auto}
.matrix .corner{width:17%}
.matrix thead .target span,.matrix .group span{position:static}
.matrix thead .target{white-space:normal;height:auto}
.matrix.middle{font-size:7pt}
.matrix.wide{font-size:5.2pt}
.matrix.wide thead code{font-size:.78em}
.matrix thead{display:table-header-group}
tr,.story,.card,#legend div{break-inside:avoid}
h2,h3{break-after:avoid}
.places{columns:2;column-gap:6mm}
article{margin-bottom:6mm}
.tag:not(.keep){border:1px solid currentcolor}
.tag.failed,.tag.refused,.matrix td.failed,.matrix td.refused{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

// src/render/html.ts
var titles = { plan: "plan", apply: "apply", drift: "drift" };
function html(report) {
  let matrix = matrixOf(report), said2 = saidOf(report), name = `Sealpost ${titles[report.command]}${report.owner === "" ? "" : ` for ${report.owner}`}: ${said2}`, parts = [
    runTrouble(report),
    runWarnings(report),
    proposalSection(report),
    troubleStories(report, matrix),
    tallies(matrix),
    matrixTable(matrix),
    wordsByPlace(report, matrix),
    runFacts(report),
    legend(report, matrix)
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy2()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text2(name)}</title>
<style>${style}</style>
</head>
<body>
${header(report, said2)}
<main>
${parts.filter((part) => part !== "").join(`
`)}
</main>
<script>${script}</script>
</body>
</html>
`;
}
function saidOf(report) {
  return isStructural(report) ? proposalWords(report)?.title ?? "" : report.hash === "" ? "ended before there was a plan" : headline(report);
}
function header(report, said2) {
  let owner = report.owner === "" ? "" : ` for ${code(report.owner)}`, took = Math.max(0, Date.parse(report.finished) - Date.parse(report.started)), when = `<time datetime="${text2(report.started)}">${text2(minute(report.started))}</time>`, plan = report.hash === "" ? "" : ` \xB7 plan ${code(report.hash.slice(0, 12))}`;
  return `<header>
<p class="brand"><b>Sealpost</b> ${titles[report.command]}${owner} ${verdict(report)}</p>
<h1>${text2(title(said2))}</h1>
<p class="soft">${when}, took ${duration3(took)}${plan}</p>
</header>`;
}
function title(said2) {
  return `${said2.charAt(0).toUpperCase()}${said2.slice(1).replace(/, (?![^(]*\))/g, " \xB7 ")}`;
}
function verdict(report) {
  if (isStructural(report)) return '<span class="tag">nothing compared</span>';
  let exit = exitOf(report);
  return exit === 0 ? `<span class="tag ok">${report.summary.written > 0 ? "done" : "all the same"}</span>` : exit === 2 ? '<span class="tag differs">differs</span>' : exit === 3 ? '<span class="tag refused">refused</span>' : '<span class="tag failed">failed</span>';
}
function minute(iso) {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function duration3(ms) {
  if (ms < 1e4) return `${(ms / 1e3).toFixed(1)} s`;
  let seconds = Math.round(ms / 1e3);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function policy2() {
  let only = (inline) => `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${only(style)}`,
    `script-src ${only(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'"
  ].join("; ");
}

// src/render/json.ts
function reportJson(report) {
  return prettyJson(report);
}
function prettyJson(data2) {
  return `${jsonForTerminal(JSON.stringify(data2, null, 2))}
`;
}

// src/action/artefact.ts
function artefactOf(report) {
  return {
    "report.json": reportJson(report),
    "report.md": reportMarkdown(report),
    "report.html": html(report)
  };
}

// src/action/hints.ts
var hints = {
  "config-missing": "Name the file with the input `config`, and check the repository out first.",
  "key-missing": "Give the step the input `ledger-key`: the output of `sealpost keygen`.",
  "key-weak": "Give `ledger-key` the output of `sealpost keygen`; passphrases are not accepted."
}, options = [
  [/`sealpost plan --out FILE`/g, "`command: plan`"],
  [/`(?:sealpost )?apply --recover`/g, "`command: apply` with `recover: true`"],
  [/`?--recover`?/g, "`recover: true`"],
  [/--out\b/g, "the input `plan`"],
  [/\bMake a new plan\./g, "Run all jobs of the workflow anew: the failed one alone would get the same plan again."],
  [
    /\bA job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,
    "Leave `job-token` out: the job's own token is enough, with $1."
  ],
  [
    /\bSet the token in the environment; `sealpost doctor` names the variable\./g,
    "Give the step that token as its input."
  ],
  [/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g, "the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`"],
  [/\bSEALPOST_KEY_PREVIOUS\b/g, "`ledger-key-previous`"],
  [/\bSEALPOST_KEY\b/g, "`ledger-key`"]
];
function inputFor(variable2) {
  let name = inputNames().find((one) => declared[one].variable === variable2);
  return name === void 0 ? `${variable2}, under \`env:\`` : `the input \`${name}\``;
}
function hintFor(code2, hint) {
  return hints[code2] ?? inWorkflow(hint);
}
function hosted(report) {
  let { changes, error, refusals: refusals2 } = report;
  return {
    ...report,
    changes: changes.map(hostedChange),
    refusals: refusals2.map((refusal) => ({ ...refusal, unlock: inWorkflow(refusal.unlock) })),
    ...error === void 0 ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }
  };
}
function hostedChange(change) {
  let { note, error } = change;
  return {
    ...change,
    ...note === void 0 ? {} : { note: inWorkflow(note) },
    ...error === void 0 ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }
  };
}
function inWorkflow(text3) {
  return options.reduce((at, [option, input]) => at.replace(option, input), text3).replace(/\bput it into (\w+)/g, (_, variable2) => `give it to the step as ${inputFor(variable2)}`);
}

// src/action/outputs.ts
function outputsOf(report, paths) {
  let counts = Object.entries(report.summary).map(([name, count]) => [name, String(count)]);
  return {
    changed: String(changed(report)),
    summary: JSON.stringify(report.summary),
    ...Object.fromEntries(counts),
    plan: report.plan === void 0 ? "" : paths.plan,
    hash: report.hash,
    report: paths.report
  };
}
function changed({ command, summary, changes, work = !1 }) {
  return command === "plan" ? work : command === "apply" ? summary.written > 0 : changes.some(differs);
}
function outputText(outputs, random) {
  return Object.entries(outputs).map(([name, value]) => {
    let fence = `sealpost-${Buffer.from(random(18)).toString("base64url")}`;
    return `${name}<<${fence}
${value}
${fence}
`;
  }).join("");
}

// src/action/summary.ts
function summaryText(markdown, room = 1048576) {
  let whole2 = Buffer.from(markdown);
  if (whole2.length <= room) return markdown;
  let left2 = room - Buffer.byteLength(noteOn(markdown.length)), end = left2 > 0 ? whole2.lastIndexOf(`
`, left2 - 1) : -1;
  if (end < 0) return "";
  let hidden = whole2.subarray(end + 1).toString().split(`
`).length - 1;
  return `${whole2.subarray(0, end + 1)}${noteOn(hidden)}`;
}
function noteOn(lines) {
  return `
> **${lines} more lines do not fit here.** The whole report is in the folder that the step's output \`report\` names.
`;
}

// src/action/deliver.ts
async function deliver(delivery) {
  let { report, inputs, origins, sinks } = delivery;
  sinks.print(reportText(report, plainLook, { verbose: !1 }));
  for (let annotation of annotationsOf(report, origins, inputs.failOn === "differs"))
    sinks.print(annotationText(annotation));
  let code2 = failing(report, inputs.failOn) ? exitOf(report) : 0;
  for (let [what, tell] of Object.entries(ways(delivery)))
    try {
      await tell();
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code === "leak-guard") throw thrown;
      let { code: kind, message: message2, hint } = asSealpostError(thrown), why = systemWord(thrown) || `: ${message2}
${hintFor(kind, hint)}`;
      sinks.print(annotationText({ title: "Sealpost", message: `${what} could not be written${why}`, at: void 0 })), code2 ||= 1;
    }
  return code2;
}
function rehearse(report, sinks) {
  sinks.rehearse(reportText(report, plainLook, { verbose: !1 }));
  for (let text3 of Object.values(artefactOf(report))) sinks.rehearse(text3);
}
function ways(delivery) {
  let { report, inputs, paths, world, sinks } = delivery, { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } = world.env;
  return {
    async "the report"() {
      for (let [name, text3] of Object.entries(artefactOf(report))) sinks.write(join(paths.report, name), text3);
    },
    async "the job summary"() {
      if (!inputs.summary || !summary) return;
      let room = 1048576 - sinks.size(summary);
      sinks.append(summary, summaryText(reportMarkdown(report), room));
    },
    async "the comment"() {
      inputs.comment && sinks.print(await (await import("./keep-comment-VMBAYHKG.js")).keepComment(delivery));
    },
    async "the issue"() {
      inputs.issue && sinks.print(await (await import("./issue-K4UJJ7K3.js")).keepIssue(delivery));
    },
    async "the outputs"() {
      outputs && sinks.append(outputs, outputText(outputsOf(report, paths), world.random));
    }
  };
}
function failing(report, failOn) {
  return report.error !== void 0 || report.summary.failed > 0 ? !0 : report.refusals.length > 0 ? failOn !== "never" : failOn === "differs" && report.changes.some(differs);
}

// src/action/ground.ts
function openGround(world, jobToken) {
  let { env } = world, read2 = /* @__PURE__ */ new Map();
  return {
    files: {
      ...world.files,
      async read(path) {
        let bytes = await world.files.read(path);
        return bytes !== void 0 && read2.set(path, bytes), bytes;
      }
    },
    async check() {
      let { GITHUB_REPOSITORY: home, GITHUB_SHA: commit } = env, branch2 = branchOf2(env);
      if (!home || !commit || branch2 === void 0 || jobToken === void 0) return unseen;
      let { filesAt, insidePath, openRepository } = await import("./repository-KQSTQ5H6.js"), repository = openRepository(home, async () => jobToken, world), ends = await repository.forkPoint(branch2, commit).catch(unlessHidden);
      if (ends === void 0) return unseen;
      if (ends.tip === commit) return "";
      let root = resolve(world.cwd, env.GITHUB_WORKSPACE || "."), [then, now] = [commit, ends.tip].map((at) => filesAt(repository, at, root));
      for (let [path, bytes] of read2) {
        let file = orNothing(() => insidePath(path, root));
        if (file === void 0) continue;
        let [before, today] = [await then.read(path), await now.read(path)];
        if (!(before === void 0 || isSame(today, bytes) || isSame(today, before)))
          throw new SealpostError("plan-stale", `${branch2} has moved on, and has another ${file} by now`, {
            where: file,
            hint: "Nothing was written. The run of its newest commit applies what is there; one of an older commit would take it back."
          });
      }
      return "";
    }
  };
}
var unseen = "Whether the default branch has moved on since could not be seen: give the job `contents: read`, and leave `job-token` out.";
function unlessHidden(thrown) {
  if (!(thrown instanceof SealpostError && ["not-found", "forbidden", "unauthorized"].includes(thrown.code)))
    throw thrown;
}
function orNothing(get) {
  try {
    return get();
  } catch {
    return;
  }
}
function isSame(one, other) {
  return one !== void 0 && Buffer.from(one).equals(other);
}

// src/action/inputs.ts
var meant = {
  token: "github-token",
  key: "ledger-key",
  "sealpost-key": "ledger-key",
  file: "config",
  "dry-run": "command",
  "private-key": "app-private-key"
};
function readInputs(fixed, env) {
  let known = inputNames().filter((name) => fixed === void 0 || takes(name, fixed, !0));
  for (let variable2 of Object.keys(env))
    variable2.startsWith(inputPrefix) && checkName(variable2.slice(inputPrefix.length).toLowerCase(), known, fixed);
  let command = fixed ?? choice("command", allCommands, env);
  for (let name of inputNames())
    if (isSet2(name, env) && !takes(name, command, fixed !== void 0))
      throw usage(
        `${command} takes no input \`${name}\``,
        `Take it out, or use it with ${oneOf(declared[name].commands)}.`
      );
  if (given("app-id", env) === void 0 != (given("app-private-key", env) === void 0))
    throw usage("`app-id` and `app-private-key` belong together", "Give both of them, or neither.");
  return {
    command,
    config: effective("config", env),
    plan: given("plan", env),
    lifeMs: parseLife(effective("expires", env)),
    targets: list2("target", env),
    environments: list2("environment", env),
    recover: flag("recover", env),
    failOn: choice("fail-on", ["differs", "refused", "never"], env),
    comment: command === "plan" && flag("comment", env),
    issue: command === "drift" && flag("issue", env),
    summary: flag("summary", env),
    report: given("report", env),
    jobToken: given("job-token", env),
    tokenNames: list2("token-names", env)
  };
}
function readableInputs(fixed, env) {
  let sound = {};
  for (let name of ["command", "config", "report", "summary"]) {
    let more = { ...sound, [variableOf(name)]: given(name, env) };
    try {
      readInputs(fixed, more), sound = more;
    } catch {
    }
  }
  return readInputs(fixed, sound);
}
function takes(name, command, focused) {
  let { commands } = declared[name];
  return commands.includes(command) && !(focused && name === "command");
}
function checkName(name, known, fixed) {
  if (known.some((one) => one === name)) return;
  let asked = /^[\w -]{1,40}$/.test(name) ? `\`${name}\`` : "of that name", which = fixed === void 0 ? "There is no input" : `sealpost/${fixed} has no input`, right = Object.hasOwn(meant, name) ? meant[name] : nearest(name, known), hint = right !== void 0 && known.includes(right) ? `Did you mean \`${right}\`?` : `The inputs are ${oneOf(known, "and")}.`;
  throw usage(`${which} ${asked}`, hint);
}
function isSet2(name, env) {
  let value = given(name, env);
  return value !== void 0 && value !== effective(name, {});
}
function list2(name, env) {
  let items = (given(name, env) ?? "").split(/[\n,]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}
function choice(name, choices, env) {
  let found = choices.find((one) => one === effective(name, env));
  if (found === void 0) throw usage(`the input \`${name}\` is not what it can be`, `It is ${oneOf(choices)}.`);
  return found;
}
function flag(name, env) {
  let said2 = effective(name, env);
  if (said2 !== "true" && said2 !== "false")
    throw usage(`the input \`${name}\` is neither true nor false`, "Write it as `true` or `false`.");
  return said2 === "true";
}
function usage(message2, hint) {
  return new SealpostError("usage", message2, { hint });
}

// src/action/masks.ts
var shortestText = 4, shortestLeaf = 6, words = /* @__PURE__ */ new Set(["true", "false", "null", "none", "undefined", "default", "production", "preview", "development"]), mostParts = 100;
function masksOf(secrets, plain3) {
  let all = plain3.join(`
`), isSecret = (text3) => !words.has(text3.toLowerCase()) && ![text3, ...longForms(text3)].some((form) => all.includes(form)), made = /* @__PURE__ */ new Map(), masks = secrets.flatMap((secret) => {
    let value = secret.reveal(), isJson2 = /^\s*[{[]/.test(value), parts = partsOf(value).filter(
      (part) => part.length >= (isJson2 ? shortestLeaf : shortestText) && isSecret(part)
    );
    return [...isSecret(value) ? [value, value.trim(), ...longForms(value)] : [], ...parts, ...parts.length > mostParts ? [] : parts.flatMap(longForms)];
  });
  return [...new Set(masks)].filter((mask) => mask.trim().length >= shortestText && !/[\r\n]/.test(mask));
  function longForms(text3) {
    let forms = made.get(text3) ?? (Buffer.byteLength(text3) < 8 ? [] : formsOf(text3));
    return made.set(text3, forms), forms;
  }
}

// src/action/sinks.ts
function openSinks(guard, out) {
  let log = guard.way("the log"), file = (path) => guard.way(`the file ${basename(path)}`);
  return {
    pass: (text3) => guard.way("a comment or an issue")(text3),
    rehearse: (text3) => {
      guard.way("the report")(text3);
    },
    print(text3) {
      text3 !== "" && out(log(text3.endsWith(`
`) ? text3 : `${text3}
`));
    },
    append: (path, text3) => appendFileSync(path, file(path)(text3)),
    write(path, text3) {
      let safe = file(path)(text3);
      mkdirSync(dirname(path), { recursive: !0 }), writeFileSync(path, safe);
    },
    size: (path) => statSync(path, { throwIfNoEntry: !1 })?.size ?? 0
  };
}

// src/action/main.ts
async function main(fixed, deps) {
  let trust = await trustOf(deps.world), env = trust.mode === "untrusted" ? publicEnv(deps.world.env) : deps.world.env, guard = openGuard(env), hide2 = (masks) => deps.out(masks.map(maskText).join("")), learned = (secrets, plain3, names2) => {
    guard.learn(secrets, plain3, names2), hide2(masksOf(secrets, plain3));
  }, given2 = secretInputs(env);
  hide2(given2.map(({ value }) => value)), guard.learn(
    given2.map(({ value }) => new Secret(value)),
    Object.keys(declared),
    given2.map(({ name }) => name)
  );
  let credentials = credentialsIn(env).map(({ secret }) => secret);
  hide2(masksOf(credentials, []));
  let sinks = openSinks(guard, deps.out);
  try {
    let world = guard.world({ ...deps.world, env: engineEnv(env) }), { inputs, wrong } = inputsOr(fixed, env), paths = pathsOf(inputs, world);
    guard.learn([], Object.values(paths));
    let origins = openOrigins(relative(world.cwd, resolve(world.cwd, inputs.config))), call = { inputs, paths, origins, sinks, learned, deps: { ...deps, world } }, report = hosted(await (async () => {
      if (wrong !== void 0) throw wrong;
      return trust.mode === "trusted" ? runStep(call) : planStep(call, trust);
    })().catch(ended(inputs.command, world)));
    return await deliver({ report, inputs, paths, origins, world, sinks, trust });
  } catch (thrown) {
    let { code: code2, message: message2, hint, where, exit } = guard.alarm() ?? asSealpostError(thrown), text3 = annotationText({
      title: `Sealpost: ${code2}`,
      message: `${message2}
${hintFor(code2, hint)}`,
      at: where
    });
    return code2 === "leak-guard" ? deps.out(`${text3}
`) : sinks.print(text3), exit;
  }
}
function inputsOr(fixed, env) {
  try {
    return { inputs: readInputs(fixed, env) };
  } catch (wrong) {
    return { inputs: readableInputs(fixed, env), wrong };
  }
}
async function planStep({ inputs, origins, sinks, learned, deps }, trust) {
  let { command, config: config2, targets: targets2, environments, tokenNames: tokenNames2, jobToken } = inputs;
  if (command !== "plan") throw new SealpostError("untrusted", `${command} is not for this run: ${trust.because}`);
  inputs.plan !== void 0 && sinks.print(
    "Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied."
  ), inputs.recover && sinks.print("`recover` is left alone by this run: a lost ledger is recovered on the default branch.");
  let { planPull } = await import("./pull-NMGJPM4I.js"), planning = planPull(
    {
      trust,
      config: config2,
      only: { targets: targets2, environments },
      tokenNames: tokenNames2,
      jobToken,
      targets: deps.targets,
      sources: deps.sources,
      progress: progressTo(sinks),
      host: hostOf2(origins, learned)
    },
    deps.world
  );
  return unlessStopped(planning, deps.world.stop);
}
async function runStep(call) {
  let { inputs, paths, origins, sinks, learned } = call, { targets: targets2, sources: sources2 } = call.deps, { command } = inputs, ground = openGround(call.deps.world, inputs.jobToken), world = { ...call.deps.world, files: ground.files }, writing = !1, saved = await savingOf(inputs, paths, world, sinks), running = run(
    {
      command,
      config: resolve(world.cwd, inputs.config),
      only: { targets: inputs.targets, environments: inputs.environments },
      recover: inputs.recover,
      ...saved === void 0 ? {} : { saved },
      targets: targets2,
      sources: sources2,
      // who may start this step has approved: that is what the environment of its job is for
      approve: async (report) => (rehearse(report, sinks), sinks.print(await ground.check()), writing = !world.stop.aborted, writing),
      progress: progressTo(sinks),
      host: hostOf2(origins, learned)
    },
    world
  );
  return unlessStopped(running, world.stop, () => writing);
}
function hostOf2(origins, learned) {
  return {
    learned,
    ledger: "git-branch",
    configured: origins.read,
    allow: (place) => (origins.note(place), !0)
  };
}
function ended(command, { now }) {
  let started = now(), nothing = { owner: "", plan: void 0, receipts: void 0, requests: {} };
  return (thrown) => {
    let error = asSealpostError(thrown);
    if (error.code === "leak-guard") throw error;
    return toReport({ command, started, finished: now(), error, ...nothing });
  };
}
async function savingOf(inputs, paths, world, sinks) {
  let { command, plan, lifeMs } = inputs, { files } = world;
  if (command === "plan") {
    let replace = async (path, bytes) => sinks.write(path, Buffer.from(bytes).toString());
    return { make: await openPlanFile(paths.plan, { read: files.read, replace }), lifeMs };
  }
  if (!(command !== "apply" || plan === void 0))
    return checkAlone({ only: { targets: inputs.targets, environments: inputs.environments }, recover: inputs.recover }), { apply: await readPlanFile(paths.plan, files) };
}
function pathsOf({ plan, report }, { cwd, env }) {
  let folder = env.RUNNER_TEMP || cwd;
  return {
    plan: resolve(cwd, plan ?? resolve(folder, "sealpost/plan.json")),
    report: resolve(cwd, report ?? resolve(folder, "sealpost/report"))
  };
}
function progressTo({ print }) {
  let told4 = 0;
  return (progress) => {
    if (progress.kind !== "waiting" || progress.until === told4) return;
    told4 = progress.until;
    let why = progress.because === "limited" ? "asks for less traffic" : "has trouble of its own";
    print(`Waiting until ${new Date(told4).toISOString().slice(11, 19)} UTC: the target ${why}.`);
  };
}

// src/action/start.ts
async function start(step) {
  quiet(process);
  let out = (text3) => {
    process.stdout.write(text3);
  }, fail = (thrown) => {
    let { code: code2, message: message2, hint, exit } = asSealpostError(thrown);
    process.stdout.write(
      `${annotationText({ title: `Sealpost: ${code2}`, message: `${message2}
${hint}`, at: void 0 })}
`,
      () => process.exit(exit)
    );
  };
  process.on("uncaughtException", fail), process.on("unhandledRejection", fail);
  let stop = new AbortController();
  for (let signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop.abort());
  process.exitCode = await step({ world: realWorld(stop.signal), out, targets, sources }), stop.signal.aborted && process.stdout.write("", () => process.exit());
}

// src/render/markdown.ts
var titles2 = { plan: "plan", apply: "apply", drift: "drift" }, shownAddresses = 20;
function reportMarkdown(report) {
  let title2 = titleOf(report), stopped = stoppedText(report);
  return `${[
    `## Sealpost ${titles2[report.command]}: ${title2}`,
    ...report.error === void 0 ? [] : [errorBlock(report.error)],
    ...stopped === "" ? [] : [`**${stopped}**`],
    ...refusalBlocks(report.refusals),
    ...warningBlocks(report.warnings ?? []),
    ...proposalBlocks(report),
    ...sectionBlocks(sectionsOf(report, !1)),
    footer(report)
  ].join(`

`)}
`;
}
function titleOf(report) {
  return isStructural(report) ? proposalWords(report)?.title ?? "" : report.hash === "" ? "ended before there was a plan" : headline(report);
}
function proposalBlocks(report) {
  let words2 = proposalWords(report);
  if (words2 === void 0) return [];
  let groups = words2.groups.map(
    ({ title: title2, items }) => [`**${title2}:**`, "", ...items.map((item) => `- ${markdownText(item)}`)].join(`
`)
  );
  return [...isStructural(report) ? [] : [`### Proposed: ${words2.title}`], ...groups, words2.note];
}
function errorBlock(error) {
  let where = error.where === void 0 ? "" : ` at ${markdownCode(error.where)}`;
  return `> **${error.message.split(`
`).map(markdownText).join("<br>")}** (${markdownCode(error.code)}${where})
>
> ${markdownText(error.hint)}`;
}
function refusalBlocks(refusals2) {
  return refusals2.length === 0 ? [] : ["### Refused, nothing is written", refusals2.map(({ rule, because, unlock, addresses }) => {
    let hidden = addresses.length - shownAddresses, names2 = addresses.slice(0, shownAddresses).map(markdownCode).join(", "), about = addresses.length === 0 ? "" : `
  - ${names2}${hidden > 0 ? ` and ${hidden} more` : ""}`;
    return `- ${markdownText(because)} (${markdownCode(rule)})${about}
  - Unlock: ${markdownText(unlock)}`;
  }).join(`
`)];
}
function warningBlocks(warnings2) {
  return warnings2.length === 0 ? [] : ["### Worth a look", warnings2.map(({ because, at }) => `- ${markdownText(because)} (${markdownCode(at)})`).join(`
`)];
}
function sectionBlocks(sections) {
  let target;
  return sections.flatMap((section2) => {
    let heading = target === section2.target ? [] : [`### ${markdownCode(section2.target)} (${markdownText(section2.use)})`];
    return target = section2.target, [
      ...heading,
      `#### ${markdownCode(section2.environment)} \u2192 ${markdownCode(section2.scope)}`,
      ...section2.rows.length === 0 ? [] : [tableOf(section2.rows)],
      ...section2.folds.length === 0 ? [] : [section2.folds.map(foldItem).join(`
`)]
    ];
  });
}
function tableOf(rows) {
  return ["| What | Name | Why |", "| --- | --- | --- |", ...rows.map((row) => {
    let why = [row.why, ...row.more].filter((text3) => text3 !== "").map(markdownText);
    return `| ${row.word} | ${markdownCode(row.name)} | ${why.join("<br>")} |`;
  })].join(`
`);
}
function foldItem(fold2) {
  let names2 = fold2.names.map(markdownCode).join(", "), hidden = fold2.hidden > 0 ? ` and ${fold2.hidden} more` : "", more = fold2.more.map((text3) => `<br>${markdownText(text3)}`).join("");
  return `- ${fold2.text}${names2 === "" ? "" : `: ${names2}${hidden}`}${more}`;
}
function footer(report) {
  let asked = Object.entries(report.requests).map(([target, { read: read2, write: write2, retried }]) => {
    let again = retried === 0 ? "" : `, ${retried} of them again`;
    return `${markdownCode(target)}: ${counted(read2, "read")}, ${counted(write2, "write")}${again}`;
  }), owner = report.owner === "" ? [] : [`owner ${markdownCode(report.owner)}`], plan = report.hash === "" ? [] : [`plan ${markdownCode(report.hash.slice(0, 12))}`];
  return [[...owner, ...plan, `${report.started} to ${report.finished}`].join(" \xB7 "), ...asked].join(`<br>
`);
}

export {
  matches,
  slot,
  placesOf,
  mapValues,
  fold,
  writes,
  toReport,
  differs,
  exitOf,
  formOf,
  parseLife,
  failed,
  done,
  serially,
  laneOf,
  observeAll,
  _lte,
  _gte,
  _positive,
  _nonnegative,
  _maxLength,
  _minLength,
  _regex,
  toJSONSchema,
  string2 as string,
  number3 as number,
  int,
  boolean2 as boolean,
  array,
  object,
  strictObject,
  looseObject,
  union,
  record,
  _enum,
  literal,
  optional,
  exactOptional,
  nullable,
  nullish2 as nullish,
  _default,
  refine,
  superRefine,
  describe2 as describe,
  appFrom,
  openWire,
  openLines,
  tokenNames,
  endpointOf,
  tokensIn,
  speaksFor,
  appLacks,
  keysFrom,
  nearest,
  readPlanFile,
  openPlanFile,
  targetKeys,
  targetBlock,
  baseSchema,
  blockOf,
  isPackage,
  ledgers,
  readYaml,
  loadConfig,
  tellSecrets,
  openLedger,
  storeOf,
  usualStore,
  readSource,
  run,
  isCommit,
  valueAt2 as valueAt,
  textAt,
  eventOf,
  annotationText,
  maskText,
  reportMarkdown,
  warningBlocks,
  reportJson,
  prettyJson,
  openSinks,
  main,
  start,
  html
};
