import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  html
} from "./chunk-SYOZGSHZ.js";
import {
  annotationText,
  annotationsOf,
  maskText,
  openOrigins,
  openSinks
} from "./chunk-4VHNT4RO.js";
import {
  branchOf,
  checkAlone,
  differs,
  exitOf,
  nearest,
  oneOf,
  openPlanFile,
  parseLife,
  readPlanFile,
  reportJson,
  reportMarkdown,
  run,
  toReport,
  trustOf
} from "./chunk-JEPOZBLA.js";
import {
  SealpostError,
  Secret,
  asSealpostError,
  credentialsIn,
  formsOf,
  join,
  openGuard,
  partsOf,
  plainLook,
  relative,
  reportText,
  resolve,
  systemWord,
  unlessStopped
} from "./chunk-KKWKSZFX.js";

// src/action/declared.ts
var allCommands = ["plan", "apply", "drift"], declared = {
  command: { commands: allCommands, otherwise: "plan" },
  config: { commands: allCommands, otherwise: "sealpost.yaml" },
  plan: { commands: ["plan", "apply"] },
  expires: { commands: ["plan"], otherwise: "60m" },
  target: { commands: allCommands },
  environment: { commands: allCommands },
  recover: { commands: ["plan", "apply"], otherwise: "false" },
  "fail-on": { commands: allCommands, otherwise: "refused" },
  comment: { commands: ["plan"], otherwise: "false" },
  issue: { commands: ["drift"], otherwise: "false" },
  summary: { commands: allCommands, otherwise: "true" },
  report: { commands: allCommands },
  "ledger-key": { commands: allCommands, variable: "SEALPOST_KEY", secret: !0 },
  "ledger-key-previous": { commands: allCommands, variable: "SEALPOST_KEY_PREVIOUS", secret: !0 },
  "github-token": { commands: allCommands, variable: "GITHUB_TOKEN", secret: !0 },
  "app-id": { commands: allCommands, variable: "SEALPOST_GITHUB_APP_ID" },
  "app-private-key": { commands: allCommands, variable: "SEALPOST_GITHUB_APP_PRIVATE_KEY", secret: !0 },
  "vercel-token": { commands: allCommands, variable: "VERCEL_TOKEN", secret: !0 },
  "netlify-token": { commands: allCommands, variable: "NETLIFY_AUTH_TOKEN", secret: !0 },
  "cloudflare-token": { commands: allCommands, variable: "CLOUDFLARE_API_TOKEN", secret: !0 },
  "cloudflare-account-id": { commands: allCommands, variable: "CLOUDFLARE_ACCOUNT_ID" },
  "token-names": { commands: ["plan"] },
  "job-token": { commands: allCommands, otherwise: "${{ github.token }}", secret: !0 }
}, inputPrefix = "INPUT_";
function secretInputs(env) {
  return inputNames().flatMap((name) => {
    let value = "secret" in declared[name] ? given(name, env) : void 0;
    return value === void 0 ? [] : [{ name, value }];
  });
}
function engineEnv(env) {
  let known = inputNames().flatMap((name) => {
    let input = declared[name], value = given(name, env);
    return input.variable === void 0 || value === void 0 ? [] : [[input.variable, value]];
  });
  return {
    // an own token for the ledger, under `env:`, says more than the job's, which is always there
    SEALPOST_LEDGER_TOKEN: given("job-token", env),
    ...Object.fromEntries(Object.entries(env).filter(([variable]) => !variable.startsWith(inputPrefix))),
    ...Object.fromEntries(known)
  };
}
var told = [
  "API_URL",
  "SERVER_URL",
  "EVENT_NAME",
  "EVENT_PATH",
  "REPOSITORY",
  "REF",
  "SHA",
  "RUN_ID",
  "RUN_ATTEMPT",
  "ACTOR",
  "WORKSPACE",
  "OUTPUT",
  "STEP_SUMMARY"
].map((name) => `GITHUB_${name}`);
function publicEnv(env) {
  let open = inputNames().filter((name) => name === "job-token" || !isCredential(name)), known = /* @__PURE__ */ new Set([...told, ...open.map(variableOf), "RUNNER_TEMP", "SEALPOST_PACING", "CLOUDFLARE_ACCOUNT_ID"]);
  return Object.fromEntries(
    Object.keys(env).filter((variable) => known.has(variable) || variable.startsWith(inputPrefix)).map((variable) => [variable, known.has(variable) ? env[variable] : ""])
  );
}
function isCredential(name) {
  return "secret" in declared[name] || name === "app-id";
}
function inputNames() {
  return Object.keys(declared);
}
function variableOf(name) {
  return `${inputPrefix}${name.toUpperCase()}`;
}
function given(name, env) {
  return env[variableOf(name)]?.trim() || void 0;
}
function effective(name, env) {
  let { otherwise = "" } = declared[name];
  return given(name, env) ?? otherwise;
}

