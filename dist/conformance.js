import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  createServer
} from "./chunks/chunk-EOHUKZOJ.js";
import {
  exitOf,
  failed,
  fold,
  formOf,
  matches,
  openWire,
  run,
  slot
} from "./chunks/chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  inspect,
  isDeepStrictEqual,
  randomBytes,
  webcrypto
} from "./chunks/chunk-RQGASJVF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/conformance/law.ts
var LawBroken = class extends Error {
  name = "LawBroken";
};
function hold(condition, otherwise) {
  if (!condition) throw new LawBroken(otherwise);
}
function same(actual, expected, what) {
  hold(isDeepStrictEqual(actual, expected), `${what}: expected ${shown(expected)}, found ${shown(actual)}`);
}
function shown(what) {
  let text = what === void 0 ? "nothing" : JSON.stringify(what) ?? String(what);
  return text.length > 300 ? `${text.slice(0, 300)}\u2026` : text;
}
async function thrownBy(act, what) {
  try {
    await act();
    return;
  } catch (thrown) {
    return hold(thrown instanceof SealpostError, `${what} threw something else than a SealpostError`), thrown;
  }
}
function law(name2, why2, act) {
  return {
    name: name2,
    why: why2,
    run: (world) => onStage(world, act)
  };
}
async function onStage(world, act) {
  let stage = await world.start();
  try {
    return await act(stage);
  } finally {
    await stage.close();
  }
}

// src/conformance/clock.ts
function suiteClock() {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms) => {
      skipped += ms, await new Promise((resolve) => setImmediate(resolve));
    },
    random: (bytes) => webcrypto.getRandomValues(new Uint8Array(bytes))
  };
}

// src/conformance/hand.ts
function handOf(stage) {
  let { target } = stage, { capabilities } = target, forms = capabilities.forms.public === !1 ? ["secret"] : ["secret", "public"], clock = suiteClock(), wire = openWire({
    world: { ...clock, fetch: globalThis.fetch, env: {}, stop: new AbortController().signal },
    endpoint: new URL(stage.endpoint),
    token: async () => stage.token,
    pace: capabilities.pace,
    userAgent: "sealpost-conformance",
    notice: () => {
    }
  }), counts = { read: 0, write: 0, retried: 0 }, reading = { fetch: wire.reader(counts), endpoint: stage.endpoint }, writing2 = { fetch: wire.writer(counts), endpoint: stage.endpoint }, held = stage.places.map((place2) => {
    let secret = holdOf(stage, place2, "secret"), open = forms.length > 1 ? holdOf(stage, place2, "public") : secret;
    return { secret, public: open.key.uid === secret.key.uid ? { ...secret, form: "public" } : open };
  }), documents = held.flatMap(
    (one) => one.secret.key.uid === one.public.key.uid ? [one.secret] : [one.secret, one.public]
  );
  function at(index, form = "secret") {
    let found = held[index];
    if (found === void 0) throw new LawBroken(`the world has no place ${index}`);
    return found[form];
  }
  async function look(wanted) {
    let seen = /* @__PURE__ */ new Map();
    for (let lane of lanesOf(wanted)) {
      let scopes = lane.map((one) => one.scope), observations = await target.observe({ scopes, io: reading });
      hold(observations.length === scopes.length, "observe gave more or fewer observations than it was given scopes");
      for (let [index, one] of lane.entries()) seen.set(one.key.uid, observations[index]);
    }
    return wanted.map((one) => seen.get(one.key.uid));
  }
  async function see(one) {
    let [observation] = await look([one]);
    hold(observation?.listed === !0, `${one.key.label} was not listed whole, although nothing was in the way`);
    let sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting]));
    return hold(sightings.size === observation.sightings.length, `${one.key.label} lists a name twice`), sightings;
  }
  async function steps(edits) {
    let uids = [...new Map(edits.map((edit) => [edit.at.key.uid, edit.at])).values()], observations = await look(uids);
    return edits.map((edit) => {
      let observation = observations[uids.findIndex((one) => one.key.uid === edit.at.key.uid)], name2 = fold(edit.name, capabilities), sighting = observation.sightings.find((one) => one.name === name2), about = {
        scope: edit.at.scope,
        uid: edit.at.key.uid,
        name: name2,
        ...sighting === void 0 ? {} : { sighting },
        ...observation.handle === void 0 ? {} : { scopeHandle: observation.handle }
      };
      return edit.value === void 0 ? { ...about, do: "remove" } : { ...about, do: "put", form: edit.at.form, value: edit.value };
    });
  }
  async function send(all) {
    try {
      return await target.write({ steps: all, io: writing2 });
    } catch (thrown) {
      return all.map((step) => failed(step, thrown));
    }
  }
  async function write(edits) {
    let receipts = /* @__PURE__ */ new Map();
    for (let lane of lanesOf(edits.map((edit) => edit.at))) {
      let uids = new Set(lane.map((one) => one.key.uid)), mine = edits.filter((edit) => uids.has(edit.at.key.uid)), { max } = capabilities.batch.is;
      for (let from = 0; from < mine.length; from += max) {
        let batch = mine.slice(from, from + max);
        for (let receipt of await send(await steps(batch))) receipts.set(slot(receipt.uid, receipt.name), receipt);
      }
    }
    return edits.map((edit) => {
      let receipt = receipts.get(slot(edit.at.key.uid, fold(edit.name, capabilities)));
      return hold(receipt !== void 0, `no receipt for ${edit.name}`), receipt;
    });
  }
  async function done(edits) {
    for (let receipt of await write(edits))
      hold(receipt.ok, `${receipt.name} could not be written, although nothing was in the way${why(receipt)}`);
  }
  return { stage, capabilities, forms, reading, writing: writing2, at, documents, look, see, write, done, send, steps };
}
function why(receipt) {
  return receipt.ok ? "" : `: ${receipt.error.message}`;
}
function spotOf(at, name2) {
  return { place: at.place, form: at.form, name: name2 };
}
function lanesOf(wanted) {
  let lanes = /* @__PURE__ */ new Map();
  for (let one of wanted) {
    let lane = lanes.get(one.key.lane) ?? /* @__PURE__ */ new Map();
    lane.has(one.key.uid) || lane.set(one.key.uid, one), lanes.set(one.key.lane, lane);
  }
  return [...lanes.values()].map((lane) => [...lane.values()]);
}
function holdOf(stage, place2, form) {
  let { target } = stage, settings = target.config.settings.safeParse(stage.settings);
  hold(settings.success, "the settings of the world do not pass the target's schema");
  let parsed = target.config.place.safeParse(place2);
  hold(parsed.success, `a place of the world does not pass the target's schema: ${JSON.stringify(place2)}`);
  let scope = target.parseScope({ settings: settings.data, place: parsed.data, form });
  return { place: place2, form, scope, key: target.keyOf(scope) };
}

// src/conformance/names.ts
var styles = [
  (word) => `LAW_${word.toUpperCase()}`,
  (word) => `LAW-${word.toUpperCase()}`,
  (word) => `LAW${word.toUpperCase()}`,
  (word) => `law_${word}`,
  (word) => `law-${word}`,
  (word) => `law${word}`
];
function fits(capabilities, name2) {
  let { pattern, maxLength, reserved } = capabilities.names, folded = fold(name2, capabilities);
  return new RegExp(`^(?:${pattern.is})$`).test(folded) && folded.length <= maxLength.is && !matches(reserved.is, folded);
}
function nameOf(capabilities, word) {
  for (let style of styles) if (fits(capabilities, style(word))) return style(word);
  throw new LawBroken(`no name of the suite fits the declared rules: ${capabilities.names.pattern.is}`);
}
function namesOf(capabilities, count) {
  return Array.from({ length: count }, (_, index) => nameOf(capabilities, `n${index}`));
}
function twinsOf(capabilities) {
  let name2 = nameOf(capabilities, "twin"), last = name2.slice(-1), twin = name2.slice(0, -1) + (last === last.toUpperCase() ? last.toLowerCase() : last.toUpperCase());
  return fits(capabilities, twin) ? [name2, twin] : void 0;
}

