import type { Observation, Place } from './types.js'

/** One place and what was seen there. */
interface Seen {
  readonly place: Place
  readonly observation: Observation
}

/**
 * The place that the config maps and that the vendor shows to be this very one under another spelling (a slug and an
 * id, say); undefined where there is none.
 * @param row one row of the place, where the question is about that row alone
 */
export type TwinOf = (seen: Seen, row?: string) => Place | undefined

/**
 * Finds places that two spellings of a config make two of. A vendor tells by the place's own identity, or by rows that
 * are seen in two documents. Linear in the number of sightings.
 */
export function twinsIn(all: readonly Seen[]): TwinOf {
  const identities = new Map<string, Place>()
  const rows = new Map<string, Place>()
  const identityKey = ({ place, observation }: Seen) =>
    observation.identity === undefined ? undefined : `${place.use}|${place.key.lane}|${observation.identity}`
  for (const seen of all) {
    const { place, observation } = seen
    // what the config no longer maps is nobody's twin, but may have one
    if (place.index < 0) continue
    const identity = identityKey(seen)
    if (identity !== undefined && !identities.has(identity)) identities.set(identity, place)
    for (const { row } of observation.sightings) {
      const key = `${place.use}|${row}`
      if (row !== undefined && !rows.has(key)) rows.set(key, place)
    }
  }
  return (seen, row) => {
    const { place, observation } = seen
    const same = identities.get(identityKey(seen) ?? '')
    if (same !== undefined && same.key.uid !== place.key.uid) return same
    const asked = row === undefined ? observation.sightings.map((sighting) => sighting.row) : [row]
    for (const one of asked) {
      const holder = one === undefined ? undefined : rows.get(`${place.use}|${one}`)
      // a row may well span places of one document
      if (holder !== undefined && holder.key.lane !== place.key.lane) return holder
    }
    return undefined
  }
}
