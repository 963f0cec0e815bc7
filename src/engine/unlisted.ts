import { placeText } from '../core/address.js'
import type { Observed } from '../core/observation.js'
import { accepting } from '../core/plan/accepted.js'
import type { Identities } from './identify.js'

/**
 * A place that the config dropped and that cannot be seen whole any more is unknown, and no failure of this run. Nothing
 * is concluded from a part of it.
 */
export function asDropped({ place, observation }: Observed): Observed {
  if (place.index >= 0 || observation.listed) return { place, observation }
  const { because } = observation
  const note = `${because}; the config no longer maps it. To drop it from the ledger, pass ${accepting(placeText(place))}`
  return { place, observation: { listed: false, because: note, sightings: [] } }
}

/** A place of which nobody knows which one it is has not been seen, whatever was listed there. */
export function asUnidentified({ place, observation }: Observed, { unidentified }: Identities): Observed {
  const error = unidentified.get(place.key.uid)
  if (error === undefined) return { place, observation }
  return asDropped({ place, observation: { listed: false, because: error.message, error, sightings: [] } })
}
