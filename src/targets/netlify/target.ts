import { asSealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import type { Target, TargetIo } from '../../core/target.js'
import type { Blocked, Observation, Sighting } from '../../core/types.js'
import type { Row, Value } from './answers.js'
import { type Client, client } from './api.js'
import { blockedAt, formOf } from './blocked.js'
import { capabilities } from './capabilities.js'
import { identify } from './identity.js'
import { held, placeKey, readable, shared, valueAt } from './rows.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { blockedPlaces } from './tier.js'
import { directoryOf, write } from './write.js'

/** Netlify environment variables of a team or one of its sites. A name has one value for each deploy context. */
export const target: Target<Scope, Settings, Place> = {
  id: 'netlify',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
}

/**
 * One read for the whole team or site: the list comes with all values of all contexts. A site whose team is given in
 * two ways is read once for each, for one of them may be another team.
 */
async function observe(call: { readonly scopes: readonly Scope[]; readonly io: TargetIo }): Promise<Observation[]> {
  const accounts = [...new Set(call.scopes.map(({ account }) => account))]
  const places = new Set(call.scopes.map(placeKey))
  const seen = new Map<Scope, Observation>()
  for (const account of accounts) {
    const scopes = call.scopes.filter((scope) => scope.account === account)
    const looked = look(scopes, client(call.io, scopes[0] as Scope), places)
    const observations = await (accounts.length === 1 ? looked : looked.catch((thrown) => unseen(scopes, thrown)))
    for (const [index, scope] of scopes.entries()) seen.set(scope, observations[index] as Observation)
  }
  return call.scopes.map((scope) => seen.get(scope) as Observation)
}

async function look(scopes: readonly Scope[], wire: Client, places: ReadonlySet<string>): Promise<Observation[]> {
  const listing = await wire.list()
  const handle = directoryOf(listing)
  const rows = [...listing.rows.values()]
  const blocked = await blockedPlaces(wire, listing, scopes)
  return scopes.map((scope, index) => {
    const closed = blocked[index]
    const sightings: Sighting[] = []
    const blockedNames = new Map<string, Blocked>()
    for (const row of rows) {
      const objections = blockedAt(row, scope, places)
      const value = valueAt(row, scope)
      if (value !== undefined) sightings.push(sightingOf(row, value, scope, objections))
      else if (objections !== undefined) blockedNames.set(row.key, objections)
    }
    const seen = { sightings, blockedNames, handle, ...(closed === undefined ? {} : { blocked: closed }) }
    return listing.gap === undefined ? { ...seen, listed: true } : { ...seen, listed: false, because: listing.gap }
  })
}

function unseen(scopes: readonly Scope[], thrown: unknown): Observation[] {
  const error = asSealpostError(thrown)
  return scopes.map(() => ({ listed: false, because: error.message, error, sightings: [] }))
}

/**
 * A value for all contexts is seen in each of them; `row` says that it is one and the same. The id of a value is what
 * a value made anew has another of. The stamp is the name's, so values of all other contexts move it.
 */
function sightingOf(row: Row, value: Value, scope: Scope, blocked: Blocked | undefined): Sighting {
  const text = readable(row, value)
  const changedAt = Date.parse(row.updatedAt ?? '')
  const others = held(row).filter((one) => one !== value)
  const uidOf = ({ context, parameter }: Value) => keyOf({ ...scope, context, parameter }).uid
  return {
    name: row.key,
    form: formOf(row),
    ...(text?.isWellFormed() ? { secret: new Secret(text) } : {}),
    ...(row.updatedAt === undefined ? {} : { revision: row.updatedAt }),
    ...(Number.isNaN(changedAt) ? {} : { changedAt }),
    ...(value === shared(row) ? { row: value.id ?? `${keyOf(scope).lane}|${row.key}` } : {}),
    ...(value.id === undefined ? {} : { made: value.id }),
    ...(others.length === 0 ? {} : { stampedWith: others.map(uidOf) }),
    ...(blocked === undefined ? {} : { blocked }),
  }
}
