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
function markdownText(text) {
  let parts = forTerminal(text).split("`");
  return (parts.length % 2 === 0 ? words(parts.join("'")) : parts.map((part, index) => index % 2 === 1 ? markdownCode(part) : words(part)).join("")).trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, (lead) => /\d/.test(lead) ? `${lead}\\` : `\\${lead}`);
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
  markdownText,
  jsonForTerminal
};
