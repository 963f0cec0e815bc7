import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  prettyJson
} from "./chunk-BNIMRQTC.js";
import {
  number
} from "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/render/capabilities.ts
function valuesInAWrite({ batch: { is } }) {
  return is.shape === "one" ? "1" : `up to ${number(is.max)}`;
}

// src/cli/targets.ts
var heads = [
  ["", "read", "edits", "values", "largest", "names", "takes"],
  ["kind", "back", "noticed", "a write", "value", "a place", "effect"]
], readBack = { value: "yes", never: "no", "unless-sensitive": "some" }, noticed = { "per-value": "yes", "per-name": "by name", none: "no" }, effect = { now: "at once", "next-run": "next run", "next-deploy": "next deploy" };
async function targets(options, deps) {
  let { output } = deps, loaded = await Promise.all(Object.values(deps.targets).map(async (load) => (await load()).target));
  if (options.json)
    return output.print(prettyJson(loaded.map(({ id, api, capabilities }) => ({ id, api, capabilities })))), 0;
  let table = aligned([...heads, ...loaded.map(rowOf)]).map((line, index) => index < heads.length ? output.look.paint("bold", line) : line);
  return output.print([...table, ...loaded.flatMap(accessLines)].join(`
`)), 0;
}
function rowOf({ id, capabilities }) {
  let { forms, maxPerScope, takesEffect } = capabilities, { secret } = forms;
  return [
    id,
    readBack[secret.readBack.is],
    noticed[secret.revision.is],
    valuesInAWrite(capabilities),
    bytes(secret.maxBytes.is),
    // the most that any of its places takes: others may take fewer
    `up to ${number(maxPerScope.is)}`,
    effect[takesEffect.is]
  ];
}
function accessLines({ id, capabilities: { access } }) {
  return [
    "",
    id,
    `  token in ${access.token.join(" or ")}, made at`,
    `  ${access.portal}`,
    `  another endpoint in ${access.endpoint.env}`
  ];
}
function bytes(count) {
  return count % 1024 === 0 ? `${number(count / 1024)} KiB` : `${number(count)} bytes`;
}
function aligned(table) {
  let widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
export {
  targets
};
