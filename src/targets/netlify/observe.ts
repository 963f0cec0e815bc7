import type { Blocked, Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { changeTime, notListed, readValue } from '../shared/observation.js'
import { type Api, openApi } from './api.js'
import { blockedPlaces } from './pricing-plan.js'
import type { Row, Value } from './responses.js'
import { blockedAt, formOf } from './restrictions.js'
import { keyOf, type Scope } from './scope.js'
import { seenVariables } from './seen-variables.js'
import { held, placeKey, readable, shared, valueAt } from './variable-rows.js'

/**
 * One read for the whole team or site: the list comes with all values of all contexts. A site whose team is given in
 * two ways is read once for each, for one of them may be another team.
 */
export async function observe(call: ObserveCall<Scope>): Promise<Observation[]> {
  const accounts = [...new Set(call.scopes.map(({ account }) => account))]
  const places = new Set(call.scopes.map(placeKey))
  const seen = new Map<Scope, Observation>()
  for (const account of accounts) {
    const scopes = call.scopes.filter((scope) => scope.account === account)
    const looked = look(scopes, openApi(call.io, scopes[0] as Scope), places)
    const observations = await (accounts.length === 1
      ? looked
      : looked.catch((thrown) => scopes.map(() => notListed(thrown))))
    for (const [index, scope] of scopes.entries()) seen.set(scope, observations[index] as Observation)
  }
  return call.scopes.map((scope) => seen.get(scope) as Observation)
}

async function look(scopes: readonly Scope[], api: Api, places: ReadonlySet<string>): Promise<Observation[]> {
  const listing = await api.list()
  const handle = seenVariables(listing)
  const rows = [...listing.rows.values()]
  const blocked = await blockedPlaces(api, listing, scopes)
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

/**
 * A value for all contexts is seen in each of them; `row` says that it is one and the same. The id of a value is what
 * a value made anew has another of. The stamp is the name's, so values of all other contexts move it.
 */
function sightingOf(row: Row, value: Value, scope: Scope, blocked: Blocked | undefined): Sighting {
  const others = held(row).filter((one) => one !== value)
  const uidOf = ({ context, parameter }: Value) => keyOf({ ...scope, context, parameter }).uid
  return {
    name: row.key,
    form: formOf(row),
    ...readValue(readable(row, value)),
    ...(row.updatedAt === undefined ? {} : { revision: row.updatedAt }),
    ...changeTime(row.updatedAt),
    ...(value === shared(row) ? { row: value.id ?? `${keyOf(scope).lane}|${row.key}` } : {}),
    ...(value.id === undefined ? {} : { made: value.id }),
    ...(others.length === 0 ? {} : { stampedWith: others.map(uidOf) }),
    ...(blocked === undefined ? {} : { blocked }),
  }
}