// src/conformance/values.ts
var awkward = [
  {
    is: "a PEM block",
    value: `-----BEGIN KEY-----
${"QUJDRA+/".repeat(8)}
${"RUZHSA==".repeat(4)}
-----END KEY-----
`
  },
  { is: "JSON", value: '{"a":"b","list":[1,null,"\\u00e9"],"nested":{"quote":"\\""}}' },
  { is: "unicode", value: "\u017Elu\u0165ou\u010Dk\xFD \u{1F40E} \u65E5\u672C\u8A9E e\u0301 \u202Eabc\u202C \uFEFF end" },
  { is: "quotes of all kinds", value: 'it\'s "quoted" `twice` \\ and \\n' },
  { is: "percent signs", value: "100% %25 %0A %s %PATH%" },
  { is: "a workflow command", value: `::add-mask::x
::set-output name=a::b` },
  { is: "a shell expression", value: "$HOME ${HOME} $(id) `id` && ; | > #comment" },
  { is: "markup", value: "<b>&amp;</b> | [a](b) @everyone \x1B[31mred" },
  { is: "one character", value: "x" },
  { is: "one space", value: " " },
  { is: "blanks at both ends", value: "  both ends	 " },
  { is: "a trailing newline", value: `line
` },
  { is: "only a newline", value: `
` },
  { is: "Windows line ends", value: `one\r
two\r
` },
  { is: "a word that means something in JSON", value: "null" },
  { is: "a number with a leading zero", value: "007" }
];
function canary() {
  return `canary${randomBytes(16).toString("hex")}`;
}
function printed(thing) {
  let seen = /* @__PURE__ */ new Set(), texts = [], walk = (at) => {
    if (typeof at == "string" && texts.push(at), !(typeof at != "object" || at === null || seen.has(at))) {
      seen.add(at), at instanceof Error && texts.push(String(at), at.stack ?? "");
      for (let key2 of Reflect.ownKeys(at))
        texts.push(String(key2)), walk(Object.getOwnPropertyDescriptor(at, key2)?.value);
      if (at instanceof Map || at instanceof Set) for (let one of at) walk(one);
    }
  };
  return walk(thing), [...texts, json(thing), inspect(thing, { depth: null, showHidden: !0, maxStringLength: null })].join(`
`);
}
function json(thing) {
  try {
    return JSON.stringify(thing) ?? "";
  } catch {
    return "";
  }
}
function leaks(text, value) {
  let part = value.slice(0, 16);
  return [part, Buffer.from(value).toString("base64").slice(0, 20), Buffer.from(part).toString("hex")].some((shape) => text.includes(shape));
}

// src/conformance/witness.ts
function everyForm(hand) {
  return hand.stage.places.flatMap((_, index) => hand.forms.map((form) => hand.at(index, form)));
}
function declaredOf(hand, held) {
  return formOf(hand.capabilities, held.form);
}
async function peek(hand, held, name2) {
  return hand.stage.peek(spotOf(held, name2));
}
function peeks(hand, edits) {
  return Promise.all(edits.map((edit) => peek(hand, edit.at, edit.name)));
}
function truthful(edits, receipts, stored, before) {
  same(receipts.length, edits.length, "receipts");
  for (let [index, receipt] of receipts.entries())
    receipt.ok ? hold(stored[index] === edits[index]?.value, `${receipt.name} is reported as done, but is not`) : receipt.landed === "no" && hold(stored[index] === before[index], `${receipt.name} is reported as not landed, but something did`);
}

// src/conformance/laws/beside.ts
var beside = [
  law(
    "a value for one place never shows up in another",
    "Preview credentials became production's, and the reverse.",
    async (stage) => {
      let hand = handOf(stage);
      for (let form of hand.forms) {
        let edits = stage.places.map((_, index) => ({
          at: hand.at(index, form),
          name: nameOf(hand.capabilities, `only${index}`),
          value: canary()
        }));
        await hand.done(edits);
        for (let { at, name: name2, value } of edits)
          for (let index of stage.places.keys()) {
            let there = hand.at(index, form), isHome = there.key.uid === at.key.uid, found = await peek(hand, there, name2);
            hold(found === (isHome ? value : void 0), `${name2} for ${at.key.label} at ${there.key.label}`), same((await hand.see(there)).has(name2), isHome, `whether ${there.key.label} lists ${name2}`);
          }
        await hand.done(edits.map(({ at, name: name2 }) => ({ at, name: name2 })));
      }
    }
  ),
  law(
    "an update changes the value and nothing that stands beside it",
    "Syncs reset a compatibility date, an access policy, the list of repositories that may see a secret.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "beside");
        await stage.plant([spotOf(held, name2)], canary());
        let before = await stage.attributes(spotOf(held, name2)), value = canary();
        await hand.done([{ at: held, name: name2, value }]), hold(await peek(hand, held, name2) === value, `${name2} was not updated`), same(await stage.attributes(spotOf(held, name2)), before, `what stands beside ${name2}`), await stage.uproot(spotOf(held, name2));
      }
    }
  ),
  law(
    "what a row holds for other places survives an update and a removal here",
    "Rows that spanned several environments were overwritten, or deleted, as a whole.",
    async (stage) => {
      let hand = handOf(stage);
      for (let form of hand.forms) {
        let [here, there] = [hand.at(0, form), hand.at(1, form)];
        for (let value of [canary(), void 0]) {
          let name2 = nameOf(hand.capabilities, value === void 0 ? "taken" : "changed"), kept = canary();
          await stage.plant([spotOf(here, name2), spotOf(there, name2)], kept);
          let beside2 = await stage.attributes(spotOf(there, name2)), edit = { at: here, name: name2, ...value === void 0 ? {} : { value } }, receipts = await hand.write([edit]);
          truthful([edit], receipts, [await peek(hand, here, name2)], [kept]), hold(receipts[0]?.ok === !0 || value === void 0, `${name2} could not be updated at ${here.key.label}`), hold(await peek(hand, there, name2) === kept, `${name2} at ${there.key.label} did not survive`), same(await stage.attributes(spotOf(there, name2)), beside2, `what stands beside ${name2} at ${there.key.label}`);
          for (let held of [here, there]) await stage.uproot(spotOf(held, name2));
        }
      }
    }
  ),
  law(
    "foreign names stay untouched while ours come, change and go",
    "A first sync wiped every secret that was there already.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let [foreign, ours] = [nameOf(hand.capabilities, "foreign"), nameOf(hand.capabilities, "ours")], planted = canary();
        await stage.plant([spotOf(held, foreign)], planted);
        let before = await stage.attributes(spotOf(held, foreign));
        for (let value of [canary(), canary(), void 0])
          await hand.done([{ at: held, name: ours, ...value === void 0 ? {} : { value } }]), hold(await peek(hand, held, ours) === value, `${ours} is not as it was asked for`), hold(await peek(hand, held, foreign) === planted, `${foreign} was changed`), same(await stage.attributes(spotOf(held, foreign)), before, `what stands beside ${foreign}`);
        same([...(await hand.see(held)).keys()], [foreign], `names at ${held.key.label}`), await stage.uproot(spotOf(held, foreign));
      }
    }
  ),
  law(
    "a name that exists already is written, not doubled",
    "A create that met an existing name left two rows, and the deployment took either.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "raced"), edit = { at: held, name: name2, value: canary() }, unseen = await hand.steps([edit]), planted = canary();
        await stage.plant([spotOf(held, name2)], planted);
        let receipts = await hand.send(unseen);
        truthful([edit], receipts, [await peek(hand, held, name2)], [planted]), same([...(await hand.see(held)).keys()], [name2], `names at ${held.key.label}`), await hand.done([edit]), hold(await peek(hand, held, name2) === edit.value, `${name2} was not written once it was seen`), await stage.uproot(spotOf(held, name2));
      }
    }
  ),
  law(
    "removing takes away what was meant, and is no failure where it is gone already",
    "A removal that was tried again failed for what the first try had removed, and took its siblings with it.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let [gone = "", first = "", second = "", stays = ""] = namesOf(hand.capabilities, 4);
        await hand.done([gone, first, second, stays].map((name2) => ({ at: held, name: name2, value: `value of ${name2}` })));
        let steps = await hand.steps([gone, first, second].map((name2) => ({ at: held, name: name2 })));
        await stage.uproot(spotOf(held, gone));
        let [, ...siblings] = await hand.send(steps);
        hold(
          siblings.every((receipt) => receipt.ok),
          `what was to go along with ${gone} was not removed`
        );
        for (let receipt of await hand.send(steps))
          hold(receipt.ok || receipt.landed === "unknown", `${receipt.name} is gone, and "not removed" is the receipt`);
        same([...(await hand.see(held)).keys()], [stays], `names at ${held.key.label}`), hold(await peek(hand, held, stays) === `value of ${stays}`, `${stays} was changed along with another name`), await stage.uproot(spotOf(held, stays));
      }
    }
  )
];

