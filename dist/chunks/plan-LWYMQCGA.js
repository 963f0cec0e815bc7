import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  execute
} from "./chunk-JABQJVCD.js";
import "./chunk-OZEZLLE6.js";
import "./chunk-577ZG2EF.js";
import {
  openPlanFile,
  parseLife
} from "./chunk-BNIMRQTC.js";
import {
  SealpostError,
  forTerminal,
  resolve
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

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
  let { world } = deps, lifeMs = parseLife(expires ?? "60m"), make = await openPlanFile(resolve(world.cwd, out), world.files);
  return execute("plan", options, deps, { ...call, saved: { make, lifeMs }, closing: (report) => savedText(report, { file: out, config }) });
}
export {
  plan
};
