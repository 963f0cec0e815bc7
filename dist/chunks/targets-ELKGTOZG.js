import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson
} from "./chunk-4FMQ6XVL.js";
import {
  number
} from "./chunk-GLXVSVVU.js";
import "./chunk-QG4EX5LP.js";
import "./chunk-WHPBVJKB.js";

// src/cli/targets.ts
var heads = [
  "kind",
  "secrets read back",
  "edits noticed",
  "values a request",
  "largest value",
  "names",
  "takes effect"
], readBack = { value: "yes", never: "no", "unless-sensitive": "some" }, noticed = { "per-value": "yes", "per-name": "by name", none: "no" }, effect = { now: "at once", "next-run": "next run", "next-deploy": "next deployment" };
async function targets(options, deps) {
  let { output } = deps, loaded = await Promise.all(Object.values(deps.targets).map(async (load) => (await load()).target));
  if (options.json)
    return output.print(prettyJson(loaded.map(({ id, api, capabilities }) => ({ id, api, capabilities })))), 0;
  let [head = "", ...rows] = aligned([heads, ...loaded.map(rowOf)]);
  return output.print([output.look.paint("bold", head), ...rows, "", ...loaded.map(accessLine)].join(`
`)), 0;
}
function rowOf({ id, capabilities }) {
  let { forms, batch, maxPerScope, takesEffect } = capabilities, { secret } = forms;
  return [
    id,
    readBack[secret.readBack.is],
    noticed[secret.revision.is],
    number(batch.is.max),
    bytes(secret.maxBytes.is),
    number(maxPerScope.is),
    effect[takesEffect.is]
  ];
}
function accessLine({ id, capabilities: { access } }) {
  return `${id}: token in ${access.token.join(" or ")} (${access.portal}), another endpoint in ${access.endpoint.env}`;
}
function bytes(count) {
  return count % 1024 === 0 ? `${number(count / 1024)} KiB` : `${number(count)} bytes`;
}
function aligned(table) {
  let widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
export {
  targets
};
