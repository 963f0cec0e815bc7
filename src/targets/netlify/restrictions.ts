import type { Form } from '../../core/address.js'
import type { Blocked, Objection } from '../../core/observation.js'
import { blockedForms } from '../shared/objection.js'
import type { Row } from './responses.js'
import { contexts, keyOf, type Scope } from './scope.js'
import { canSplit, held, placeKey, secretScopesOf, spans } from './variable-rows.js'

type Place = Pick<Scope, 'context' | 'parameter'>

/** The flag cannot be taken off. */
export const staysSecret: Objection = {
  because: 'it is a secret at Netlify, which cannot be made readable again',
  unlock: 'Remove the variable in Netlify and run again, or remove the name from `public`.',
}

const cannotSplit: Objection = {
  because: 'it has one value for all contexts, and not all of it can be read',
  unlock: 'In Netlify, give it a different value for each deploy context, then run again.',
}

const lateOnly: Objection = {
  because: 'its only scope at Netlify is post-processing, which is not allowed for secrets',
  unlock: 'In Netlify, add builds, functions or runtime as a scope, or add the name to `public`.',
}

/** What is left of `scopes` for a new secret is nothing. */
export const noScopeLeft: Objection = {
  because: 'a secret cannot have post-processing as its only scope',
  unlock: 'Add builds, functions or runtime to `scopes`, or add the name to `public`.',
}

/** A name has one flag for all contexts, so it cannot be wanted in both forms. */
export const bothForms: Objection = {
  because: 'at Netlify a name is secret in all contexts or in none, and the config asks for both',
  unlock: 'Make `public` the same for this name in every target that writes to this team or site.',
}

/**
 * Why a variable that exists takes no value of a form at a place. A readable one of which all contexts may be ours takes
 * a secret only along with the others.
 * @param mapped keys of the places that the config has, so that they may be written in the same run
 */
export function blockedAt(row: Row, scope: Scope, mapped: ReadonlySet<string>): Blocked | undefined {
  const along = { ...othersRead(row.key), unless: placesOf(row, scope) }
  const secret = row.secret ? wholeAt(row, scope) : (openFor(row, mapped) ?? along)
  const open = row.secret ? staysSecret : wholeAt(row, scope)
  return blockedForms(secret, open)
}

/** Every place that a variable has a value for, by uid; of one for all contexts each context. */
function placesOf(row: Row, scope: Scope): string[] {
  const named = held(row).filter(({ context }) => context !== 'all')
  const spread = isSpread(row) ? contexts.map((context) => ({ context, parameter: undefined })) : []
  const uidOf = ({ context, parameter }: Place) => keyOf({ ...scope, context, parameter }).uid
  return [...new Set([...spread, ...named].map(uidOf))]
}

function isSpread(row: Row): boolean {
  return held(row).some(({ context }) => context === 'all')
}

/** Why a value in the form that the variable has cannot come into a place; nothing where it can. */
export function wholeAt(row: Row, place: Place): Objection | undefined {
  return spans(row, place) && !canSplit(row) ? cannotSplit : undefined
}

/**
 * Why a readable variable cannot become a secret. Its values cannot be read again afterwards, so nobody else's may be
 * among them; only Netlify's own tools do that, at somebody's word.
 */
export function openFor(row: Row, ours: ReadonlySet<string>): Objection | undefined {
  const foreign = held(row).filter((value) => value.context !== 'all' && !ours.has(placeKey(value)))
  const spread = isSpread(row) && contexts.some((context) => !ours.has(context))
  if (foreign.length > 0 || spread) return othersRead(row.key)
  const scopes = secretScopesOf(row)
  if (scopes?.length === 0) return lateOnly
  return scopes === undefined ? unknownScope(row.key) : undefined
}

/** The form that a variable has in all contexts. */
export function formOf(row: Row): Form {
  return row.secret ? 'secret' : 'public'
}

function othersRead(key: string): Objection {
  return {
    because: 'it is readable at Netlify, and its values in contexts outside this run would become secret too',
    unlock: `Run \`netlify env:set ${key} --secret\` (or check “Contains secret values” in the web UI) and run again, or add the name to \`public\`.`,
  }
}

function unknownScope(key: string): Objection {
  return {
    because: 'it is readable at Netlify, and has an unknown scope that would be lost',
    unlock: `Run \`netlify env:set ${key} --secret\` and run again, or add the name to \`public\`.`,
  }
}
