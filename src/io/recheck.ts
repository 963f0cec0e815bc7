import { SealpostError } from '../core/errors.js'
import { slot } from '../core/map.js'
import { writes } from '../core/plan.js'
import { failed } from '../core/serial.js'
import type { Config, Place, Plan, Receipt } from '../core/types.js'
import { isBroken } from './confirm.js'
import { type Job, nameOf } from './jobs.js'
import { observeLane } from './observe.js'
import { sightingsBySlot, type View } from './view.js'
import type { Line } from './wires.js'

/**
 * Looks once more before something is removed, where this run wrote at the same vendor beside the lane. A place that a
 * config calls by a new name can be the very place that it called by the old one: what stands there was written just
 * now, and its stamp says so.
 * @returns what may still be removed, and receipts for what may not
 */
export async function recheck(
  call: { readonly plan: Plan; readonly config: Config; readonly lines: ReadonlyMap<string, Line> },
  batch: readonly Job[],
  lane: readonly Place[],
  view: View,
): Promise<{ readonly still: readonly Job[]; readonly held: readonly Receipt[] }> {
  const mine = new Set(lane.map(({ key }) => key.uid))
  const { use } = (batch[0] as Job).place
  const elsewhere = call.plan.changes.some(
    (change) => writes(change) && change.do !== 'remove' && change.address.use === use && !mine.has(change.uid),
  )
  if (!elsewhere) return { still: batch, held: [] }
  const observations = await observeLane(lane, call.config, call.lines)
  const sightings = sightingsBySlot(lane, observations)
  const still: Job[] = []
  const held: Receipt[] = []
  for (const job of batch) {
    const at = nameOf(job.change)
    const observation = observations[lane.findIndex(({ key }) => key.uid === at.uid)]
    const before = view.sighting(at.uid, at.name)?.revision
    const now = sightings.get(slot(at.uid, at.name))
    const moved = now !== undefined && now.revision !== before
    if (isBroken(observation)) held.push(failed(at, kept('it could not be looked at again'), 'no'))
    else if (moved) held.push(failed(at, kept('it was written since this was planned'), 'no'))
    else still.push(job)
  }
  return { still, held }
}

function kept(why: string): SealpostError {
  return new SealpostError('held-back', `not removed: ${why}`, { hint: 'Make a new plan: it looks again.' })
}