// src/conformance/laws/claims.ts
var claims = [
  law(
    "every claim about the vendor says where it was read and when",
    "Capabilities that were guessed from an old page turned out false in practice, and nobody knew where they came from.",
    async ({ target }) => {
      for (let [what, limit] of limitsOf(target.capabilities)) {
        hold(limit.source.trim() !== "", `${what} does not say where it was read`);
        let isDate = /^\d{4}-\d{2}-\d{2}$/.test(limit.verified) && !Number.isNaN(Date.parse(limit.verified));
        hold(isDate, `${what} does not say when it was verified (YYYY-MM-DD)`);
      }
    }
  ),
  law(
    "every claim has a meaning that the engine can work with",
    "A pattern that does not compile or a batch of zero stops every run of everybody.",
    async ({ target }) => {
      let { id, api, capabilities } = target;
      hold(/^[a-z][a-z0-9-]*$/.test(id), "the id of a target is small letters, digits and dashes"), same(api, 1, "api"), hold(capabilities.title.trim() !== "", "the target has no title"), checkAccess(capabilities.access);
      for (let form of [capabilities.forms.secret, capabilities.forms.public]) form !== !1 && checkForm(form);
      let { names, batch, pace } = capabilities;
      hold(compiled(names.pattern.is)?.test("") === !1, "the pattern of names is none, or takes an empty name"), hold(
        names.reserved.is.every((glob) => glob !== "" && !glob.startsWith("!")),
        "a reserved name is no plain glob"
      ), whole(names.maxLength.is, 1, "names.maxLength"), whole(batch.is.max, 1, "batch.max"), whole(capabilities.maxPerScope.is, 1, "maxPerScope"), hold(capabilities.maxTotalBytes.is >= 1, "maxTotalBytes leaves room for nothing");
      for (let [what, ms] of Object.entries({ ...pace, tickMs: capabilities.tickMs })) whole(ms.is, 0, what);
      hold(capabilities.places.length > 0, "the target names no place");
      for (let { place: place2, means } of capabilities.places) hold(place2 !== "" && means !== "", "a place is not explained");
    }
  ),
  law(
    "a config that makes no sense is refused before anything is sent",
    "A typo that is passed over writes to the wrong place, or nowhere, and says nothing.",
    async (stage) => {
      let { settings, place: place2 } = stage.target.config, stray = { ...stage.settings, "no-such-key": !0 };
      hold(!settings.safeParse(stray).success, "a setting that does not exist is passed over");
      for (let nonsense of [void 0, null, 42, "text", [], !0])
        hold(!settings.safeParse(nonsense).success, `settings take ${JSON.stringify(nonsense)}`);
      for (let nonsense of [void 0, null, 42, !0, [], "", {}, { "no-such-key": !0 }]) {
        let parsed = place2.safeParse(nonsense);
        if (!parsed.success) continue;
        let error = await thrownBy(() => {
          stage.target.parseScope({ settings: stage.settings, place: parsed.data, form: "secret" });
        }, "parseScope");
        same(error?.code, "config", `the code for the place ${JSON.stringify(nonsense)}`);
      }
      let open = await thrownBy(() => holdOf(stage, stage.places[0], "public"), "parseScope"), expected = stage.target.capabilities.forms.public === !1 ? "config" : void 0;
      same(open?.code, expected, "the code for public values"), same(stage.requests(), { read: 0, write: 0 }, "requests that reading a config costs");
    }
  ),
  law(
    "a place has one identity, and no two places share it",
    "Ledger entries and fingerprints hang on it: an identity that moves orphans them, a shared one mixes values up.",
    async (stage) => {
      let hand = handOf(stage), owners = /* @__PURE__ */ new Map();
      for (let [index, place2] of stage.places.entries())
        for (let form of hand.forms) {
          let { key: key2 } = holdOf(stage, place2, form);
          same(holdOf(stage, place2, form).key, key2, "the identity of a place, asked for twice"), same(owners.get(key2.uid) ?? index, index, `the place that ${key2.uid} stands for`), owners.set(key2.uid, index), hold(key2.uid.startsWith(stage.target.id), `${key2.uid} does not begin with the target's id`), hold(/^[^\p{Cc}]+$/u.test(key2.label), "the label of a place is empty or holds control characters"), whole(key2.maxNames, 1, "maxNames");
        }
      for (let lane of [...new Set(hand.documents.map((one) => one.key.lane))])
        hold(lane.startsWith(stage.target.id), `the lane ${lane} does not begin with the target's id`);
    }
  ),
  {
    name: "each thing that it cannot do was tried and could not be done",
    why: "A limit that is believed and not tried outlives the day on which the vendor lifted it.",
    async run(world) {
      let declared = await onStage(world, async ({ target, attempts }) => {
        let cannot = target.capabilities.cannot.map((limit) => limit.is);
        return same(Object.keys(attempts).sort(), [...cannot].sort(), "what is declared and what the world attempts"), cannot;
      });
      for (let what of declared)
        await onStage(world, async (stage) => {
          let before = stage.requests(), isSo = await stage.attempts[what]?.(), { read, write } = stage.requests();
          hold(read + write > before.read + before.write, `"${what}" was not put to the vendor`), hold(isSo === !0, `it says that it cannot ${what}, but it can`);
        });
    }
  }
];
function limitsOf(capabilities) {
  let found = [], walk = (at, path2) => {
    if (!(typeof at != "object" || at === null))
      if ("is" in at && "source" in at && "verified" in at) found.push([path2, at]);
      else for (let [key2, value] of Object.entries(at)) walk(value, path2 === "" ? key2 : `${path2}.${key2}`);
  };
  return walk(capabilities, ""), found;
}
function checkAccess({ token, endpoint, permissions, portal }) {
  let variable = /^[A-Z][A-Z0-9_]*$/;
  hold(token.length > 0 && token.every((name2) => variable.test(name2)), "no environment variable for the token"), hold(variable.test(endpoint.env), "no environment variable for the endpoint");
  for (let url of [endpoint.default, portal])
    hold(URL.canParse(url) && new URL(url).protocol === "https:", `${url} is no https address`);
  hold(!endpoint.default.endsWith("/"), "the endpoint ends with a slash"), hold(permissions.length > 0 && permissions.every((line) => line.trim() !== ""), "no permission is named");
}
function checkForm({ readBack, revision, maxBytes, empty }) {
  hold(["value", "never", "unless-sensitive"].includes(readBack.is), "readBack is none of the three words"), hold(["per-value", "per-name", "none"].includes(revision.is), "revision is none of the three words"), whole(maxBytes.is, 1, "maxBytes"), hold(typeof empty.is == "boolean", "empty is neither true nor false");
}
function compiled(pattern) {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return;
  }
}
function whole(number, least, what) {
  hold(Number.isInteger(number) && number >= least, `${what} is no whole number of at least ${least}`);
}

