import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-JABQJVCD.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-577ZG2EF.js";
import {
  readPlanFile
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  counted,
  reportText,
  resolve
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/cli/apply.ts
async function apply(options, deps) {
  let { output } = deps;
  if (options.plan !== void 0) return applySaved(options.plan, options, deps);
  if (!options.yes && output.ask === void 0)
    throw new SealpostError("usage", "apply asks before it writes, and there is no terminal to ask at", {
      hint: "Nothing was written. Look at `sealpost plan`, then run `sealpost apply --yes`."
    });
  return execute("apply", options, deps, {
    recover: options.recover,
    approve: async (report) => options.yes || confirmed(report, options, deps)
  });
}
async function applySaved(file, options, deps) {
  let { world } = deps;
  if (options.target.length + options.environment.length > 0 || options.recover)
    throw new SealpostError("usage", "a saved plan says itself what it is about", {
      hint: "Nothing was written. Give --target, --environment and --recover to `sealpost plan --out`."
    });
  let text = await readPlanFile(resolve(world.cwd, file), world.files);
  return execute("apply", options, deps, { recover: !1, approve: async () => !0, saved: { apply: text } });
}
async function confirmed(report, options, deps) {
  let { output } = deps;
  (options.json ? output.note : output.print)(reportText({ ...report, command: "plan" }, options.json ? output.noteLook : output.look, options));
  let { create, update, adopt, remove } = report.summary, removals = remove === 0 ? "" : `, ${counted(remove, "removal")} among them`, question = `Write ${counted(create + update + adopt + remove, "change")}${removals}?`, yes = await (await output.ask?.())?.confirm(question).catch(() => !1) === !0;
  return yes || output.note("Nothing was written."), yes;
}
export {
  apply
};
