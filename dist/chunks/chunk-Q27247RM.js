import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  differs,
  endpointOf,
  openWire,
  writes
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  asSealpostError,
  counted,
  createHash,
  headline,
  isStructural,
  landedOf,
  markdownCode,
  markdownText,
  number,
  proposalWords,
  sectionsOf,
  statusError,
  tallyOf,
  undriftedText,
  userAgent
} from "./chunk-RQGASJVF.js";

// src/render/fit.ts
function fitting(lines, room, rest) {
  let sizes = lines.map((line) => line.length + 1);
  if (sum(sizes) <= room) return [...lines];
  let left = room - rest(lines.length).length - 1, shown2 = 0;
  for (let size of sizes) {
    if (left -= size, left < 0) break;
    shown2 += 1;
  }
  return [...lines.slice(0, shown2), rest(lines.length - shown2)];
}
function shares(wants, room) {
  let given = wants.map(() => 0), left = room, smallFirst = [...wants.keys()].sort((a, b) => (wants[a] ?? 0) - (wants[b] ?? 0));
  for (let [turn, index] of smallFirst.entries()) {
    let share = Math.min(wants[index] ?? 0, Math.floor(left / (smallFirst.length - turn)));
    given[index] = share, left -= share;
  }
  return given;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}

// src/render/short.ts
var [longestName, longestText] = [100, 400];
function shortCode(name, longest = longestName) {
  return markdownCode(cut(name, longest));
}
function shortText(text) {
  return markdownText(cut(text, longestText));
}
function cut(text, longest) {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : text;
}

// src/render/comment-sections.ts
var openRows = 30, leastRoom = 800, signs = {
  create: "\u{1F7E2}",
  update: "\u{1F7E1}",
  adopt: "\u{1F7E0}",
  remove: "\u{1F534}",
  forget: "\u26AA",
  keep: "\u26AA",
  left: "\u26AA",
  unseen: "\u2753",
  failed: "\u274C"
}, order = [
  "failed",
  "unseen",
  "remove",
  "adopt",
  "update",
  "create",
  "left",
  "forget",
  "keep"
];
function sectionsBlock(report, room, elsewhere) {
  let sections = sectionsOf(report, !1).filter(speaks), folded = sum(sections.map(({ rows }) => rows.length)) > openRows, whole = sections.map((section) => sectionText(section, folded, Number.POSITIVE_INFINITY)), sizes = whole.map(({ text }) => text.length + 2);
  if (sum(sizes) <= room) return whole.map(({ text }) => text).join(`

`);
  let most = Math.max(1, Math.floor((room - 300) / leastRoom)), given = shares(sizes.slice(0, most), room - 300), shown2 = given.map(
    (share, index) => share === sizes[index] ? whole[index] : sectionText(sections[index], folded, share - 2)
  ).filter(({ text }, index) => text.length + 2 <= (given[index] ?? 0)), shownRows = sum(shown2.map(({ rows }) => rows)), lines = counted(sum(sections.map(({ rows }) => rows.length)) - shownRows, "line"), places = sections.length - shown2.length, what = places === 0 ? lines : `${lines}, ${counted(places, "place")} as a whole,`;
  return [
    ...shown2.map(({ text }) => text),
    `**Not everything fits here: ${what} left out.** All of it is in the folder that the step's output \`report\` names; as much as fits is in ${elsewhere}.`
  ].join(`

`);
}
function quietBlock(report, room) {
  let quiet = sectionsOf(report, !1).filter((section) => !speaks(section));
  if (quiet.length === 0) return "";
  let lines = quiet.map((section) => `- ${placeText(section)}: ${section.folds.map(foldText).join("; ")}`), shown2 = fitting(lines, room - 200, (hidden) => `- and ${counted(hidden, "place")} more`);
  return details(`Nothing to change in ${counted(quiet.length, "place")}`, shown2.join(`
`));
}
function speaks({ rows, folds }) {
  return rows.length > 0 || folds.some(({ mark }) => mark === "failed" || mark === "unseen");
}
function sectionText(section, folded, room) {
  let rows = [...section.rows].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark)), head = ["| | Name | Why | How sure |", "| :-- | :-- | :-- | :-- |"], heading = `#### ${placeText(section)}`, folds = fitting(
    section.folds.map((fold) => `- ${foldText(fold)}`),
    room * 0.4,
    (hidden2) => `- and ${number(hidden2)} more`
  ).join(`
`), hidden = 0, lines = fitting(rows.map(rowText), room - heading.length - folds.length - 300, (count) => (hidden = count, `| | \u2026 and ${number(count)} more | | |`)), table = rows.length === 0 ? "" : [...head, ...lines].join(`
`), shown2 = folded && table !== "" ? details(kindsText(rows), table) : table;
  return { text: [heading, shown2, folds].filter((block) => block !== "").join(`

`), rows: rows.length - hidden };
}
function kindsText(rows) {
  let counts = /* @__PURE__ */ new Map();
  for (let { word, mark } of rows)
    counts.set(word, { sign: signs[mark], count: (counts.get(word)?.count ?? 0) + 1 });
  return [...counts].map(([word, { sign, count }]) => `${sign} ${number(count)} ${word}`).join(", ");
}
function placeText({ target, environment, scope }) {
  return `${shortCode(target)}: ${shortCode(environment)} \u2192 ${shortCode(scope)}`;
}
function rowText(row) {
  let from = row.from === "" ? "" : `<br>from ${shortCode(row.from)}`, why = [row.why, ...row.more].filter((text) => text !== "").map(shortText);
  return `| ${[`${signs[row.mark]}&nbsp;${row.word}`, `${shortCode(row.name)}${from}`, why.join("<br>")].join(" | ")} | ${row.sure.replaceAll(" ", "&nbsp;")} |`;
}
function foldText(fold) {
  let names = fold.names.map((name) => shortCode(name)).join(", "), hidden = fold.hidden > 0 ? ` and ${number(fold.hidden)} more` : "", more = fold.more.map((text) => `<br>${shortText(text)}`).join("");
  return `${fold.text}${names === "" ? "" : `: ${names}${hidden}`}${more}`;
}
function details(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}