// src/action/artefact.ts
function artefactOf(report) {
  return {
    "report.json": reportJson(report),
    "report.md": reportMarkdown(report),
    "report.html": html(report)
  };
}

// src/action/hints.ts
var hints = {
  "config-missing": "Name the file with the input `config`, and check the repository out first.",
  "key-missing": "Give the step the input `ledger-key`: the output of `sealpost keygen`.",
  "key-weak": "Give `ledger-key` the output of `sealpost keygen`; passphrases are not accepted."
}, options = [
  [/`sealpost plan --out FILE`/g, "`command: plan`"],
  [/`(?:sealpost )?apply --recover`/g, "`command: apply` with `recover: true`"],
  [/`?--recover`?/g, "`recover: true`"],
  [/--out\b/g, "the input `plan`"],
  [/\bMake a new plan\./g, "Run all jobs of the workflow anew: the failed one alone would get the same plan again."],
  [
    /\bA job's own token with (`[\w: ]+`) is enough: put it into SEALPOST_LEDGER_TOKEN\./g,
    "Leave `job-token` out: the job's own token is enough, with $1."
  ],
  [
    /\bSet the token in the environment; `sealpost doctor` names the variable\./g,
    "Give the step that token as its input."
  ],
  [/\bSEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN\b/g, "the input `job-token`, or SEALPOST_LEDGER_TOKEN under `env:`"],
  [/\bSEALPOST_KEY_PREVIOUS\b/g, "`ledger-key-previous`"],
  [/\bSEALPOST_KEY\b/g, "`ledger-key`"]
];
function inputFor(variable) {
  let name = inputNames().find((one) => declared[one].variable === variable);
  return name === void 0 ? `${variable}, under \`env:\`` : `the input \`${name}\``;
}
function hintFor(code, hint) {
  return hints[code] ?? inWorkflow(hint);
}
function hosted(report) {
  let { changes, error, refusals } = report;
  return {
    ...report,
    changes: changes.map(hostedChange),
    refusals: refusals.map((refusal) => ({ ...refusal, unlock: inWorkflow(refusal.unlock) })),
    ...error === void 0 ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }
  };
}
function hostedChange(change) {
  let { note, error } = change;
  return {
    ...change,
    ...note === void 0 ? {} : { note: inWorkflow(note) },
    ...error === void 0 ? {} : { error: { ...error, hint: hintFor(error.code, error.hint) } }
  };
}
function inWorkflow(text) {
  return options.reduce((at, [option, input]) => at.replace(option, input), text).replace(/\bput it into (\w+)/g, (_, variable) => `give it to the step as ${inputFor(variable)}`);
}

