import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  upsertComment
} from "./chunk-USKKYYCB.js";
import {
  commentKey
} from "./chunk-WG6GNMMK.js";
import {
  eventOf,
  valueAt
} from "./chunk-4KP5YE5T.js";
import "./chunk-6QCGGE6I.js";
import {
  newEdgesOf
} from "./chunk-2LEYKMR4.js";
import "./chunk-GLXVSVVU.js";
import "./chunk-QG4EX5LP.js";
import "./chunk-GJOI3V7R.js";
import "./chunk-ZNFZUKQA.js";
import "./chunk-L77T4UDI.js";
import "./chunk-LZLS7YD7.js";
import "./chunk-NYP5KQD5.js";
import "./chunk-QEYIVEOW.js";
import "./chunk-XK5QB62H.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";
import "./chunk-WHPBVJKB.js";

// src/action/keep-comment.ts
async function keepComment(call) {
  let { report, inputs, trust, sinks, world } = call, event = await eventOf(world), number = valueAt(event, "pull_request", "number");
  if (typeof number != "number" || !Number.isSafeInteger(number)) return "No pull request: no comment.";
  if (trust.mode === "untrusted") return "A run that may not write leaves the comment to the job that follows it.";
  let { GITHUB_REPOSITORY: repository = "", GITHUB_SERVER_URL: server, GITHUB_SHA: sha = "" } = world.env, { GITHUB_RUN_ID: run = "0", GITHUB_RUN_ATTEMPT: attempt = "1" } = world.env, { config, jobToken: token } = inputs;
  if (repository === "" || token === void 0)
    throw new SealpostError("usage", "there is no repository or no token to comment with", {
      hint: "Leave `job-token` out, so that it is the token of the job, and give the job `pull-requests: write`."
    });
  let head = valueAt(event, "pull_request", "head", "sha"), commit = typeof head == "string" && /^[0-9a-f]{40,64}$/.test(head) ? head : sha, runUrl = server === void 0 ? void 0 : `${server}/${repository}/actions/runs/${run}`, { did } = await upsertComment({
    report,
    repository,
    number,
    key: commentKey(config, inputs),
    stamp: { run: Number(run), attempt: Number(attempt), at: Date.parse(report.finished), commit },
    token: async () => token,
    evenIfClean: !1,
    guard: sinks.pass,
    world,
    notice: () => {
    },
    context: {
      mode: trust.mode,
      newEdges: newEdgesOf(report),
      config,
      ...commit === "" ? {} : { commit },
      howToApply: "Merge it: the job that applies makes a plan of its own on the default branch and waits for its approval.",
      ...runUrl === void 0 ? {} : { runUrl, summaryUrl: `${runUrl}#summary` }
    }
  });
  return did === "nothing" ? "Nothing to change: no comment." : `Comment ${did}.`;
}
export {
  keepComment
};
