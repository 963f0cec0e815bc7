import { asSealpostError } from '../../core/errors.js'
import type { Observation, Sighting } from '../../core/observation.js'
import { Secret } from '../../core/secret.js'

/** What is observed of a scope that could not be listed, and what of it was seen before that. */
export function notListed(thrown: unknown, sightings: readonly Sighting[] = []): Observation {
  const error = asSealpostError(thrown)
  return { listed: false, because: error.message, error, sightings }
}

/**
 * The value of a sighting, where the vendor gives it back. What is no well-formed text has lost something on its way, and is
 * none.
 */
export function readValue(text: string | null | undefined): Pick<Sighting, 'secret'> {
  return text?.isWellFormed() ? { secret: new Secret(text) } : {}
}

/** The time of a sighting. @param time as the vendor writes times, `2026-11-23T07:12:05Z`; any other text gives nothing */
export function changeTime(time: string | null | undefined): Pick<Sighting, 'changedAt'> {
  const changedAt = Date.parse(time ?? '')
  return Number.isNaN(changedAt) ? {} : { changedAt }
}
