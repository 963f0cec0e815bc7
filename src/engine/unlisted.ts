import { accepting } from '../core/plan/map.js'
import { placeText } from '../core/plan/relocations.js'
import type { Identities } from './identify.js'
import type { Seen } from './observe.js'

/**
 * A place that the config dropped and that cannot be seen whole any more is unknown, and no failure of this run. Nothing
 * is concluded from a part of it.
 */
export function dropped({ place, observation }: Seen): Seen {
  if (place.index >= 0 || observation.listed) return { place, observation }
  const { because } = observation
  const note = `${because}; the config no longer maps it, and ${accepting(placeText(place))} lets the ledger forget it`
  return { place, observation: { listed: false, because: note, sightings: [] } }
}

/** A place of which nobody knows which one it is has not been seen, whatever was listed there. */
export function withoutIdentity({ place, observation }: Seen, { untold }: Identities): Seen {
  const error = untold.get(place.key.uid)
  if (error === undefined) return { place, observation }
  return dropped({ place, observation: { listed: false, because: error.message, error, sightings: [] } })
}
