import * as z from 'zod/mini'
import type { SourceList } from '../../core/source.js'
import type { Schema, TargetList } from '../../core/target.js'
import type { StoreList } from '../ledger/store-kind.js'
import { stores as builtIn } from '../ledger/stores/index.js'
import { baseSchema, sourceKeys, targetBlock } from './base-schema.js'
import { policySchema } from './policy-schema.js'
import { takesTimeout, timeoutKey } from './source-timeout.js'
import { tellsVersions } from './source-versions.js'

/** The part of a JSON schema that is worked with here. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Node | boolean
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly [more: string]: unknown
}

/**
 * The JSON schema (draft 7, which editors know best) of a whole config: the common keys, and for each source, target and
 * ledger its own settings and places.
 */
export async function jsonSchema(
  targets: TargetList,
  sources: SourceList,
  stores: StoreList = builtIn,
): Promise<object> {
  const base = nodeOf(baseSchema)
  const common = nodeOf(targetBlock)
  const ofSources = nodeOf(z.looseObject(sourceKeys))
  const sourceBranches = await Promise.all(
    Object.entries(sources).map(async ([use, load]) => {
      const { source } = await load()
      const timed = takesTimeout(source) ? { timeout: timeoutKey } : {}
      const keys = tellsVersions(source) ? ofSources.properties : omit(ofSources.properties, 'compare')
      const common = { properties: { ...omit(keys, 'use'), ...timed } }
      return branches(use, common, nodeOf(source.config.settings))
    }),
  )
  const targetBranches = await Promise.all(
    Object.entries(targets).map(async ([use, load]) => {
      const { config, capabilities } = (await load()).target
      const { settings, place } = config
      const own = nodeOf(settings)
      const elsewhereGiven = Object.keys(capabilities.access.settings ?? {})
      const required = own.required?.filter((key) => !elsewhereGiven.includes(key)) ?? []
      const one = nodeOf(place)
      const environments = {
        ...common.properties?.environments,
        additionalProperties: { anyOf: [one, { type: 'array', items: one, minItems: 1 }] },
      }
      return branches(use, { ...common, properties: { ...common.properties, environments } }, { ...own, required })
    }),
  )
  const ledgerBranches = await Promise.all(
    Object.entries(stores).map(async ([use, load]) => branches(use, {}, nodeOf((await load()).store.config.settings))),
  )
  const { $schema: _one, ...policy } = nodeOf(policySchema)
  return {
    ...base,
    title: 'Sealpost',
    oneOf: [{ required: ['source'] }, { required: ['sources'] }],
    properties: {
      ...base.properties,
      source: {
        ...described(base.properties?.source),
        anyOf: [...sourceBranches.flat(), elsewhere(sources, { properties: omit(ofSources.properties, 'use') })],
      },
      // the same blocks, under names
      sources: { ...base.properties?.sources, additionalProperties: { $ref: '#/properties/source' } },
      policy: { default: {}, ...policy },
      ledger: { ...described(base.properties?.ledger), anyOf: ledgerBranches.flat() },
      targets: {
        ...base.properties?.targets,
        additionalProperties: { anyOf: [...targetBranches.flat(), elsewhere(targets, common)] },
      },
    },
  }
}

/** The keys that a schema knows at a path inside its data; none where it is no zod schema. */
export function knownKeys(schema: Schema<unknown>, path: readonly PropertyKey[]): string[] {
  let nodes: Node[]
  try {
    nodes = alternatives(nodeOf(schema))
  } catch {
    return []
  }
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      const below =
        typeof step === 'number' ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties)
      return typeof below === 'object' ? alternatives(below) : []
    })
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))]
}

function nodeOf(schema: Schema<unknown>): Node {
  const options = { io: 'input', target: 'draft-7', unrepresentable: 'any' } as const
  return z.toJSONSchema(schema as z.ZodMiniType, options) as Node
}

function alternatives(node: Node): Node[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  return inner.length === 0 ? [node] : inner.flatMap(alternatives)
}

/** One closed object for each alternative of a plug-in's settings, told apart by `use`. */
function branches(use: string, common: Node, settings: Node): Node[] {
  return alternatives(settings).map((own) => ({
    type: 'object',
    properties: {
      use: { ...described(common.properties?.use), const: use },
      ...omit(common.properties, 'use'),
      ...own.properties,
    },
    required: ['use', ...(common.required ?? []).filter((key) => key !== 'use'), ...(own.required ?? [])],
    additionalProperties: false,
  }))
}

/** What is not built in: an installed package, whose settings are its own affair. */
function elsewhere(list: object, common: Node): Node {
  return {
    type: 'object',
    properties: { ...common.properties, use: { type: 'string', not: { enum: Object.keys(list) } } },
    required: ['use', ...(common.required ?? []).filter((key) => key !== 'use')],
  }
}

function described(node: Node | undefined): Node {
  return typeof node?.description === 'string' ? { description: node.description } : {}
}

function omit(properties: Node['properties'], key: string): Record<string, Node> {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => name !== key))
}
