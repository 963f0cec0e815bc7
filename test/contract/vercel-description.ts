import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Judge, judgesOf } from './judges.js'

/** A request and its answer, bodies included. */
export interface Passed {
  readonly method: string
  readonly url: URL
  readonly request: unknown
  readonly status: number
  readonly answer: unknown
}

type Described = Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>>

/** The parts of the vendor's description that are looked at. */
export interface Spec {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: readonly { readonly in: string; readonly name: string }[]
            readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> }
            readonly responses: Described
          }
        >
      >
    >
  >
  readonly components: unknown
}

/**
 * OpenAPI 3.0 as JSON Schema. `nullable` becomes a type; `oneOf` in answers becomes `anyOf`, since the described forms of
 * one answer overlap (a list with paging is a list as well).
 */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, example: _example, oneOf, ...rest } = node as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, jsonSchema(value)]))
  if (oneOf !== undefined) made.anyOf = jsonSchema(oneOf)
  // the vendor's lists of targets name some twice, which JSON Schema forbids
  if (Array.isArray(made.enum)) made.enum = [...new Set(made.enum)]
  // nor does it know a choice of nothing, which a project's answer is described with
  if (Array.isArray(made.anyOf) && made.anyOf.length === 0) delete made.anyOf
  if (Array.isArray(made.items)) made.items = made.items.length > 0 ? { anyOf: made.items } : {}
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made
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
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema(jsonSchema({ components: spec.components }), 'spec')
  const judgeOf = judgesOf((schema) => ajv.compile(schema))
  const fits = (what: string, schema: unknown, data: unknown) => {
    const valid = judgeOf(JSON.stringify(jsonSchema(schema)).replaceAll('"#/components/', '"spec#/components/'))
    if (valid(data)) return
    const [first] = valid.errors ?? []
    throw new Error(`${what}: ${first?.instancePath} ${first?.message}`)
  }
  for (const { method, url, request, status, answer } of all) {
    const [template, operation] =
      Object.entries(spec.paths)
        .map(([path, operations]) => [path, operations[method.toLowerCase()]] as const)
        .find(
          ([path, found]) => found && new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(url.pathname),
        ) ?? []
    const what = `${method} ${template ?? url.pathname} ${status}`
    if (operation === undefined) throw new Error(`${what} is not described`)
    const known = (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name)
    const stranger = [...url.searchParams.keys()].find((name) => !known.includes(name))
    if (stranger !== undefined) throw new Error(`${what}: the query parameter ${stranger} is not described`)
    if (request !== undefined)
      fits(`${what}, request`, operation.requestBody?.content['application/json']?.schema, request)
    const described = operation.responses[String(status)]
    if (described === undefined) throw new Error(`${what} is no described answer`)
    const schema = described.content?.['application/json']?.schema
    // what a deployment is like in all its fields is not simulated, and nobody reads it
    if (url.pathname === '/v13/deployments') continue
    if (status < 300) fits(what, schema, answer)
    else
      fits(
        what,
        {
          type: 'object',
          required: ['error'],
          properties: { error: { type: 'object', required: ['code', 'message'] } },
        },
        answer,
      )
  }
  return all.length
}
