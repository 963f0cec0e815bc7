import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

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
  let spans = [], span = /(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gs, plain = (from, to) => {
    from !== (to ?? text.length) && spans.push({ code: !1, text: text.slice(from, to).replaceAll("`", "'") });
  }, end = 0;
  for (let { index, 0: whole, 1: fence = "", 2: inner = "" } of text.matchAll(span))
    plain(end, index), spans.push({ code: !0, text: fence.length > 1 ? inner.replace(/^ (.+) $/, "$1") : inner }), end = index + whole.length;
  return plain(end), spans;
}
function markdownText(text) {
  return spansOf(forTerminal(text)).reduce((before, span) => {
    let next = span.code ? codeSpan(span.text) : words(span.text);
    return before.endsWith("`") && next.startsWith("`") ? `${before} ${next}` : before + next;
  }, "").trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (lead) => /\d/.test(lead) ? `${lead}\\` : `\\${lead}`);
}
function codeSpan(text) {
  if (!text.includes("`")) return markdownCode(text);
  let fence = "`".repeat(Math.max(...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1), pad = /^`|`$/.test(text) ? " " : "";
  return `${fence}${pad}${text.replaceAll("|", named)}${pad}${fence}`;
}
var lively = /[@#]|:\/\/|www\.|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))|:[a-z_][\w+-]*:/i;
function words(text) {
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

export {
  forTerminal,
  markdownCode,
  spansOf,
  markdownText,
  jsonForTerminal
};
