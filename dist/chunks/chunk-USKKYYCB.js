import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  commentLength,
  commentMarkdown,
  isNewer,
  markerLine,
  openComments,
  readMarker
} from "./chunk-WG6GNMMK.js";
import {
  exitOf
} from "./chunk-GJOI3V7R.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";

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
  return { did: latest !== state.mine ? "superseded" : kept.id === state.made?.id ? "created" : "updated", url: kept.url };
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

export {
  upsertComment
};
