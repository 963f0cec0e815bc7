import { type Item, type Outgoing, outgoing } from './api.js'
import type { Row, Value } from './responses.js'
import { contexts, type Scope, type ScopeName, scopeNames } from './scope.js'

type Place = Pick<Scope, 'context' | 'parameter'>

/** One text for each place of a team or site. */
export function placeKey({ context, parameter }: Place): string {
  return parameter === undefined ? context : `${context}:${parameter}`
}

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

/** The values that are set: one that can be read to be empty is none. */
export function held(row: Row): readonly Value[] {
  return row.values.filter((value) => readable(row, value) !== '')
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

/** Whether a value for all contexts can be written out for each of them without losing a part of the variable. */
export function canSplit(row: Row): boolean {
  const known = row.values.every((value) => value.text !== undefined)
  return known && row.scopes !== undefined && !row.secret
}

/**
 * The same readable variable with the value for all contexts written out for each of them, and some values replaced:
 * what netlify-cli sends when it turns such a variable into a secret. Scopes and every other value stay.
 * @param row one that {@link canSplit}
 */
export function split(row: Row, replaced: readonly Outgoing[]): Item {
  const everywhere = shared(row)?.text ?? ''
  const own = row.values.filter((value) => value.context !== 'all')
  const values = merged([
    ...contexts.map((context) => ({ value: everywhere, context })),
    ...own.map((value) => outgoing(value, value.text ?? '')),
    ...replaced,
  ])
  // free plans take no list of scopes, not even a complete one (terraform-provider-netlify pull request 58)
  const all = row.scopes?.length === scopeNames.length
  return { key: row.key, is_secret: false, ...(all || !row.scopes ? {} : { scopes: row.scopes }), values }
}

/** The scopes that a readable variable keeps when it becomes a secret; undefined where one of them is not known here. */
export function secretScopesOf(row: Row): readonly ScopeName[] | undefined {
  return row.scopes?.filter((name) => name !== 'post-processing')
}

/**
 * A readable variable as a secret with these values: the PUT of netlify-cli's `env:set NAME --secret` (27.2,
 * `src/commands/env/env-set.ts`, read 2026-11). Its scopes stay but for post-processing, which no secret may have.
 */
export function asSecret(row: Row, values: readonly Outgoing[]): Item {
  const unset = row.values.filter(({ text, context }) => text === '' && context !== 'all')
  const empty = unset.map((value) => outgoing(value, ''))
  return { key: row.key, is_secret: true, scopes: secretScopesOf(row) ?? [], values: merged([...empty, ...values]) }
}

/** The last one for each place. */
function merged(values: readonly Outgoing[]): Outgoing[] {
  return [...new Map(values.map((one) => [`${one.context}|${one.context_parameter ?? ''}`, one])).values()]
}
