import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  __require
} from "./chunk-WHPBVJKB.js";

// src/core/errors.ts
var codes = {
  usage: { exit: 64, hint: "Run `sealpost --help`." },
  config: { exit: 64, hint: "Correct the config and run again." },
  "config-missing": { exit: 64, hint: "Run `sealpost init`, or name the file with --config." },
  "key-missing": { exit: 64, hint: "Set SEALPOST_KEY to the output of `sealpost keygen`." },
  "key-weak": { exit: 64, hint: "Use a key made by `sealpost keygen`; passphrases are not accepted." },
  "token-missing": { exit: 64, hint: "Set the token in the environment; `sealpost doctor` names the variable." },
  endpoint: { exit: 64, hint: "Use an https address, or a loopback one for tests." },
  source: { exit: 3, hint: "Nothing was written. Mend the source and run again." },
  "source-missing": { exit: 3, hint: "Nothing was written. Create the file, or correct `source.path`." },
  "source-decrypt": { exit: 3, hint: "Nothing was written. Check the private key for this environment." },
  "source-duplicate": { exit: 3, hint: "Nothing was written. Keep one of the two lines." },
  "ledger-damaged": {
    exit: 3,
    hint: "Nothing was written. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`."
  },
  "ledger-owner": {
    exit: 3,
    hint: "Nothing was written. Use the owner that the ledger names, or a ledger of your own."
  },
  "ledger-key": {
    exit: 3,
    hint: "Nothing was written. Set SEALPOST_KEY to the key that the ledger names. If that was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it."
  },
  "ledger-file": {
    exit: 1,
    hint: "Let `ledger.path` name a file that this user may read and write, then run again: what is unfinished is settled."
  },
  "ledger-moved": { exit: 3, hint: "Another run changed the ledger meanwhile. Run again." },
  "ledger-busy": { exit: 3, hint: "Another run holds the ledger. Wait for it and run again." },
  "plan-invalid": { exit: 3, hint: "Nothing was written. Make a new plan." },
  "plan-stale": { exit: 3, hint: "Nothing was written. Make a new plan." },
  untrusted: {
    exit: 3,
    hint: "Nothing was read or written. Run it for a push, a schedule or a dispatch of the default branch."
  },
  outside: { exit: 64, hint: "Name a path inside the repository." },
  unauthorized: { exit: 1, hint: "The token was not accepted: renew it." },
  forbidden: { exit: 1, hint: "The token lacks a permission: `sealpost doctor` names it." },
  "not-found": { exit: 1, hint: "Check the name in the config, and that the token may see it." },
  "place-missing": { exit: 1, hint: "Create the place at the target first." },
  conflict: { exit: 1, hint: "Somebody else changed it at the same moment. Run again." },
  invalid: { exit: 1, hint: "The target does not accept this name or value." },
  limited: { exit: 1, hint: "The target asks for less traffic. Run again later: what is done stays done." },
  unavailable: { exit: 1, hint: "The target has trouble of its own. Run again later." },
  network: { exit: 1, hint: "Check the network, the proxy variables and the endpoint." },
  timeout: { exit: 1, hint: "The target did not answer in time. Run again: what is unknown is settled then." },
  redirect: { exit: 1, hint: "Sealpost follows no redirects with a token in hand. Use the present name or address." },
  "bad-answer": {
    exit: 1,
    hint: "The answer is not what the API describes. Check the endpoint and any proxy between."
  },
  unconfirmed: { exit: 1, hint: "Run again: the next run looks again and settles it." },
  "held-back": { exit: 1, hint: "Run again: it is removed once the writes have landed." },
  interrupted: { exit: 1, hint: "Run the same command again: it goes on where this one stopped." },
  "read-only": { exit: 1, hint: "This is a defect of the target: it tried to write while looking. Please report it." },
  internal: { exit: 1, hint: "This is a defect of Sealpost. Please report it with the command you ran." },
  "leak-guard": { exit: 70, hint: "A value was about to be printed; the run was stopped. Please report it." }
}, SealpostError = class _SealpostError extends Error {
  name = "SealpostError";
  code;
  /** What to do about it, one line for a person. */
  hint;
  /** `file:line` or `target:scope#name`; undefined where it concerns no one place. */
  where;
  /**
   * @param code one of {@link codes}
   * @param message what happened, in words of ours
   * @param at `where`: file:line or target:scope#name; `hint`: what to do, in place of the code's own
   */
  constructor(code2, message, at = {}) {
    super(message), this.code = code2, this.hint = at.hint ?? codes[code2].hint, this.where = at.where;
  }
  /** The exit status that this error stands for. */
  get exit() {
    return codes[this.code].exit;
  }
  /** The same error with a place, where it has none yet. */
  placed(where) {
    return this.where !== void 0 ? this : new _SealpostError(this.code, this.message, { where, hint: this.hint });
  }
  /** What may be shown. */
  toJSON() {
    let shown2 = { code: this.code, message: this.message, hint: this.hint };
    return this.where === void 0 ? shown2 : { ...shown2, where: this.where };
  }
};
function asSealpostError(thrown) {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if (at instanceof SealpostError) return at;
  let kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown, what = /^[A-Za-z]{1,40}$/.test(kind) ? kind : "error";
  return new SealpostError("internal", `unexpected ${what}${systemWord(thrown)}`);
}
var systemWords = [
  "EACCES",
  "EADDRINUSE",
  "EBUSY",
  "EDQUOT",
  "EEXIST",
  "EFBIG",
  "EIO",
  "EISDIR",
  "ELOOP",
  "EMFILE",
  "ENAMETOOLONG",
  "ENFILE",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "ENOTSUP",
  "EPERM",
  "EROFS",
  "EXDEV"
];
function systemWord(thrown) {
  let code2 = thrown instanceof Error && "code" in thrown ? thrown.code : void 0, word = systemWords.find((one) => one === code2);
  return word === void 0 ? "" : ` (${word})`;
}
function statusError(status, what, hint) {
  let at = status >= 400 && status < 500 && status !== 429 ? { hint } : {};
  return status === 401 ? new SealpostError("unauthorized", `${what}: 401, the token was not accepted`, at) : status === 403 ? new SealpostError("forbidden", `${what}: 403, not permitted`, at) : status === 404 ? new SealpostError("not-found", `${what}: 404, no such thing, or the token may not see it`, at) : status === 409 ? new SealpostError("conflict", `${what}: 409, conflict`, at) : status === 429 ? new SealpostError("limited", `${what}: 429, too many requests`, at) : status >= 200 && status < 300 || status === 304 ? new SealpostError("bad-answer", `${what}: answered ${status}, a success that the API does not describe`, at) : status >= 300 && status < 400 ? new SealpostError("redirect", `${what}: ${status}, moved elsewhere`, at) : status >= 400 && status < 500 ? new SealpostError("invalid", `${what}: ${status}, not accepted`, at) : new SealpostError("unavailable", `${what}: ${status}`, at);
}
function stopsScope(error) {
  return ["unauthorized", "forbidden", "limited", "interrupted", "redirect"].includes(error.code);
}
function landedOf(error) {
  return ["timeout", "network", "unavailable", "bad-answer", "internal", "unconfirmed"].includes(error.code) ? "unknown" : "no";
}