// src/conformance/laws/looking.ts
var troubles = ["unauthorized", "forbidden", "missing", "limited", "broken", "drop", "truncate", "nonsense"], looking = [
  law(
    "looking writes nothing",
    "Dry runs that were a flag inside each provider wrote all the same, in four providers of one tool.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of hand.documents) await stage.plant([spotOf(held, nameOf(hand.capabilities, "seen"))], canary());
      let before = stage.requests();
      for (let observation of await hand.look(hand.documents))
        hold(observation.listed, "a place was not listed whole, although nothing was in the way");
      same(stage.requests().write, before.write, "writing requests that reached the vendor");
    }
  ),
  law(
    "looking at a hundred secrets of a lane costs one request",
    "One request for each value meets the rate limit on a run that has nothing to do.",
    async (stage) => {
      let hand = handOf(stage);
      for (let lane of lanesOf(hand.documents)) {
        let most = lane.every((one) => one.form === "secret") ? 100 : 30, each = Math.floor(most / lane.length);
        for (let held of lane) await plantMany(stage, hand, held, Math.min(each, held.key.maxNames));
        let before = stage.requests().read;
        await hand.look(lane), same(stage.requests().read - before, 1, `reading requests for ${lane.map((one) => one.key.label).join(", ")}`);
      }
    }
  ),
  law(
    "a place with nothing in it is listed whole, and empty",
    "Without this every first run would stop at a place that it cannot see.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of hand.documents) same((await hand.see(held)).size, 0, `names at ${held.key.label}`);
    }
  ),
  law(
    "the list is read to its last page",
    "A listing that stopped at page one posted entry 51 as new, on every run.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of hand.documents) {
        let names = await plantMany(stage, hand, held, Math.min(120, held.key.maxNames)), seen = await hand.see(held);
        same([...seen.keys()].sort(), [...names].sort(), `names at ${held.key.label}`);
      }
    }
  ),
  law(
    "what could not be seen is never spelled as an empty list",
    'An error that was taken for "there is nothing" had everything created again, or removed.',
    async (stage) => {
      let hand = handOf(stage);
      for (let held of hand.documents) await plantMany(stage, hand, held, 3);
      for (let held of hand.documents) {
        for (let kind of troubles) {
          stage.order({ kind, on: "reads" });
          for (let seen of await outcomes(hand, [held]))
            hold(!seen.listed, `${held.key.label} counts as listed whole while reading meets "${kind}"`), hold(seen.because.trim() !== "", `${held.key.label} is not listed, and nobody says why`);
          stage.calm();
        }
        same((await hand.see(held)).size, 3, `names at ${held.key.label} once the trouble is over`);
      }
    }
  ),
  law(
    "a list that breaks off, or hides something, does not count as whole",
    "A partial list that was taken for the whole one removed what it did not show.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of hand.documents) {
        let names = await plantMany(stage, hand, held, Math.min(120, held.key.maxNames));
        for (let fault of [{ kind: "hide" }, { kind: "broken", on: "reads", after: 1 }]) {
          stage.order(fault);
          for (let seen of await outcomes(hand, [held])) {
            let isWhole = names.every((name2) => seen.sightings.some((sighting) => sighting.name === name2)), mayBeWhole = fault.kind === "broken" && isWhole;
            hold(!seen.listed || mayBeWhole, `${held.key.label} counts as listed whole under "${fault.kind}"`);
          }
          stage.calm();
        }
        hold((await hand.see(held)).size === names.length, `${held.key.label} stays incomplete after the trouble`);
      }
    }
  ),
  law(
    "a value is read back as declared: whole, or not at all",
    "A stored ciphertext or a masked value that was compared with the plain one made everything differ for ever.",
    async (stage) => {
      let hand = handOf(stage), name2 = nameOf(hand.capabilities, "readback");
      for (let held of everyForm(hand)) {
        let value = canary();
        await hand.done([{ at: held, name: name2, value }]);
        let sighting = (await hand.see(held)).get(name2);
        hold(sighting !== void 0, `${name2} was written, but is not listed`);
        let { readBack } = declaredOf(hand, held);
        readBack.is === "never" && hold(sighting.secret === void 0, `${name2} was read back, against the claim`), readBack.is === "value" && hold(sighting.secret !== void 0, `${name2} was not read back, against the claim`);
        let equal = sighting.secret === void 0 || sighting.secret.equals(new Secret(value));
        hold(equal, `${name2} was read back as another value`), same(sighting.form ?? held.form, held.form, `the form in which ${name2} is listed`), hold(!leaks(printed(sighting), value), "a sighting prints the value that it read back"), await hand.done([{ at: held, name: name2 }]);
      }
    }
  ),
  law(
    "names come as the target folds them",
    "A tool that compared its own spelling with the stored one saw a foreign name and a missing one at once.",
    async (stage) => {
      let hand = handOf(stage), twins = twinsOf(hand.capabilities), [first, second] = twins ?? [nameOf(hand.capabilities, "folded"), nameOf(hand.capabilities, "other")], isUpper = hand.capabilities.names.fold === "upper";
      for (let held of hand.documents) {
        for (let name2 of isUpper ? [second] : [first, second]) await stage.plant([spotOf(held, name2)], canary());
        let expected = isUpper ? [second.toUpperCase()] : [first, second].sort();
        same([...(await hand.see(held)).keys()].sort(), expected, `names at ${held.key.label}`);
      }
    }
  )
];
async function plantMany(stage, hand, held, count) {
  let names = namesOf(hand.capabilities, count);
  for (let name2 of names) await stage.plant([spotOf(held, name2)], "planted");
  return names;
}
async function outcomes(hand, held) {
  let seen = [], error = await thrownBy(async () => {
    seen = await hand.look(held);
  }, "observe");
  return error === void 0 ? seen : held.map(() => ({ listed: !1, because: error.message, error, sightings: [] }));
}

// src/conformance/rig.ts
var folder = "/suite", config = `${folder}/sealpost.yaml`, name = "candidate";
function rigOf(stage) {
  let { target } = stage, environments = new Map(stage.places.map((_, index) => [`place${index}`, /* @__PURE__ */ new Map()])), open = /* @__PURE__ */ new Set(), files = /* @__PURE__ */ new Map(), clock = suiteClock(), pid = 1, source = {
    id: "suite",
    api: 1,
    config: { settings: { safeParse: () => ({ success: !0, data: {} }) } },
    access: { env: [] },
    read: async (call) => new Map(call.environments.map((one) => [one, valuesOf(environments.get(one))]))
  };
  function write(policy) {
    let mapped = [...environments].filter(([, values]) => values.size > 0), places = mapped.map(([one]) => [one, stage.places[[...environments.keys()].indexOf(one)]]), text = JSON.stringify({
      version: 1,
      owner: "conformance",
      source: { use: "suite" },
      environments: mapped.map(([one]) => one),
      ledger: { use: "file", path: "ledger.json" },
      policy: { maxUpdateShare: 1, ...policy },
      targets: {
        [name]: {
          use: target.id,
          ...stage.settings,
          environments: Object.fromEntries(places),
          ...open.size > 0 ? { public: [...open] } : {}
        }
      }
    });
    files.set(config, Buffer.from(text));
  }
  async function go(command, how = {}) {
    write(how.policy ?? {});
    let touches = 0, killed = !1, touch = async (act) => {
      if (killed) throw new Error("this process is dead");
      let result = await act();
      if (touches += 1, touches !== how.killAfter) return result;
      throw killed = !0, new Error("this process was killed");
    }, world = {
      ...clock,
      fetch: (...call) => touch(() => globalThis.fetch(...call)),
      files: {
        read: async (path2) => files.get(path2),
        replace: (path2, bytes) => touch(() => {
          files.set(path2, bytes);
        }),
        createNew: (path2, bytes) => touch(() => !files.has(path2) && !!files.set(path2, bytes)),
        remove: (path2) => touch(() => {
          files.delete(path2);
        })
      },
      env: {
        SEALPOST_KEY: key,
        SEALPOST_PACING: "off",
        [target.capabilities.access.endpoint.env]: stage.endpoint,
        [target.capabilities.access.token[0] ?? ""]: stage.token
      },
      cwd: folder,
      process: { pid: pid++, host: "suite", alive: () => !1 },
      stop: new AbortController().signal
    }, before = stage.requests(), report = await run(
      {
        command,
        config,
        only: { targets: [], environments: [] },
        recover: !1,
        targets: { [target.id]: async () => ({ target }) },
        sources: { suite: async () => ({ source }) },
        approve: async () => !0,
        progress: () => {
        }
      },
      world
    ), { read, write: wrote } = stage.requests();
    return hold(
      killed || report.error?.code !== "internal",
      `the engine met an error that is none of its own during ${command}`
    ), hold(report.error?.exit !== 64, `the engine does not take the config of the suite: ${report.error?.message}`), {
      report,
      exit: exitOf(report),
      reached: { read: read - before.read, write: wrote - before.write },
      touches,
      killed
    };
  }
  return {
    environment: (index) => `place${index}`,
    set(index, name2, value, form = "secret") {
      let values = environments.get(`place${index}`);
      hold(values !== void 0, `the world has no place ${index}`), value === void 0 ? values.delete(name2) : values.set(name2, value), form === "public" && open.add(name2);
    },
    plan: (how) => go("plan", how),
    apply: (how) => go("apply", how),
    drift: () => go("drift")
  };
}
var key = Buffer.from("a key of the suite, 32 bytes long").subarray(0, 32).toString("base64url");
function valuesOf(values) {
  return new Map([...values ?? []].map(([name2, value]) => [name2, { secret: new Secret(value), at: "the suite" }]));
}

// src/conformance/outcome.ts
function setUp(stage) {
  return { hand: handOf(stage), rig: rigOf(stage) };
}
function named(hand, held, word) {
  return nameOf(hand.capabilities, held.form === "public" ? `open${word}` : word);
}
function place(hand, rig, held, word, value) {
  rig.set(hand.stage.places.indexOf(held.place), named(hand, held, word), value, held.form);
}
function changeOf(report, held, name2) {
  return report.changes.find((change) => change.scope === held.key.label && change.name === name2);
}
async function settled(rig) {
  let busy = (await rig.plan()).report.changes.filter((change) => change.do !== "keep" && change.why !== "foreign");
  same(
    busy.map(({ do: what, why: why2, scope, name: name2 }) => ({ what, why: why2, scope, name: name2 })),
    [],
    "what a plan after an apply finds"
  );
  let again = await rig.apply();
  same([again.exit, again.reached.write], [0, 0], "exit and writing requests of an apply after an apply");
}
function silent(ran, values) {
  let text = printed(ran.report);
  for (let value of values) hold(!leaks(text, value), "a report shows a value");
}

