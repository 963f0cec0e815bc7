import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  lstat,
  readFile
} from "./chunks/chunk-EDAUS2X2.js";
import {
  afterMerge,
  upsertComment
} from "./chunks/chunk-YC6FHKBG.js";
import {
  commentKey
} from "./chunks/chunk-Q27247RM.js";
import {
  canonical,
  planPull
} from "./chunks/chunk-MV4PTNJD.js";
import "./chunks/chunk-F57FUYDK.js";
import "./chunks/chunk-QQ7GNPM3.js";
import "./chunks/chunk-TUG3MZIK.js";
import {
  openRepository
} from "./chunks/chunk-COO24UCQ.js";
import {
  _enum,
  _gte,
  _lte,
  _maxLength,
  _minLength,
  _regex,
  annotationText,
  array,
  boolean,
  eventOf,
  exactOptional,
  int,
  isCommit,
  literal,
  maskText,
  openSinks,
  record,
  refine,
  start,
  strictObject,
  string,
  textAt,
  union,
  valueAt
} from "./chunks/chunk-BNIMRQTC.js";
import {
  SealpostError,
  Secret,
  asSealpostError,
  codes,
  newEdgesOf,
  openGuard,
  resolve
} from "./chunks/chunk-RQGASJVF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/render/report-schema.ts
var longestText = 16 * 1024 * 1024, most = { changes: 2e4, refusals: 1e3, addresses: 2e4, targets: 1e3, structure: 1e4 }, dos = keys({ create: 1, update: 1, adopt: 1, remove: 1, forget: 1, keep: 1, leave: 1 }), sures = keys({ "read-back": 1, revision: 1, ledger: 1 }), whys = keys({
  absent: 1,
  vanished: 1,
  "source-changed": 1,
  drifted: 1,
  unfinished: 1,
  rekeyed: 1,
  foreign: 1,
  "gone-from-source": 1,
  "gone-everywhere": 1,
  proposed: 1,
  protected: 1,
  unlisted: 1,
  "not-allowed": 1
}), parts = keys({
  config: 1,
  owner: 1,
  source: 1,
  environment: 1,
  ledger: 1,
  policy: 1,
  target: 1,
  use: 1,
  setting: 1,
  token: 1,
  mapping: 1,
  secrets: 1,
  rename: 1,
  prefix: 1,
  public: 1
}), hows = keys({ added: 1, removed: 1, changed: 1 }), effects = keys({ widens: 1, narrows: 1, moves: 1 }), modes = keys({ reviewed: 1, untrusted: 1 }), word = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/), kind = matching(/^[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}$/), name = string().check(_minLength(1), _maxLength(1e3)), sentence = string().check(_maxLength(4e3)), hash = matching(/^[0-9a-f]{64}$/), time = matching(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/), count = int().check(_gte(0)), error = {
  code: _enum(keys(codes)),
  message: string().check(_maxLength(1e5)),
  hint: sentence,
  where: exactOptional(name)
}, change = strictObject({
  target: word,
  use: kind,
  scope: name,
  name,
  environment: word,
  sourceName: exactOptional(name),
  do: _enum(dos),
  why: exactOptional(_enum(whys)),
  sure: exactOptional(_enum(sures)),
  instead: exactOptional(_enum(dos)),
  note: exactOptional(sentence),
  ok: exactOptional(boolean()),
  error: exactOptional(strictObject(error))
}), refusal = strictObject({
  rule: kind,
  because: sentence,
  unlock: sentence,
  addresses: array(string().check(_maxLength(4e3))).check(_maxLength(most.addresses)),
  at: exactOptional(name)
}), warning = strictObject({ because: sentence, at: name }), summary = strictObject({
  create: count,
  update: count,
  adopt: count,
  remove: count,
  forget: count,
  keep: count,
  leave: count,
  refused: count,
  failed: count,
  written: count
}), commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), configured = string().check(_maxLength(1e5)), said = exactOptional(configured), proposal = strictObject({
  mode: _enum(modes),
  head: commit,
  base: commit,
  changes: array(
    strictObject({
      part: _enum(parts),
      how: _enum(hows),
      effect: _enum(effects),
      target: exactOptional(word),
      name: said,
      from: said,
      to: said
    })
  ).check(_maxLength(most.structure)),
  edges: array(
    strictObject({
      environment: configured,
      target: word,
      place: configured,
      at: array(configured).check(_maxLength(most.structure))
    })
  ).check(_maxLength(most.structure))
}), shape = strictObject({
  version: literal(1),
  owner: union([literal(""), word]),
  command: _enum(["plan", "apply", "drift"]),
  hash: union([literal(""), hash]),
  plan: exactOptional(strictObject({ hash, created: time, expires: time })),
  started: time,
  finished: time,
  summary,
  changes: array(change).check(_maxLength(most.changes)),
  refusals: array(refusal).check(_maxLength(most.refusals)),
  warnings: exactOptional(array(warning).check(_maxLength(most.refusals))),
  requests: record(word, strictObject({ read: count, write: count, retried: count })).check(refine((targets) => Object.keys(targets).length <= most.targets)),
  work: exactOptional(boolean()),
  proposal: exactOptional(proposal),
  error: exactOptional(strictObject({ ...error, exit: int().check(_gte(1), _lte(255)) }))
}), report = shape.check(refine(isCounted));
function parseReport(text) {
  let found = text.length > longestText ? void 0 : report.safeParse(json(text));
  if (found?.success) return found.data;
  throw new SealpostError("plan-invalid", "this is not a report as Sealpost writes it", {
    hint: "Nothing was posted. Use the same version of Sealpost in the job that makes the report and in the one that posts it."
  });
}
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
function isCounted({ changes, refusals, summary: summary2 }) {
  let done = changes.filter(({ ok }) => ok === !0).length;
  return dos.every((kind2) => summary2[kind2] === changes.filter((one) => one.do === kind2).length) && summary2.refused === refusals.length && summary2.failed === changes.filter((one) => one.error !== void 0).length && summary2.written <= done;
}
function keys(words) {
  return Object.keys(words);
}
function matching(pattern) {
  return string().check(_regex(pattern));
}

