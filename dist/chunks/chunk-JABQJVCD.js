import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportFiles,
  writeReports
} from "./chunk-577ZG2EF.js";
import {
  exitOf,
  reportJson,
  run,
  toReport,
  usualStore
} from "./chunk-BNIMRQTC.js";
import {
  errorText,
  forTerminal,
  number,
  reportText,
  resolve,
  unlessStopped
} from "./chunk-RQGASJVF.js";

// src/cli/progress.ts
var reasons = {
  limited: "the target asks for less traffic",
  unavailable: "the target has trouble of its own"
};
function progressLine(progress) {
  return progress.kind === "waiting" ? `waiting until ${clock(progress.until)}: ${reasons[progress.because]}` : `${progress.kind} ${number(progress.done)}/${number(progress.total)} \xB7 ${forTerminal(progress.target)}`;
}
function progressOn(output) {
  let told = "";
  return output.live("looking"), (progress) => {
    let line = progressLine(progress);
    if (output.noteLook.symbols) return output.live(line);
    progress.kind !== "waiting" || line === told || (told = line, output.note(line));
  };
}
function clock(time) {
  return new Date(time).toTimeString().slice(0, 8);
}

// src/cli/execute.ts
async function execute(command, options, deps, call) {
  let { world, output } = deps, files = await reportFiles(options.report, world), config = resolve(world.cwd, options.config), ledger = await usualStore(config, world), started = world.now(), writing = !1, declined = !1, onStop = () => {
    writing && output.note("Finishing the write in flight\u2026");
  };
  world.stop.addEventListener("abort", onStop, { once: !0 });
  let running = run(
    {
      command,
      config,
      only: { targets: options.target, environments: options.environment },
      recover: call.recover,
      ...call.saved === void 0 ? {} : { saved: call.saved },
      targets: deps.targets,
      sources: deps.sources,
      approve: async (report2) => {
        output.live("");
        let approved = await call.approve(report2);
        return approved && await rehearse(report2, files, options, deps), declined = !approved, writing = approved && !world.stop.aborted, writing;
      },
      progress: progressOn(output),
      host: { learned: deps.guard.learn, ledger }
    },
    world
  ), report = await unlessStopped(running, world.stop, () => writing).catch(
    (error) => toReport({
      command,
      owner: "",
      plan: void 0,
      receipts: void 0,
      started,
      finished: world.now(),
      requests: {},
      error
    })
  );
  world.stop.removeEventListener("abort", onStop), output.live(""), show(report, declined, options, deps);
  let closing = call.closing?.(report) ?? "";
  options.json ? output.note(closing) : output.print(closing);
  let troubles = await writeReports(files, report, world);
  for (let trouble of troubles) output.note(errorText(trouble, output.noteLook));
  let code = exitOf(report);
  return troubles.length > 0 && (code === 0 || code === 2) ? 1 : code;
}
async function rehearse(report, files, options, deps) {
  let renders = await Promise.all(files.map(({ load }) => load())), pass = deps.guard.way("the report");
  pass(reportText(report, deps.output.look, options));
  for (let render of [...renders, ...options.json ? [reportJson] : []]) pass(render(report));
}
function show(report, seen, options, { output }) {
  let [say, look] = options.json ? [output.note, output.noteLook] : [output.print, output.look];
  seen || say(reportText(report, look, options)), options.json && output.print(reportJson(report)), report.error !== void 0 && output.note(errorText(report.error, output.noteLook));
}

export {
  execute
};
