import { Secret } from '../../core/secret.js'
import type { Blocked, Observation, Sighting, Target, TargetIo } from '../../core/types.js'
import type { Row, Value } from './answers.js'
import { client } from './api.js'
import { blockedAt, formOf } from './blocked.js'
import { capabilities } from './capabilities.js'
import { identify } from './identity.js'
import { held, placeKey, readable, shared, valueAt } from './rows.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { blockedPlaces } from './tier.js'
import { directoryOf, write } from './write.js'

/** Netlify environment variables of a team or one of its sites. A name has one value for each deploy context. */
export const target: Target<Scope, Settings, Place> = {
  id: 'netlify',
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
}

/** One read for the whole team or site: the list comes with all values of all contexts. */
async function observe(call: { readonly scopes: readonly Scope[]; readonly io: TargetIo }): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const wire = client(call.io, first)
  const listing = await wire.list()
  const handle = directoryOf(listing)
  const rows = [...listing.rows.values()]
  const places = new Set(call.scopes.map(placeKey))
  const blocked = await blockedPlaces(wire, listing, call.scopes)
  return call.scopes.map((scope, index) => {
    const closed = blocked[index]
    const sightings = rows.flatMap((row) => sightingOf(row, scope, blockedAt(row, scope, places)))
    const seen = { sightings, handle, ...(closed === undefined ? {} : { blocked: closed }) }
    return listing.gap === undefined ? { ...seen, listed: true } : { ...seen, listed: false, because: listing.gap }
  })
}

/**
 * A value for all contexts is seen in each of them; `row` says that it is one and the same. The id of a value is what
 * a value made anew has another of. The stamp is the name's, so values of all other contexts move it.
 */
function sightingOf(row: Row, scope: Scope, blocked: Blocked | undefined): Sighting[] {
  const value = valueAt(row, scope)
  if (value === undefined) return []
  const text = readable(row, value)
  const changedAt = Date.parse(row.updatedAt ?? '')
  const others = held(row).filter((one) => one !== value)
  const uidOf = ({ context, parameter }: Value) => keyOf({ ...scope, context, parameter }).uid
  return [
    {
      name: row.key,
      form: formOf(row),
      ...(text?.isWellFormed() ? { secret: new Secret(text) } : {}),
      ...(row.updatedAt === undefined ? {} : { revision: row.updatedAt }),
      ...(Number.isNaN(changedAt) ? {} : { changedAt }),
      ...(value === shared(row) ? { row: value.id ?? `${keyOf(scope).lane}|${row.key}` } : {}),
      ...(value.id === undefined ? {} : { made: value.id }),
      ...(others.length === 0 ? {} : { stampedWith: others.map(uidOf) }),
      ...(blocked === undefined ? {} : { blocked }),
    },
  ]
}
