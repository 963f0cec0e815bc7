import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  isPublicKeyName
} from "./chunk-F57FUYDK.js";
import {
  envPaths,
  readEnvFile
} from "./chunk-QQ7GNPM3.js";
import {
  filesAt,
  openRepository
} from "./chunk-COO24UCQ.js";
import {
  baseSchema,
  blockOf,
  isPackage,
  loadConfig,
  mapValues,
  readYaml,
  run,
  targetKeys,
  toReport
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  asSealpostError,
  formsOf,
  relative,
  resolve
} from "./chunk-RQGASJVF.js";

// src/core/outline.ts
function isUntouched(target, at, before, after) {
  let [was, is] = [before, after].map((outline) => outline && own(outline.targets, target));
  if (was === void 0 || is === void 0) return was === is;
  let { places: left, ...wasRest } = was, { places: right, ...isRest } = is;
  return canonical(wasRest) !== canonical(isRest) ? !1 : at === void 0 ? canonical(left) === canonical(right) : has(left, at) === has(right, at);
}
function has(places, { environment, place }) {
  return places.some((one) => one.environment === environment && one.place === place);
}
function own(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}
function canonical(data) {
  return typeof data != "object" || data === null ? JSON.stringify(data) ?? "null" : Array.isArray(data) ? `[${data.map(canonical).join(",")}]` : `{${Object.keys(data).sort().map((key) => `${JSON.stringify(key)}:${canonical(data[key])}`).join(",")}}`;
}

// src/core/structure.ts
var widths = {
  allow: ["create", "update", "adopt", "remove"],
  onDrift: ["report", "restore"]
};
function structureChanges(before, after) {
  if (after === void 0) return before === void 0 ? [] : [{ part: "config", how: "removed", effect: "narrows" }];
  let whole = before === void 0 ? [{ part: "config", how: "added", effect: "widens" }] : [], base = before ?? { ...after, targets: {} }, gone = Object.entries(base.targets).filter(([name]) => !Object.hasOwn(after.targets, name));
  return [
    ...whole,
    ...moved("owner", base.owner, after.owner),
    ...moved("source", base.source.use, after.source.use, { name: "use" }),
    ...settings("source", base.source.settings, after.source.settings),
    ...listed("environment", base.environments, after.environments),
    ...settings("ledger", base.ledger, after.ledger),
    ...policies(base.policy, after.policy),
    ...gone.map(
      ([target, { use }]) => ({
        part: "target",
        how: "removed",
        effect: "narrows",
        target,
        from: use
      })
    ),
    ...Object.entries(after.targets).flatMap(([name, target]) => targetChanges(name, own(base.targets, name), target))
  ];
}
function newEdges(before, after) {
  return Object.entries(after?.targets ?? {}).flatMap(([target, { use, settings: settings2, places }]) => {
    let was = before && own(before.targets, target), stays = was?.use === use && canonical(was.settings) === canonical(settings2), at = [use, ...Object.entries(settings2).map(([key, value]) => `${key}: ${value}`)];
    return places.filter((one) => !(stays && has(was.places, one))).map(({ environment, place }) => ({ environment, target, place, at }));
  });
}
function targetChanges(target, before, after) {
  if (before !== void 0) return blockChanges(target, before, after);
  let secrets = after.secrets.filter((glob) => glob === "*"), blank = { ...nothing, use: after.use, secrets };
  return [
    { part: "target", how: "added", effect: "widens", target, to: after.use },
    ...blockChanges(target, blank, after)
  ];
}
var nothing = {
  use: "",
  settings: {},
  token: void 0,
  secrets: [],
  rename: {},
  prefix: void 0,
  public: [],
  places: []
};
function blockChanges(target, before, after) {
  let at = { target }, lost = before.places.filter((place) => !has(after.places, place)), fresh = after.places.filter((place) => !has(before.places, place));
  return [
    ...moved("use", before.use, after.use, at),
    ...settings("setting", before.settings, after.settings, at),
    ...moved("token", before.token, after.token, at),
    ...lost.map(({ environment, place }) => item("mapping", "removed", place, { ...at, name: environment })),
    ...fresh.map(({ environment, place }) => item("mapping", "added", place, { ...at, name: environment })),
    ...listed("secrets", before.secrets, after.secrets, at),
    ...settings("rename", before.rename, after.rename, at),
    ...moved("prefix", before.prefix, after.prefix, at),
    ...listed("public", before.public, after.public, at)
  ];
}
function policies(before, after) {
  return Object.keys(after).flatMap((name) => {
    let [from, to] = [before[name], after[name]];
    if (Array.isArray(from) && Array.isArray(to)) {
      let items = listed("policy", from, to, { name });
      return name === "protect" ? items.map((item2) => ({ ...item2, effect: turned(item2.effect) })) : items;
    }
    if (from === to) return [];
    let words = widths[name];
    return [
      {
        part: "policy",
        how: "changed",
        effect: (words === void 0 ? Number(to) > Number(from) : words.indexOf(String(to)) > words.indexOf(String(from))) ? "widens" : "narrows",
        name,
        from: String(from),
        to: String(to)
      }
    ];
  });
}
function listed(part, before, after, more = {}) {
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => item(part, "removed", text, more)),
    ...after.filter((text) => !before.includes(text)).map((text) => item(part, "added", text, more))
  ];
}
function item(part, how, text, more) {
  let widens = how === "added" !== text.startsWith("!");
  return { part, how, effect: widens ? "widens" : "narrows", ...more, [how === "added" ? "to" : "from"]: text };
}
function settings(part, before, after, more = {}) {
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => moved(part, own(before, name), own(after, name), { ...more, name }));
}
function moved(part, from, to, more = {}) {
  if (from === to) return [];
  let how = from === void 0 ? "added" : to === void 0 ? "removed" : "changed", sides = { ...from === void 0 ? {} : { from }, ...to === void 0 ? {} : { to } };
  return [{ part, how, effect: "moves", ...more, ...sides }];
}
function turned(effect) {
  return effect === "widens" ? "narrows" : "widens";
}