// builtin:node:path
var whole = __require("node:path"), from = (name) => whole[name], basename = /* @__PURE__ */ from("basename"), dirname = /* @__PURE__ */ from("dirname"), extname = /* @__PURE__ */ from("extname"), isAbsolute = /* @__PURE__ */ from("isAbsolute"), join = /* @__PURE__ */ from("join"), posix = /* @__PURE__ */ from("posix"), relative = /* @__PURE__ */ from("relative"), resolve = /* @__PURE__ */ from("resolve"), sep = /* @__PURE__ */ from("sep");

// builtin:node:crypto
var whole2 = __require("node:crypto"), from2 = (name) => whole2[name], createHash = /* @__PURE__ */ from2("createHash"), createHmac = /* @__PURE__ */ from2("createHmac"), createPrivateKey = /* @__PURE__ */ from2("createPrivateKey"), createPublicKey = /* @__PURE__ */ from2("createPublicKey"), hkdfSync = /* @__PURE__ */ from2("hkdfSync"), randomBytes = /* @__PURE__ */ from2("randomBytes"), randomUUID = /* @__PURE__ */ from2("randomUUID"), sign = /* @__PURE__ */ from2("sign"), timingSafeEqual = /* @__PURE__ */ from2("timingSafeEqual"), verify = /* @__PURE__ */ from2("verify"), webcrypto = /* @__PURE__ */ from2("webcrypto");

