import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Judge, judgesOf } from './judges.js'

/** A request and its answer, bodies included. */
export interface Passed {
  readonly method: string
  readonly path: string
  readonly request: unknown
  readonly status: number
  readonly answer: unknown
}
/** The parts of the description that are looked at. */
export interface Spec {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: unknown }> }> }>
  >
  readonly components: { readonly schemas: Record<string, unknown> }
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [..., "null"]`. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, example: _example, ...rest } = node as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]))
  if (nullable === true && typeof made.type === 'string') made.type = [made.type, 'null']
  return made
}

/**
 * Holds requests and answers against the vendor's own description.
 * @param folder where `ajv` is installed
 * @returns how many were judged
 * @throws where one does not fit
 */
export function applyPolicy(spec: Spec, all: readonly Passed[], folder: string): number {
  const Ajv = createRequire(join(folder, 'package.json'))('ajv').default as new (
    options: object,
  ) => {
    addSchema: (schema: unknown, id: string) => void
    compile: (schema: unknown) => Judge
  }
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema(jsonSchema({ components: spec.components }), 'spec')
  const judgeOf = judgesOf((schema) => ajv.compile(schema))
  const fits = (what: string, schema: unknown, data: unknown) => {
    const valid = judgeOf(JSON.stringify(jsonSchema(schema)).replaceAll('"#/components/', '"spec#/components/'))
    if (valid(data)) return
    const [first] = valid.errors ?? []
    throw new Error(`${what}: ${first?.instancePath} ${first?.message}`)
  }
  let judged = 0
  for (const one of all) {
    const [template, operations] =
      Object.entries(spec.paths).find(([path]) =>
        new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(one.path),
      ) ?? []
    const operation = operations?.[one.method.toLowerCase()]
    // the description is older than secrets-bulk and was cut down to the parts in reach: of Workers it has the settings
    // alone, and in them no secret and no plain variable, which the client's types and wrangler's own code know of
    if (one.path.includes('/workers/scripts')) continue
    if (template === undefined || operation === undefined) throw new Error(`${one.method} ${one.path} is not described`)
    const what = `${one.method} ${template} ${one.status}`
    if (one.status === 200) fits(what, operation.responses['200']?.content['application/json']?.schema, one.answer)
    // its 4XX answers demand success to be true and false at once: the part that is about failures is taken alone
    else fits(what, { $ref: '#/components/schemas/pages_api-response-common-failure' }, one.answer)
    if (one.method === 'PATCH') fits(`${what} request`, { $ref: '#/components/schemas/pages_projects' }, one.request)
    judged += 1
  }
  if (judged < 12) throw new Error(`only ${judged} were judged`)
  return judged
}