// src/conformance/laws/path.ts
var path = [
  law(
    "what was applied is there, and the next run has nothing to do",
    "Tools that cannot see what they wrote write all of it again on every run, and meet the rate limit doing nothing.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand))
        for (let [index, { value }] of awkward.entries()) place(hand, rig, held, `a${index}`, value);
      let first = await rig.apply();
      same([first.exit, first.report.error], [0, void 0], "how the first run ends"), same(first.report.summary.written, everyForm(hand).length * awkward.length, "values that the first run wrote");
      for (let held of everyForm(hand))
        for (let [index, { is, value }] of awkward.entries())
          hold(
            await peek(hand, held, named(hand, held, `a${index}`)) === value,
            `${is} did not arrive as it was sent`
          );
      await settled(rig);
      let { report } = await rig.plan();
      for (let held of everyForm(hand)) {
        let { readBack, revision } = declaredOf(hand, held), unread = revision.is === "none" ? "ledger" : "revision", allowed = { value: ["read-back"], never: [unread], "unless-sensitive": ["read-back", unread] }[readBack.is];
        for (let index of awkward.keys()) {
          let sure = changeOf(report, held, named(hand, held, `a${index}`))?.sure;
          hold(allowed.includes(sure ?? ""), `a value at ${held.key.label} is kept by "${sure}"`);
        }
      }
    }
  ),
  law(
    "a plan writes nothing, however much there is to do",
    "Four providers of one tool wrote during a dry run.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) place(hand, rig, held, "planned", canary());
      let { report, reached } = await rig.plan();
      same(report.summary.create, everyForm(hand).length, "values to create"), same(reached.write, 0, "writing requests");
    }
  ),
  law(
    "one changed value is one written value",
    "One change rewrote every value of the place, and moved the stamps of all of them.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) for (let word of ["a", "b", "c"]) place(hand, rig, held, word, canary());
      same((await rig.apply()).exit, 0, "how the first run ends");
      for (let held of everyForm(hand)) {
        let value = canary();
        place(hand, rig, held, "b", value);
        let { report, reached, exit } = await rig.apply();
        same([exit, report.summary.written, report.summary.update], [0, 1, 1], "exit, values written, values to update"), same(reached.write, 1, "writing requests"), same(report.requests.candidate, { ...reached, retried: 0 }, "the requests that the report counts"), hold(await peek(hand, held, named(hand, held, "b")) === value, "the changed value did not arrive");
      }
      await settled(rig);
    }
  ),
  law(
    "a run that is killed at any moment is settled by the next one",
    'A crash between the write and the note about it left "synced" over a value that was not.',
    async (stage) => {
      let { hand, rig } = setUp(stage), held = everyForm(hand);
      for (let moment = 1; ; moment += 1) {
        hold(moment < 200, "a run of a few values touches the world more than 200 times");
        let values = held.map(() => canary());
        for (let [index, one] of held.entries()) place(hand, rig, one, "killed", values[index]);
        let { killed } = await rig.apply({ killAfter: moment }), next = await rig.apply();
        same([next.exit, next.report.error], [0, void 0], `how the run after death at touch ${moment} ends`);
        for (let [index, one] of held.entries()) {
          let found = await peek(hand, one, named(hand, one, "killed"));
          hold(found === values[index], `the value of ${one.key.label} is wrong after death at touch ${moment}`);
        }
        if (await settled(rig), !killed) return;
      }
    }
  ),
  law(
    "an outsider's edit is found where it can be, and certainty is not claimed where it cannot",
    'Drift that nobody can see was reported as "in sync".',
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let [name2, value] = [named(hand, held, "edited"), canary()];
        place(hand, rig, held, "edited", value), same((await rig.apply()).exit, 0, "how the run ends that writes the value"), await stage.wait(hand.capabilities.tickMs.is + 1);
        let edited = canary();
        await stage.plant([spotOf(held, name2)], edited);
        let { readBack, revision } = declaredOf(hand, held), isVisible = readBack.is === "value" || revision.is !== "none";
        for (let seen of [await rig.plan(), await rig.drift()]) {
          let change = changeOf(seen.report, held, name2);
          isVisible ? same([change?.do, change?.why], ["update", "drifted"], `what becomes of ${name2}`) : same([change?.do, change?.sure], ["keep", "ledger"], `what becomes of ${name2}`), same(seen.exit, isVisible ? 2 : 0, "the exit status"), same(seen.reached.write, 0, "writing requests");
        }
        same((await rig.apply()).exit, 0, "how the run ends that puts it right"), hold(await peek(hand, held, name2) === (isVisible ? value : edited), `${name2} holds the wrong value`), await settled(rig);
      }
    }
  ),
  law(
    "what an outsider removed is put back",
    "A name that is missing can be seen at every vendor, so nobody has to live with it.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let [name2, value] = [named(hand, held, "lost"), canary()];
        place(hand, rig, held, "lost", value), same((await rig.apply()).exit, 0, "how the run ends that writes the value"), await stage.uproot(spotOf(held, name2));
        let change = changeOf((await rig.plan()).report, held, name2);
        same([change?.do, change?.why], ["create", "vanished"], `what becomes of ${name2}`), same((await rig.apply()).exit, 0, "how the run ends that puts it back"), hold(await peek(hand, held, name2) === value, `${name2} was not put back`), await settled(rig);
      }
    }
  ),
  law(
    "nothing is removed without permission, and with it only what was ours",
    "A sync with deletion on removed what another tool had put there.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let [foreign, value] = [nameOf(hand.capabilities, "theirs"), canary()];
        await stage.plant([spotOf(held, foreign)], value);
        for (let word of ["stays", "goes"]) place(hand, rig, held, word, value);
        same((await rig.apply()).exit, 0, "how the run ends that writes the values"), place(hand, rig, held, "goes", void 0);
        let without = await rig.apply();
        same(
          changeOf(without.report, held, named(hand, held, "goes"))?.do,
          "leave",
          "what becomes of a name without permission"
        );
        let tooMany = await rig.apply({ policy: { allow: "remove", maxRemovals: 0 } });
        same([tooMany.exit, tooMany.reached.write], [3, 0], "exit and writing requests when more goes than may"), hold(await peek(hand, held, named(hand, held, "goes")) === value, "a value was removed without permission");
        let removal = await rig.apply({ policy: { allow: "remove", maxRemovals: 1 } });
        same(
          [removal.exit, removal.report.summary.remove, removal.report.summary.written],
          [0, 1, 1],
          "exit, removals, writes"
        ), hold(await peek(hand, held, named(hand, held, "goes")) === void 0, "the value was not removed");
        for (let kept of [foreign, named(hand, held, "stays")])
          hold(await peek(hand, held, kept) === value, `${kept} was removed or changed along with another name`);
        await settled(rig), await stage.uproot(spotOf(held, foreign));
      }
    }
  ),
  law(
    "a name that was there before us is left alone until somebody says otherwise",
    "A first sync overwrote what was there already.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let [name2, planted, value] = [named(hand, held, "before"), canary(), canary()];
        await stage.plant([spotOf(held, name2)], planted);
        let beside2 = await stage.attributes(spotOf(held, name2));
        place(hand, rig, held, "before", value), place(hand, rig, held, "new", value);
        let first = await rig.apply(), change = changeOf(first.report, held, name2);
        same(
          [first.exit, change?.do, change?.why, change?.instead],
          [2, "leave", "foreign", "adopt"],
          `what becomes of ${name2}`
        ), hold(await peek(hand, held, name2) === planted, `${name2} was overwritten`), hold(await peek(hand, held, named(hand, held, "new")) === value, "the rest of the run did not go on"), same((await rig.apply({ policy: { allow: "adopt" } })).exit, 0, "how the run ends that may adopt"), hold(await peek(hand, held, name2) === value, `${name2} was not taken over`), same(await stage.attributes(spotOf(held, name2)), beside2, `what stands beside ${name2}`), await settled(rig);
      }
    }
  )
];

