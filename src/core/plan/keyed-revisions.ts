import type { Observation, Sighting } from '../observation.js'
import { Secret } from '../secret.js'
import { fingerprinter, type Keys } from './fingerprint.js'

/** Puts guessable revisions of one scope, by its uid, under keys. */
export type Keyed = (observation: Observation, uid: string) => Observation

/**
 * Makes what puts revisions under keys that are made of values alone: whoever has the ledger or a saved plan could hold
 * guesses against a digest, and sees a keyed one only. Equal digests under two names or in two places look different.
 * A uid that changes makes the revision incomparable, so a target with such revisions has one spelling for each place.
 * @param under the keys at hand, the current one first, and the ledger's id; without it such revisions are dropped
 */
export function keyedRevisions(under?: { readonly keys: Keys; readonly ledger: string }): Keyed {
  const print = under && fingerprinter(under.keys, under.ledger, 'stamp/v1')

  function sealed(sighting: Sighting, uid: string): Sighting {
    if (sighting.guessable !== true) return sighting
    const { revision, ...rest } = sighting
    if (revision === undefined || under === undefined || print === undefined) return rest
    const digest = new Secret(revision)
    const at = { uid, name: sighting.name, form: 'secret' } as const
    const keyed = new Map(under.keys.map(({ id }) => [id, print(digest, at, id) as string]))
    return { ...rest, keyed, revision: keyed.get(under.keys[0].id) as string }
  }

  return (observation, uid) =>
    observation.sightings.some(({ guessable }) => guessable)
      ? { ...observation, sightings: observation.sightings.map((one) => sealed(one, uid)) }
      : observation
}
