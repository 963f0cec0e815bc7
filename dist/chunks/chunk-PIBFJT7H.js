import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
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
  markdownCode,
  markdownText
} from "./chunk-JFV6SC3M.js";

// src/render/markdown.ts
var titles = { plan: "plan", apply: "apply", drift: "drift" }, shownAddresses = 20;
function reportMarkdown(report) {
  let title = titleOf(report), stopped = stoppedText(report);
  return `${[
    `## Sealpost ${titles[report.command]}: ${title}`,
    ...report.error === void 0 ? [] : [errorBlock(report.error)],
    ...stopped === "" ? [] : [`**${stopped}**`],
    ...refusalBlocks(report.refusals),
    ...warningBlocks(report.warnings ?? []),
    ...proposalBlocks(report),
    ...sectionBlocks(sectionsOf(report, !1)),
    footer(report)
  ].join(`

`)}
`;
}
function titleOf(report) {
  return isStructural(report) ? proposalWords(report)?.title ?? "" : report.hash === "" ? "ended before there was a plan" : headline(report);
}
function proposalBlocks(report) {
  let words = proposalWords(report);
  if (words === void 0) return [];
  let groups = words.groups.map(
    ({ title, items }) => [`**${title}:**`, "", ...items.map((item) => `- ${markdownText(item)}`)].join(`
`)
  );
  return [...isStructural(report) ? [] : [`### Proposed: ${words.title}`], ...groups, words.note];
}
function errorBlock(error) {
  let where = error.where === void 0 ? "" : ` at ${markdownCode(error.where)}`;
  return `> **${error.message.split(`
`).map(markdownText).join("<br>")}** (${markdownCode(error.code)}${where})
>
> ${markdownText(error.hint)}`;
}
function refusalBlocks(refusals) {
  return refusals.length === 0 ? [] : ["### Refused, nothing is written", refusals.map(({ rule, because, unlock, addresses }) => {
    let hidden = addresses.length - shownAddresses, names = addresses.slice(0, shownAddresses).map(markdownCode).join(", "), about = addresses.length === 0 ? "" : `
  - ${names}${hidden > 0 ? ` and ${hidden} more` : ""}`;
    return `- ${markdownText(because)} (${markdownCode(rule)})${about}
  - Unlock: ${markdownText(unlock)}`;
  }).join(`
`)];
}
function warningBlocks(warnings) {
  return warnings.length === 0 ? [] : ["### Worth a look", warnings.map(({ because, at }) => `- ${markdownText(because)} (${markdownCode(at)})`).join(`
`)];
}
function sectionBlocks(sections) {
  let target;
  return sections.flatMap((section) => {
    let heading = target === section.target ? [] : [`### ${markdownCode(section.target)} (${markdownText(section.use)})`];
    return target = section.target, [
      ...heading,
      `#### ${markdownCode(section.environment)} \u2192 ${markdownCode(section.scope)}`,
      ...section.rows.length === 0 ? [] : [tableOf(section.rows)],
      ...section.folds.length === 0 ? [] : [section.folds.map(foldItem).join(`
`)]
    ];
  });
}
function tableOf(rows) {
  return ["| What | Name | Why |", "| --- | --- | --- |", ...rows.map((row) => {
    let why = [row.why, ...row.more].filter((text) => text !== "").map(markdownText);
    return `| ${row.word} | ${markdownCode(row.name)} | ${why.join("<br>")} |`;
  })].join(`
`);
}
function foldItem(fold) {
  let names = fold.names.map(markdownCode).join(", "), hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : "", more = fold.more.map((text) => `<br>${markdownText(text)}`).join("");
  return `- ${fold.text}${names === "" ? "" : `: ${names}${hidden}`}${more}`;
}
function footer(report) {
  let asked = Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    let again = retried === 0 ? "" : `, ${retried} of them again`;
    return `${markdownCode(target)}: ${counted(read, "read")}, ${counted(write, "write")}${again}`;
  }), owner = report.owner === "" ? [] : [`owner ${markdownCode(report.owner)}`], plan = report.hash === "" ? [] : [`plan ${markdownCode(report.hash.slice(0, 12))}`];
  return [[...owner, ...plan, `${report.started} to ${report.finished}`].join(" \xB7 "), ...asked].join(`<br>
`);
}

export {
  reportMarkdown,
  warningBlocks
};