// src/conformance/laws/path-trouble.ts
var pathTrouble = [
  law(
    "a place that cannot be seen whole is not written to, and nothing of it is forgotten",
    '"Cannot see" was taken for "nothing there": everything was created again, or removed.',
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) place(hand, rig, held, "known", canary());
      same((await rig.apply()).exit, 0, "how the first run ends");
      for (let held of everyForm(hand)) place(hand, rig, held, "fresh", canary());
      for (let fault of ["hide", "broken", "truncate", "missing", "unauthorized"]) {
        stage.order(fault === "hide" ? { kind: fault } : { kind: fault, on: "reads" });
        let blind = await rig.apply(), remove = await rig.apply({ policy: { allow: "remove", maxRemovals: 100 } });
        stage.calm();
        for (let change of blind.report.changes)
          hold(change.do === "keep" || change.do === "leave", `${change.name} would be "${change.do}" under "${fault}"`);
        same([blind.reached.write, remove.reached.write], [0, 0], `writing requests under "${fault}"`), hold(blind.exit !== 0, `a run that saw nothing ends well under "${fault}"`), same(remove.exit, 3, `the exit status under "${fault}" while removal is on`);
      }
      same((await rig.apply()).exit, 0, "how the run ends once the trouble is over"), await settled(rig);
    }
  ),
  law(
    "what the target would refuse is refused before anything is sent",
    "The hundredth value was too large, and ninety-nine were written already.",
    async (stage) => {
      let { hand, rig } = setUp(stage), { names, forms } = hand.capabilities, bad = [
        ["name", `${nameOf(hand.capabilities, "bad")} 
`, "value", "secret"],
        ["name-length", nameOf(hand.capabilities, "long").padEnd(names.maxLength.is + 1, "g"), "value", "secret"],
        ["value-size", nameOf(hand.capabilities, "size"), "x".repeat(forms.secret.maxBytes.is + 1), "secret"],
        [forms.secret.empty.is ? "not-empty" : "value-empty", nameOf(hand.capabilities, "empty"), "", "secret"],
        ...names.reserved.is.map(
          (glob) => ["name-reserved", glob.replaceAll(/[*?]/g, "X"), "value", "secret"]
        )
      ];
      forms.public !== !1 && bad.push([
        "value-size",
        nameOf(hand.capabilities, "opensize"),
        "x".repeat(forms.public.maxBytes.is + 1),
        "public"
      ]), rig.set(0, nameOf(hand.capabilities, "good"), "value");
      for (let [rule, name2, value, form] of bad) {
        rig.set(0, name2, value, form);
        let { exit, report, reached } = await rig.apply(), rules = report.refusals.map((refusal) => refusal.rule), known = rule === "name-reserved" ? ["name", "name-reserved"] : [rule];
        hold(
          rules.some((one) => known.includes(one)),
          `${JSON.stringify(name2)} is not refused by the rule "${rule}"`
        ), same([exit, reached.write], [3, 0], `exit and writing requests for ${JSON.stringify(name2)}`), hold(
          report.refusals.every(({ unlock }) => unlock.trim() !== ""),
          "a refusal does not say what would allow it"
        ), rig.set(0, name2);
      }
      same((await rig.apply()).exit, 0, "how the run ends with what is left");
    }
  ),
  law(
    "more names than fit into a place are refused before anything is sent",
    "The limit was met in the middle of a run, and half of the names were missing.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of hand.forms.map((form) => hand.at(0, form))) {
        let words = Array.from({ length: held.key.maxNames + 1 }, (_, index) => `n${index}`);
        for (let word of words) place(hand, rig, held, word, "x");
        let { exit, report, reached } = await rig.apply();
        hold(
          report.refusals.some(({ rule }) => rule === "count"),
          `${words.length} names are not refused for their number`
        ), same([exit, reached.write], [3, 0], "exit and writing requests");
        for (let word of words) place(hand, rig, held, word, void 0);
      }
    }
  ),
  law(
    "a name is mapped as the target folds it",
    "A name in small letters was written in capitals, and missed on the next run.",
    async (stage) => {
      let { hand, rig } = setUp(stage), [name2, value] = [nameOf(hand.capabilities, "folded"), canary()], isUpper = hand.capabilities.names.fold === "upper";
      rig.set(0, isUpper ? name2.toLowerCase() : name2, value), same((await rig.apply()).exit, 0, "how the run ends"), hold(await peek(hand, hand.at(0), name2) === value, `${name2} did not arrive under the name that is declared`), await settled(rig);
    }
  ),
  law(
    "one refused value fails alone in the report, and the next run brings the rest home",
    "The first failing name aborted all others, and the exit status said that all was well.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let words = ["first", "refused", "last"], values = words.map(() => canary());
        for (let [index, word] of words.entries()) place(hand, rig, held, word, values[index]);
        stage.order({ kind: "reject", spot: spotOf(held, named(hand, held, "refused")) });
        let partial = await rig.apply();
        stage.calm(), same(partial.exit, 1, "the exit status"), hold(
          changeOf(partial.report, held, named(hand, held, "refused"))?.ok === !1,
          "the refused value is not reported as failed"
        );
        for (let [index, word] of words.entries()) {
          let isThere = await peek(hand, held, named(hand, held, word)) === values[index], ok = changeOf(partial.report, held, named(hand, held, word))?.ok;
          same(ok, isThere, `whether ${word} is reported as done`), hand.capabilities.batch.is.shape === "one" && same(isThere, word !== "refused", `whether ${word} landed`);
        }
        silent(partial, values), same((await rig.apply()).exit, 0, "how the next run ends"), await settled(rig);
      }
    }
  ),
  law(
    "a write whose answer was lost is unknown, and settled by the next run",
    "A value that had landed was reported as failed, and the ledger believed it.",
    async (stage) => {
      let { hand, rig } = setUp(stage);
      for (let held of everyForm(hand)) {
        let name2 = named(hand, held, "dropped");
        for (let value of [canary(), canary()]) {
          place(hand, rig, held, "dropped", value), stage.order({ kind: "drop-after", on: "writes" });
          let lost = await rig.apply();
          stage.calm();
          let ok = changeOf(lost.report, held, name2)?.ok;
          hold(ok === !1 || await peek(hand, held, name2) === value, `${name2} is reported as done, but is not`), same(lost.exit, ok === !0 ? 0 : 1, "the exit status"), same((await rig.apply()).exit, 0, "how the next run ends"), hold(await peek(hand, held, name2) === value, `${name2} did not arrive`), await settled(rig);
        }
      }
    }
  ),
  ...["unauthorized", "forbidden", "limited", "broken", "echo", "drop", "nonsense"].map(
    (kind) => law(
      `a run whose writes meet "${kind}" fails, says so, shows no value, and the next one makes up for it`,
      "Exit status 0 although a path failed; a body in the log; a failed first try that spoilt the second.",
      async (stage) => {
        let { hand, rig } = setUp(stage), values = [], all = everyForm(hand).map((held) => ({ held, value: canary() }));
        for (let { held, value } of all)
          values.push(value), place(hand, rig, held, "hindered", value);
        stage.order({ kind, on: "writes" });
        let failed2 = await rig.apply();
        stage.calm(), same([failed2.exit, failed2.report.summary.written], [1, 0], "exit and values written");
        for (let { held } of all) {
          let change = changeOf(failed2.report, held, named(hand, held, "hindered"));
          hold(
            change?.ok === !1 && change.error !== void 0,
            "a value that was not written is not reported as failed"
          ), hold((change.error.hint ?? "").trim() !== "", "an error does not say what to do");
        }
        silent(failed2, values), same((await rig.apply()).exit, 0, "how the next run ends");
        for (let { held, value } of all)
          hold(
            await peek(hand, held, named(hand, held, "hindered")) === value,
            "a value is missing after the next run"
          );
        await settled(rig);
      }
    )
  ),
  law(
    "a report says what it looked at and shows none of it",
    "Dry runs printed the values of readable variables.",
    async (stage) => {
      let { hand, rig } = setUp(stage), values = [];
      for (let held of everyForm(hand)) {
        let [ours, theirs] = [canary(), canary()];
        values.push(ours, theirs), await stage.plant([spotOf(held, named(hand, held, "theirs"))], theirs), place(hand, rig, held, "theirs", ours), place(hand, rig, held, "ours", ours);
      }
      for (let ran of [await rig.plan(), await rig.apply(), await rig.drift()]) {
        silent(ran, values);
        let labels = new Set(ran.report.changes.map((change) => change.scope));
        for (let held of everyForm(hand)) hold(labels.has(held.key.label), `${held.key.label} is not in the report`);
        same([...new Set(ran.report.changes.map((change) => change.use))], [stage.target.id], "targets in the report");
      }
    }
  )
];