// src/render/comment-title.ts
var namedEnvironments = 3;
function reviewTitle(report, code) {
  if (isStructural(report)) return proposalWords(report)?.title ?? "";
  if (report.hash === "" && report.error !== void 0) return "ended before there was a plan";
  if (report.command === "apply") return headline(report);
  let drift = report.command === "drift", counts = /* @__PURE__ */ new Map();
  for (let change of report.changes)
    !writes(change) && !(drift && isHeld(change)) || counts.set(change.environment, (counts.get(change.environment) ?? 0) + 1);
  let { held, unseen } = tallyOf(report), { refusals, summary } = report, others = [
    [drift ? 0 : summary.forget, "to forget"],
    [refusals.length, "refused"],
    [drift ? 0 : held, "left alone"],
    [unseen, "unknown"]
  ], said = [
    ...changesText(counts, drift, code),
    ...others.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`)
  ];
  return said.length > 0 ? said.join(", ") : drift ? undriftedText(report) : "nothing to change";
}
function isHeld(change) {
  return change.do === "leave" && change.why !== "unlisted" && differs(change);
}
function changesText(counts, drift, code) {
  let [one, preposition] = drift ? ["difference", "in"] : ["change", "to"];
  if (counts.size > namedEnvironments) {
    let total = [...counts.values()].reduce((all, count) => all + count, 0);
    return [`${counted(total, one)} ${preposition} ${counts.size} environments`];
  }
  return [...counts].map(([environment, count], index) => `${index === 0 ? counted(count, one) : number(count)} ${preposition} ${code(environment)}`);
}

// src/render/comment.ts
var commentLength = 6e4, shownAddresses = 10, modeNotes = {
  trusted: "",
  reviewed: "Looked at with the right to read only.",
  untrusted: "No value was read and no target was asked."
};
function commentMarkdown(report, context, limit = commentLength) {
  let { mode } = context, told = mode === "untrusted" ? configOnly(report) : report, proposed = proposalOf(told, context), summary = link("the job summary", context.summaryUrl) ?? link("the run", context.runUrl) ?? "the job summary", top = [titleLine(told, mode, proposed?.title), note(proposed?.note ?? modeNotes[mode])], bottom = [applyBlock(told, context), footer(told, context)], left = limit - [...top, ...bottom].join(`

`).length - 20, spend = (block) => (left -= block.length + 2, block), first = [
    spend(errorBlock(told, mode, left * 0.3)),
    spend(refusalsBlock(told.refusals, left * 0.4)),
    spend(warningsBlock(told.warnings ?? [], left * 0.2)),
    spend(edgesBlock(context.newEdges, left * 0.2)),
    spend(proposalBlock(proposed?.groups ?? [], left * 0.4))
  ], quiet = spend(quietBlock(told, left * 0.1)), sections = sectionsBlock(told, left, summary), text = joined([...top, ...first, sections, quiet, ...bottom]);
  return text.length <= limit ? text : joined([top[0] ?? "", `It does not fit here: see ${summary}.`]);
}
function configOnly({ plan: _plan, warnings: _warnings, ...report }) {
  return { ...report, hash: "", changes: [], refusals: [], summary: { ...report.summary, forget: 0 } };
}
function proposalOf({ proposal }, { mode, newEdges }) {
  if (proposal === void 0 || mode === "trusted") return;
  let words = proposalWords({ proposal: { ...proposal, mode } }), others = proposal.changes.filter(({ part, how }) => part !== "mapping" || how !== "added"), rest = newEdges.length === 0 ? words : proposalWords({ proposal: { ...proposal, mode, changes: others } });
  return words && rest && { ...words, groups: rest.groups };
}
function titleLine(report, mode, proposed) {
  let title = reviewTitle(report, (environment) => shortCode(environment, 60)), both = !isStructural(report) && proposed !== void 0 && report.proposal?.changes.length !== 0;
  return `### Sealpost${mode === "untrusted" ? " (config only)" : ""}: ${title}${both ? `, ${proposed}` : ""}`;
}
function proposalBlock(groups, room) {
  let given = room / Math.max(1, groups.length);
  return groups.map(({ title, items }) => {
    let lines = items.map((item) => `- ${shortText(item)}`), shown2 = fitting(lines, given - 100, (hidden) => `- and ${number(hidden)} more`);
    return [`**${title}:**`, "", ...shown2].join(`
`);
  }).join(`

`);
}
function joined(blocks) {
  return `${blocks.filter((block) => block !== "").join(`

`)}
`;
}
function alert(kind, lines) {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join(`
`);
}
function note(text) {
  return text === "" ? "" : alert("NOTE", [text]);
}
function errorBlock({ error }, mode, room) {
  if (error === void 0) return "";
  let trusted = mode !== "untrusted", where = error.where === void 0 ? "" : ` at ${shortCode(error.where)}`, said = trusted ? error.message.split(`
`).map((line) => `**${shortText(line)}**<br>`) : [], last = `${trusted ? shortText(error.hint) : "Its log says more."} (${markdownCode(error.code)}${where})`;
  return alert("CAUTION", [
    ...fitting(said, room - last.length - 200, (hidden) => `and ${number(hidden)} more<br>`),
    ...trusted ? [] : ["**The run failed.**"],
    last
  ]);
}
function refusalsBlock(refusals, room) {
  if (refusals.length === 0) return "";
  let items = refusals.map(({ rule, because, unlock, addresses }) => `- ${[
    `**${shortText(because)}** (${markdownCode(rule)})`,
    `To unlock: ${shortText(unlock)}`,
    ...addressLines(addresses)
  ].join("<br>")}`);
  return alert("CAUTION", [
    "**Refused: as long as this stands, nothing is written.**",
    "",
    ...fitting(items, room - 200, (hidden) => `- and ${number(hidden)} more`)
  ]);
}
function warningsBlock(warnings, room) {
  if (warnings.length === 0) return "";
  let items = warnings.map(({ because, at }) => `- ${shortText(because)} (${shortCode(at)})`);
  return alert("NOTE", [
    "**Worth a look:**",
    "",
    ...fitting(items, room - 100, (hidden) => `- and ${number(hidden)} more`)
  ]);
}
function addressLines(addresses) {
  let places = /* @__PURE__ */ new Map();
  for (let address of addresses.slice(0, shownAddresses)) {
    let [, place = "", name = address] = /^(.*)#(.*)$/s.exec(address) ?? [];
    places.set(place, [...places.get(place) ?? [], shortCode(name)]);
  }
  let lines = [...places].map(([place, names]) => `${place === "" ? "" : `${shortCode(place)}: `}${names.join(", ")}`), hidden = addresses.length - shownAddresses;
  return hidden > 0 ? [...lines, `and ${number(hidden)} more`] : lines;
}
function edgesBlock(edges, room) {
  if (edges.length === 0) return "";
  let items = edges.map(
    ({ environment, target, scope, at }) => `- ${shortCode(environment)} \u2192 ${shortCode(scope)} of ${shortCode(target)} (${shortCode(at)})`
  );
  return alert("IMPORTANT", [
    "**New: these places would get values of these environments for the first time.** Whoever can read a place can use what is put there.",
    "",
    ...fitting(items, room - 300, (hidden) => `- and ${number(hidden)} more`)
  ]);
}
function applyBlock(report, { howToApply }) {
  let { command, error, plan, proposal, refusals, summary } = report, work = tallyOf(report).planned + summary.forget + refusals.length + (proposal?.changes.length ?? 0);
  if (command !== "plan" || work === 0 || error !== void 0 || howToApply === void 0) return "";
  let refused = refusals.length > 0;
  if (plan === void 0)
    return `**To apply:** ${refused ? "once what is refused is solved, " : ""}${shortText(howToApply)}`;
  let which = `the plan ${markdownCode(plan.hash.slice(0, 12))}, good until ${minute(plan.expires)}`;
  return refused ? `**To apply:** solve what is refused, and make a new plan. This one, ${which}, is for the record only.` : `**To apply exactly this** (${which}): ${shortText(howToApply)}`;
}
function footer(report, context) {
  let hash = report.plan?.hash ?? report.hash;
  return `<sub>${[
    shortCode(context.config),
    hash !== "" ? `plan ${markdownCode(hash.slice(0, 12))}` : void 0,
    hash === "" ? void 0 : report.plan === void 0 ? "not saved" : `good until ${minute(report.plan.expires)}`,
    context.commit === void 0 ? void 0 : `commit ${markdownCode(context.commit.slice(0, 7))}`,
    link("run", context.runUrl),
    link("whole report", context.summaryUrl)
  ].filter((part) => part !== void 0).join(" \xB7 ")}</sub>`;
}
function minute(iso) {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
function link(text, address) {
  if (address === void 0 || !URL.canParse(address)) return;
  let { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) && /^[!-~]{1,500}$/.test(href) ? `[${text}](<${href}>)` : void 0;
}

// src/action/comment-api.ts
var pageSize = 100, mostPages = 100, jobLogin = "github-actions[bot]", hint = "Give the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).", source = 'GitHub Docs, "Best practices for using the REST API"', pace = {
  writeGapMs: { is: 0, source, verified: "2026-11-23" },
  unstatedWaitMs: { is: 6e4, source, verified: "2026-11-23" }
};
function openComments(of, token, world, notice) {
  let api = endpointOf({ env: "GITHUB_API_URL", default: "https://api.github.com" }, world).href.replace(/\/$/, ""), root = api.replace(/\/v3$/, ""), wire = openWire({ world, endpoint: new URL(root), token, pace, userAgent, notice }), requests = { read: 0, write: 0, retried: 0 }, [read, write] = [wire.reader(requests), wire.writer(requests)], [owner = "", name = ""] = of.repository.split("/"), issues = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/issues`;
  async function ask(fetch, method, url, body) {
    let sent = fetch(url, {
      method,
      headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // what is sent again after a while could overwrite what a later run wrote meanwhile
      idempotent: method === "GET"
    });
    return method === "GET" ? sent : sent.catch(doubted).then(refuseBroken);
  }
  return {
    async list() {
      let found = [];
      for (let page = 1; ; page += 1) {
        let answer = await ask(read, "GET", `${issues}/${of.number}/comments?per_page=${pageSize}&page=${page}`);
        if (answer.status !== 200) throw statusError(answer.status, "list comments", hint);
        let rows = await answer.json();
        if (!Array.isArray(rows)) throw odd("list comments");
        if (found.push(...rows.map(commentOf)), !(rows.length >= pageSize || /;\s*rel="next"/.test(answer.headers.get("link") ?? "")) || rows.length === 0) return found.sort((a, b) => a.id - b.id);
        if (page === mostPages) throw odd("list comments");
      }
    },
    async get(id) {
      let answer = await ask(read, "GET", `${issues}/comments/${id}`);
      return answer.status === 404 ? void 0 : shown(answer, 200, "read a comment");
    },
    async update(id, body) {
      let answer = await ask(write, "PATCH", `${issues}/comments/${id}`, { body });
      return answer.status === 404 ? void 0 : shown(answer, 200, "update a comment");
    },
    async remove(id) {
      let { status } = await ask(write, "DELETE", `${issues}/comments/${id}`);
      if (status !== 204 && status !== 404) throw statusError(status, "remove a comment", hint);
    },
    create: async (body) => shown(await ask(write, "POST", `${issues}/${of.number}/comments`, { body }), 201, "write a comment"),
    async whoAmI() {
      let body = JSON.stringify({ query: "{ viewer { login } }" }), graphql = await write(`${root}/graphql`, { method: "POST", body, idempotent: !0 }).catch(() => {
      }), answer = graphql?.ok ? await graphql.json() : {}, viewer = loginOf(answer.data?.viewer);
      if (viewer !== "") return viewer;
      let user = await ask(read, "GET", `${api}/user`);
      return (user.ok ? loginOf(await user.json()) : "") || jobLogin;
    }
  };
}
async function shown(answer, status, what) {
  if (answer.status !== status) throw statusError(answer.status, what, hint);
  return commentOf(await answer.json());
}
function commentOf(row) {
  let { id, body, user, html_url: url } = row ?? {};
  if (typeof id != "number" || !Number.isSafeInteger(id)) throw odd("look at a comment");
  return {
    id,
    body: typeof body == "string" ? body : "",
    author: loginOf(user),
    url: typeof url == "string" ? url : ""
  };
}
function loginOf(user) {
  let login = user?.login;
  return typeof login == "string" ? login.toLowerCase() : "";
}
function odd(what) {
  return new SealpostError("bad-answer", `${what}: the answer has another shape than documented`);
}
function doubted(thrown) {
  let error = asSealpostError(thrown);
  throw landedOf(error) === "unknown" ? unconfirmed() : error;
}
function refuseBroken(answer) {
  if (answer.status >= 500 || answer.status === 408) throw unconfirmed();
  return answer;
}
function unconfirmed() {
  return new SealpostError("unconfirmed", "GitHub did not say whether it took the comment");
}

// src/action/comment-marker.ts
function commentKey(config, only) {
  let chosen = [config, [...only.targets].sort(), [...only.environments].sort()];
  return createHash("sha256").update(JSON.stringify(chosen)).digest("hex").slice(0, 16);
}
function markerLine(key, { run, attempt, at, commit }) {
  return `<!-- sealpost:${key} run ${run}.${attempt} at ${new Date(at).toISOString()} of ${commit || "unknown"} -->
`;
}
var marker = /^<!-- sealpost:([0-9a-f]{16}) (?:run (\d{1,15})\.(\d{1,9}) at (\d{4}-[\d-]{5}T[\d:]{8}\.\d{3}Z) of ([0-9a-f]{7,64}|unknown) -->\r?\n)?/;
function readMarker(body) {
  let [, key, run = "", attempt = "", at = "", commit = ""] = marker.exec(body) ?? [];
  if (key === void 0) return;
  let time = Date.parse(at);
  return Number.isNaN(time) ? { key } : {
    key,
    stamp: { run: Number(run), attempt: Number(attempt), at: time, commit: commit === "unknown" ? "" : commit }
  };
}
function isNewer(a, b) {
  return a === void 0 || b === void 0 ? a !== void 0 : a.run !== b.run ? a.run > b.run : a.attempt === b.attempt ? a.at > b.at : a.attempt > b.attempt;
}

export {
  commentLength,
  commentMarkdown,
  openComments,
  commentKey,
  markerLine,
  readMarker,
  isNewer
};