// src/core/forms.ts
var armour = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/, time = /^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d(?::\d\d(?::\d\d(?:\.\d{1,9})?)?)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/, words = /* @__PURE__ */ new Set(["undefined", "[object Object]", "[secret]"]);
function partsOf(value) {
  let parts = (leavesOf(value) ?? [value]).flatMap((part) => [
    part,
    ...part.split(/[\r\n]+/).map((line) => line.trim())
  ]);
  return [...new Set(parts)].filter((part) => part !== value && part !== "" && !armour.test(part));
}
function leavesOf(value) {
  if (!/^\s*[{[]/.test(value)) return;
  let leaves = [];
  try {
    return JSON.parse(value, (_, leaf) => ((typeof leaf == "string" || typeof leaf == "number") && leaves.push(String(leaf).toWellFormed()), leaf)), leaves;
  } catch {
    return;
  }
}
function formsOf(text) {
  let bytes = Buffer.from(text), hex = bytes.toString("hex"), base64 = cores(bytes), address = encodeURIComponent(text), json = JSON.stringify(text).slice(1, -1), inspected = json.replaceAll('\\"', '"'), html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"), forms = [
    text,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[^ -~]/g, (sign2) => `\\u${sign2.charCodeAt(0).toString(16).padStart(4, "0")}`),
    inspected,
    inspected.replaceAll("'", "\\'"),
    ...base64,
    ...base64.map((core) => core.replaceAll("+", "-").replaceAll("/", "_")),
    ...cores(Buffer.from(bytes.toString("base64"))),
    hex,
    hex.toUpperCase(),
    hex.replace(/..(?!$)/g, "$& "),
    bytes.join(","),
    address,
    address.replace(/%../g, (code2) => code2.toLowerCase()),
    address.replace(/[!'()*]/g, (sign2) => `%${sign2.charCodeAt(0).toString(16).toUpperCase()}`),
    encodeURI(text),
    new URLSearchParams({ "": text }).toString().slice(1),
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", "''"),
    html.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    html.replaceAll('"', "&#34;").replaceAll("'", "&#x27;"),
    text.replace(/[&<>"']/g, (sign2) => `&#${sign2.charCodeAt(0)};`),
    html.replace(/[\\*_[\]~$!]/g, "\\$&"),
    text.toUpperCase(),
    text.toLowerCase()
  ];
  return [...new Set(forms)];
}
function needlesOf(value, isPlain) {
  let isPublic = (text) => words.has(text) || time.test(text) || isPlain(text), isSecret = (text) => Buffer.byteLength(text) >= 8 && !isPublic(text), needles = [value, ...partsOf(value)].filter(isSecret).flatMap((text) => formsOf(text).filter(isSecret));
  return [...new Set(needles)];
}
function cores(bytes) {
  return [0, 1, 2].map((before) => {
    let shifted = Buffer.concat([Buffer.alloc(before), bytes]), whole8 = Math.floor(shifted.length * 8 / 6);
    return shifted.toString("base64").slice(Math.ceil(before * 8 / 6), whole8);
  });
}

// src/core/needles.ts
function finderOf(groups, plain) {
  let pieces = /* @__PURE__ */ new Map(), ahead = new Uint8Array(65536).fill(6), known2 = /* @__PURE__ */ new Set();
  for (let [group, needles] of groups.entries())
    for (let bytes of needles.flatMap(piecesOf)) {
      let text = bytes.toString("latin1");
      if (known2.has(text)) continue;
      known2.add(text);
      let [hash, from6] = rarest(bytes, pieces), same = pieces.get(hash);
      same === void 0 ? pieces.set(hash, [{ bytes, from: from6, group }]) : same.push({ bytes, from: from6, group });
      for (let left = 5, at = from6; left >= 0; left -= 1, at += 1) {
        let block = blockAt(bytes, at);
        ahead[block] = Math.min(ahead[block], left);
      }
    }
  let open = Buffer.from(plain), seen = /* @__PURE__ */ new Map();
  function isPlain(piece) {
    let before = seen.get(piece);
    if (before !== void 0) return before;
    let found = open.includes(piece.bytes);
    return seen.set(piece, found), found;
  }
  return (text) => {
    let start = 0;
    for (; start + 8 <= text.length; ) {
      let further = ahead[blockAt(text, start + 8 - 3)];
      if (further > 0) {
        start += further;
        continue;
      }
      let at = start, found = pieces.get(hashAt(text, at))?.find((piece) => stands(piece.bytes, text, at - piece.from) && !isPlain(piece));
      if (found !== void 0) return found.group;
      start += 1;
    }
  };
}
function blockAt(bytes, at) {
  let first = bytes[at] << 10, second = bytes[at + 1] << 5;
  return (first ^ second ^ bytes[at + 2]) & 65535;
}
function hashAt(bytes, at) {
  let hash = 0;
  for (let index = at; index < at + 8; index += 1)
    hash = Math.imul(hash, 16777619) + bytes[index] | 0;
  return hash;
}
function piecesOf(needle) {
  let bytes = Buffer.from(needle);
  return bytes.length < 8 ? [] : [...Array.from({ length: Math.floor(bytes.length / 24) }, (_, index) => index * 24), Math.max(0, bytes.length - 24)].map((start) => bytes.subarray(start, start + 24));
}
function rarest(bytes, pieces) {
  let best = [0, 0, Number.POSITIVE_INFINITY];
  for (let from6 = 0; from6 + 8 <= bytes.length && best[2] > 0; from6 += 8) {
    let hash = hashAt(bytes, from6), sharers = pieces.get(hash)?.length ?? 0;
    sharers < best[2] && (best = [hash, from6, sharers]);
  }
  return [best[0], best[1]];
}
function stands(piece, text, at) {
  if (at < 0 || at + piece.length > text.length) return !1;
  for (let index = 0; index < piece.length; index += 1) if (piece[index] !== text[at + index]) return !1;
  return !0;
}

// src/core/secret.ts
var shown = "[secret]", Secret = class {
  #value;
  /** @throws SealpostError('source') where the text holds half a surrogate pair, which has no bytes in UTF-8 */
  constructor(value) {
    if (!value.isWellFormed()) throw new SealpostError("source", "a value is not valid Unicode text");
    this.#value = value;
  }
  /** Length in bytes of UTF-8. Never report it: it narrows a guess. */
  get bytes() {
    return Buffer.byteLength(this.#value);
  }
  /** The plain value. `io/apply.ts` is the only caller; a test holds the rest of the tree to that. */
  reveal() {
    return this.#value;
  }
  /** Whether both hold the same text. */
  equals(other) {
    return this.#value === other.#value;
  }
  /**
   * Finds values in texts, in whatever form programs print them; says which of the secrets it was, counted from 0. What
   * is shorter than 8 bytes is not looked for.
   * @param plain texts that are public: what stands in one of them is no secret
   * @param isOrdinary whether a text is one that stands anywhere, by whatever rule
   */
  static finder(secrets, plain, isOrdinary = () => !1) {
    let all = plain.join(`
`);
    return finderOf(
      secrets.map((secret) => needlesOf(secret.#value, (text) => all.includes(text) || isOrdinary(text))),
      all
    );
  }
  /** 128 bits of HMAC-SHA-256 over length, value, name and form, base64url. */
  fingerprint(key, name, form) {
    let length = Buffer.alloc(8);
    return length.writeBigUInt64BE(BigInt(this.bytes)), createHmac("sha256", key).update(length).update(this.#value).update(`${form}|${name}`).digest().subarray(0, 16).toString("base64url");
  }
  toString() {
    return shown;
  }
  toJSON() {
    return shown;
  }
  [Symbol.toPrimitive]() {
    return shown;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return shown;
  }
};
function parseKey(text, variable = "SEALPOST_KEY") {
  let bytes = /^[A-Za-z0-9_-]{43}$/.test(text) ? Buffer.from(text, "base64url") : void 0;
  if (bytes?.length !== 32)
    throw new SealpostError("key-weak", `${variable} is not 32 random bytes in base64url`);
  return { id: createHmac("sha256", bytes).update("sealpost/key-id/v1").digest().subarray(0, 6).toString("base64url"), bytes };
}
function derive(key, salt, purpose) {
  return new Uint8Array(hkdfSync("sha256", key.bytes, salt, `sealpost/${purpose}`, 32));
}

// src/render/escape.ts
var tricky = new RegExp("[\\p{C}\\p{Default_Ignorable_Code_Point}]|(?! )\\p{Z}", "gu");
function named(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function forTerminal(text) {
  return (text.length > 500 ? `${text.slice(0, 500).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : text).replace(tricky, named).replace(/##\[/g, `${named("#")}#[`).replace(/^( *):(?=:)/, `$1${named(":")}`);
}
function markdownCode(text) {
  let safe = forTerminal(text).replace(/[`|]/g, named);
  return safe.trim() === "" ? "`(empty)`" : `\`${safe}\``;
}
function spansOf(text) {
  let spans = [], span = /(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gs, plain = (from6, to) => {
    from6 !== (to ?? text.length) && spans.push({ code: !1, text: text.slice(from6, to).replaceAll("`", "'") });
  }, end = 0;
  for (let { index, 0: whole8, 1: fence = "", 2: inner = "" } of text.matchAll(span))
    plain(end, index), spans.push({ code: !0, text: fence.length > 1 ? inner.replace(/^ (.+) $/, "$1") : inner }), end = index + whole8.length;
  return plain(end), spans;
}
function markdownText(text) {
  return spansOf(forTerminal(text)).reduce((before, span) => {
    let next = span.code ? codeSpan(span.text) : words2(span.text);
    return before.endsWith("`") && next.startsWith("`") ? `${before} ${next}` : before + next;
  }, "").trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (lead) => /\d/.test(lead) ? `${lead}\\` : `\\${lead}`);
}
function codeSpan(text) {
  if (!text.includes("`")) return markdownCode(text);
  let fence = "`".repeat(Math.max(...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1), pad = /^`|`$/.test(text) ? " " : "";
  return `${fence}${pad}${text.replaceAll("|", named)}${pad}${fence}`;
}
var lively = /[@#]|:\/\/|www\.|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))|:[a-z_][\w+-]*:/i;
function words2(text) {
  return text.split(/( +)/).map((word) => {
    if (!lively.test(word)) return inert(word);
    let [, before = "", core = "", after = ""] = /^([("']*)(.*?)([)"'.,:;!?]*)$/.exec(word) ?? [];
    return core === "" ? markdownCode(word) : `${inert(before)}${markdownCode(core)}${inert(after)}`;
  }).join("");
}
function inert(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&#124;").replace(/[\\*_[\]~$!]/g, "\\$&");
}
function jsonForTerminal(json) {
  return json.replace(tricky, (character) => character === `
` ? character : unicodeEscapes(character)).replace(/##\[/g, "\\u0023#[");
}
function unicodeEscapes(character) {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`
  ).join("");
}

// src/render/words.ts
var reasons = {
  absent: "new at the target",
  vanished: "was deleted at the target",
  "source-changed": "changed at the source",
  drifted: "edited at the target",
  unfinished: "not known to be finished",
  rekeyed: "written under a key that is not at hand",
  foreign: "was there before us: taken over",
  "gone-from-source": "gone from the source",
  "gone-everywhere": "gone from the source and the target",
  proposed: "changed at the source by this pull request",
  protected: "protected",
  unlisted: "could not be seen",
  "not-allowed": "not allowed"
}, certainties = {
  "read-back": "read back",
  revision: "by revision",
  ledger: "by the ledger's word"
}, intents = {
  create: "create",
  update: "update",
  adopt: "adopt",
  remove: "remove",
  forget: "forget",
  keep: "same",
  leave: "left"
}, results = {
  ...intents,
  create: "created",
  update: "updated",
  adopt: "adopted",
  remove: "removed",
  forget: "forgotten"
}, findings = {
  vanished: "deleted",
  drifted: "edited",
  unfinished: "unsure",
  rekeyed: "unsure"
}, participles = { ...results, keep: "kept", leave: "left" };
function isStranger(change) {
  return change.do === "leave" && change.why === "foreign" && change.instead === void 0;
}
function markOf(change) {
  return change.why === "unlisted" ? "unseen" : change.error !== void 0 ? "failed" : change.do === "leave" ? "left" : change.do;
}
function wordOf(change, command) {
  let mark = markOf(change);
  return mark === "unseen" ? "unknown" : mark === "failed" ? "failed" : command === "drift" ? findings[change.why ?? "foreign"] ?? intents[change.do] : (change.ok === !0 ? results : intents)[change.do];
}
function whyOf(change) {
  if (change.sure !== void 0) return certainties[change.sure];
  if (change.why === void 0) return "";
  if (change.do !== "leave") return reasons[change.why];
  let would = change.instead === void 0 ? "" : `, would be ${participles[change.instead]}`;
  return change.why === "foreign" ? "not ours: left alone" : change.why === "protected" || change.why === "not-allowed" ? `${reasons[change.why]}: left alone${would}` : reasons[change.why];
}
var evidence = {
  absent: "seen",
  vanished: "seen",
  "source-changed": "by fingerprint",
  drifted: "seen",
  unfinished: "not known",
  rekeyed: "not known",
  foreign: "seen",
  "gone-from-source": "by the ledger's word",
  "gone-everywhere": "seen",
  proposed: "not compared",
  protected: "",
  unlisted: "not known",
  "not-allowed": ""
};
function evidenceOf(change) {
  return change.ok !== void 0 ? change.ok ? "confirmed" : "" : change.sure !== void 0 ? certainties[change.sure] : change.why === void 0 ? "" : evidence[change.why];
}
function unchangedText(kept) {
  let sures = Object.keys(certainties).filter((sure) => kept.some((change) => change.sure === sure)), [only = "ledger", ...others] = sures, lead = `${number(kept.length)} unchanged`;
  if (others.length === 0) return `${lead}, ${certainties[only]}`;
  let count = (sure) => number(kept.filter((change) => change.sure === sure).length);
  return `${lead}: ${sures.map((sure) => `${count(sure)} ${certainties[sure]}`).join(", ")}`;
}
function number(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}
function headline(report) {
  let { command, refusals, summary } = report, { planned, held, unseen } = tallyOf(report), said = [...command === "drift" ? [[planned + held, planned + held === 1 ? "differs" : "differ"]] : [
    [refusals.length, refusals.length === 1 ? "refusal" : "refusals"],
    ...work(report, planned),
    [held, "left alone"]
  ], [unseen, "unknown"]].filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`);
  return said.length === 0 && said.push(command === "drift" ? undriftedText(report) : "nothing to do"), summary.keep > 0 && said.push(`${number(summary.keep)} the same`), said.join(", ");
}
function undriftedText({ changes }) {
  return changes.length > 0 ? "nothing differs" : "the ledger knows of nothing written here, so nothing was compared";
}
function tallyOf({ changes }) {
  let count = (is) => changes.filter(is).length;
  return {
    planned: count(({ do: kind }) => isWrite(kind)),
    held: count((change) => change.do === "leave" && change.why !== "unlisted" && !isStranger(change)),
    unseen: count(({ why }) => why === "unlisted")
  };
}
function isWrite(kind) {
  return kind === "create" || kind === "update" || kind === "adopt" || kind === "remove";
}
function work({ summary, changes }, planned) {
  let tried = changes.filter((change) => change.ok !== void 0);
  if (tried.length === 0)
    return [
      [planned, `to write${detail(summary)}`],
      [summary.forget, "to forget"]
    ];
  let forgotten = tried.filter((change) => change.do === "forget" && change.ok).length, left = tried.filter((change) => change.error?.code === "interrupted").length;
  return [
    [summary.written, "written"],
    [forgotten, "forgotten"],
    [tried.filter((change) => change.ok === !1).length - left, "failed"],
    [left, "not reached"],
    [planned + summary.forget - tried.length, "not tried"]
  ];
}
function detail(summary) {
  let kinds = ["create", "update", "adopt", "remove"].filter((kind) => summary[kind] > 0);
  return kinds.length < 2 ? "" : ` (${kinds.map((kind) => `${kind} ${number(summary[kind])}`).join(", ")})`;
}
function stoppedText(report) {
  let left = report.changes.filter((change) => change.error?.code === "interrupted").length;
  if (left === 0) return "";
  let next = report.plan === void 0 ? "The same command goes on from here." : "What is left needs a new plan.";
  return `Stopped: ${number(report.summary.written)} done, ${number(left)} left. ${next}`;
}

// src/render/proposal.ts
var longest = 120, titles = {
  widens: "It lets runs do more",
  moves: "It leads elsewhere",
  narrows: "It lets runs do less"
}, notes = {
  reviewed: "Changes of the config count once they are merged. What they touch, and every value that changes at the source, was not compared.",
  untrusted: "The config was held against the one of the default branch, and that is all: no value was read and no target was asked."
};
function proposalWords({ proposal }) {
  if (proposal === void 0) return;
  let { changes, mode } = proposal, groups = Object.keys(titles).map((effect) => ({
    title: titles[effect],
    items: changes.filter((change) => change.effect === effect).map(structureText)
  }));
  return {
    title: changes.length === 0 ? "the config stays as it is" : `${counted(changes.length, "change")} of the config`,
    note: notes[mode],
    groups: groups.filter(({ items }) => items.length > 0)
  };
}
function isStructural({ hash, proposal, error }) {
  return hash === "" && proposal !== void 0 && error === void 0;
}
function newEdgesOf({ proposal }) {
  return (proposal?.edges ?? []).map(({ environment, target, place, at }) => ({ environment, target, scope: placeWords(place), at: at.join(", ") }));
}
function placeWords(place) {
  try {
    let found = JSON.parse(place);
    return typeof found != "object" || found === null || Array.isArray(found) ? place : Object.entries(found).map(([key, value]) => `${key} ${typeof value == "string" ? value : JSON.stringify(value)}`).join(", ");
  } catch {
    return place;
  }
}
function structureText(change) {
  let { part, how } = change;
  return sentences[part](change, how);
}
var sentences = {
  config: (_, how) => how === "added" ? "the config is new" : "the config is taken out",
  owner: ({ from: from6, to }) => `the owner is ${code(to)}, and was ${code(from6)}`,
  source: (change) => becomes(`source.${change.name ?? ""}`, change),
  environment: (change, how) => `the environment ${code(change.to ?? change.from)} is ${came(how)}`,
  ledger: (change) => becomes(`ledger.${change.name ?? ""}`, change),
  policy: (change, how) => how === "changed" ? becomes(`policy.${change.name ?? ""}`, change) : holds(`policy.${change.name ?? ""}`, change, how),
  target: ({ target, from: from6, to }, how) => `the target ${code(target)} (${code(to ?? from6)}) is ${came(how)}`,
  use: (change) => `${becomes("use", change)}, for ${code(change.target)}`,
  setting: (change) => `${becomes(change.name ?? "", change)}, for ${code(change.target)}`,
  token: ({ target, to, from: from6 }) => `${code(target)} takes its token from ${to === void 0 ? "the usual variable" : code(to)}, and did from ${from6 === void 0 ? "the usual one" : code(from6)}`,
  mapping: ({ target, name, from: from6, to }, how) => `${code(name)} ${how === "added" ? "goes" : "no longer goes"} to ${code(to ?? from6)} of ${code(target)}`,
  secrets: (change, how) => `${holds("secrets", change, how)}, for ${code(change.target)}`,
  rename: ({ target, name, from: from6, to }) => `${code(name)} is called ${to === void 0 ? "by its own name" : code(to)} at ${code(target)}, and was ${from6 === void 0 ? "by its own name" : code(from6)}`,
  prefix: (change) => `${becomes("prefix", change)}, for ${code(change.target)}`,
  public: (change, how) => `${holds("public", change, how)}, for ${code(change.target)}`
};
function becomes(key, { from: from6, to }) {
  return to === void 0 ? `${code(key)} is taken out, and was ${code(from6)}` : `${code(key)} is ${code(to)}${from6 === void 0 ? "" : `, and was ${code(from6)}`}`;
}
function holds(key, { from: from6, to }, how) {
  return `${code(key)} ${how === "added" ? "now holds" : "no longer holds"} ${code(to ?? from6)}`;
}
function came(how) {
  return how === "added" ? "new" : "taken out";
}
function code(text = "") {
  return `\`${(text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : text).replaceAll("`", "'")}\``;
}

// src/render/view.ts
var shownNames = 5, sameTrouble = 3;
function sectionsOf(report, verbose) {
  return [...groupBy(
    report.changes,
    ({ target, environment, scope }) => JSON.stringify([target, environment, scope])
  ).values()].map((changes) => sectionOf(changes, report.command, verbose));
}
function sectionOf(changes, command, verbose) {
  let { target, use, environment, scope } = changes[0], most = verbose ? Number.POSITIVE_INFINITY : shownNames, folded = /* @__PURE__ */ new Set(), folds = [], fold = (group, shown2) => {
    for (let change of group) folded.add(change);
    folds.push(shown2);
  };
  for (let [trouble, group] of groupBy(changes, troubleOf))
    trouble !== "" && group.length > sameTrouble && !verbose && fold(group, troubleFold(group, command, most));
  let kept = changes.filter((change) => change.do === "keep");
  kept.length > 0 && !verbose && fold(kept, { mark: "keep", word: "same", text: unchangedText(kept), names: [], hidden: 0, more: [] });
  let strangers = changes.filter(isStranger);
  if (strangers.length > 0) {
    let text = `${counted(strangers.length, "name")} that nobody asked for`;
    fold(strangers, { mark: "left", word: "left", text, ...some(strangers, most), more: [] });
  }
  let rows = changes.filter((change) => !folded.has(change)).map((change) => rowOf(change, command));
  return { target, use, environment, scope, rows, folds };
}
function rowOf(change, command) {
  let { error, note, why } = change, said = note === void 0 || why === "unlisted" && error !== void 0 ? [] : [note];
  return {
    mark: markOf(change),
    word: wordOf(change, command),
    name: change.name,
    from: change.sourceName ?? "",
    why: whyOf(change),
    sure: evidenceOf(change),
    done: change.ok === !0,
    more: error === void 0 ? said : [...said, error.message, error.hint]
  };
}
function troubleOf(change) {
  return change.error === void 0 && change.why !== "unlisted" ? "" : JSON.stringify([markOf(change), change.error?.code, change.error?.message, change.error?.hint, change.note]);
}
function troubleFold(group, command, most) {
  let first = rowOf(group[0], command), text = first.mark === "unseen" ? `${counted(group.length, "name")} that could not be seen` : `${counted(group.length, "change")} that failed alike`;
  return { mark: first.mark, word: first.word, text, ...some(group, most), more: first.more };
}
function some(changes, most) {
  let names = changes.slice(0, most).map(({ name }) => name);
  return { names, hidden: changes.length - names.length };
}
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf(item), group = groups.get(key);
    group ? group.push(item) : groups.set(key, [item]);
  }
  return groups;
}

// src/render/text.ts
var symbols = {
  create: "+",
  update: "~",
  adopt: "!",
  remove: "-",
  forget: "\xB7",
  keep: "=",
  left: "!",
  unseen: "?",
  failed: "\u2717"
}, styles = {
  create: "green",
  update: "yellow",
  adopt: "yellow",
  remove: "red",
  forget: "dim",
  keep: "dim",
  left: "cyan",
  unseen: "yellow",
  failed: "red"
}, titles2 = { plan: "Plan", apply: "Apply", drift: "Drift" }, widest = 40, wordWidth = 9;
function reportText(report, look, options) {
  if (report.hash === "" && !isStructural(report)) return "";
  let said = isStructural(report) ? proposalWords(report)?.title : headline(report), lines = [
    look.paint("bold", `${titles2[report.command]} for ${forTerminal(report.owner)}: ${said}.`),
    ...proposalLines(report, look),
    ...sectionLines(sectionsOf(report, options.verbose), look),
    ...refusalLines(report.refusals, look),
    ...warningLines(report.warnings ?? [], look),
    "",
    ...requestLines(report).map((line) => look.paint("dim", line))
  ], stopped = stoppedText(report);
  return stopped !== "" && lines.push("", look.paint("yellow", stopped)), `${lines.join(`
`).trimEnd()}
`;
}
function proposalLines(report, look) {
  let words3 = proposalWords(report);
  if (words3 === void 0) return [];
  let groups = words3.groups.flatMap(({ title: title2, items }) => [
    `  ${look.paint("bold", title2)}`,
    ...items.map((item) => `    ${forTerminal(item)}`)
  ]);
  return ["", "Proposed", ...isStructural(report) ? [] : [`  ${words3.title}`], ...groups, `  ${look.paint("dim", words3.note)}`];
}
function errorText(error, look) {
  let [first = "", ...others] = error.message.split(`
`).map(forTerminal), lead = look.paint("red", `error (${error.code}):`);
  return `${[
    // several complaints make a list, one makes a sentence
    ...others.length === 0 ? [`${lead} ${first}`] : [lead, `  ${first}`, ...others.map((line) => `  ${line}`)],
    ...error.where === void 0 ? [] : [`  at ${forTerminal(error.where)}`],
    `  ${forTerminal(error.hint)}`
  ].join(`
`)}
`;
}
function sectionLines(sections, look) {
  let target;
  return sections.flatMap((section) => {
    let { use, environment, scope } = section, kind = use === section.target ? "" : look.paint("dim", ` (${forTerminal(use)})`), heading = target === section.target ? [] : ["", `${look.paint("bold", forTerminal(section.target))}${kind}`];
    target = section.target;
    let arrow = look.symbols ? "\u2192" : "->";
    return [
      ...heading,
      `  ${forTerminal(environment)} ${look.paint("dim", arrow)} ${forTerminal(scope)}`,
      ...bodyLines(section, look)
    ];
  });
}
function bodyLines(section, look) {
  let names = section.rows.map((row) => forTerminal(row.name).length), width = Math.min(widest, Math.max(0, ...names));
  return [
    ...section.rows.flatMap((row) => rowLines(row, width, look)),
    ...section.folds.flatMap((fold) => foldLines(fold, look))
  ];
}
function rowLines(row, width, look) {
  let lead = `    ${marked(row.mark, row.word, look)} `, indent = " ".repeat(4 + (look.symbols ? 1 : wordWidth) + 1 + width + 2), done = row.done && look.symbols ? ` ${look.paint("green", "\u2713")}` : "", why = row.why === "" ? "" : `  ${forTerminal(row.why)}${done}`;
  return [
    `${lead}${forTerminal(row.name).padEnd(width)}${why}`.trimEnd(),
    ...row.more.map((text) => `${indent}${look.paint("dim", forTerminal(text))}`)
  ];
}
function foldLines(fold, look) {
  let hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : "", names = fold.names.length === 0 ? "" : `: ${fold.names.map(forTerminal).join(", ")}${hidden}`, indent = " ".repeat(4 + (look.symbols ? 1 : wordWidth) + 1);
  return [
    `    ${marked(fold.mark, fold.word, look)} ${fold.text}${names}`,
    ...fold.more.map((text) => `${indent}${look.paint("dim", forTerminal(text))}`)
  ];
}
function marked(mark, word, look) {
  return look.paint(styles[mark], look.symbols ? symbols[mark] : word.padEnd(wordWidth));
}
function refusalLines(refusals, look) {
  return refusals.length === 0 ? [] : [
    "",
    look.paint("red", "Refused, nothing is written:"),
    ...refusals.flatMap(({ rule, because, unlock, addresses }) => [
      `  ${forTerminal(because)} ${look.paint("dim", `(${forTerminal(rule)})`)}`,
      ...addresses.slice(0, 5).map((address) => `    ${forTerminal(address)}`),
      ...addresses.length > 5 ? [`    and ${addresses.length - 5} more`] : [],
      `    unlock: ${forTerminal(unlock)}`
    ])
  ];
}
function warningLines(warnings, look) {
  if (warnings.length === 0) return [];
  let items = warnings.map(
    ({ because, at }) => `  ${forTerminal(because)} ${look.paint("dim", `(${forTerminal(at)})`)}`
  );
  return ["", look.paint("yellow", "Worth a look:"), ...items];
}
function requestLines(report) {
  return Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    let again = retried === 0 ? "" : `, ${retried} of them again`;
    return `${forTerminal(target)}: ${counted(read, "read")}, ${counted(write, "write")}${again}`;
  });
}

// package.json
var package_default = {
  name: "sealpost",
  version: "0.1.0",
  description: "Keeps one central secret source and many hosted targets the same: diff, review, encrypted apply, report.",
  license: "MIT",
  repository: "github:sealpost/sealpost",
  homepage: "https://github.com/sealpost/sealpost#readme",
  bugs: "https://github.com/sealpost/sealpost/issues",
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    sealpost: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./conformance": {
      types: "./dist/types/conformance/index.d.ts",
      default: "./dist/conformance.js"
    },
    "./schema.json": "./dist/schema.json",
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "action.yml",
    "actions",
    "docs",
    "README.md",
    "CHANGELOG.md",
    "LICENSE"
  ],
  scripts: {
    build: "node scripts/build.mjs",
    test: "vitest run",
    types: "tsc --noEmit",
    lint: "biome check .",
    docs: "tsx scripts/docs.ts",
    check: "bash .ci/run"
  },
  devDependencies: {
    "@biomejs/biome": "2.5.15",
    "@clack/prompts": "^1.9.0",
    "@octokit/core": "^7.0.8",
    "@types/node": "^20.19.43",
    "@vitest/coverage-v8": "^4.1.12",
    cloudflare: "^7.3.0",
    commander: "^14.0.3",
    dotenv: "^18.0.10",
    eciesjs: "^0.5.0",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    knip: "6.42.1",
    "libsodium-wrappers": "^0.8.4",
    tsx: "^4.23.15",
    typescript: "^7.0.2",
    undici: "^7.30.2",
    vitest: "^4.1.12",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  }
};

// src/io/version.ts
var version = package_default.version, userAgent = `sealpost/${version}`;

// src/io/writable.ts
async function tryWriting(path, files, how, random) {
  await files.read(path);
  let probe = join(
    await nearestFolder(dirname(path), files),
    `.sealpost-try-${Buffer.from(random(6)).toString("hex")}`
  );
  await files[how](probe, new Uint8Array()), await files.remove(probe);
}
async function nearestFolder(folder, files) {
  let up = dirname(folder);
  try {
    if (await files.read(folder) !== void 0)
      throw Object.assign(new Error("a file is in the way"), { code: "ENOTDIR" });
  } catch (thrown) {
    if (thrown.code === "EISDIR") return folder;
    throw thrown;
  }
  return up === folder ? folder : nearestFolder(up, files);
}

// src/io/stop.ts
function unlessStopped(work2, stop, waits = () => !1) {
  return new Promise((resolve2, reject) => {
    let end = () => {
      waits() || reject(new SealpostError("interrupted", "stopped before anything was written"));
    };
    stop.aborted && end(), stop.addEventListener("abort", end, { once: !0 }), work2.then(resolve2, reject).finally(() => stop.removeEventListener("abort", end));
  });
}

// src/render/look.ts
var codes2 = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
}, plainLook = { symbols: !1, paint: (_style, text) => text };
function lookOf(isTerminal, env) {
  let able = isTerminal && env.TERM !== "dumb";
  return { symbols: able, paint: hasColour(able, env) ? painted : plainLook.paint };
}
function hasColour(able, env) {
  return env.NO_COLOR ? !1 : env.FORCE_COLOR !== void 0 ? env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false" : able;
}
function painted(style, text) {
  let [on, off] = codes2[style];
  return `\x1B[${on}m${text}\x1B[${off}m`;
}

// builtin:node:buffer
var whole3 = __require("node:buffer");
var node_buffer_default = whole3;

// src/io/quiet.ts
function quiet(process2) {
  node_buffer_default.INSPECT_MAX_BYTES = 0, Object.assign(process2.report, { excludeEnv: !0 });
}

// builtin:node:os
var whole4 = __require("node:os"), from3 = (name) => whole4[name], hostname = /* @__PURE__ */ from3("hostname"), tmpdir = /* @__PURE__ */ from3("tmpdir");

// builtin:node:fs
var whole5 = __require("node:fs"), from4 = (name) => whole5[name], appendFileSync = /* @__PURE__ */ from4("appendFileSync"), closeSync = /* @__PURE__ */ from4("closeSync"), fsync = /* @__PURE__ */ from4("fsync"), linkSync = /* @__PURE__ */ from4("linkSync"), mkdirSync = /* @__PURE__ */ from4("mkdirSync"), openSync = /* @__PURE__ */ from4("openSync"), readFile = /* @__PURE__ */ from4("readFile"), readFileSync = /* @__PURE__ */ from4("readFileSync"), renameSync = /* @__PURE__ */ from4("renameSync"), rmSync = /* @__PURE__ */ from4("rmSync"), statSync = /* @__PURE__ */ from4("statSync"), writeFileSync = /* @__PURE__ */ from4("writeFileSync");

// builtin:node:util
var whole6 = __require("node:util"), from5 = (name) => whole6[name], inspect = /* @__PURE__ */ from5("inspect"), isDeepStrictEqual = /* @__PURE__ */ from5("isDeepStrictEqual"), promisify = /* @__PURE__ */ from5("promisify");

// src/io/node-fetch.ts
import { createRequire } from "node:module";

// src/io/plain-http.ts
var PlainHeaders = class {
  #values = /* @__PURE__ */ new Map();
  constructor(from6 = []) {
    let pairs = Symbol.iterator in from6 ? from6 : Object.entries(from6);
    for (let [name, value] of pairs)
      name !== void 0 && value !== void 0 && this.append(name, String(value));
  }
  get(name) {
    return this.#values.get(name.toLowerCase()) ?? null;
  }
  has(name) {
    return this.#values.has(name.toLowerCase());
  }
  set(name, value) {
    this.#values.set(name.toLowerCase(), value.trim());
  }
  append(name, value) {
    let before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }
  delete(name) {
    this.#values.delete(name.toLowerCase());
  }
  forEach(each) {
    for (let [name, value] of this.#values) each(value, name);
  }
  entries() {
    return this.#values.entries();
  }
  keys() {
    return this.#values.keys();
  }
  [Symbol.iterator]() {
    return this.#values.entries();
  }
};
function plainResponse(bytes, head) {
  let text = async () => new TextDecoder().decode(bytes), builtIn = () => new Response(bytes.slice(), { headers: [...head.headers] });
  return {
    ...head,
    type: "basic",
    ok: head.status >= 200 && head.status < 300,
    url: head.url ?? "",
    redirected: !1,
    bodyUsed: !1,
    get body() {
      return bytes.length === 0 ? null : builtIn().body;
    },
    text,
    json: async () => JSON.parse(await text()),
    bytes: async () => bytes.slice(),
    arrayBuffer: async () => bytes.slice().buffer,
    blob: () => builtIn().blob(),
    formData: () => builtIn().formData(),
    clone: () => plainResponse(bytes, { ...head, headers: new PlainHeaders(head.headers) })
  };
}

// src/io/node-fetch.ts
var load = createRequire(import.meta.url), nodeFetch = (input, init) => new Promise((resolve2, reject) => {
  let url = new URL(String(input)), secure = url.protocol === "https:", { request } = load(secure ? "node:https" : "node:http"), headers = Object.fromEntries(new PlainHeaders(init?.headers)), body = bytesOf(init?.body);
  body !== void 0 && (headers["content-length"] = String(body.length));
  let sent = request(url, {
    method: init?.method ?? "GET",
    headers: { accept: "*/*", "accept-encoding": "identity", ...headers },
    ...init?.signal ? { signal: init.signal } : {}
  });
  sent.on("error", reject), sent.on("response", (answer) => whole7(answer, url).then(resolve2, reject)), sent.end(body);
});
function bytesOf(body) {
  if (body != null)
    return typeof body == "string" ? Buffer.from(body) : body;
}
async function whole7(answer, url) {
  let chunks = [];
  await new Promise((resolve2, reject) => {
    answer.on("data", (chunk) => chunks.push(chunk)), answer.on("end", resolve2), answer.on("error", reject), answer.on("close", () => reject(new Error("the answer broke off")));
  });
  let headers = new PlainHeaders();
  for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2)
    headers.append(answer.rawHeaders[at], answer.rawHeaders[at + 1]);
  let { statusCode: status = 0, statusMessage: statusText = "" } = answer;
  return plainResponse(new Uint8Array(Buffer.concat(chunks)), { status, statusText, headers, url: url.href });
}

// src/io/world.ts
var diskFiles = {
  async read(path) {
    try {
      return new Uint8Array(statSync(path).isFile() ? readFileSync(path) : await slowly(path));
    } catch (thrown) {
      if (thrown.code === "ENOENT") return;
      throw thrown;
    }
  },
  async replace(path, bytes, mode = 384) {
    let temporary = await written(path, bytes, mode);
    try {
      renameSync(temporary, path);
    } catch (thrown) {
      throw rmSync(temporary, { force: !0 }), thrown;
    }
    await syncFolder(dirname(path));
  },
  async createNew(path, bytes) {
    let temporary = await written(path, bytes, 384);
    try {
      return linkSync(temporary, path), !0;
    } catch (thrown) {
      if (thrown.code === "EEXIST") return !1;
      throw thrown;
    } finally {
      rmSync(temporary, { force: !0 });
    }
  },
  async remove(path) {
    rmSync(path, { force: !0 });
  }
}, synced = promisify(fsync), slowly = promisify(readFile);
async function written(path, bytes, mode) {
  mkdirSync(dirname(path), { recursive: !0 });
  let name = createHash("sha256").update(path).update(randomBytes(16)).digest("hex").slice(0, 12), temporary = join(dirname(path), `.sealpost-${name}.tmp`), file = openSync(temporary, "wx", mode);
  try {
    writeFileSync(file, bytes), await synced(file);
  } catch (thrown) {
    throw rmSync(temporary, { force: !0 }), thrown;
  } finally {
    closeSync(file);
  }
  return temporary;
}
async function syncFolder(path) {
  let folder = openSync(path, "r");
  try {
    await synced(folder);
  } finally {
    closeSync(folder);
  }
}
function realWorld(stop) {
  return {
    // with NODE_DEBUG node:http would print headers, and the token among them
    fetch: ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => process.env[name]) ? proxyFetch() : process.env.NODE_DEBUG ? globalThis.fetch : nodeFetch,
    now: Date.now,
    sleep: (ms, signal) => new Promise((resolve2) => {
      if (signal?.aborted) return resolve2();
      let end = () => {
        clearTimeout(timer), signal?.removeEventListener("abort", end), resolve2();
      }, timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end, { once: !0 });
    }),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    files: diskFiles,
    env: process.env,
    cwd: process.cwd(),
    process: { pid: process.pid, host: hostname(), alive: isAlive },
    stop
  };
}
function proxyFetch() {
  let opened = import("./undici-5TQNIN4D.js").then((undici) => ({
    fetch: undici.fetch,
    dispatcher: new undici.EnvHttpProxyAgent()
  }));
  return async (input, init) => {
    let { fetch, dispatcher } = await opened;
    return await fetch(input, { ...init, dispatcher });
  };
}
function isAlive(pid) {
  try {
    return process.kill(pid, 0), !0;
  } catch (thrown) {
    return thrown.code === "EPERM";
  }
}

// src/sources/index.ts
var sources = {
  dotenv: () => import("./dotenv-PWMEKGUF.js"),
  dotenvx: () => import("./dotenvx-AHY7UCUR.js"),
  env: () => import("./env-AF6RXL65.js")
};

// src/targets/index.ts
var targets = {
  "cloudflare-pages": () => import("./target-MVHVDNXZ.js"),
  "cloudflare-workers": () => import("./target-TQFUA7IS.js"),
  github: () => import("./target-R2NWNZXE.js"),
  netlify: () => import("./target-C2UDECQ5.js"),
  vercel: () => import("./target-COJS2MQR.js")
};

// src/io/own-words.ts
var ownWords = `
  addresses certainty changed cloudflare Cloudflare codespaces credential Dependabot dependabot development
  environment environments fingerprint finished foreign functions gone-everywhere gone-from-source ledger-lost max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision same-place sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished warnings written
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`, shortWords = `
  a about absent account actions actor added adopt adopted after again all allow allowed alone already an and anew
  another anything applied applies apply approval approved are as asked at back be before branch but by can cannot
  carried change changes clean command comment commit compared config confirmed count create created deleted did
  differ difference differs do does done doubt drift drifted edited elsewhere empty entries entry error every
  everything exactly expired expires failed fit fits folder for foreign forget forgotten from give given goes gone
  good have held here hold holds how in instead interrupted into is issue it its job keep kept key known last leads
  lease leave left less lets letters line list long longer look lost made main make map maps may merge merged minutes
  more much name names never new no nobody not note nothing now nowhere of on once one only or other others otherwise
  ours out output owner pending pipeline place places plan planned policy prolonged protect public pull push read
  reads recover refusal remove removed report request restore revision run runs same saved says schedule secret
  secrets see seen settled share short since so solve solved source stale step stopped sure taken takes target targets
  than that the them then there these they this through time to together token total trusted turned two undefined
  under unfinished unknown unless until untrusted update updated use value values was what when where which while who
  whole why with word workflow would write writes
`, known = new Set(`${ownWords} ${shortWords}`.toLowerCase().match(/[a-z]+/g));
function isOwnPhrase(text) {
  if (!/^[A-Za-z0-9' ,.:;()`/-]+$/.test(text)) return !1;
  let parts = text.toLowerCase().match(/[a-z0-9]+/g) ?? [], numbers = parts.filter((part) => /^\d{1,5}$/.test(part)).length, words3 = parts.filter((part) => known.has(part) || part === "s").length;
  return words3 + numbers === parts.length && words3 > (numbers === 0 ? 0 : 1);
}

// src/io/guard.ts
var readable = /\/git\/|\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/, credential = /^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/;
function credentialsIn(env) {
  return Object.entries(env).filter(([name, value]) => value !== void 0 && credential.test(name)).map(([name, value = ""]) => ({ name, secret: new Secret(value) }));
}
function openGuard(env) {
  let credentials = credentialsIn(env), secrets = credentials.map(({ secret }) => secret), names = credentials.map(({ name }) => name), plain = [JSON.stringify(codes), ownWords], stop = new AbortController(), finder, alarm, finds = () => (finder ??= Secret.finder(secrets, plain, isOwnPhrase), finder);
  function check(to, found) {
    if (found !== void 0 && alarm === void 0 && (alarm = leak(names[found], to), stop.abort()), alarm !== void 0) throw alarm;
  }
  let look = (to, bytes) => check(to, secrets.length === 0 ? void 0 : finds()(bytes));
  return {
    learn(more, plainly, called = []) {
      for (let [index, secret] of more.entries())
        secrets.push(secret), names.push(called[index]);
      plain.push(...plainly), finder = void 0;
    },
    way(to) {
      let before = Buffer.alloc(0);
      return (text) => {
        let bytes = Buffer.concat([before, Buffer.from(text)]);
        return look(to, bytes), before = bytes.subarray(Math.max(0, bytes.length - 24 + 1)), text;
      };
    },
    world: (world) => ({
      ...world,
      stop: AbortSignal.any([world.stop, stop.signal]),
      files: {
        ...world.files,
        replace: async (path, bytes, mode) => (look(`the file ${basename(path)}`, bytes), world.files.replace(path, bytes, mode)),
        createNew: async (path, bytes) => (look(`the file ${basename(path)}`, bytes), world.files.createNew(path, bytes))
      },
      fetch: async (input, init) => {
        let url = typeof input == "string" || input instanceof URL ? String(input) : input.url, body = init?.body;
        return look("the address of a request", Buffer.from(url)), readable.test(url) && (typeof body == "string" || body instanceof Uint8Array) && look("the ledger or a comment at GitHub", Buffer.from(body)), world.fetch(input, init);
      }
    }),
    alarm: () => alarm
  };
}
function leak(name, to) {
  let message = `${name === void 0 ? "a secret of this run" : `the value of ${name}`} was about to go to ${to}; the run was stopped`;
  return name === void 0 ? new SealpostError("leak-guard", message, {
    hint: "Nothing more is printed. Please report this, without the value."
  }) : new SealpostError("leak-guard", message, {
    hint: `Nothing more is printed. If the value is a word, a name or an address that stands in any log, it is too ordinary to be kept secret: give ${name} another one. If everybody may read it, list ${name} under \`public\` of its target. Otherwise please report this, without the value.`
  });
}

export {
  codes,
  SealpostError,
  asSealpostError,
  systemWord,
  statusError,
  stopsScope,
  landedOf,
  basename,
  dirname,
  extname,
  isAbsolute,
  join,
  posix,
  relative,
  resolve,
  sep,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  randomUUID,
  sign,
  timingSafeEqual,
  verify,
  webcrypto,
  partsOf,
  formsOf,
  Secret,
  parseKey,
  derive,
  credentialsIn,
  openGuard,
  forTerminal,
  markdownCode,
  spansOf,
  markdownText,
  jsonForTerminal,
  isStranger,
  markOf,
  wordOf,
  whyOf,
  evidenceOf,
  unchangedText,
  number,
  counted,
  headline,
  undriftedText,
  tallyOf,
  stoppedText,
  proposalWords,
  isStructural,
  newEdgesOf,
  sectionsOf,
  reportText,
  errorText,
  version,
  userAgent,
  tryWriting,
  PlainHeaders,
  plainResponse,
  unlessStopped,
  plainLook,
  lookOf,
  appendFileSync,
  mkdirSync,
  statSync,
  writeFileSync,
  quiet,
  tmpdir,
  inspect,
  isDeepStrictEqual,
  realWorld,
  sources,
  targets
};
