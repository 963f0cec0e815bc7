import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  counted,
  evidenceOf,
  isStranger,
  markOf,
  unchangedText,
  whyOf,
  wordOf
} from "./chunk-ULVJNBUJ.js";

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

// src/render/view.ts
var shownNames = 5, sameTrouble = 3;
function sectionsOf(report, verbose) {
  return [...groupBy(
    report.changes,
    ({ target, environment, scope }) => JSON.stringify([target, environment, scope])
  ).values()].map((changes) => sectionOf(changes, report.command, verbose));
}
function sectionOf(changes, command, verbose) {
  let { target, use, environment, scope } = changes[0], most = verbose ? Number.POSITIVE_INFINITY : shownNames, folded = /* @__PURE__ */ new Set(), folds = [], fold = (group, shown) => {
    for (let change of group) folded.add(change);
    folds.push(shown);
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

export {
  proposalWords,
  isStructural,
  newEdgesOf,
  sectionsOf
};