// src/action/outputs.ts
function outputsOf(report, paths) {
  let counts = Object.entries(report.summary).map(([name, count]) => [name, String(count)]);
  return {
    changed: String(changed(report)),
    summary: JSON.stringify(report.summary),
    ...Object.fromEntries(counts),
    plan: report.plan === void 0 ? "" : paths.plan,
    hash: report.hash,
    report: paths.report
  };
}
function changed({ command, summary, changes, work = !1 }) {
  return command === "plan" ? work : command === "apply" ? summary.written > 0 : changes.some(differs);
}
function outputText(outputs, random) {
  return Object.entries(outputs).map(([name, value]) => {
    let fence = `sealpost-${Buffer.from(random(18)).toString("base64url")}`;
    return `${name}<<${fence}
${value}
${fence}
`;
  }).join("");
}

// src/action/summary.ts
function summaryText(markdown, room = 1048576) {
  let whole = Buffer.from(markdown);
  if (whole.length <= room) return markdown;
  let left = room - Buffer.byteLength(noteOn(markdown.length)), end = left > 0 ? whole.lastIndexOf(`
`, left - 1) : -1;
  if (end < 0) return "";
  let hidden = whole.subarray(end + 1).toString().split(`
`).length - 1;
  return `${whole.subarray(0, end + 1)}${noteOn(hidden)}`;
}
function noteOn(lines) {
  return `
> **${lines} more lines do not fit here.** The whole report is in the folder that the step's output \`report\` names.
`;
}

// src/action/deliver.ts
async function deliver(delivery) {
  let { report, inputs, origins, sinks } = delivery;
  sinks.print(reportText(report, plainLook, { verbose: !1 }));
  for (let annotation of annotationsOf(report, origins, inputs.failOn === "differs"))
    sinks.print(annotationText(annotation));
  let code = failing(report, inputs.failOn) ? exitOf(report) : 0;
  for (let [what, tell] of Object.entries(ways(delivery)))
    try {
      await tell();
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code === "leak-guard") throw thrown;
      let { code: kind, message, hint } = asSealpostError(thrown), why = systemWord(thrown) || `: ${message}
${hintFor(kind, hint)}`;
      sinks.print(annotationText({ title: "Sealpost", message: `${what} could not be written${why}`, at: void 0 })), code ||= 1;
    }
  return code;
}
function rehearse(report, sinks) {
  sinks.rehearse(reportText(report, plainLook, { verbose: !1 }));
  for (let text of Object.values(artefactOf(report))) sinks.rehearse(text);
}
function ways(delivery) {
  let { report, inputs, paths, world, sinks } = delivery, { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } = world.env;
  return {
    async "the report"() {
      for (let [name, text] of Object.entries(artefactOf(report))) sinks.write(join(paths.report, name), text);
    },
    async "the job summary"() {
      if (!inputs.summary || !summary) return;
      let room = 1048576 - sinks.size(summary);
      sinks.append(summary, summaryText(reportMarkdown(report), room));
    },
    async "the comment"() {
      inputs.comment && sinks.print(await (await import("./keep-comment-4IWROCOF.js")).keepComment(delivery));
    },
    async "the issue"() {
      inputs.issue && sinks.print(await (await import("./issue-64W4X672.js")).keepIssue(delivery));
    },
    async "the outputs"() {
      outputs && sinks.append(outputs, outputText(outputsOf(report, paths), world.random));
    }
  };
}
function failing(report, failOn) {
  return report.error !== void 0 || report.summary.failed > 0 ? !0 : report.refusals.length > 0 ? failOn !== "never" : failOn === "differs" && report.changes.some(differs);
}