// src/sources/edited.ts
async function editsOf(config, environments, before, after) {
  let { use, settings: settings2 } = config.source;
  if (use !== "dotenv" && use !== "dotenvx") return /* @__PURE__ */ new Map();
  let { path } = settings2, edits = /* @__PURE__ */ new Map();
  for (let [environment, file] of envPaths(path, environments, config.folder)) {
    let [was, is] = [await textsOf(file, before), await textsOf(file, after)], names = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])];
    edits.set(environment, new Map(names.flatMap((name) => edited(name, was.get(name), is.get(name)))));
  }
  return edits;
}
function edited(name, was, is) {
  return was === is || isPublicKeyName(name) ? [] : [[name, was === void 0 ? "added" : is === void 0 ? "removed" : "changed"]];
}
async function textsOf(path, files) {
  let bytes = await files.read(path.absolute);
  if (bytes === void 0) return /* @__PURE__ */ new Map();
  let assignments = await readEnvFile(path, { read: async () => bytes });
  return new Map(assignments.map(({ name, raw }) => [name, raw]));
}

// src/io/outline.ts
function outlineOf(bytes, file) {
  let { data, complaints } = readYaml(bytes), parsed = complaints.length === 0 ? baseSchema.safeParse(data) : void 0;
  if (parsed === void 0 || !parsed.success) throw new SealpostError("config", "this is no config", { where: file });
  let { owner, source, environments, ledger, policy, targets } = parsed.data, { use, ...rest } = source;
  return {
    owner,
    source: { use, settings: settingsOf(rest) },
    environments,
    ledger: settingsOf(ledger ?? {}),
    policy,
    targets: Object.fromEntries(Object.entries(targets).map(([name, block]) => [name, targetOf(block)]))
  };
}
function targetOf(block) {
  let own2 = Object.entries(block).filter(([key]) => !Object.hasOwn(targetKeys, key));
  return {
    use: block.use,
    settings: settingsOf(Object.fromEntries(own2)),
    token: block.token?.env,
    secrets: block.secrets,
    rename: settingsOf(block.rename),
    prefix: block.prefix,
    public: block.public,
    places: Object.entries(blockOf(block.environments)).flatMap(
      ([environment, given]) => (Array.isArray(given) ? given : [given]).map((place) => ({ environment, place: worded(place) }))
    )
  };
}
function settingsOf(block) {
  return Object.fromEntries(Object.entries(block).map(([key, value]) => [key, worded(value)]));
}
function worded(value) {
  return typeof value == "string" && !/^[[{"]/.test(value) ? value : canonical(value);
}

// src/action/pull-outlines.ts
async function outlinesOf(ends, call, world) {
  let { path, file } = ends, [fork, tip] = [await soundOutline(ends.fork, ends), await soundOutline(ends.tip, ends)], bytes = await ends.head.read(path), texts = [bytes, await ends.fork.read(path), await ends.tip.read(path)].map(
    (one) => Buffer.from(one ?? []).toString()
  );
  if (bytes === void 0 && fork === void 0)
    throw new SealpostError("config-missing", "the repository has no such file", { where: file });
  if (bytes === void 0) return { texts, head: void 0, fork, tip };
  let { targets, sources } = call;
  return await loadConfig({
    path,
    files: ends.head,
    targets,
    sources,
    cwd: world.cwd,
    env: settingsOf2(world),
    packages: !1
  }), { texts, head: outlineOf(bytes, file), fork, tip };
}
async function soundOutline(files, { path, file }) {
  let bytes = await files.read(path);
  if (bytes !== void 0)
    try {
      return outlineOf(bytes, file);
    } catch {
      return;
    }
}
function settingsOf2({ env }) {
  return { CLOUDFLARE_ACCOUNT_ID: env.CLOUDFLARE_ACCOUNT_ID || "0".repeat(32) };
}
function onlyOf({ only, targets, sources }, tip) {
  if (tip === void 0 || isPackage(tip.source.use, sources)) return;
  let asked = (names, known) => names.length === 0 ? [...known] : names.filter((name) => known.includes(name)), builtIn = Object.keys(tip.targets).filter((name) => !isPackage(tip.targets[name]?.use ?? "", targets)), chosen = { targets: asked(only.targets, builtIn), environments: asked(only.environments, tip.environments) };
  return chosen.targets.length === 0 || chosen.environments.length === 0 ? void 0 : only.targets.length + only.environments.length === 0 && builtIn.length === Object.keys(tip.targets).length ? only : chosen;
}

// src/action/pull.ts
async function planPull(call, world) {
  let started = world.now(), { trust } = call, owner = "", proposal, report = (error) => ({
    ...toReport({
      command: "plan",
      owner,
      plan: void 0,
      receipts: void 0,
      started,
      finished: world.now(),
      requests: {},
      error
    }),
    ...proposal === void 0 ? {} : { proposal }
  });
  try {
    let { subject, mode, because } = trust;
    if (subject === void 0 || mode === "trusted") throw new SealpostError("untrusted", because);
    let { jobToken } = call;
    if (jobToken === void 0)
      throw new SealpostError("usage", "the repository cannot be read without the input `job-token`", {
        hint: "Leave it out, so that it is the token of the job, and give the job `contents: read`."
      });
    let repository = openRepository(subject.repository, async () => jobToken, world), path = resolve(world.cwd, call.config), { tip, fork } = await repository.forkPoint(subject.branch, subject.head), at = (commit) => filesAt(repository, commit, world.cwd), forked = at(fork), ends = {
      head: at(subject.head),
      fork: forked,
      tip: tip === fork ? forked : at(tip),
      path,
      file: relative(world.cwd, path)
    }, outlines = await outlinesOf(ends, call, world);
    owner = outlines.head?.owner ?? "", proposal = {
      mode,
      head: subject.head,
      base: fork,
      changes: structureChanges(outlines.fork, outlines.head),
      edges: newEdges(outlines.fork, outlines.head)
    };
    let only = onlyOf(call, outlines.tip);
    return mode === "untrusted" || only === void 0 ? report() : { ...await compare(call, ends, outlines, only, world), proposal };
  } catch (thrown) {
    return report(asSealpostError(thrown));
  }
}
function compare(call, ends, outlines, only, world) {
  let { host } = call, untouched = ({ target, index }) => isUntouched(target, outlines.tip?.targets[target]?.places[index], outlines.fork, outlines.head), allow = (place) => (host.allow?.(place) ?? !0) && untouched(place);
  checkTokens(call, outlines, only);
  let names = /* @__PURE__ */ new Set(), touched = async (config, places) => {
    let found = await touchedOf(config, places, ends);
    for (let { address, sourceName } of found) names.add(sourceName).add(address.name);
    return found;
  }, learned = (secrets, plain, called) => host.learned?.(secrets, [...plain, ...formsOf([...wordsIn(outlines), ...names].join(`
`))], called);
  return run(
    {
      command: "plan",
      config: ends.path,
      only,
      recover: !1,
      targets: call.targets,
      sources: call.sources,
      approve: async () => !1,
      progress: call.progress,
      host: { ...host, allow, learned, packages: !1, touched }
    },
    { ...world, files: ends.tip }
  );
}
function wordsIn(data) {
  return typeof data == "string" ? [data] : typeof data != "object" || data === null ? [] : Object.entries(data).flatMap(([key, value]) => [key, ...wordsIn(value)]);
}
function checkTokens({ tokenNames }, { tip }, { targets }) {
  for (let [name, { token }] of Object.entries(tip?.targets ?? {}))
    if (!(token === void 0 || tokenNames.includes(token) || targets.length > 0 && !targets.includes(name)))
      throw new SealpostError("untrusted", `${name} takes its token from ${token}, which the workflow does not list`, {
        hint: `Nothing was read. Add ${token} to \`token-names\` of the step, if it may only look.`
      });
}
async function touchedOf(config, places, { fork, head }) {
  let environments = [...new Set(places.map(({ environment }) => environment))], edits = await editsOf(config, environments, fork, head), nothing2 = { secret: new Secret("") }, names = [...edits].map(
    ([environment, names2]) => [environment, new Map([...names2.keys()].map((name) => [name, nothing2]))]
  );
  return mapValues(new Map(names), config, places).map(({ address, uid, environment, sourceName, form }) => {
    let how = edits.get(environment)?.get(sourceName) ?? "changed";
    return { address, uid, environment, sourceName, form, how };
  });
}

export {
  canonical,
  planPull
};
