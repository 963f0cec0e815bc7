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
  eventOf,
  exitOf,
  valueAt
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  newEdgesOf
} from "./chunk-RQGASJVF.js";

// src/action/comment.ts
var rounds = 8, pauseMs = 500, settle = { times: 3, leastMs: 250, mostMs: 3e3 };
async function upsertComment(call) {
  let { world, stamp, key } = call, marker = markerLine(key, stamp), body = call.guard(marker + commentMarkdown(call.report, call.context, commentLength - marker.length)), comments = openComments(call, call.token, world, call.notice), state = { mine: { body, stamp }, me: void 0, made: void 0 };
  for (let round = 1; round <= rounds; round += 1)
    try {
      let outcome = await once(call, comments, state);
      if (outcome !== void 0) return outcome;
    } catch (thrown) {
      if (!(thrown instanceof SealpostError) || thrown.code !== "unconfirmed" || round === rounds) throw thrown;
      await world.sleep(pauseMs * round, world.stop);
    }
  throw new SealpostError("conflict", "other runs keep changing the comment");
}
function isClean({ report, context }) {
  let structure = report.proposal?.changes ?? [];
  return exitOf(report) === 0 && report.summary.written === 0 && context.newEdges.length + structure.length === 0;
}
async function once(call, comments, state) {
  let ours = await findOurs(call, comments, state), [kept, ...surplus] = ours;
  if (kept === void 0) {
    if (isClean(call) && !call.evenIfClean) return { did: "nothing" };
    state.made = await comments.create(state.mine.body), state.me = state.made.author || state.me;
    return;
  }
  let latest = ours.map(versionOf).reduce((best, one) => isNewer(one.stamp, best.stamp) ? one : best, state.mine), stale = isNewer(latest.stamp, versionOf(kept).stamp), before = call.world.now();
  if (stale && await comments.update(kept.id, latest.body) === void 0) {
    kept.id === state.made?.id && (state.made = void 0);
    return;
  }
  let tookMs = call.world.now() - before;
  for (let { id } of surplus) await comments.remove(id);
  if (stale) {
    let waitMs = Math.min(Math.max(settle.times * tookMs, settle.leastMs), settle.mostMs);
    await call.world.sleep(waitMs, call.world.stop);
    let now = await comments.get(kept.id);
    if (now === void 0 || isNewer(latest.stamp, versionOf(now).stamp)) return;
  }
  return { did: latest !== state.mine ? "superseded" : kept.id === state.made?.id ? "created" : "updated", id: kept.id, url: kept.url };
}
async function findOurs(call, comments, state) {
  let { made } = state;
  state.me ??= await comments.whoAmI();
  let ours = (await comments.list()).filter(
    ({ author, body }) => author === state.me && readMarker(body)?.key === call.key
  );
  return made === void 0 || ours.some(({ id }) => id === made.id) ? ours : [...ours, made].sort((a, b) => a.id - b.id);
}
function versionOf({ body }) {
  return { body, stamp: readMarker(body)?.stamp };
}

// src/action/keep-comment.ts
var afterMerge = "merge it. This plan is not saved: after the merge one of the default branch is made, is good for 60 minutes unless `expires` says otherwise, and is carried out exactly as it is once it is approved.", onceThere = "bring it to the default branch: only what is there is planned and applied.";
async function keepComment(call) {
  let { report, inputs, trust, sinks, world } = call, event = await eventOf(world), number = valueAt(event, "pull_request", "number");
  if (typeof number != "number" || !Number.isSafeInteger(number)) return "No pull request: no comment.";
  if (trust.mode === "untrusted" && !trust.elsewhere) {
    let why = `No comment from this run: ${trust.because}.`;
    return world.env.GITHUB_EVENT_NAME === "pull_request" ? `${why} One to the default branch gets it from a job that follows, with sealpost/actions/comment.` : `${why} Plan under \`on: pull_request\`.`;
  }
  let { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server, GITHUB_SHA: sha = "" } = world.env, { GITHUB_RUN_ID: run = "0", GITHUB_RUN_ATTEMPT: attempt = "1" } = world.env, { config, jobToken: token } = inputs;
  if (repository === "" || token === void 0)
    throw new SealpostError("usage", "there is no repository or no token to comment with", {
      hint: "Leave `job-token` out, so that it is the token of the job, and give the job `pull-requests: write`."
    });
  let head = valueAt(event, "pull_request", "head", "sha"), commit = typeof head == "string" && /^[0-9a-f]{40,64}$/.test(head) ? head : sha, runUrl = server === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`, { did, id } = await upsertComment({
    report,
    repository,
    number,
    key: commentKey(config, inputs),
    stamp: { run: Number(run), attempt: Number(attempt), at: Date.parse(report.finished), commit },
    token: async () => token,
    evenIfClean: !0,
    guard: sinks.pass,
    world,
    notice: () => {
    },
    context: {
      mode: trust.mode,
      newEdges: newEdgesOf(report),
      config,
      ...commit === "" ? {} : { commit },
      howToApply: trust.elsewhere ? onceThere : afterMerge,
      ...runUrl === void 0 ? {} : { runUrl, summaryUrl: `${runUrl}#summary` }
    }
  }), where = server === void 0 ? "" : `: ${server}/${repository}/pull/${number}#issuecomment-${id}`;
  return did === "superseded" ? `A later run has been at the comment already, and its words were left${where}` : `Comment ${id} ${did}${where}`;
}

export {
  upsertComment,
  afterMerge,
  keepComment
};
