import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  slot
} from "./chunk-L77T4UDI.js";
import {
  require_node_crypto
} from "./chunk-XK5QB62H.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/core/plan.ts
var import_node_crypto = __toESM(require_node_crypto(), 1);
function freeze(owner, changes, refusals) {
  let hash = (0, import_node_crypto.createHash)("sha256");
  hash.update(JSON.stringify([1, owner]));
  for (let change of changes) hash.update(JSON.stringify(hashed(change)));
  for (let { rule, unlock, addresses } of refusals) hash.update(JSON.stringify([rule, unlock, addresses]));
  return { version: 1, owner, changes, refusals, hash: hash.digest("hex") };
}
function hashed(change) {
  let { address, uid, environment, fingerprint, revision, version, form, sourceName } = change;
  return [
    address.target,
    address.use,
    address.scope,
    address.name,
    uid,
    environment,
    change.do,
    change.why,
    change.sure,
    change.instead,
    sourceName,
    form,
    fingerprint,
    version,
    revision,
    change.learn,
    change.error?.code
  ];
}
function writes(change) {
  return change.do === "create" || change.do === "update" || change.do === "adopt" || change.do === "remove";
}
function acts(change) {
  return writes(change) || change.do === "forget" || change.learn === !0;
}

// src/core/report.ts
function toReport(call) {
  let receipts = new Map(call.receipts?.map((receipt) => [slot(receipt.uid, receipt.name), receipt])), planned = call.plan?.changes ?? [], changes = planned.map(
    (change) => reported(change, receipts.get(slot(change.uid, change.address.name)), call.saved !== void 0)
  ), count = (kind) => changes.filter((change) => change.do === kind).length;
  return {
    version: 1,
    owner: call.owner,
    command: call.command,
    hash: call.plan?.hash ?? "",
    ...call.saved === void 0 ? {} : { plan: savedOf(call.saved) },
    started: new Date(call.started).toISOString(),
    finished: new Date(call.finished).toISOString(),
    summary: {
      create: count("create"),
      update: count("update"),
      adopt: count("adopt"),
      remove: count("remove"),
      forget: count("forget"),
      keep: count("keep"),
      leave: count("leave"),
      refused: call.plan?.refusals.length ?? 0,
      failed: changes.filter((change) => change.error !== void 0).length,
      written: planned.filter((change, index) => writes(change) && changes[index]?.ok === !0).length
    },
    changes,
    refusals: call.plan?.refusals ?? [],
    requests: call.requests,
    ...call.error === void 0 ? {} : { error: { ...call.error.toJSON(), exit: call.error.exit } }
  };
}
function savedOf({ hash, created, expires }) {
  return { hash, created, expires };
}
function reported(change, receipt, saved) {
  let note = (receipt?.ok === !0 ? receipt.note : void 0) ?? change.note, error = receipt?.ok === !1 ? receipt.error : change.error, renamed = change.sourceName !== void 0 && change.sourceName !== change.address.name;
  return {
    ...change.address,
    environment: change.environment,
    ...renamed ? { sourceName: change.sourceName } : {},
    do: change.do,
    ...change.why === void 0 ? {} : { why: change.why },
    ...change.sure === void 0 ? {} : { sure: change.sure },
    ...change.instead === void 0 ? {} : { instead: change.instead },
    ...note === void 0 ? {} : { note },
    ...receipt === void 0 ? {} : { ok: receipt.ok },
    ...error === void 0 ? {} : { error: shownError(error, saved) }
  };
}
function shownError(error, saved) {
  let shown = error.toJSON();
  return saved && error.code === "interrupted" ? { ...shown, hint: "Make a new plan for what is left." } : shown;
}
function differs(change) {
  return change.ok === !0 || change.do === "keep" ? !1 : change.do !== "leave" || change.instead !== void 0 || change.why === "unlisted";
}
function exitOf(report) {
  return report.error !== void 0 ? report.error.exit : report.refusals.length > 0 ? 3 : report.summary.failed > 0 ? 1 : report.changes.some(differs) ? 2 : 0;
}

export {
  freeze,
  writes,
  acts,
  toReport,
  differs,
  exitOf
};
