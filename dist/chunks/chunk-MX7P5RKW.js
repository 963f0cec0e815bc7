import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  reportJson
} from "./chunk-4FMQ6XVL.js";
import {
  errorText,
  reportText
} from "./chunk-X7PNQRKL.js";
import {
  unlessStopped
} from "./chunk-VD4AYMFS.js";
import {
  number
} from "./chunk-GLXVSVVU.js";
import {
  forTerminal
} from "./chunk-QG4EX5LP.js";
import {
  run
} from "./chunk-YMMLZYIR.js";
import {
  exitOf,
  toReport
} from "./chunk-GJOI3V7R.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/cli/execute.ts
var import_node_path2 = __toESM(require_node_path(), 1);

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

// src/cli/report-files.ts
var import_node_path = __toESM(require_node_path(), 1);
var formats = {
  ".html": async () => (await import("./html-QUHHLUES.js")).html,
  ".json": async () => (await import("./json-EA7GMH6P.js")).reportJson,
  ".md": async () => (await import("./markdown-RYXN5NLW.js")).reportMarkdown
};
function reportFiles(names, cwd) {
  return names.map((name) => {
    let extension = (0, import_node_path.extname)(name).toLowerCase(), load = Object.hasOwn(formats, extension) ? formats[extension] : void 0;
    if (load === void 0) {
      let known = Object.keys(formats).join(", ");
      throw new SealpostError("usage", `--report ${name}: no format goes by that extension`, {
        hint: `Known extensions: ${known}.`
      });
    }
    return { path: (0, import_node_path.resolve)(cwd, name), load };
  });
}
async function writeReports(files, report, world) {
  let troubles = [];
  for (let { path, load } of files) {
    let render = await load();
    try {
      await world.files.replace(path, Buffer.from(render(report)), 420);
    } catch (thrown) {
      if (thrown instanceof SealpostError) throw thrown;
      troubles.push(
        new SealpostError("usage", `the report ${(0, import_node_path.basename)(path)} could not be written`, {
          where: path,
          hint: "Name a file in a folder that can be written to."
        })
      );
    }
  }
  return troubles;
}

// src/cli/execute.ts
async function execute(command, options, deps, call) {
  let { world, output } = deps, files = reportFiles(options.report, world.cwd), started = world.now(), writing = !1, onStop = () => {
    writing && output.note("Finishing the write in flight\u2026");
  };
  world.stop.addEventListener("abort", onStop, { once: !0 });
  let running = run(
    {
      command,
      config: (0, import_node_path2.resolve)(world.cwd, options.config),
      only: { targets: options.target, environments: options.environment },
      recover: call.recover,
      ...call.saved === void 0 ? {} : { saved: call.saved },
      targets: deps.targets,
      sources: deps.sources,
      approve: async (report2) => (output.live(""), writing = await call.approve(report2) && !world.stop.aborted, writing),
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
  world.stop.removeEventListener("abort", onStop), output.live(""), show(report, options, deps);
  let closing = call.closing?.(report) ?? "";
  options.json ? output.note(closing) : output.print(closing);
  let troubles = await writeReports(files, report, world);
  for (let trouble of troubles) output.note(errorText(trouble, output.noteLook));
  let code = exitOf(report);
  return troubles.length > 0 && (code === 0 || code === 2) ? 1 : code;
}
function show(report, options, { output }) {
  options.json ? (output.note(reportText(report, output.noteLook, options)), output.print(reportJson(report))) : output.print(reportText(report, output.look, options)), report.error !== void 0 && output.note(errorText(report.error, output.noteLook));
}

export {
  execute
};