// src/conformance/laws/stamps.ts
var stamps = [
  law(
    "where the vendor stamps nothing, no stamp is made up",
    "A stamp taken from our own clock, or from the moment of looking, makes everything differ on the next run.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "stamp");
        await hand.done([{ at: held, name: name2, value: canary() }]);
        let sighting = (await hand.see(held)).get(name2), { revision } = declaredOf(hand, held), has = sighting?.revision !== void 0;
        same(has, revision.is !== "none", `whether ${name2} has a stamp (declared: ${revision.is})`), revision.is === "none" && hold(sighting?.changedAt === void 0, `${name2} has a time, but no stamp`), await hand.done([{ at: held, name: name2 }]);
      }
    }
  ),
  law(
    "a stamp stays while nobody writes, and moves when somebody does",
    "A stamp that moves by itself causes writes without a reason; one that stays hides what was edited by hand.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "moved");
        await hand.done([{ at: held, name: name2, value: canary() }]);
        let first = await stampOf(hand, held, name2);
        await tick(hand), same(await stampOf(hand, held, name2), first, "the stamp of a value that nobody touched"), await stage.plant([spotOf(held, name2)], canary());
        let second = await stampOf(hand, held, name2);
        await tick(hand), await hand.done([{ at: held, name: name2, value: canary() }]);
        let third = await stampOf(hand, held, name2), different = (/* @__PURE__ */ new Set([first, second, third])).size;
        same(different, declaredOf(hand, held).revision.is === "none" ? 1 : 3, "different stamps after two edits"), await hand.done([{ at: held, name: name2 }]);
      }
    }
  ),
  law(
    "a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's",
    "A stamp that moves with its neighbours reports drift where there is none.",
    async (stage) => {
      let hand = handOf(stage);
      for (let form of hand.forms) {
        let [here, there] = [hand.at(0, form), hand.at(1, form)], name2 = nameOf(hand.capabilities, "apart");
        await hand.done([{ at: here, name: name2, value: canary() }]), await hand.done([{ at: there, name: name2, value: canary() }]);
        let before = await stampOf(hand, here, name2);
        await tick(hand), await stage.plant([spotOf(there, name2)], canary());
        let has = { here: await stampOf(hand, here, name2), there: await stampOf(hand, there, name2) }, { revision } = declaredOf(hand, here);
        revision.is === "none" ? same(has, { here: void 0, there: void 0 }, "stamps") : revision.is === "per-value" ? same(has.here, before, "the stamp of the value that stayed") : same(has.here, has.there, "the stamp that both values of the name share"), await hand.done([
          { at: here, name: name2 },
          { at: there, name: name2 }
        ]);
      }
    }
  )
];
async function stampOf(hand, held, name2) {
  let sighting = (await hand.see(held)).get(name2);
  return hold(sighting !== void 0, `${name2} is not listed`), sighting.revision;
}
async function tick(hand) {
  await hand.stage.wait(hand.capabilities.tickMs.is + 1);
}

// src/conformance/laws/trouble.ts
var trouble = [
  law(
    "one refused value is one failure, and its siblings are told the truth about",
    "The first failing name aborted all others, and only that one was named.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let names = namesOf(hand.capabilities, 3), edits = names.map((name2) => ({ at: held, name: name2, value: canary() }));
        stage.order({ kind: "reject", spot: spotOf(held, names[1] ?? "") });
        let receipts = await hand.write(edits);
        stage.calm(), truthful(edits, receipts, await peeks(hand, edits), []);
        let refused = receipts[1];
        hold(
          refused?.ok === !1 && refused.landed === "no",
          "a value that the vendor refused is not reported as refused"
        );
        for (let sibling of [receipts[0], receipts[2]])
          hand.capabilities.batch.is.shape === "one" && hold(sibling?.ok === !0, "a sibling of a refused value failed"), hold(sibling?.ok === !0 || sibling?.landed === "no", "nobody knows whether a sibling landed");
        await hand.done(edits), await hand.done(names.map((name2) => ({ at: held, name: name2 })));
      }
    }
  ),
  ...["unauthorized", "forbidden"].map(
    (kind) => law(
      `a place whose answer is "${kind}" is not asked a second time`,
      "Fifty more requests with a dead token lock the account, and say the same fifty times.",
      async (stage) => {
        let hand = handOf(stage);
        for (let held of everyForm(hand)) {
          let edits = namesOf(hand.capabilities, 3).map((name2) => ({ at: held, name: name2, value: canary() })), steps = await hand.steps(edits), before = stage.requests().write;
          stage.order({ kind, on: "writes" });
          let receipts = await hand.send(steps);
          stage.calm(), same(receipts.length, 3, "receipts");
          for (let receipt of receipts)
            hold(!receipt.ok && receipt.landed === "no", `${receipt.name} is not reported as failed`), same(receipt.error.code, kind, `the code for ${receipt.name}`);
          hold(stage.requests().write - before <= 1, "more writing requests were sent after the first refusal");
        }
      }
    )
  ),
  law(
    '"too many requests" that does not end is a failure, never a success',
    "A 429 body was returned as the result after four waits, and the run reported success.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let edits = namesOf(hand.capabilities, 2).map((name2) => ({ at: held, name: name2, value: canary() })), steps = await hand.steps(edits);
        stage.order({ kind: "limited", on: "writes" });
        let receipts = await hand.send(steps);
        stage.calm(), same(receipts.length, 2, "receipts");
        for (let receipt of receipts)
          hold(!receipt.ok && receipt.landed === "no", `${receipt.name} is not reported as failed`), same(receipt.error.code, "limited", `the code for ${receipt.name}`);
      }
    }
  ),
  ...["broken", "drop", "missing", "truncate", "nonsense", "drop-after"].map(
    (kind) => law(
      `a write that meets "${kind}" is not called done unless it is, nor undone unless it is`,
      "A connection that died after the write left a value that nobody knew of; one that died before left none.",
      async (stage) => {
        let hand = handOf(stage);
        for (let held of everyForm(hand)) {
          let name2 = nameOf(hand.capabilities, "adrift");
          for (let old of [void 0, canary()]) {
            old !== void 0 && await hand.done([{ at: held, name: name2, value: old }]);
            let edit = { at: held, name: name2, value: canary() }, steps = await hand.steps([edit]);
            stage.order({ kind, on: "writes" });
            let receipts = await hand.send(steps);
            stage.calm(), truthful([edit], receipts, [await peek(hand, held, name2)], [old]), await hand.done([edit]);
            let removal = { at: held, name: name2 }, removing = await hand.steps([removal]);
            kind !== "missing" && stage.order({ kind, on: "writes" });
            let removed = await hand.send(removing);
            stage.calm(), truthful([removal], removed, [await peek(hand, held, name2)], [edit.value]), await stage.uproot(spotOf(held, name2));
          }
        }
      }
    )
  ),
  law(
    "a write that has to look first, and cannot, is told the truth about",
    "A write that went on without what it needed to know took the row for its own, and the rest of the row with it.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "blind");
        for (let old of [void 0, canary()]) {
          old !== void 0 && await hand.done([{ at: held, name: name2, value: old }]);
          for (let kind of ["broken", "unauthorized", "truncate", "nonsense"])
            for (let edit of [
              { at: held, name: name2, value: canary() },
              { at: held, name: name2 }
            ]) {
              let before = await peek(hand, held, name2), steps = await hand.steps([edit]);
              stage.order({ kind, on: "reads" });
              let receipts = await hand.send(steps);
              stage.calm(), truthful([edit], receipts, [await peek(hand, held, name2)], [before]);
            }
        }
        await stage.uproot(spotOf(held, name2));
      }
    }
  ),
  law(
    "no error shows what the vendor said or what was sent",
    "Error bodies that echo the value were logged raw, into logs that everybody can read.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "echoed"), edits = [{ at: held, name: name2, value: canary() }], steps = await hand.steps(edits);
        stage.order({ kind: "echo", on: "writes" });
        let receipts = await hand.send(steps);
        stage.calm();
        for (let receipt of receipts) hold(!receipt.ok, `${receipt.name} was refused, and is reported as done`);
        for (let { value } of edits) hold(!leaks(printed(receipts), value), "an error shows a value that was sent");
      }
    }
  ),
  law("no error shows what could be read", "A parse error printed the whole line, value included.", async (stage) => {
    let hand = handOf(stage);
    for (let held of everyForm(hand)) {
      let name2 = nameOf(hand.capabilities, "shown"), value = canary();
      await stage.plant([spotOf(held, name2)], value);
      for (let kind of ["truncate", "broken", "missing"]) {
        stage.order({ kind, on: "reads" });
        let seen, error = await thrownBy(async () => {
          seen = await hand.look([held]);
        }, "observe");
        stage.calm(), hold(!leaks(printed(error ?? seen), value), `looking shows a stored value when it meets "${kind}"`);
      }
      let readable = (await hand.see(held)).get(name2)?.secret !== void 0;
      hold(
        readable || declaredOf(hand, held).readBack.is !== "value",
        `${name2} cannot be read once the trouble is over`
      ), await stage.uproot(spotOf(held, name2));
    }
  })
];

