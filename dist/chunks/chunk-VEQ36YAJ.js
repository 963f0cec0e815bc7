import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportFiles,
  writeReports
} from "./chunk-TJTU2MSI.js";
import {
  unlessStopped
} from "./chunk-K7CS6ZXC.js";
import {
  exitOf,
  run,
  toReport
} from "./chunk-PX4ORAG6.js";
import {
  reportJson
} from "./chunk-KUMMQTPJ.js";
import {
  errorText,
  reportText
} from "./chunk-GPT5GVAJ.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  number
} from "./chunk-ULVJNBUJ.js";
import {
  forTerminal
} from "./chunk-JFV6SC3M.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/cli/execute.ts
var import_node_path = __toESM(require_node_path(), 1);

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
  let { world, output } = deps, files = await reportFiles(options.report, world), started = world.now(), writing = !1, declined = !1, onStop = () => {
    writing && output.note("Finishing the write in flight\u2026");
  };
  world.stop.addEventListener("abort", onStop, { once: !0 });
  let running = run(
    {
      command,
      config: (0, import_node_path.resolve)(world.cwd, options.config),
      only: { targets: options.target, environments: options.environment },
      recover: call.recover,
      ...call.saved === void 0 ? {} : { saved: call.saved },
      targets: deps.targets,
      sources: deps.sources,
      approve: async (report2) => {
        output.live("");
        let approved = await call.approve(report2);
        return declined = !approved, writing = approved && !world.stop.aborted, writing;
      },
      progress: progressOn(output),
      host: { learned: deps.guard.learn }
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
function show(report, seen, options, { output }) {
  let [say, look] = options.json ? [output.note, output.noteLook] : [output.print, output.look];
  seen || say(reportText(report, look, options)), options.json && output.print(reportJson(report)), report.error !== void 0 && output.note(errorText(report.error, output.noteLook));
}

export {
  execute
};
