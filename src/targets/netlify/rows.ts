import type { Item, Outgoing, Row, Value } from './api.js'
import { outgoing } from './api.js'
import { contexts, type Scope, scopeNames } from './scope.js'

type Place = Pick<Scope, 'context' | 'parameter'>

/**
 * The text of a value where the API really gives it: always for a readable variable; for a secret only in the `dev`
 * context ("with secrets, only the local development context values are readable", open-api 2.60, read 2026-11), and
 * there not a row of stars either. An empty text means that nothing is set for that context (netlify-cli 27.2,
 * `src/utils/env/index.ts`, read 2026-11).
 */
export function readable(row: Row, value: Value): string | undefined {
  if (!row.secret) return value.text
  return value.context === 'dev' && !/^\*+$/.test(value.text ?? '*') ? value.text : undefined
}

function explicit(row: Row, place: Place): Value | undefined {
  return row.values.find((value) => value.context === place.context && value.parameter === place.parameter)
}

/** The one value for all contexts, where the variable has such a one. */
export function shared(row: Row): Value | undefined {
  return row.values.find((value) => value.context === 'all')
}

/** What the variable holds for a place: a value of its own before the one for all; undefined where nothing is set. */
export function valueAt(row: Row, place: Place): Value | undefined {
  const value = explicit(row, place) ?? shared(row)
  return value === undefined || readable(row, value) === '' ? undefined : value
}

/** Whether writing to this place touches the one value for all contexts. */
export function spans(row: Row, place: Place): boolean {
  return shared(row) !== undefined && explicit(row, place) === undefined
}

/**
 * The same readable variable with the value for all contexts written out for each of them, and some values replaced:
 * what netlify-cli sends when it turns such a variable into a secret. Scopes and every other value stay.
 * @returns undefined where a part of the variable could not be read and would therefore be lost
 */
export function split(row: Row, replaced: readonly Outgoing[]): Item | undefined {
  const everywhere = shared(row)
  if (everywhere?.text === undefined || row.scopes === undefined || row.secret) return undefined
  const values = new Map<string, Outgoing>()
  const put = (one: Outgoing) => values.set(`${one.context}|${one.context_parameter ?? ''}`, one)
  for (const context of contexts) put({ value: everywhere.text, context })
  for (const value of row.values) {
    if (value === everywhere) continue
    if (value.text === undefined) return undefined
    put(outgoing(value, value.text))
  }
  for (const one of replaced) put(one)
  // free plans take no list of scopes, not even a complete one (terraform-provider-netlify pull request 58)
  const all = row.scopes.length === scopeNames.length
  return { key: row.key, is_secret: false, ...(all ? {} : { scopes: row.scopes }), values: [...values.values()] }
}
