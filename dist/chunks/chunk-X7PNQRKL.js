import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  sectionsOf
} from "./chunk-6QCGGE6I.js";
import {
  isStructural,
  proposalWords
} from "./chunk-2LEYKMR4.js";
import {
  counted,
  headline,
  stoppedText
} from "./chunk-GLXVSVVU.js";
import {
  forTerminal
} from "./chunk-QG4EX5LP.js";

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
    "",
    ...requestLines(report).map((line) => look.paint("dim", line))
  ], stopped = stoppedText(report);
  return stopped !== "" && lines.push("", look.paint("yellow", stopped)), `${lines.join(`
`).trimEnd()}
`;
}
function proposalLines(report, look) {
  let words = proposalWords(report);
  if (words === void 0) return [];
  let groups = words.groups.flatMap(({ title: title2, items }) => [
    `  ${look.paint("bold", title2)}`,
    ...items.map((item) => `    ${forTerminal(item)}`)
  ]);
  return ["", "This pull request", ...isStructural(report) ? [] : [`  ${words.title}`], ...groups, `  ${look.paint("dim", words.note)}`];
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
function requestLines(report) {
  return Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    let again = retried === 0 ? "" : `, ${retried} of them again`;
    return `${forTerminal(target)}: ${counted(read, "read")}, ${counted(write, "write")}${again}`;
  });
}

export {
  reportText,
  errorText
};
