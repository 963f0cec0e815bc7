import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  endpointOf,
  openWire,
  tokensFrom
} from "./chunk-ZNFZUKQA.js";
import {
  iso_exports
} from "./chunk-FCTMLS23.js";
import {
  fileSettings,
  gitBranchSettings
} from "./chunk-FUT3RVH6.js";
import {
  int,
  nullish,
  object,
  record,
  string
} from "./chunk-BQ6B7JUO.js";
import {
  _minLength
} from "./chunk-LQ6WAEVK.js";
import {
  placesOf,
  targetNamed
} from "./chunk-L77T4UDI.js";
import {
  matches
} from "./chunk-LZLS7YD7.js";
import {
  userAgent
} from "./chunk-QEYIVEOW.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  Secret,
  derive,
  parseKey
} from "./chunk-T2XPSYQ4.js";
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  SealpostError,
  asSealpostError,
  landedOf,
  statusError
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/io/keys.ts
function keysFrom(world) {
  let current = world.env.SEALPOST_KEY, previous = world.env.SEALPOST_KEY_PREVIOUS;
  if (!current) throw new SealpostError("key-missing", "SEALPOST_KEY is not set");
  let key = parseKey(current);
  return previous ? [key, parseKey(previous, "SEALPOST_KEY_PREVIOUS")] : [key];
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
function plainOf(read2, config, places, { env }) {
  let targets = config.targets.flatMap(({ name, use, target, settings, places: places2 }) => {
    let { capabilities } = target, endpoint = env[capabilities.access.endpoint.env] ?? "";
    return [name, use, endpoint, JSON.stringify([settings, places2, capabilities])];
  });
  return [
    config.owner,
    config.file,
    ...config.environments,
    ...targets,
    ...places.map(({ key }) => key.label),
    ...[...read2.values()].flatMap((values) => [...values.keys()])
  ];
}

// src/io/ledger/page.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function encodePage(page, keys) {
  let scopes = {};
  for (let uid of [...page.scopes.keys()].sort()) {
    let entries = page.scopes.get(uid) ?? /* @__PURE__ */ new Map();
    if (entries.size === 0) continue;
    let stored = {};
    for (let name of [...entries.keys()].sort()) stored[`#${name}`] = storedOf(entries.get(name));
    scopes[uid] = stored;
  }
  let kept = Object.keys(scopes).flatMap((uid) => page.spots.has(uid) ? [[uid, page.spots.get(uid)]] : []), spots = JSON.parse(JSON.stringify(Object.fromEntries(kept))), { ledger, owner, target, generation, lost } = page, head = { sealpost: "ledger/1", ledger, owner, target, generation, ...lost ? { lost } : {} };
  return sealed({ ...head, spots, scopes }, keys);
}
function decodePage(text, keys, owner, where) {
  let raw = opened(text, "ledger/1", keys, where);
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
  return sealed({ sealpost: "anchor/1", ledger: anchor.ledger, pages }, keys);
}
function decodeAnchor(text, keys, where) {
  let raw = opened(text, "anchor/1", keys, where);
  return { ledger: raw.ledger, pages: new Map(Object.entries(raw.pages).map(([name, at]) => [name.slice(1), at])) };
}
function sealed(content, keys) {
  let body = { ...content, key: keys[0].id };
  return render({ ...body, mac: macOf(body, keys[0], content.ledger) });
}
function opened(text, kind, keys, where) {
  let damaged2 = () => new SealpostError("ledger-damaged", "the ledger is not as Sealpost wrote it", { where }), parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw damaged2();
  }
  if (parsed === null || typeof parsed != "object") throw damaged2();
  let { mac, ...body } = parsed;
  if (typeof mac != "string" || typeof body.ledger != "string" || typeof body.key != "string") throw damaged2();
  let key = keys.find((one) => one.id === body.key);
  if (key === void 0) {
    let id = /^[A-Za-z0-9_-]{8}$/.test(body.key) ? body.key : "unknown";
    throw new SealpostError("ledger-key", `the ledger was written under the key ${id}, which is not at hand`, { where });
  }
  let given = Buffer.from(mac), made = Buffer.from(macOf(body, key, body.ledger));
  if (given.length !== made.length || !(0, import_node_crypto.timingSafeEqual)(given, made) || render(parsed) !== text || body.sealpost !== kind) throw damaged2();
  return body;
}
function macOf(body, key, ledger) {
  return (0, import_node_crypto.createHmac)("sha256", derive(key, ledger, "ledger/v1")).update(JSON.stringify(body)).digest("base64url");
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

// src/io/ledger/ledger.ts
async function openLedger(call) {
  let { store, keys, owner, run } = call, read2 = (shelf) => understood(shelf, keys, owner, store.where), state = read2(await store.read()), id = state.id ?? call.id ?? Buffer.from(call.world.random(12)).toString("base64url"), entries = merged(state.pages), mapped = new Map(call.places.map(({ key, use, scope }) => [key.uid, { use, scope }])), saving = Promise.resolve(), lease, plan = "", isLost = (target) => state.behind.has(target) || (state.pages.get(target)?.lost ?? (call.recover && !state.pages.has(target))), moved = (what) => new SealpostError("ledger-moved", what, { where: store.where });
  function take(next) {
    state = next, entries.clear();
    for (let [uid, scope] of merged(state.pages)) entries.set(uid, scope);
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
    next.set(target, { ...edited(pages.get(target) ?? empty, edits), lost });
    for (let page of pages.values()) {
      let away = page.target === target ? [] : edits.filter((edit) => page.scopes.get(edit.uid)?.has(edit.name));
      away.length > 0 && next.set(page.target, edited(page, away.map(out)));
    }
    let texts = new Map(shelf.pages);
    for (let [name, page] of next) {
      if (page === pages.get(name) && (behind.has(name) || page.key === keys[0].id)) continue;
      let generation = Math.max(page.generation, anchor?.pages.get(name) ?? 0) + 1, spots = new Map([...page.spots, ...mapped]), written = { ...page, ledger: id, generation, key: keys[0].id, spots };
      next.set(name, written), texts.set(name, encodePage(written, keys));
    }
    let names = edits.map(({ name }) => name), tag = await store.write({ pages: texts, anchorOf, tag: shelf.tag }, { run, step, target, names, plan }), still = new Set([...behind].filter((name) => next.get(name) === pages.get(name)));
    take({ ...state, shelf: { ...shelf, pages: texts, tag }, pages: next, behind: still });
  }
  function anchorOf(shelved) {
    let generations = new Map(state.anchor?.pages);
    for (let [name, text] of shelved) {
      let unchanged = text === state.shelf.pages.get(name);
      if (unchanged && state.behind.has(name)) continue;
      let page = unchanged ? state.pages.get(name) : decodePage(text, keys, owner, store.where);
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
      let taken = await store.lease({ run, ...about });
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
      let real = edits.filter((edit) => !same(entries.get(edit.uid)?.get(edit.name), edit.entry));
      real.length > 0 && await save(target, real, isLost(target), step);
    }),
    doubt: (target, names) => inTurn(async () => {
      let intents = names.flatMap(({ uid, name }) => {
        let entry = entries.get(uid)?.get(name);
        return isIntent(entry, run) ? [{ uid, name, entry }] : [];
      }), marked = !1;
      for (let attempt = 0; attempt < 8 && intents.length > 0; attempt += 1) {
        let now = read2(await store.read());
        if (now.id !== id) throw moved("another ledger is in place of this one");
        take(now);
        let edits = intents.filter(({ uid, name }) => {
          let entry = entries.get(uid)?.get(name);
          return !isIntent(entry, run) && !(marked && entry?.state === "pending");
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
function understood(shelf, keys, owner, where) {
  let read2 = [...shelf.pages].map(([name, text]) => {
    let page = decodePage(text, keys, owner, where);
    if (page.target === name) return page;
    throw new SealpostError("ledger-damaged", "a page of the ledger lies under another name", { where });
  }), anchor = shelf.anchor === void 0 ? void 0 : decodeAnchor(shelf.anchor, keys, `${where}.anchor`), id = anchor?.ledger ?? read2[0]?.ledger, behind = id === void 0 ? /* @__PURE__ */ new Set() : pagesBehind(id, anchor, read2), pages = new Map(
    read2.map((page) => [page.target, behind.has(page.target) ? { ...page, scopes: /* @__PURE__ */ new Map() } : page])
  );
  return { shelf, anchor, id, pages, behind };
}
function isIntent(entry, run) {
  return entry?.state === "pending" && entry.run === run;
}
function pagesBehind(id, anchor, read2) {
  let pages = new Map(read2.map((page) => [page.target, page])), gone = [...anchor?.pages ?? []].filter(([name, at]) => (pages.get(name)?.generation ?? -1) < at), strange2 = read2.filter((page) => page.ledger !== id);
  return /* @__PURE__ */ new Set([...gone.map(([name]) => name), ...strange2.map((page) => page.target)]);
}
function edited(page, edits) {
  let scopes = new Map(page.scopes);
  for (let uid of new Set(edits.map((edit) => edit.uid))) scopes.set(uid, new Map(page.scopes.get(uid)));
  let editable = scopes;
  for (let { uid, name, entry } of edits)
    entry === void 0 ? editable.get(uid)?.delete(name) : editable.get(uid)?.set(name, entry);
  return { ...page, scopes };
}
function out({ uid, name }) {
  return { uid, name, entry: void 0 };
}
function merged(pages) {
  let entries = /* @__PURE__ */ new Map();
  for (let page of pages.values())
    for (let [uid, scope] of page.scopes) {
      let other = entries.get(uid);
      entries.set(uid, other === void 0 ? scope : new Map([...other, ...scope]));
    }
  return entries;
}
function same(a, b) {
  return a?.state === b?.state && a?.fingerprint === b?.fingerprint && a?.keyId === b?.keyId && a?.form === b?.form && a?.revision === b?.revision && a?.version === b?.version;
}

// src/io/ledger/stores.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/io/ledger/file.ts
var import_node_crypto2 = __toESM(require_node_crypto(), 1);

// src/io/ledger/lease.ts
var leaseMs = 120 * 6e4, renewMs = 10 * 6e4;
async function leaseAt(path, run, where, world) {
  let { files } = world, { pid } = world.process, host = hostOf(world), mine = { run, pid, host, at: world.now() };
  async function holder() {
    return holderOf(await files.read(path));
  }
  async function isMine() {
    let now = await holder();
    return now?.run === run && now.pid === pid && now.host === host;
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
function fileStore(path, world) {
  let { files } = world, anchorPath = `${path}.anchor`, held;
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
      let bytes = Buffer.from(join(shelf.pages));
      return await files.replace(path, bytes), await files.replace(anchorPath, Buffer.from(shelf.anchorOf(shelf.pages))), tagOf(bytes);
    },
    async lease({ run }) {
      let lease = await leaseAt(`${path}.lock`, run, path, world);
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
function join(pages) {
  return `{
${[...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`).join(`,
`)}
}
`;
}
function split(text, where) {
  let pages = /* @__PURE__ */ new Map();
  for (let rest = text.slice(2); ; ) {
    let found = frame.exec(rest);
    if (found?.[1] === void 0 || found[2] === void 0) break;
    pages.set(nameOf(found[1]), `${found[2]}
`), rest = rest.slice(found[0].length);
  }
  if (pages.size === 0 || join(pages) !== text) throw damaged(where);
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
  return bytes === void 0 ? "" : (0, import_node_crypto2.createHash)("sha256").update(bytes).digest("hex");
}

// src/io/ledger/git-branch.ts
var import_node_crypto4 = __toESM(require_node_crypto(), 1);

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
function busy(target, { run, until, at }, where) {
  let who = at === void 0 ? `the run ${run}` : `the run ${run} (${at})`;
  return new SealpostError("ledger-busy", `${who} is applying to ${target}`, {
    where,
    hint: `Wait for it and run again. If it was killed, its lease ends at ${new Date(until).toISOString()}.`
  });
}
function isPipeline(text) {
  return typeof text == "string" && /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.test(text);
}
function leaseText({ run, token, until, at }) {
  return `${JSON.stringify({ run, token, until, ...at === void 0 ? {} : { at } })}
`;
}
function leaseOf(data) {
  if (typeof data != "object" || data === null) return;
  let { run, token, until, at } = data;
  if (!(typeof run != "string" || !/^[\w-]{1,64}$/.test(run)) && !(typeof token != "number" || !Number.isSafeInteger(token) || token < 0) && !(typeof until != "number" || !Number.isSafeInteger(until)))
    return { run, token, until, ...isPipeline(at) ? { at } : {} };
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
function trailers({ run, plan }, { actor, pipeline }) {
  return [
    `Sealpost-Run: ${plain(run)}`,
    ...plan === "" ? [] : [`Sealpost-Plan: ${plain(plan)}`],
    ...actor === void 0 ? [] : [`Sealpost-Actor: ${plain(actor)}`],
    ...isPipeline(pipeline) ? [`Sealpost-Pipeline: ${pipeline}`] : []
  ];
}
function plain(text) {
  let line = text.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu, "?").trim();
  return line.length > 200 ? `${line.slice(0, 199)}\u2026` : line;
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
      if (!last.files.has("anchor.json")) throw strange(where);
      return last;
    },
    async onTop(files, message2) {
      for (let attempt = 0, refused = 0; attempt < tries; attempt += 1) {
        let base = head, fresh = await files(base).catch((thrown) => ({ thrown }));
        if ("thrown" in fresh) {
          if (await look(), head?.commit === base?.commit) throw fresh.thrown;
          continue;
        }
        if (fresh.size === 0) return;
        let first = base?.files.has(readme[0]) ? [] : [readme], parents = [base?.commit ?? remembered].filter((one) => one !== void 0), made = await git.commit(base, new Map([...first, ...fresh]), message2, parents), outcome = await git.advance(heads, base?.commit, made.commit);
        if (outcome === "done")
          return head = made, made;
        if (outcome === "refused" && (refused += 1), refused === 3) throw forbidden(where);
        await call.pause(attempt), await look();
      }
      throw new SealpostError("ledger-busy", "other runs write to the ledger without a pause", { where });
    },
    async remember(made) {
      owed = made, await follow(made).catch(() => {
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
var import_node_crypto3 = __toESM(require_node_crypto(), 1);
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
      let files = list.tree.filter(({ type }) => type !== "tree").map(({ path, sha }) => [path, sha]), head = { commit, tree: tree.sha, parents: parents.map(({ sha }) => sha), files: new Map(files) };
      return heads.set(commit, head), head;
    },
    async textOf(blob) {
      let known = texts.get(blob);
      if (known !== void 0) return known;
      let { content } = await must("GET", `/blobs/${blob}`, "read a file of the ledger"), bytes = Buffer.from(content, "base64"), text = bytes.toString("utf8");
      if (!Buffer.from(text).equals(bytes)) throw damaged2("the ledger is not as Sealpost wrote it");
      return texts.set(blob, text), text;
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
function blobId(text) {
  let bytes = Buffer.from(text);
  return (0, import_node_crypto3.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/io/ledger/git-branch.ts
var prolongMs = leaseMs2 / 3, alongMs = 6e4;
function gitBranchStore(call) {
  let { where, audit, branch, repository } = call, git = gitObjects(call), history = gitHistory(git, call), known = /* @__PURE__ */ new Map(), held, working = Promise.resolve(), moved = (what) => new SealpostError("ledger-moved", what, { where });
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
  async function checkOthers(now, pages, run) {
    for (let name of pages) {
      let other = await leaseIn(git, now, name);
      if (other !== void 0 && other.run !== run && isHeld2(other, call.now())) throw busy(name, other, where);
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
    mend: `Fetch refs/sealpost/${branch} of ${repository}, look at it, and push it to refs/heads/${branch}.`,
    read: () => inTurn(async () => {
      known = await pagesIn(await history.look());
      let anchor = (await history.recall())?.files.get("anchor.json");
      return { pages: known, anchor: anchor === void 0 ? void 0 : await git.textOf(anchor), tag: tagOf2(known) };
    }),
    write: (shelf, note) => inTurn(async () => {
      if (shelf.tag !== tagOf2(known)) throw moved("the ledger changed while this run was under way");
      let mine = new Map([...shelf.pages].filter(([name, text]) => known.get(name) !== text)), began = call.ownNow(), along = held !== void 0 && began - held.since > alongMs, made = await history.onTop(
        async (now) => {
          let there = await pagesIn(now);
          if ([...mine].every(([name, text]) => there.get(name) === text)) return /* @__PURE__ */ new Map();
          let leases = note.step === "doubted" ? [] : await prolonged(now);
          if ([...mine.keys()].some((name) => there.get(name) !== known.get(name)))
            throw moved("another run changed the ledger while this one was under way");
          return note.step !== "doubted" && await checkOthers(now, mine.keys(), note.run), new Map([
            ...[...mine].map(([name, text]) => [`targets/${name}.json`, text]),
            ["anchor.json", shelf.anchorOf(new Map([...there, ...mine]))],
            ...along ? leases : []
          ]);
        },
        writeMessage(note, audit)
      );
      return held !== void 0 && along && (held.since = began), known = new Map(shelf.pages), made !== void 0 && await history.remember(made), tagOf2(known);
    }),
    lease: (about) => inTurn(async () => {
      let targets = about.targets.length > 0 ? about.targets : [...known.keys()], note = { ...about, targets, step: "taken" }, since = call.ownNow(), tokens = /* @__PURE__ */ new Map();
      return await history.onTop(
        async (now) => {
          let by = { run: about.run, at: audit.pipeline, now: call.now(), where }, got = await taking(git, now, targets, by, tokens);
          return tokens = got.tokens, got.files;
        },
        leaseMessage(note, audit)
      ), held = { run: about.run, tokens, since, lost: !1 }, leaseOf2(held, note);
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
  let hash = (0, import_node_crypto4.createHash)("sha256");
  for (let name of [...pages.keys()].sort()) hash.update(JSON.stringify([name, pages.get(name)]));
  return hash.digest("hex");
}

// src/io/ledger/stores.ts
function storeOf(config, world, otherwise, notice = () => {
}) {
  let where = config.where(["ledger"]), settings = ledgerSettings(config.ledger ?? { use: otherwise }, where);
  if (settings.use === "git-branch") return branchOf(settings, world, where, notice);
  let { path } = settings;
  return fileStore((0, import_node_path.isAbsolute)(path) ? path : (0, import_node_path.join)(config.folder, path), world);
}
function ledgerSettings(block, where) {
  let { use, ...rest } = block, parsed = use === "file" ? fileSettings.safeParse(rest) : gitBranchSettings.safeParse(rest);
  if (parsed.success && (use === "file" || use === "git-branch")) return { use, ...parsed.data };
  throw new SealpostError("config", "this is not what a ledger takes", { where });
}
function branchOf({ repository = "", branch, names }, world, where, notice) {
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
    branch,
    where: `${home}@${branch}`,
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
  let first = lane[0], { target } = targetNamed(config, first.target), line = lines.get(first.target);
  try {
    let observations = await target.observe({ scopes: lane.map((place) => place.scope), io: line.reading });
    if (observations.length === lane.length) return observations;
    throw new SealpostError("internal", `the target ${target.id} was asked for ${lane.length} scopes and showed others`);
  } catch (thrown) {
    let error = asSealpostError(thrown);
    return lane.map(() => ({ listed: !1, because: error.message, error, sightings: [] }));
  }
}

// src/io/github-jwt.ts
var import_node_crypto5 = __toESM(require_node_crypto(), 1);
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
    return (0, import_node_crypto5.createPrivateKey)(pem);
  } catch {
    return;
  }
}
function appJwt({ id, key }, now) {
  let seconds = Math.floor(now / 1e3), part = (data) => Buffer.from(JSON.stringify(data)).toString("base64url"), body = `${part({ alg: "RS256", typ: "JWT" })}.${part({ iat: seconds - 60, exp: seconds + 480, iss: id })}`;
  return `${body}.${(0, import_node_crypto5.sign)("RSA-SHA256", Buffer.from(body), key).toString("base64url")}`;
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

// src/io/github-app.ts
var marginMs = 5 * 6e4, maxRepositories = 500;
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
    let { kind, owner, repository } = partsOf(first), fits = (one) => one.kind === kind && one.owner.toLowerCase() === owner.toLowerCase() && (one.repositories.has(repository.toLowerCase()) || one.repositories.size < maxRepositories), known = grants.find(fits), grant = known ?? openGrant(kind, owner, open(target), minting.minted);
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
function openGrant(kind, owner, api, minted) {
  let current, minting, covers = () => JSON.stringify([grant.repositories.size, ...grant.wanted]), grant = {
    kind,
    owner,
    repositories: /* @__PURE__ */ new Map(),
    wanted: /* @__PURE__ */ new Map(),
    async token() {
      return current !== void 0 && current.covers === covers() && api.now() < current.renew ? current.token : (minting ??= renewed().finally(() => {
        minting = void 0;
      }), minting);
    }
  };
  async function renewed() {
    let covered = covers(), { token, expires } = await mint(grant, api);
    return minted(new Secret(token)), current = { token, renew: expires - Math.min(marginMs, (expires - api.now()) / 2), covers: covered }, token;
  }
  return grant;
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
async function appLacks(target, minting) {
  let app = appFrom(minting.world), needs = needsOf(target), [first] = needs;
  if (app === void 0 || first === void 0) return [];
  let { access, pace: pace2 } = target.target.capabilities, api = openAppApi(app, endpointOf(access.endpoint, minting.world), pace2, minting.world, minting.notice), { installation } = await firstInstallation([first.holder.name], first.holder.kind, api);
  return needs.filter(
    ({ permission, write }) => higher(write, installation.granted[permission]) !== installation.granted[permission]
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

export {
  laneOf,
  besides,
  observeAll,
  observeLane,
  appFrom,
  tokensIn,
  speaksFor,
  appLacks,
  keysFrom,
  tellSecrets,
  openLedger,
  storeOf,
  readSource
};
