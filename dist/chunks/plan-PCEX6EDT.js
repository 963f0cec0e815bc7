import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-MX7P5RKW.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-4FMQ6XVL.js";
import "./chunk-X7PNQRKL.js";
import "./chunk-VD4AYMFS.js";
import "./chunk-6QCGGE6I.js";
import "./chunk-2LEYKMR4.js";
import "./chunk-GLXVSVVU.js";
import {
  forTerminal
} from "./chunk-QG4EX5LP.js";
import {
  openPlanFile,
  parseLife
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

// src/cli/plan.ts
var import_node_path = __toESM(require_node_path(), 1);

// src/render/saved.ts
function savedText(report, at) {
  let { plan: plan2, refusals } = report;
  if (plan2 === void 0) return "";
  let until = `${plan2.expires.slice(0, 16).replace("T", " ")} UTC`, config = at.config === "sealpost.yaml" ? "" : ` --config ${argument(at.config)}`, next = refusals.length > 0 ? "It holds refusals, so it cannot be applied: see what each asks for, and make a new plan." : `Apply exactly this, or nothing:  sealpost apply${config} --plan ${argument(at.file)}`;
  return `
Saved as ${forTerminal(at.file)}: plan ${plan2.hash.slice(0, 12)}, good until ${until}.
${next}
`;
}
function argument(name) {
  return forTerminal(/^[\w./@:+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);
}

// src/cli/plan.ts
async function plan(options, deps) {
  let { config, out, expires, recover } = options, call = { recover, approve: async () => !1 };
  if (out === void 0) {
    if (expires !== void 0) throw new SealpostError("usage", "--expires is about a plan that --out saves");
    return execute("plan", options, deps, call);
  }
  let { world } = deps, lifeMs = parseLife(expires ?? "60m"), make = await openPlanFile((0, import_node_path.resolve)(world.cwd, out), world.files);
  return execute("plan", options, deps, { ...call, saved: { make, lifeMs }, closing: (report) => savedText(report, { file: out, config }) });
}
export {
  plan
};
