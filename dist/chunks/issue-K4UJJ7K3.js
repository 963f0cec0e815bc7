import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  commentKey,
  commentLength,
  commentMarkdown,
  isNewer,
  markerLine,
  openComments,
  readMarker
} from "./chunk-Q27247RM.js";
import {
  endpointOf,
  openWire
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  asSealpostError,
  landedOf,
  statusError,
  tallyOf,
  userAgent
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/action/issue-api.ts
var [pageSize, mostPages] = [100, 100], hint = "Give the job `issues: write` (an App or a fine-grained token: Issues, read and write).", source = 'GitHub Docs, "Best practices for using the REST API"', pace = {
  writeGapMs: { is: 1e3, source, verified: "2026-11-23" },
  unstatedWaitMs: { is: 6e4, source, verified: "2026-11-23" }
};
function openIssues(repository, token, world, notice) {
  let endpoint = endpointOf({ env: "GITHUB_API_URL", default: "https://api.github.com" }, world), fetch = openWire({ world, endpoint, token, pace, userAgent, notice }).writer({ read: 0, write: 0, retried: 0 }), path = repository.split("/").map(encodeURIComponent).join("/"), base = `${endpoint.href.replace(/\/$/, "")}/repos/${path}/issues`, headers = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };
  async function send(method, url, body, what) {
    let json = { ...headers, "content-type": "application/json" }, init = { method, headers: json, body: JSON.stringify(body), idempotent: method === "PATCH" }, answer = await fetch(url, init).catch((thrown) => {
      let error = asSealpostError(thrown);
      throw landedOf(error) === "unknown" ? unconfirmed() : error;
    });
    if (answer.status >= 500 || answer.status === 408) throw unconfirmed();
    if (!answer.ok) throw statusError(answer.status, what, hint);
    return issueOf(await answer.json());
  }
  return {
    async listOf(author) {
      let found = [], query = `creator=${encodeURIComponent(author)}&state=all&sort=created&direction=asc&per_page=${pageSize}`;
      for (let page = 1; page <= mostPages; page += 1) {
        let answer = await fetch(`${base}?${query}&page=${page}`, { headers });
        if (answer.status !== 200) throw statusError(answer.status, "list issues", hint);
        let rows = await answer.json();
        if (!Array.isArray(rows)) throw odd();
        if (found.push(...rows.filter((row) => row?.pull_request === void 0).map(issueOf)), rows.length < pageSize) return found.sort((a, b) => a.number - b.number);
      }
      throw odd();
    },
    create: (title, body) => send("POST", base, { title, body }, "open an issue"),
    update: (number, { body, open }) => send(
      "PATCH",
      `${base}/${number}`,
      { ...body === void 0 ? {} : { body }, state: open ? "open" : "closed" },
      "update an issue"
    )
  };
}
function issueOf(row) {
  let { number, state, body, user, html_url: url } = row ?? {};
  if (typeof number != "number" || !Number.isSafeInteger(number)) throw odd();
  let login = user?.login;
  return {
    number,
    open: state === "open",
    body: typeof body == "string" ? body : "",
    author: typeof login == "string" ? login.toLowerCase() : "",
    url: typeof url == "string" ? url : ""
  };
}
function odd() {
  return new SealpostError("bad-answer", "look at an issue: the answer has another shape than documented");
}
function unconfirmed() {
  return new SealpostError("unconfirmed", "GitHub did not say whether it took the issue");
}

// src/action/issue.ts
var rounds = 6, pauseMs = 500;
async function upsertIssue(call) {
  let verdict = verdictOf(call.report);
  if (verdict === "unknown") return { did: "nothing" };
  let { world, stamp, key } = call, marker = markerLine(key, stamp), state = {
    body: call.guard(marker + commentMarkdown(call.report, call.context, commentLength - marker.length)),
    stamp,
    open: verdict === "differs",
    title: titleOf(call.context),
    me: void 0,
    made: void 0
  }, issues = openIssues(call.repository, call.token, world, call.notice);
  for (let round = 1; round <= rounds; round += 1)
    try {
      let outcome = await once(call, issues, state);
      if (outcome !== void 0) return outcome;
    } catch (thrown) {
      if (!(thrown instanceof SealpostError) || thrown.code !== "unconfirmed" || round === rounds) throw thrown;
      await world.sleep(pauseMs * round, world.stop);
    }
  throw new SealpostError("conflict", "other runs keep changing the issue");
}
async function keepIssue(call) {
  let { report, inputs, sinks, world } = call, { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server, GITHUB_SHA: commit = "" } = world.env, { GITHUB_RUN_ID: run = "0", GITHUB_RUN_ATTEMPT: attempt = "1" } = world.env, { config, jobToken: token } = inputs;
  if (repository === "" || token === void 0)
    throw new SealpostError("usage", "there is no repository or no token to keep the issue with", {
      hint: "Leave `job-token` out, so that it is the token of the job, and give the job `issues: write`."
    });
  let runUrl = server === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`, { did } = await upsertIssue({
    report,
    repository,
    key: commentKey(`drift of ${config}`, inputs),
    stamp: { run: Number(run), attempt: Number(attempt), at: Date.parse(report.finished), commit },
    token: async () => token,
    guard: sinks.pass,
    world,
    notice: () => {
    },
    context: { mode: "trusted", newEdges: [], config, ...runUrl === void 0 ? {} : { runUrl } }
  });
  return did === "nothing" ? "" : `Issue ${did}.`;
}
function verdictOf(report) {
  if (report.error !== void 0) return "unknown";
  let { planned, held, unseen } = tallyOf(report);
  return planned + held > 0 ? "differs" : unseen + report.summary.failed + report.refusals.length > 0 ? "unknown" : "clean";
}
async function once(call, issues, state) {
  state.me ??= await openComments(
    { repository: call.repository, number: 0 },
    call.token,
    call.world,
    call.notice
  ).whoAmI();
  let [kept, ...surplus] = await ours(call, issues, state, state.me);
  if (kept === void 0) {
    if (!state.open) return { did: "nothing" };
    state.made = await issues.create(state.title, state.body), state.me = state.made.author || state.me;
    return;
  }
  for (let { number, open } of surplus) open && await issues.update(number, { open: !1 });
  return isNewer(readMarker(kept.body)?.stamp, state.stamp) ? { did: "superseded", url: kept.url } : !state.open && !kept.open ? { did: "nothing", url: kept.url } : (kept.body === state.body && kept.open === state.open || await issues.update(kept.number, { body: state.body, open: state.open }), state.open ? { did: kept.open && kept.number !== state.made?.number ? "updated" : "opened", url: kept.url } : { did: "closed", url: kept.url });
}
async function ours(call, issues, { made }, me) {
  let found = (await issues.listOf(me)).filter(
    ({ author, body }) => author === me && readMarker(body)?.key === call.key
  );
  return made === void 0 || found.some(({ number }) => number === made.number) ? found : [...found, made].sort((a, b) => a.number - b.number);
}
function titleOf({ config }) {
  return `Sealpost: targets differ from what was applied (${config.replace(/[^\w./-]+/g, "_").slice(0, 100)})`;
}
export {
  keepIssue,
  upsertIssue,
  verdictOf
};
