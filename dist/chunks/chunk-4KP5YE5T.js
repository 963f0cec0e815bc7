import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/action/trust.ts
function modeOf(payload, env) {
  let event = env.GITHUB_EVENT_NAME ?? "", untrusted = (because) => {
    let subject = subjectOf(payload, env);
    return { mode: "untrusted", because, ...subject === void 0 ? {} : { subject } };
  };
  if (textAt(payload, "repository", "full_name") !== void 0 && !isOwnRepository(payload, env))
    return untrusted("the event is about another repository");
  if (event === "pull_request") return pullMode(payload, env, untrusted);
  if (valueAt(payload, "pull_request") !== void 0) return untrusted(`a pull request, in the event ${said(event)}`);
  if (event === "schedule") {
    let branch2 = textAt(payload, "repository", "default_branch");
    return branchOf(env) !== void 0 && (branch2 ?? branchOf(env)) === branchOf(env) ? { mode: "trusted", because: "a schedule, which runs on the default branch" } : untrusted("a schedule that is not of the default branch");
  }
  if (!["push", "workflow_dispatch", "repository_dispatch"].includes(event))
    return untrusted(`the event ${said(event)} is not known to be safe`);
  let branch = textAt(payload, "repository", "default_branch");
  return branch === void 0 || !isOwnRepository(payload, env) ? untrusted("the event does not say what it is about") : branchOf(env) !== branch ? untrusted(`a ${event} that is not of the default branch`) : event === "push" && textAt(payload, "ref") !== env.GITHUB_REF ? untrusted("the event contradicts itself") : { mode: "trusted", because: `a ${event} of the default branch` };
}
function pullMode(payload, env, untrusted) {
  let subject = subjectOf(payload, env), [head, base] = ["head", "base"].map((side) => valueAt(payload, "pull_request", side, "repo", "id"));
  return subject?.number === void 0 ? untrusted("the event does not say what it is about") : !Number.isSafeInteger(base) || base !== valueAt(payload, "repository", "id") ? untrusted("the pull request is of another repository") : head !== base ? untrusted("a pull request from a fork") : textAt(payload, "pull_request", "base", "ref") !== subject.branch ? untrusted("a pull request to another branch than the default one") : textAt(payload, "pull_request", "user", "login") === "dependabot[bot]" ? untrusted("a pull request of Dependabot") : { mode: "reviewed", because: "a pull request from a branch of this repository", subject };
}
function subjectOf(payload, env) {
  let branch = textAt(payload, "repository", "default_branch"), number = valueAt(payload, "pull_request", "number"), head = number === void 0 ? env.GITHUB_SHA : textAt(payload, "pull_request", "head", "sha"), repository = env.GITHUB_REPOSITORY;
  if (!(!(isOwnRepository(payload, env) && isBranch(branch) && isCommit(head) && (number === void 0 || Number.isSafeInteger(number) && Number(number) > 0)) || repository === void 0))
    return { repository, branch, head, ...number === void 0 ? {} : { number: Number(number) } };
}
function isOwnRepository(payload, { GITHUB_REPOSITORY: own }) {
  let told = textAt(payload, "repository", "full_name");
  return own !== void 0 && /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(own) && told?.toLowerCase() === own.toLowerCase();
}
function isCommit(text) {
  return typeof text == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isBranch(text) {
  return typeof text == "string" && /^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.test(text);
}
function branchOf({ GITHUB_REF: ref }) {
  let branch = ref?.startsWith("refs/heads/") ? ref.slice(11) : "";
  return branch === "" ? void 0 : branch;
}
function said(event) {
  return /^[a-z_]{1,40}$/.test(event) ? `\`${event}\`` : "without a name";
}
function valueAt(data, ...path) {
  return path.reduce(
    (at, key) => typeof at == "object" && at !== null && Object.hasOwn(at, key) ? at[key] : void 0,
    data
  );
}
function textAt(data, ...path) {
  let found = valueAt(data, ...path);
  return typeof found == "string" ? found : void 0;
}

// src/action/event.ts
var largest = 32 * 1024 * 1024;
async function trustOf(world) {
  return modeOf(await eventOf(world), world.env);
}
async function eventOf({ env, files }) {
  let path = env.GITHUB_EVENT_PATH;
  if (path)
    try {
      let bytes = await files.read(path);
      return bytes === void 0 || bytes.length > largest ? void 0 : JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
    } catch {
      return;
    }
}

export {
  isCommit,
  valueAt,
  textAt,
  trustOf,
  eventOf
};