// src/conformance/laws/writing.ts
var writing = [
  law(
    "a value arrives byte for byte",
    "Trimmed newlines broke keys; escapes that were undone once too often broke passwords.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of [.../* @__PURE__ */ new Set([hand.at(0), ...hand.forms.map((form) => hand.at(0, form))])]) {
        let names = namesOf(hand.capabilities, awkward.length);
        await hand.done(awkward.map(({ value }, index) => ({ at: held, name: names[index] ?? "", value })));
        for (let [index, { is, value }] of awkward.entries())
          hold(await peek(hand, held, names[index] ?? "") === value, `${is} did not arrive as it was sent`);
        await hand.done(names.map((name2) => ({ at: held, name: name2 })));
      }
    }
  ),
  law(
    "the largest value that is declared to fit does fit",
    "A limit that is read wrong is found out by a failed deployment.",
    async (stage) => {
      let hand = handOf(stage), name2 = nameOf(hand.capabilities, "large");
      for (let held of hand.forms.map((form) => hand.at(0, form))) {
        let most = Math.min(declaredOf(hand, held).maxBytes.is, hand.capabilities.maxTotalBytes.is - name2.length);
        for (let letter of ["x", "\xE9"]) {
          let size = Buffer.byteLength(letter), value = letter.repeat(Math.floor(most / size)).padEnd(Math.floor(most / size) + most % size, "x");
          await hand.done([{ at: held, name: name2, value }]), hold(await peek(hand, held, name2) === value, `${most} bytes did not arrive as they were sent`);
        }
        await hand.done([{ at: held, name: name2 }]);
      }
    }
  ),
  law(
    "an empty value is kept where that is declared",
    "Empty and absent are two things; which of the two a vendor can keep must be known before a run.",
    async (stage) => {
      let hand = handOf(stage), name2 = nameOf(hand.capabilities, "empty");
      for (let held of hand.forms.map((form) => hand.at(0, form))) {
        let before = { at: held, name: name2, value: "something" };
        await hand.done([before]);
        let [receipt] = await hand.write([{ at: held, name: name2, value: "" }]), stored = await peek(hand, held, name2);
        declaredOf(hand, held).empty.is && same(stored, "", "what is stored"), hold(receipt !== void 0, "there is no receipt"), truthful([{ at: held, name: name2, value: "" }], [receipt], [stored], ["something"]), await hand.done([{ at: held, name: name2 }]);
      }
    }
  ),
  law(
    "as many values as declared fit into one write, each with its receipt, in order",
    "A batch that is cut somewhere, or answered in another order, reports the wrong names as done.",
    async (stage) => {
      let hand = handOf(stage);
      for (let form of hand.forms) {
        let { max, shape } = hand.capabilities.batch.is, lane = hand.documents.filter(({ key: key2 }) => key2.lane === hand.at(0, form).key.lane), places = stage.places.map((_, index) => hand.at(index, form)).filter(({ key: key2 }) => lane.some((one) => one.key.uid === key2.uid)), edits = namesOf(hand.capabilities, max).flatMap((name2, index) => places.filter((at) => index < at.key.maxNames).map((at) => ({ at, name: name2 }))).slice(0, max);
        for (let value of ["first", "second", void 0]) {
          let asked = edits.map(
            (edit, index) => value === void 0 ? edit : { ...edit, value: `${value} ${index}` }
          ), steps = await hand.steps(asked), before = stage.requests().write, receipts = await hand.send(steps), sent = stage.requests().write - before;
          same(
            receipts.map(({ uid, name: name2 }) => `${uid}#${name2}`),
            steps.map(({ uid, name: name2 }) => `${uid}#${name2}`),
            "receipts"
          );
          for (let receipt of receipts) hold(receipt.ok, `${receipt.name} could not be written in a full batch`);
          let stored = await peeks(hand, asked);
          hold(
            stored.every((found, index) => found === asked[index]?.value),
            "a full batch did not arrive as it was sent"
          );
          let most = shape !== "one" && value === "first" ? Math.ceil(asked.length / 10) : asked.length;
          hold(sent >= 1 && sent <= most, `${asked.length} values took ${sent} writing requests`);
        }
      }
    }
  ),
  law(
    "what a receipt says is what happened, down to the target's own words on it",
    "Evidence that is wrong is worse than none: it makes an overwritten value look like a new one.",
    async (stage) => {
      let hand = handOf(stage);
      for (let held of everyForm(hand)) {
        let name2 = nameOf(hand.capabilities, "evidence");
        for (let expected of ["created", "updated"]) {
          await stage.wait(hand.capabilities.tickMs.is + 1);
          let [receipt] = await hand.write([{ at: held, name: name2, value: canary() }]);
          hold(receipt?.ok === !0, `${name2} could not be written`), same(receipt.evidence ?? expected, expected, `the evidence for ${name2}`);
          let stamp = (await hand.see(held)).get(name2)?.revision;
          receipt.revision !== void 0 && same(receipt.revision, stamp, `the stamp in the receipt of ${name2}`);
        }
        await hand.done([{ at: held, name: name2 }]);
      }
    }
  )
];

// src/conformance/laws.ts
var laws = [claims, looking, stamps, writing, beside, trouble, path, pathTrouble].flat();

// src/conformance/stand-in.ts
var plain = {
  unauthorized: { status: 401, body: {} },
  forbidden: { status: 403, body: {} },
  missing: { status: 404, body: {} },
  limited: { status: 429, body: {}, headers: { "retry-after": "1" } },
  broken: { status: 500, body: {} },
  invalid: { status: 422, body: {} }
}, isRead = (method) => method === "GET" || method === "HEAD";
async function standIn(options) {
  let says = { ...plain, ...options.says }, reached = { read: 0, write: 0 }, faults = [], server = createServer(async (request, response) => {
    let method = request.method ?? "GET", url = new URL(request.url ?? "/", "http://stand-in"), chunks = [];
    for await (let chunk of request) chunks.push(chunk);
    let text = Buffer.concat(chunks).toString();
    reached[isRead(method) ? "read" : "write"] += 1;
    let fault = faults.find(({ on }) => on === "reads" === isRead(method)), kind = fault !== void 0 && fault.left-- <= 0 ? fault.kind : void 0;
    if (kind === "drop") return response.destroy();
    let asked = {
      method,
      path: url.pathname,
      query: url.searchParams,
      body: text === "" ? void 0 : JSON.parse(text)
    }, said = request.headers.authorization === `Bearer ${options.token}` ? answerTo(asked, kind, text) : says.unauthorized;
    if (kind === "drop-after") return response.destroy();
    let out = said.body === void 0 ? "" : JSON.stringify(said.body);
    return response.writeHead(said.status, { ...out === "" ? {} : { "content-type": "application/json" }, ...said.headers }), response.end(kind === "truncate" ? out.slice(0, Math.floor(out.length / 2)) : out);
  });
  function answerTo(asked, kind, text) {
    return kind === void 0 || kind === "drop-after" || kind === "truncate" ? options.answer(asked) : kind === "nonsense" ? { status: 200, body: {} } : kind === "echo" ? { ...says.invalid, body: { error: `invalid: ${text}` } } : says[kind];
  }
  return await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve)), {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    token: options.token,
    requests: () => ({ ...reached }),
    order(fault) {
      fault.kind === "reject" ? options.reject(fault.spot) : fault.kind !== "hide" ? faults.push({ kind: fault.kind, on: fault.on, left: fault.after ?? 0 }) : options.hide ? options.hide(!0) : faults.push({ kind: "broken", on: "reads", left: 0 });
    },
    calm() {
      faults = [], options.reject(void 0), options.hide?.(!1);
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve()), server.closeAllConnections();
    })
  };
}
export {
  LawBroken,
  laws,
  standIn
};
