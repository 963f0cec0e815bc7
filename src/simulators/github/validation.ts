import type { Answer } from '../server.js'
import { refuse } from './store.js'

/** What is wrong with a member, in GitHub's words; undefined where it is fine. */
type Rule = (value: unknown, key: string) => string | undefined

/** A string. */
export const text: Rule = (value, key) =>
  typeof value === 'string' ? undefined : `For 'properties/${key}', ${JSON.stringify(value)} is not a string.`

/** A whole number. */
export const integer: Rule = (value, key) =>
  Number.isInteger(value) ? undefined : `For 'properties/${key}', ${JSON.stringify(value)} is not an integer.`

/** True or false. */
export const flag: Rule = (value, key) =>
  typeof value === 'boolean' ? undefined : `For 'properties/${key}', ${JSON.stringify(value)} is not a boolean.`

/** Nothing is demanded. */
export const anything: Rule = () => undefined

/** Standard base64, padded. */
export const base64: Rule = (value, key) =>
  typeof value === 'string' && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)
    ? undefined
    : `Invalid property /${key}: is not standard base64.`

/** Who may use an organisation's value: all, private or selected. */
export const visibility: Rule = (value, key) =>
  ['all', 'private', 'selected'].includes(value as string)
    ? undefined
    : `For 'properties/${key}', ${JSON.stringify(value)} is not one of all, private, selected.`

/** Ids as numbers; Dependabot took text only for years, user secrets take both. */
export function ids(as: 'numbers' | 'texts' | 'both'): Rule {
  return (value, key) => {
    if (!Array.isArray(value)) return `For 'properties/${key}', ${JSON.stringify(value)} is not an array.`
    for (const [index, id] of value.entries()) {
      if (as !== 'texts' && Number.isInteger(id)) continue
      if (as !== 'numbers' && typeof id === 'string' && /^\d+$/.test(id)) continue
      return as === 'texts'
        ? `Invalid property /${key}/${index}: \`${JSON.stringify(id)}\` is not of type \`string\`.`
        : `For 'items', ${JSON.stringify(id)} is not an integer.`
    }
    return undefined
  }
}

/**
 * Reads a request's body against a closed list of members.
 * @param needed members that must be there
 * @returns the members, or GitHub's answer: 400 for what is no JSON, 422 for a body of another shape
 */
export function readBody(
  body: string,
  rules: Readonly<Record<string, Rule>>,
  needed: readonly string[],
): { readonly ok: true; readonly body: Record<string, unknown> } | { readonly ok: false; readonly answer: Answer } {
  const no = (status: number, message: string) => ({ ok: false as const, answer: refuse(status, message) })
  let given: unknown
  try {
    given = body === '' ? {} : JSON.parse(body)
  } catch {
    return no(400, 'Problems parsing JSON')
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return no(422, 'Invalid request.\n\nThe body is not an object.')
  }
  const members = given as Record<string, unknown>
  const problems = [
    ...needed.filter((key) => members[key] === undefined).map((key) => `"${key}" wasn't supplied.`),
    ...Object.entries(members).map(([key, value]) => {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
      return rule ? rule(value, key) : `"${key}" is not a permitted key.`
    }),
  ].filter((problem) => problem !== undefined)
  return problems.length === 0 ? { ok: true, body: members } : no(422, `Invalid request.\n\n${problems.join('\n')}`)
}
