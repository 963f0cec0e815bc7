import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

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

export {
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
  stoppedText
};
