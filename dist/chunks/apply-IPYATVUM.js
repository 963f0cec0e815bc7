import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-MX7P5RKW.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-4FMQ6XVL.js";
import {
  reportText
} from "./chunk-X7PNQRKL.js";
import "./chunk-VD4AYMFS.js";
import "./chunk-6QCGGE6I.js";
import "./chunk-2LEYKMR4.js";
import {
  counted
} from "./chunk-GLXVSVVU.js";
import "./chunk-QG4EX5LP.js";
import {
  readPlanFile
} from "./chunk-YMMLZYIR.js";
import "./chunk-76LUWTCK.js";
import "./chunk-GJOI3V7R.js";
import "./chunk-MPOX6OD5.js";
import "./chunk-ZNFZUKQA.js";
import "./chunk-PHVEKHEF.js";
import "./chunk-FCTMLS23.js";
import "./chunk-FUT3RVH6.js";
import "./chunk-BQ6B7JUO.js";
import "./chunk-LQ6WAEVK.js";
import "./chunk-L77T4UDI.js";
import "./chunk-LZLS7YD7.js";
import "./chunk-NYP5KQD5.js";
import "./chunk-QEYIVEOW.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import "./chunk-T2XPSYQ4.js";
import "./chunk-XK5QB62H.js";
import {
  SealpostError
} from "./chunk-YGKAM3X4.js";
import {
  __toESM
} from "./chunk-WHPBVJKB.js";

// src/cli/apply.ts
var import_node_path = __toESM(require_node_path(), 1);
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
  let text = await readPlanFile((0, import_node_path.resolve)(world.cwd, file), world.files);
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
