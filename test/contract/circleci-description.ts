import type { Spec } from './netlify-description.js'

/** The parts of CircleCI's description (OpenAPI 3) that are looked at. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly [part: string]: unknown
}

interface Operation {
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, unknown>>
}

interface Body {
  readonly content?: { readonly 'application/json'?: { readonly schema?: object } }
}

/**
 * The same description in the shape that the judge of Netlify's takes, for the paths below one of these beginnings.
 * @param beginnings as in `/context`
 */
export function describedBelow(api: OpenApi, beginnings: readonly string[]): Spec {
  const schemaOf = (body: unknown): { schema?: object } => {
    const schema = (whole(api, body) as Body | undefined)?.content?.['application/json']?.schema
    return schema === undefined ? {} : { schema: lenient(schema) as object }
  }
  const operation = ({ requestBody, responses }: Operation) => ({
    parameters: requestBody === undefined ? [] : [{ in: 'body', ...schemaOf(requestBody) }],
    responses: Object.fromEntries(Object.entries(responses).map(([status, one]) => [status, schemaOf(one)])),
  })
  const chosen = Object.entries(api.paths).filter(([path]) => beginnings.some((one) => path.startsWith(one)))
  return {
    paths: Object.fromEntries(
      chosen.map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).flatMap(([method, one]) => ('responses' in one ? [[method, operation(one)]] : [])),
        ),
      ]),
    ),
  }
}

/** With what its references lead to in their places. */
function whole(api: OpenApi, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((one) => whole(api, one))
  if (typeof node !== 'object' || node === null) return node
  if ('$ref' in node) {
    const path = String(node.$ref).slice(2).split('/')
    return whole(
      api,
      path.reduce((at: unknown, part) => (at as Record<string, unknown>)[part], api),
    )
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, whole(api, value)]))
}

/**
 * As JSON Schema: what may be null says so in two ways here, and `additionalProperties: false` beside a choice of shapes would
 * forbid each of them.
 */
function lenient(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(lenient)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, 'x-nullable': also, ...rest } = node as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, lenient(value)]))
  if ('anyOf' in made || 'oneOf' in made) delete made.additionalProperties
  return nullable === true || also === true ? { anyOf: [made, { type: 'null' }] } : made
}
