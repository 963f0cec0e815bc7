import { Secret } from '../../core/secret.js'
import type { Observation, Sighting, Target, TargetIo } from '../../core/types.js'
import { client, type Row } from './api.js'
import { capabilities } from './capabilities.js'
import { readable, shared, valueAt } from './rows.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { directoryOf, write } from './write.js'

/** Netlify environment variables of a team or one of its sites. A name has one value for each deploy context. */
export const target: Target<Scope, Settings, Place> = {
  id: 'netlify',
  api: 1,
  capabilities,
  config: { settings, place },
  parseScope,
  keyOf,
  identify: async ({ scope }) => keyOf(scope).holder,
  observe,
  write,
}

/** One read for the whole team or site: the list comes with all values of all contexts. */
async function observe(call: { readonly scopes: readonly Scope[]; readonly io: TargetIo }): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const listing = await client(call.io, first).list()
  const handle = directoryOf(listing)
  const rows = [...listing.rows.values()]
  return call.scopes.map((scope) => {
    const sightings = rows.flatMap((row) => sightingOf(row, scope))
    if (listing.gap === undefined) return { listed: true, sightings, handle }
    return { listed: false, because: listing.gap, sightings, handle }
  })
}

/** A value for all contexts is seen in each of them; `row` says that it is one and the same. */
function sightingOf(row: Row, scope: Scope): Sighting[] {
  const value = valueAt(row, scope)
  if (value === undefined) return []
  const text = readable(row, value)
  const changedAt = Date.parse(row.updatedAt ?? '')
  return [
    {
      name: row.key,
      form: row.secret ? 'secret' : 'public',
      ...(text?.isWellFormed() ? { secret: new Secret(text) } : {}),
      ...(row.updatedAt === undefined ? {} : { revision: row.updatedAt }),
      ...(Number.isNaN(changedAt) ? {} : { changedAt }),
      ...(value === shared(row) ? { row: row.key } : {}),
    },
  ]
}
