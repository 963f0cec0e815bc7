import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  SealpostError,
  codes
} from "./chunk-FDYKNZIT.js";
import {
  isStructural,
  proposalWords,
  sectionsOf
} from "./chunk-N5ZIDXQF.js";
import {
  counted,
  headline,
  stoppedText
} from "./chunk-ULVJNBUJ.js";
import {
  forTerminal
} from "./chunk-JFV6SC3M.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-WHPBVJKB.js";

// builtin:node:fs/promises
var require_promises = __commonJS({
  "builtin:node:fs/promises"(exports, module) {
    module.exports = __require("node:fs/promises");
  }
});

// builtin:node:os
var require_node_os = __commonJS({
  "builtin:node:os"(exports, module) {
    module.exports = __require("node:os");
  }
});

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
  let isPublic = (text) => words.has(text) || time.test(text) || isPlain(text), isSecret = (text) => Buffer.byteLength(text) >= 8 && !isPublic(text), needles = [value, ...partsOf(value)].filter(isSecret).flatMap((text) => formsOf(text).filter(isSecret));
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
  let pieces = /* @__PURE__ */ new Map(), maybe = new Uint8Array(65536), known2 = /* @__PURE__ */ new Set();
  for (let [group, needles] of groups.entries())
    for (let bytes of needles.flatMap(piecesOf)) {
      let text = bytes.toString("latin1");
      if (known2.has(text)) continue;
      known2.add(text);
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
}, titles = { plan: "Plan", apply: "Apply", drift: "Drift" }, widest = 40, wordWidth = 9;
function reportText(report, look, options) {
  if (report.hash === "" && !isStructural(report)) return "";
  let said = isStructural(report) ? proposalWords(report)?.title : headline(report), lines = [
    look.paint("bold", `${titles[report.command]} for ${forTerminal(report.owner)}: ${said}.`),
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
  let words2 = proposalWords(report);
  if (words2 === void 0) return [];
  let groups = words2.groups.flatMap(({ title: title2, items }) => [
    `  ${look.paint("bold", title2)}`,
    ...items.map((item) => `    ${forTerminal(item)}`)
  ]);
  return ["", "Proposed", ...isStructural(report) ? [] : [`  ${words2.title}`], ...groups, `  ${look.paint("dim", words2.note)}`];
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

// src/io/guard.ts
var import_node_path = __toESM(require_node_path(), 1);

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
  let parts = text.toLowerCase().match(/[a-z0-9]+/g) ?? [], numbers = parts.filter((part) => /^\d{1,5}$/.test(part)).length, words2 = parts.filter((part) => known.has(part) || part === "s").length;
  return words2 + numbers === parts.length && words2 > (numbers === 0 ? 0 : 1);
}

// src/io/guard.ts
var readable = /\/git\/|\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/, credential = /^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/;
function openGuard(env) {
  let credentials = Object.entries(env).filter(([name, value]) => value !== void 0 && credential.test(name)), secrets = credentials.map(([, value = ""]) => new Secret(value)), names = credentials.map(([name]) => name), plain = [JSON.stringify(codes), ownWords], stop = new AbortController(), finder, alarm, finds = () => (finder ??= Secret.finder(secrets, plain, isOwnPhrase), finder);
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
        replace: async (path, bytes, mode) => (look(`the file ${(0, import_node_path.basename)(path)}`, bytes), world.files.replace(path, bytes, mode)),
        createNew: async (path, bytes) => (look(`the file ${(0, import_node_path.basename)(path)}`, bytes), world.files.createNew(path, bytes))
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

export {
  partsOf,
  formsOf,
  Secret,
  parseKey,
  derive,
  openGuard,
  reportText,
  errorText,
  version,
  userAgent,
  require_promises,
  require_node_os
};
