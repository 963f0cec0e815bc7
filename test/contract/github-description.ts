import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Passed } from './github-recorder.js'
import { judgesOf } from './judges.js'

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>
}
interface Operation {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[]
  readonly requestBody?: Content & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}
/** The parts of GitHub's API description that are looked at. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly in: string }>>
    readonly responses: Readonly<Record<string, Content>>
    readonly schemas: Readonly<Record<string, unknown>>
  }
}

/** What of a run did not fit, one line each, and how many requests were judged. */
export interface Verdict {
  readonly judged: number
  readonly complaints: readonly string[]
}

/**
 * Holds requests and answers against GitHub's own description: path, query, body, status, answer.
 * @param folder where `ajv` and `ajv-formats` are installed
 */
export function applyPolicy(description: Description, passed: readonly Passed[], folder: string): Verdict {
  const load = createRequire(join(folder, 'package.json'))
  const Ajv = load('ajv').default
  const ajv = new Ajv({ strict: false, allErrors: false })
  load('ajv-formats').default(ajv)
  ajv.addSchema(jsonSchema({ components: description.components }), 'github')
  const complaints: string[] = []
  let judged = 0

  const judgeOf = judgesOf((schema) => ajv.compile(schema))
  const fits = (what: string, schema: unknown, data: unknown) => {
    const valid = judgeOf(JSON.stringify(jsonSchema(schema)).replaceAll('"#/components/', '"github#/components/'))
    const [first] = valid(data) ? [] : (valid.errors ?? [])
    if (first) complaints.push(`${what}: ${first.instancePath || 'the whole'} ${first.message}`)
  }

  for (const one of passed) {
    // Not part of the excerpt: what GitHub's command line asks on its own, or where a redirect leads it, and organisations.
    if (/^\/(?:graphql|repositories\/.*|orgs\/[^/]+)?$/.test(one.path)) continue
    const found = operationOf(description, one)
    if (!found) {
      complaints.push(`${one.method} ${one.path}: not described`)
      continue
    }
    judged += 1
    const { operation, template } = found
    const what = `${one.method} ${template} ${one.status}`
    for (const name of one.query.keys()) {
      if (!queryNames(description, operation).includes(name)) complaints.push(`${what}: no query "${name}"`)
    }
    const failed = one.status >= 400
    const body = operation.requestBody?.content?.['application/json']?.schema
    if (one.sent !== undefined && body === undefined) complaints.push(`${what}: takes no body`)
    if (!failed && body !== undefined && (one.sent !== undefined || operation.requestBody?.required)) {
      fits(`${what} request`, body, one.sent)
    }
    const named = operation.responses[String(one.status)]
    if (named === undefined && !failed) complaints.push(`${what}: the status is not described`)
    const response = named?.$ref ? description.components.responses[named.$ref.split('/').at(-1) ?? ''] : named
    const shape = response?.content?.['application/json']?.schema
    if (shape !== undefined) fits(what, shape, one.answer)
    else if (failed) fits(what, { $ref: '#/components/schemas/basic-error' }, one.answer)
    else if (one.answer !== undefined) complaints.push(`${what}: answers with a body`)
  }
  return { judged, complaints }
}

function operationOf(description: Description, { method, path }: Passed) {
  const given = path.split('/')
  const matching = Object.entries(description.paths).filter(([template, operations]) => {
    const segments = template.split('/')
    const same = segments.every((segment, index) => segment.startsWith('{') || segment === given[index])
    return segments.length === given.length && same && operations[method.toLowerCase()] !== undefined
  })
  // `…/secrets/public-key` also fits `…/secrets/{secret_name}`: the one with fewer blanks is meant.
  const [best] = matching.sort(([a], [b]) => a.split('{').length - b.split('{').length)
  const operation = best?.[1][method.toLowerCase()]
  return best && operation ? { template: best[0], operation } : undefined
}

function queryNames(description: Description, operation: Operation): (string | undefined)[] {
  return (operation.parameters ?? [])
    .map((one) => (one.$ref ? description.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one))
    .filter((one) => one?.in === 'query')
    .map((one) => one?.name)
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [..., "null"]` or another branch. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, example: _example, ...rest } = node as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]))
  if (nullable !== true) return made
  return typeof made.type === 'string' ? { ...made, type: [made.type, 'null'] } : { anyOf: [made, { type: 'null' }] }
}
