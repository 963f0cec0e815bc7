import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  counted,
  evidenceOf,
  isStranger,
  markOf,
  unchangedText,
  whyOf,
  wordOf
} from "./chunk-GLXVSVVU.js";

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
  sectionsOf
};
