import type { Sighting } from '../../core/observation.js'

/** The time of a sighting. @param seconds since the epoch, with a fraction, as AWS writes times */
export function changedAt(seconds: number | undefined): Pick<Sighting, 'changedAt'> {
  return seconds === undefined || !Number.isFinite(seconds) ? {} : { changedAt: Math.round(seconds * 1000) }
}