// src/action/ground.ts
function openGround(world, jobToken) {
  let { env } = world, read = /* @__PURE__ */ new Map();
  return {
    files: {
      ...world.files,
      async read(path) {
        let bytes = await world.files.read(path);
        return bytes !== void 0 && read.set(path, bytes), bytes;
      }
    },
    async check() {
      let { GITHUB_REPOSITORY: home, GITHUB_SHA: commit } = env, branch = branchOf(env);
      if (!home || !commit || branch === void 0 || jobToken === void 0) return unseen;
      let { filesAt, insidePath, openRepository } = await import("./repository-Y4KLWOHS.js"), repository = openRepository(home, async () => jobToken, world), ends = await repository.forkPoint(branch, commit).catch(unlessHidden);
      if (ends === void 0) return unseen;
      if (ends.tip === commit) return "";
      let root = resolve(world.cwd, env.GITHUB_WORKSPACE || "."), [then, now] = [commit, ends.tip].map((at) => filesAt(repository, at, root));
      for (let [path, bytes] of read) {
        let file = orNothing(() => insidePath(path, root));
        if (file === void 0) continue;
        let [before, today] = [await then.read(path), await now.read(path)];
        if (!(before === void 0 || isSame(today, bytes) || isSame(today, before)))
          throw new SealpostError("plan-stale", `${branch} has moved on, and has another ${file} by now`, {
            where: file,
            hint: "Nothing was written. The run of its newest commit applies what is there; one of an older commit would take it back."
          });
      }
      return "";
    }
  };
}
var unseen = "Whether the default branch has moved on since could not be seen: give the job `contents: read`, and leave `job-token` out.";
function unlessHidden(thrown) {
  if (!(thrown instanceof SealpostError && ["not-found", "forbidden", "unauthorized"].includes(thrown.code)))
    throw thrown;
}
function orNothing(get) {
  try {
    return get();
  } catch {
    return;
  }
}
function isSame(one, other) {
  return one !== void 0 && Buffer.from(one).equals(other);
}

