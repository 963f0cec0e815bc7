import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Judge, judgesOf } from './judges.js'

/** A request and its answer, bodies included. */
export interface Passed {
  readonly method: string
  /** Below the base path. */
  readonly path: string
  readonly request: unknown
  readonly status: number
  readonly answer: unknown
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly schema?: object }[]
  readonly responses: Record<string, { readonly schema?: object }>
}

/** The parts of the description (Swagger 2) that are looked at. */
export interface Spec {
  readonly paths: Record<string, Record<string, Operation>>
}

/** A request may say nothing that the description does not know; an answer may. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const made = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return 'properties' in made ? { ...made, additionalProperties: false } : made
}

/**
 * Holds requests and answers against the vendor's own description.
 * @param folder where `ajv` is installed
 * @returns what was judged, as `GET /accounts/{account_id}/env 200` → how often
 * @throws where one does not fit
 */
export function applyPolicy(spec: Spec, all: readonly Passed[], folder: string): Map<string, number> {
  const Ajv = createRequire(join(folder, 'package.json'))('ajv').default as new (
    options: object,
  ) => {
    compile: (schema: unknown) => Judge
  }
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const judgeOf = judgesOf((schema) => ajv.compile(schema))
  const fits = (what: string, schema: unknown, data: unknown) => {
    const valid = judgeOf(JSON.stringify(schema))
    if (valid(data)) return
    const [first] = valid.errors ?? []
    throw new Error(`${what}: ${first?.instancePath} ${first?.message}`)
  }
  const judged = new Map<string, number>()
  for (const one of all) {
    const [template, operations] =
      Object.entries(spec.paths).find(([path]) =>
        new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(one.path),
      ) ?? []
    const operation = operations?.[one.method.toLowerCase()]
    if (template === undefined || operation === undefined) throw new Error(`${one.method} ${one.path} is not described`)
    const what = `${one.method} ${template} ${one.status}`
    const body = operation.parameters?.find((parameter) => parameter.in === 'body')?.schema
    if (one.request !== undefined && one.status < 400)
      fits(`${what}, request`, closed(body ?? { not: {} }), one.request)
    const answer =
      operation.responses[String(one.status)] ?? (one.status < 400 ? undefined : operation.responses.default)
    if (answer === undefined) throw new Error(`${what}: no such status is described`)
    if (answer.schema !== undefined) fits(`${what}, answer`, answer.schema, one.answer)
    else if (one.answer !== undefined) throw new Error(`${what}: no body is described`)
    judged.set(what, (judged.get(what) ?? 0) + 1)
  }
  return judged
}
