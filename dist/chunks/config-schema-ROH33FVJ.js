import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  baseSchema,
  ledgers,
  targetBlock,
  toJSONSchema
} from "./chunk-BNIMRQTC.js";
import "./chunk-RQGASJVF.js";
import "./chunk-WHPBVJKB.js";

// src/io/config-schema.ts
async function jsonSchema(targets, sources) {
  let base = nodeOf(baseSchema), common = nodeOf(targetBlock), sourceBranches = await Promise.all(
    Object.entries(sources).map(
      async ([use, load]) => branches(use, {}, nodeOf((await load()).source.config.settings))
    )
  ), targetBranches = await Promise.all(
    Object.entries(targets).map(async ([use, load]) => {
      let { config, capabilities } = (await load()).target, { settings, place } = config, own = nodeOf(settings), elsewhereGiven = Object.keys(capabilities.access.settings ?? {}), required = own.required?.filter((key) => !elsewhereGiven.includes(key)) ?? [], one = nodeOf(place), environments = {
        ...common.properties?.environments,
        additionalProperties: { anyOf: [one, { type: "array", items: one, minItems: 1 }] }
      };
      return branches(use, { ...common, properties: { ...common.properties, environments } }, { ...own, required });
    })
  ), ledgerBranches = Object.entries(ledgers).flatMap(([use, settings]) => branches(use, {}, nodeOf(settings)));
  return {
    ...base,
    title: "Sealpost",
    properties: {
      ...base.properties,
      source: { ...described(base.properties?.source), anyOf: [...sourceBranches.flat(), elsewhere(sources, {})] },
      ledger: { ...described(base.properties?.ledger), anyOf: ledgerBranches },
      targets: {
        ...base.properties?.targets,
        additionalProperties: { anyOf: [...targetBranches.flat(), elsewhere(targets, common)] }
      }
    }
  };
}
function knownKeys(schema, path) {
  let nodes;
  try {
    nodes = alternatives(nodeOf(schema));
  } catch {
    return [];
  }
  for (let step of path)
    nodes = nodes.flatMap((node) => {
      let below = typeof step == "number" ? node.items : node.properties?.[String(step)] ?? node.additionalProperties;
      return typeof below == "object" ? alternatives(below) : [];
    });
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function nodeOf(schema) {
  return toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
}
function alternatives(node) {
  let inner = [...node.anyOf ?? [], ...node.oneOf ?? []];
  return inner.length === 0 ? [node] : inner.flatMap(alternatives);
}
function branches(use, common, settings) {
  return alternatives(settings).map((own) => ({
    type: "object",
    properties: {
      use: { ...described(common.properties?.use), const: use },
      ...omit(common.properties, "use"),
      ...own.properties
    },
    required: ["use", ...(common.required ?? []).filter((key) => key !== "use"), ...own.required ?? []],
    additionalProperties: !1
  }));
}
function elsewhere(list, common) {
  return {
    type: "object",
    properties: { ...common.properties, use: { type: "string", not: { enum: Object.keys(list) } } },
    required: ["use", ...(common.required ?? []).filter((key) => key !== "use")]
  };
}
function described(node) {
  return typeof node?.description == "string" ? { description: node.description } : {};
}
function omit(properties, key) {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => name !== key));
}
export {
  jsonSchema,
  knownKeys
};
