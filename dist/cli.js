#!/usr/bin/env node
import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  main,
  startedAs
} from "./chunks/chunk-3RTZ5BLE.js";
import {
  stopOnSignals
} from "./chunks/chunk-OZEZLLE6.js";
import "./chunks/chunk-577ZG2EF.js";
import {
  asSealpostError,
  errorText,
  lookOf,
  quiet,
  realWorld,
  sources,
  targets
} from "./chunks/chunk-RQGASJVF.js";
import "./chunks/chunk-WHPBVJKB.js";

// src/cli/output.ts
var patienceMs = 400, redrawMs = 80, wipe = "\r\x1B[2K";
function openOutput(streams) {
  let { stdout: stdout2, stderr: stderr2, env: env2 } = streams, look = lookOf(stdout2.isTTY === !0, env2), noteLook = lookOf(stderr2.isTTY === !0, env2), canAsk = streams.stdin.isTTY === !0 && stderr2.isTTY === !0, line = "", drawn = !1, timer;
  function draw() {
    if (timer = void 0, line === "") return;
    let room = Math.max(20, (stderr2.columns || 80) - 1);
    stderr2.write(`${wipe}${noteLook.paint("dim", line.length > room ? `${line.slice(0, room - 1)}\u2026` : line)}`), drawn = !0;
  }
  function clear() {
    drawn && stderr2.write(wipe), drawn = !1;
  }
  function lines(sink, text) {
    text !== "" && (clear(), sink.write(text.endsWith(`
`) ? text : `${text}
`), line !== "" && plan(redrawMs));
  }
  function plan(ms) {
    timer ??= setTimeout(draw, ms), timer.unref();
  }
  return {
    print: (text) => lines(stdout2, text),
    note: (text) => lines(stderr2, text),
    live(next) {
      if (noteLook.symbols) {
        if (line = next, next !== "") return plan(drawn ? redrawMs : patienceMs);
        clearTimeout(timer), timer = void 0, clear();
      }
    },
    look,
    noteLook,
    // on stderr, so that stdout stays the answer's
    ask: canAsk ? async () => {
      let person = { input: process.stdin, output: process.stderr };
      return noteLook.symbols ? (await import("./chunks/prompts-LABMQQQD.js")).openPrompts(person) : (await import("./chunks/prompts-plain-I277OUQ5.js")).openPlainPrompts(person);
    } : void 0
  };
}

// src/cli.ts
quiet(process);
var { stdout, stderr, stdin, env } = process, output = openOutput({ stdout, stderr, stdin, env });
function fail(thrown) {
  let error = asSealpostError(thrown);
  output.live(""), output.note(errorText(error, output.noteLook)), process.exit(error.exit);
}
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
for (let stream of [stdout, stderr])
  stream.on("error", (error) => {
    error.code !== "EPIPE" && process.exit(1);
  });
var stop = new AbortController();
stopOnSignals(process, stop, output);
var world = realWorld(stop.signal);
process.exitCode = await main(process.argv.slice(2), {
  world,
  output,
  targets,
  sources,
  self: startedAs(process.argv)
});
stop.signal.aborted && stdout.write("", () => process.exit());
