import { addressKey, type Place } from '../../core/address.js'
import type { Receipt } from '../../core/receipts.js'
import { knownIn } from '../observe.js'
import type { ApplyContext } from './context.js'
import type { Job } from './jobs.js'
import type { Revision, SharedRevision } from './shared-revisions.js'
import { sightingsByKey } from './snapshot.js'
import { isBroken, verify } from './verify.js'

/**
 * Observes the lane of a batch again where anything may have been written, and takes over what it shows.
 * @param said what the target said of each write, in the batch's order
 * @param wroteAt the target's clock when the write began, ms since the epoch
 * @returns the receipts as the observation confirms them, and the revisions that entries beside the batch have by now
 */
export async function observeAgain(
  work: ApplyContext,
  batch: readonly Job[],
  said: readonly Receipt[],
  wroteAt: number,
): Promise<{ receipts: readonly Receipt[]; revisionOf: (sibling: SharedRevision) => Revision }> {
  if (said.every((receipt) => !receipt.ok && receipt.landed === 'no'))
    return { receipts: said, revisionOf: ({ entry }) => entry }
  const { snapshot } = work
  const lane = snapshot.lane((batch[0] as Job).place)
  const written = batch.map(({ change, place }) => ({
    change,
    place,
    before: snapshot.sighting(change.uid, change.address.name),
  }))
  const { receipts, observations } = await verify({
    ...work,
    known: knownIn(work.ledger),
    batch: written,
    said,
    lane,
    wroteAt,
  })
  for (const [at, observation] of observations.entries())
    if (!isBroken(observation)) snapshot.update(lane[at] as Place, observation)
  // a list that is older than our write says nothing about the revisions beside it
  const lagging = receipts.some((receipt, at) => !receipt.ok && said[at]?.ok)
  const sightings: ReadonlyMap<string, Revision> = lagging ? new Map() : sightingsByKey(lane, observations)
  return { receipts, revisionOf: ({ uid, name }) => sightings.get(addressKey(uid, name)) ?? {} }
}
