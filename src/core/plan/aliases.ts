import type { Place } from '../address.js'
import type { Observed, Sighting } from '../observation.js'
import type { PlaceIdentity } from './place-identity.js'

/**
 * The place that the config maps and that the vendor shows to be this very one under another spelling (a slug and an
 * id, say); undefined where there is none.
 * @param sighting one name of the place, where the question is about that name alone
 */
export type AliasOf = (seen: Observed, sighting?: Sighting) => Place | undefined

/**
 * Finds places that two spellings of a config make two of. A vendor tells by what it calls the place itself, by the
 * place's identity within a document, or by a row that is seen at such a place in two documents. Linear in the number of
 * sightings.
 * @param identityOf by uid; places that this run does not look at may be among them
 */
export function aliasesIn(all: readonly Observed[], identityOf: ReadonlyMap<string, PlaceIdentity>): AliasOf {
  const identities = new Map<string, Place>()
  const rows = new Map<string, Place>()
  const revisions = new Map<string, Place>()
  for (const { place, identity } of identityOf.values()) if (place.index >= 0) keepFirst(identities, identity, place)
  for (const seen of all) {
    const { place, observation } = seen
    // what the config no longer maps is nobody's alias, but may have one
    if (place.index < 0) continue
    keepFirst(identities, identityKey(seen), place)
    for (const sighting of observation.sightings) {
      keepFirst(rows, rowKey(seen, sighting.row), place)
      if (!identityOf.has(place.key.uid)) keepFirst(revisions, revisionKey(place, sighting), place)
    }
  }
  return (seen, sighting) => {
    const { place, observation } = seen
    for (const key of [identityOf.get(place.key.uid)?.identity, identityKey(seen)]) {
      const same = identities.get(key ?? '')
      if (same !== undefined && same.key.uid !== place.key.uid) return same
    }
    for (const { row } of sighting === undefined ? observation.sightings : [sighting]) {
      const holder = rows.get(rowKey(seen, row) ?? '')
      if (holder !== undefined && holder.key.lane !== place.key.lane) return holder
    }
    // where the vendor does not tell, the same name with the same revision is taken for the same: to keep is the smaller harm
    const likely = sighting === undefined ? undefined : revisions.get(revisionKey(place, sighting) ?? '')
    return likely?.key.uid === place.key.uid ? undefined : likely
  }
}

function keepFirst(into: Map<string, Place>, key: string | undefined, place: Place): void {
  if (key !== undefined && !into.has(key)) into.set(key, place)
}

function identityKey({ place, observation }: Observed): string | undefined {
  return observation.identity === undefined ? undefined : `${place.use}|${place.key.lane}|${observation.identity}`
}

/** A row may well span places: only where the vendor calls both the same are they one. */
function rowKey({ place, observation }: Observed, row: string | undefined): string | undefined {
  return row === undefined ? undefined : `${place.use}|${row}|${observation.identity ?? ''}`
}

function revisionKey({ use, key }: Place, { name, revision }: Sighting): string | undefined {
  return revision === undefined ? undefined : `${use}|${key.within}|${name}|${revision}`
}
