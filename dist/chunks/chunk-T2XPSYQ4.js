import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/core/forms.ts
var armour = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/, words = /* @__PURE__ */ new Set(["undefined", "[object Object]", "[secret]"]);
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
    json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
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
    address.replace(/%../g, (code) => code.toLowerCase()),
    address.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    encodeURI(text),
    new URLSearchParams({ "": text }).toString().slice(1),
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", "''"),
    html.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    html.replaceAll('"', "&#34;").replaceAll("'", "&#x27;"),
    text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    html.replace(/[\\*_[\]~$!]/g, "\\$&"),
    text.toUpperCase(),
    text.toLowerCase()
  ];
  return [...new Set(forms)];
}
function needlesOf(value, isPlain) {
  let isSecret = (text) => Buffer.byteLength(text) >= 8 && !words.has(text) && !isPlain(text), needles = [value, ...partsOf(value)].filter(isSecret).flatMap((text) => formsOf(text).filter(isSecret));
  return [...new Set(needles)];
}
function cores(bytes) {
  return [0, 1, 2].map((before) => {
    let shifted = Buffer.concat([Buffer.alloc(before), bytes]), whole = Math.floor(shifted.length * 8 / 6);
    return shifted.toString("base64").slice(Math.ceil(before * 8 / 6), whole);
  });
}

// src/core/secret.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);

// src/core/needles.ts
var leaving = Array.from({ length: 8 }).reduce((product) => Math.imul(product, 16777619), 1);
function finderOf(groups, plain) {
  let pieces = /* @__PURE__ */ new Map(), maybe = new Uint8Array(65536), known = /* @__PURE__ */ new Set();
  for (let [group, needles] of groups.entries())
    for (let bytes of needles.flatMap(piecesOf)) {
      let text = bytes.toString("latin1");
      if (known.has(text)) continue;
      known.add(text);
      let [hash, from] = rarest(bytes, pieces), same = pieces.get(hash);
      same === void 0 ? pieces.set(hash, [{ bytes, from, group }]) : same.push({ bytes, from, group }), maybe[hash >>> 16] = 1;
    }
  function first(text, counts) {
    let hash = 0;
    for (let end = 0; end < text.length; end += 1) {
      if (hash = Math.imul(hash, 16777619) + text[end] | 0, end >= 8 && (hash = hash - Math.imul(text[end - 8], leaving) | 0), maybe[hash >>> 16] === 0) continue;
      let start = end + 1 - 8, window = hash, found = pieces.get(window)?.find((piece) => stands(piece.bytes, text, start - piece.from) && counts(piece, window));
      if (found !== void 0) return found;
    }
  }
  let forget = (piece, hash) => {
    let others = pieces.get(hash);
    return pieces.set(
      hash,
      others.filter((other) => other !== piece)
    ), !1;
  };
  return first(Buffer.from(plain), forget), (text) => first(text, () => !0)?.group;
}
function piecesOf(needle) {
  let bytes = Buffer.from(needle);
  return bytes.length < 8 ? [] : [...Array.from({ length: Math.floor(bytes.length / 24) }, (_, index) => index * 24), Math.max(0, bytes.length - 24)].map((start) => bytes.subarray(start, start + 24));
}
function rarest(bytes, pieces) {
  let best = [0, 0, Number.POSITIVE_INFINITY];
  for (let from = 0; from + 8 <= bytes.length && best[2] > 0; from += 8) {
    let hash = bytes.subarray(from, from + 8).reduce((sum, byte) => Math.imul(sum, 16777619) + byte | 0, 0), sharers = pieces.get(hash)?.length ?? 0;
    sharers < best[2] && (best = [hash, from, sharers]);
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
   */
  static finder(secrets, plain) {
    let all = plain.join(`
`);
    return finderOf(
      secrets.map((secret) => needlesOf(secret.#value, (text) => all.includes(text))),
      all
    );
  }
  /** 128 bits of HMAC-SHA-256 over length, value, name and form, base64url. */
  fingerprint(key, name, form) {
    let length = Buffer.alloc(8);
    return length.writeBigUInt64BE(BigInt(this.bytes)), (0, import_node_crypto.createHmac)("sha256", key).update(length).update(this.#value).update(`${form}|${name}`).digest().subarray(0, 16).toString("base64url");
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
  return { id: (0, import_node_crypto.createHmac)("sha256", bytes).update("sealpost/key-id/v1").digest().subarray(0, 6).toString("base64url"), bytes };
}
function derive(key, salt, purpose) {
  return new Uint8Array((0, import_node_crypto.hkdfSync)("sha256", key.bytes, salt, `sealpost/${purpose}`, 32));
}

export {
  partsOf,
  formsOf,
  Secret,
  parseKey,
  derive
};