// src/action/inputs.ts
var meant = {
  token: "github-token",
  key: "ledger-key",
  "sealpost-key": "ledger-key",
  file: "config",
  "dry-run": "command",
  "private-key": "app-private-key"
};
function readInputs(fixed, env) {
  let known = inputNames().filter((name) => fixed === void 0 || takes(name, fixed, !0));
  for (let variable of Object.keys(env))
    variable.startsWith(inputPrefix) && checkName(variable.slice(inputPrefix.length).toLowerCase(), known, fixed);
  let command = fixed ?? choice("command", allCommands, env);
  for (let name of inputNames())
    if (isSet(name, env) && !takes(name, command, fixed !== void 0))
      throw usage(
        `${command} takes no input \`${name}\``,
        `Take it out, or use it with ${oneOf(declared[name].commands)}.`
      );
  if (given("app-id", env) === void 0 != (given("app-private-key", env) === void 0))
    throw usage("`app-id` and `app-private-key` belong together", "Give both of them, or neither.");
  return {
    command,
    config: effective("config", env),
    plan: given("plan", env),
    lifeMs: parseLife(effective("expires", env)),
    targets: list("target", env),
    environments: list("environment", env),
    recover: flag("recover", env),
    failOn: choice("fail-on", ["differs", "refused", "never"], env),
    comment: command === "plan" && flag("comment", env),
    issue: command === "drift" && flag("issue", env),
    summary: flag("summary", env),
    report: given("report", env),
    jobToken: given("job-token", env),
    tokenNames: list("token-names", env)
  };
}
function readableInputs(fixed, env) {
  let sound = {};
  for (let name of ["command", "config", "report", "summary"]) {
    let more = { ...sound, [variableOf(name)]: given(name, env) };
    try {
      readInputs(fixed, more), sound = more;
    } catch {
    }
  }
  return readInputs(fixed, sound);
}
function takes(name, command, focused) {
  let { commands } = declared[name];
  return commands.includes(command) && !(focused && name === "command");
}
function checkName(name, known, fixed) {
  if (known.some((one) => one === name)) return;
  let asked = /^[\w -]{1,40}$/.test(name) ? `\`${name}\`` : "of that name", which = fixed === void 0 ? "There is no input" : `sealpost/${fixed} has no input`, right = Object.hasOwn(meant, name) ? meant[name] : nearest(name, known), hint = right !== void 0 && known.includes(right) ? `Did you mean \`${right}\`?` : `The inputs are ${oneOf(known, "and")}.`;
  throw usage(`${which} ${asked}`, hint);
}
function isSet(name, env) {
  let value = given(name, env);
  return value !== void 0 && value !== effective(name, {});
}
function list(name, env) {
  let items = (given(name, env) ?? "").split(/[\n,]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}
function choice(name, choices, env) {
  let found = choices.find((one) => one === effective(name, env));
  if (found === void 0) throw usage(`the input \`${name}\` is not what it can be`, `It is ${oneOf(choices)}.`);
  return found;
}
function flag(name, env) {
  let said = effective(name, env);
  if (said !== "true" && said !== "false")
    throw usage(`the input \`${name}\` is neither true nor false`, "Write it as `true` or `false`.");
  return said === "true";
}
function usage(message, hint) {
  return new SealpostError("usage", message, { hint });
}

// src/action/masks.ts
var shortestText = 4, shortestLeaf = 6, words = /* @__PURE__ */ new Set(["true", "false", "null", "none", "undefined", "default", "production", "preview", "development"]), mostParts = 100;
function masksOf(secrets, plain) {
  let all = plain.join(`
`), isSecret = (text) => !words.has(text.toLowerCase()) && ![text, ...longForms(text)].some((form) => all.includes(form)), made = /* @__PURE__ */ new Map(), masks = secrets.flatMap((secret) => {
    let value = secret.reveal(), isJson = /^\s*[{[]/.test(value), parts = partsOf(value).filter(
      (part) => part.length >= (isJson ? shortestLeaf : shortestText) && isSecret(part)
    );
    return [...isSecret(value) ? [value, value.trim(), ...longForms(value)] : [], ...parts, ...parts.length > mostParts ? [] : parts.flatMap(longForms)];
  });
  return [...new Set(masks)].filter((mask) => mask.trim().length >= shortestText && !/[\r\n]/.test(mask));
  function longForms(text) {
    let forms = made.get(text) ?? (Buffer.byteLength(text) < 8 ? [] : formsOf(text));
    return made.set(text, forms), forms;
  }
}

// src/action/main.ts
async function main(fixed, deps) {
  let trust = await trustOf(deps.world), env = trust.mode === "untrusted" ? publicEnv(deps.world.env) : deps.world.env, guard = openGuard(env), hide = (masks) => deps.out(masks.map(maskText).join("")), learned = (secrets, plain, names) => {
    guard.learn(secrets, plain, names), hide(masksOf(secrets, plain));
  }, given2 = secretInputs(env);
  hide(given2.map(({ value }) => value)), guard.learn(
    given2.map(({ value }) => new Secret(value)),
    Object.keys(declared),
    given2.map(({ name }) => name)
  );
  let credentials = credentialsIn(env).map(({ secret }) => secret);
  hide(masksOf(credentials, []));
  let sinks = openSinks(guard, deps.out);
  try {
    let world = guard.world({ ...deps.world, env: engineEnv(env) }), { inputs, wrong } = inputsOr(fixed, env), paths = pathsOf(inputs, world);
    guard.learn([], Object.values(paths));
    let origins = openOrigins(relative(world.cwd, resolve(world.cwd, inputs.config))), call = { inputs, paths, origins, sinks, learned, deps: { ...deps, world } }, report = hosted(await (async () => {
      if (wrong !== void 0) throw wrong;
      return trust.mode === "trusted" ? runStep(call) : planStep(call, trust);
    })().catch(ended(inputs.command, world)));
    return await deliver({ report, inputs, paths, origins, world, sinks, trust });
  } catch (thrown) {
    let { code, message, hint, where, exit } = guard.alarm() ?? asSealpostError(thrown), text = annotationText({
      title: `Sealpost: ${code}`,
      message: `${message}
${hintFor(code, hint)}`,
      at: where
    });
    return code === "leak-guard" ? deps.out(`${text}
`) : sinks.print(text), exit;
  }
}
function inputsOr(fixed, env) {
  try {
    return { inputs: readInputs(fixed, env) };
  } catch (wrong) {
    return { inputs: readableInputs(fixed, env), wrong };
  }
}
async function planStep({ inputs, origins, sinks, learned, deps }, trust) {
  let { command, config, targets, environments, tokenNames, jobToken } = inputs;
  if (command !== "plan") throw new SealpostError("untrusted", `${command} is not for this run: ${trust.because}`);
  inputs.plan !== void 0 && sinks.print(
    "Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied."
  ), inputs.recover && sinks.print("`recover` is left alone by this run: a lost ledger is recovered on the default branch.");
  let { planPull } = await import("./pull-DN3RWHDY.js"), planning = planPull(
    {
      trust,
      config,
      only: { targets, environments },
      tokenNames,
      jobToken,
      targets: deps.targets,
      sources: deps.sources,
      progress: progressTo(sinks),
      host: hostOf(origins, learned)
    },
    deps.world
  );
  return unlessStopped(planning, deps.world.stop);
}
async function runStep(call) {
  let { inputs, paths, origins, sinks, learned } = call, { targets, sources } = call.deps, { command } = inputs, ground = openGround(call.deps.world, inputs.jobToken), world = { ...call.deps.world, files: ground.files }, writing = !1, saved = await savingOf(inputs, paths, world, sinks), running = run(
    {
      command,
      config: resolve(world.cwd, inputs.config),
      only: { targets: inputs.targets, environments: inputs.environments },
      recover: inputs.recover,
      ...saved === void 0 ? {} : { saved },
      targets,
      sources,
      // who may start this step has approved: that is what the environment of its job is for
      approve: async (report) => (rehearse(report, sinks), sinks.print(await ground.check()), writing = !world.stop.aborted, writing),
      progress: progressTo(sinks),
      host: hostOf(origins, learned)
    },
    world
  );
  return unlessStopped(running, world.stop, () => writing);
}
function hostOf(origins, learned) {
  return {
    learned,
    ledger: "git-branch",
    configured: origins.read,
    allow: (place) => (origins.note(place), !0)
  };
}
function ended(command, { now }) {
  let started = now(), nothing = { owner: "", plan: void 0, receipts: void 0, requests: {} };
  return (thrown) => {
    let error = asSealpostError(thrown);
    if (error.code === "leak-guard") throw error;
    return toReport({ command, started, finished: now(), error, ...nothing });
  };
}
async function savingOf(inputs, paths, world, sinks) {
  let { command, plan, lifeMs } = inputs, { files } = world;
  if (command === "plan") {
    let replace = async (path, bytes) => sinks.write(path, Buffer.from(bytes).toString());
    return { make: await openPlanFile(paths.plan, { read: files.read, replace }), lifeMs };
  }
  if (!(command !== "apply" || plan === void 0))
    return checkAlone({ only: { targets: inputs.targets, environments: inputs.environments }, recover: inputs.recover }), { apply: await readPlanFile(paths.plan, files) };
}
function pathsOf({ plan, report }, { cwd, env }) {
  let folder = env.RUNNER_TEMP || cwd;
  return {
    plan: resolve(cwd, plan ?? resolve(folder, "sealpost/plan.json")),
    report: resolve(cwd, report ?? resolve(folder, "sealpost/report"))
  };
}
function progressTo({ print }) {
  let told2 = 0;
  return (progress) => {
    if (progress.kind !== "waiting" || progress.until === told2) return;
    told2 = progress.until;
    let why = progress.because === "limited" ? "asks for less traffic" : "has trouble of its own";
    print(`Waiting until ${new Date(told2).toISOString().slice(11, 19)} UTC: the target ${why}.`);
  };
}

export {
  main
};