// src/action/fork-comment.ts
var largest = 4 * 1024 * 1024, inputs = ["report", "config", "job-token"], endedEarly = "The plan ended before it had compared anything, as its run says: nothing is posted.";
async function forkComment({ world, out, targets, sources }) {
  let token = inputOf("job-token", world) ?? "";
  token !== "" && out(maskText(token));
  let guard = openGuard({});
  token !== "" && guard.learn([new Secret(token)], inputs);
  let sinks = openSinks(guard, out);
  try {
    if (checkInputs(world), token === "") throw usage("`job-token` is empty", "Leave it out, so that it is the token of the job.");
    let finished = finishedOf(await eventOf(world), world), told = parseReport(await plainFile(resolve(world.cwd, inputOf("report", world) ?? "report.json")));
    if (told.proposal?.mode !== "untrusted" && isOwn(finished))
      return sinks.print(
        told.proposal === void 0 ? endedEarly : "A pull request of this repository: its plan comments by itself."
      ), 0;
    let repository = openRepository(finished.repository, async () => token, world), number = await pullOf(finished, repository);
    if (number === void 0)
      return sinks.print("No open pull request to the default branch has this commit as its newest: nothing is posted."), 0;
    let config = inputOf("config", world) ?? "sealpost.yaml", only = { targets: [], environments: [] }, report2 = await planPull(
      {
        trust: {
          mode: "untrusted",
          because: "a pull request from a fork",
          subject: { repository: finished.repository, branch: finished.branch, head: finished.head, number }
        },
        config,
        only,
        tokenNames: [],
        jobToken: token,
        targets,
        sources,
        progress: () => {
        },
        host: {}
      },
      world
    );
    if (told.error !== void 0 && told.proposal === void 0 && !saysTheSame(told, report2))
      return sinks.print(endedEarly), 0;
    checkTold(told, report2);
    let { env } = world, outcome = await upsertComment({
      report: report2,
      context: {
        mode: "untrusted",
        newEdges: newEdgesOf(report2),
        config,
        commit: finished.head,
        howToApply: afterMerge,
        ...env.GITHUB_SERVER_URL ? { runUrl: `${env.GITHUB_SERVER_URL}/${finished.repository}/actions/runs/${finished.id}` } : {}
      },
      repository: finished.repository,
      number,
      key: commentKey(config, only),
      stamp: {
        run: Number(env.GITHUB_RUN_ID ?? 0),
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        at: world.now(),
        commit: finished.head
      },
      token: async () => token,
      evenIfClean: !1,
      guard: sinks.pass,
      world,
      notice: () => {
      }
    });
    return sinks.print(outcome.did === "nothing" ? "The config stays as it is: nothing to tell." : `Comment ${outcome.did}.`), 0;
  } catch (thrown) {
    let { code, message, hint, where, exit } = guard.alarm() ?? asSealpostError(thrown), text = annotationText({ title: `Sealpost: ${code}`, message: `${message}
${hint}`, at: where });
    return code === "leak-guard" ? out(`${text}
`) : sinks.print(text), exit;
  }
}
function finishedOf(event, { env }) {
  let run = (...path) => textAt(event, "workflow_run", ...path), repository = env.GITHUB_REPOSITORY ?? "", told = {
    branch: textAt(event, "repository", "default_branch"),
    head: run("head_sha"),
    from: run("head_repository", "full_name"),
    owner: run("head_repository", "owner", "login"),
    source: run("head_branch"),
    id: valueAt(event, "workflow_run", "id")
  }, { branch, head, from, owner, source, id } = told;
  if (!(env.GITHUB_EVENT_NAME === "workflow_run" && textAt(event, "repository", "full_name")?.toLowerCase() === repository.toLowerCase() && // under pull_request_target the commit would be the base's
  run("event") === "pull_request" && Number.isSafeInteger(id) && isCommit(head)) || branch === void 0 || from === void 0 || owner === void 0 || source === void 0)
    throw new SealpostError("untrusted", "this run was not started by a finished run of a pull request", {
      hint: "Nothing was posted. Use it under `on: workflow_run`, after the workflow that plans for pull requests."
    });
  return { repository, branch, id: Number(id), head, from: { repository: from, owner, branch: source } };
}
function isOwn({ repository, from }) {
  return from.repository.toLowerCase() === repository.toLowerCase();
}
async function pullOf({ from, head, branch }, repository) {
  let pulls = await repository.pullsFrom(from.owner, from.branch), same = ({ from: name2 }) => name2.toLowerCase() === from.repository.toLowerCase();
  return pulls.find((pull) => pull.head === head && pull.into === branch && same(pull))?.number;
}
function saysTheSame(told, found) {
  let said2 = ({ command, owner, proposal: proposal2, error: error2, changes, refusals }) => canonical([command, owner, proposal2, error2?.code, changes, refusals]);
  return said2(told) === said2(found);
}
function checkTold(told, found) {
  if (!saysTheSame(told, found))
    throw new SealpostError("plan-invalid", "the report does not say what the pull request does to the config", {
      hint: "Nothing was posted. Look at the pull request itself: its workflow may have been changed. Use the same version of Sealpost and the same `config` in both jobs."
    });
}
async function plainFile(path) {
  let found = await lstat(path).catch(() => {
  });
  if (found === void 0)
    throw usage("there is no report at the path of the input `report`", "Download the artifact of the plan first.");
  if (!found.isFile() || found.size > largest)
    throw new SealpostError("plan-invalid", "this is not a report as Sealpost writes it", {
      hint: "Nothing was posted."
    });
  return readFile(path, "utf8");
}
function inputOf(name2, { env }) {
  return env[`INPUT_${name2.toUpperCase()}`]?.trim() || void 0;
}
function checkInputs({ env }) {
  let known = inputs.map((name2) => `INPUT_${name2.toUpperCase()}`), stray = Object.keys(env).find((name2) => name2.startsWith("INPUT_") && !known.includes(name2));
  if (stray === void 0) return;
  let shown = /^[\w -]{1,40}$/.test(stray) ? ` \`${stray.slice(6).toLowerCase()}\`` : " of that name";
  throw usage(
    `sealpost/comment has no input${shown}`,
    `The inputs are ${inputs.map((one) => `\`${one}\``).join(", ")}.`
  );
}
function usage(message, hint) {
  return new SealpostError("usage", message, { hint });
}

// src/action-comment.ts
await start(forkComment);
