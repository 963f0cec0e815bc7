import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-VEQ36YAJ.js";
import "./chunk-TJTU2MSI.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-BXKQVXAA.js";
import "./chunk-K7CS6ZXC.js";
import {
  openPlanFile,
  parseLife
} from "./chunk-PX4ORAG6.js";
import "./chunk-ISTV3GAJ.js";
import "./chunk-KUMMQTPJ.js";
import "./chunk-PIBFJT7H.js";
import "./chunk-3PMQ4HHO.js";
import "./chunk-GPT5GVAJ.js";
import "./chunk-XK5QB62H.js";
import {
  require_node_path
} from "./chunk-5K3QXB3N.js";
import {
  SealpostError
} from "./chunk-FDYKNZIT.js";
import "./chunk-N5ZIDXQF.js";
import "./chunk-ULVJNBUJ.js";
import {
  forTerminal
} from "./chunk-JFV6SC3M.js";
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
