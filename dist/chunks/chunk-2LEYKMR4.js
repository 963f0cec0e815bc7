import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  counted
} from "./chunk-GLXVSVVU.js";

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
  return (proposal?.changes ?? []).flatMap(
    ({ part, how, name, target, to }) => part === "mapping" && how === "added" && name !== void 0 && target !== void 0 && to !== void 0 ? [{ environment: name, target, scope: to }] : []
  );
}
function structureText(change) {
  let { part, how } = change;
  return sentences[part](change, how);
}
var sentences = {
  config: (_, how) => how === "added" ? "the config is new" : "the config is taken out",
  owner: ({ from, to }) => `the owner is ${code(to)}, and was ${code(from)}`,
  source: (change) => becomes(`source.${change.name ?? ""}`, change),
  environment: (change, how) => `the environment ${code(change.to ?? change.from)} is ${came(how)}`,
  ledger: (change) => becomes(`ledger.${change.name ?? ""}`, change),
  policy: (change, how) => how === "changed" ? becomes(`policy.${change.name ?? ""}`, change) : holds(`policy.${change.name ?? ""}`, change, how),
  target: ({ target, from, to }, how) => `the target ${code(target)} (${code(to ?? from)}) is ${came(how)}`,
  use: (change) => `${becomes("use", change)}, for ${code(change.target)}`,
  setting: (change) => `${becomes(change.name ?? "", change)}, for ${code(change.target)}`,
  token: ({ target, to, from }) => `${code(target)} takes its token from ${to === void 0 ? "the usual variable" : code(to)}, and did from ${from === void 0 ? "the usual one" : code(from)}`,
  mapping: ({ target, name, from, to }, how) => `${code(name)} ${how === "added" ? "goes" : "no longer goes"} to ${code(to ?? from)} of ${code(target)}`,
  secrets: (change, how) => `${holds("secrets", change, how)}, for ${code(change.target)}`,
  rename: ({ target, name, from, to }) => `${code(name)} is called ${to === void 0 ? "by its own name" : code(to)} at ${code(target)}, and was ${from === void 0 ? "by its own name" : code(from)}`,
  prefix: (change) => `${becomes("prefix", change)}, for ${code(change.target)}`,
  public: (change, how) => `${holds("public", change, how)}, for ${code(change.target)}`
};
function becomes(key, { from, to }) {
  return to === void 0 ? `${code(key)} is taken out, and was ${code(from)}` : `${code(key)} is ${code(to)}${from === void 0 ? "" : `, and was ${code(from)}`}`;
}
function holds(key, { from, to }, how) {
  return `${code(key)} ${how === "added" ? "now holds" : "no longer holds"} ${code(to ?? from)}`;
}
function came(how) {
  return how === "added" ? "new" : "taken out";
}
function code(text = "") {
  return `\`${(text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : text).replaceAll("`", "'")}\``;
}

export {
  proposalWords,
  isStructural,
  newEdgesOf
};
