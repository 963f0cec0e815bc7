import { addressKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Sighting } from '../../core/observation.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import { knownIn, observeLane } from '../observe.js'
import type { ApplyContext } from './context.js'
import { type Job, nameOf } from './jobs.js'
import { sightingsByKey } from './snapshot.js'
import { isBroken } from './verify.js'

/**
 * Observes once more directly before something is removed. What was edited or made anew since this run last saw it may be
 * somebody else's by now, or was written by this very run under another name of the same place.
 * @returns what may still be removed, and receipts for what may not
 */
export async function recheck(
  { config, connections, ledger, snapshot }: Pick<ApplyContext, 'config' | 'connections' | 'ledger' | 'snapshot'>,
  batch: readonly Job[],
): Promise<{ readonly still: readonly Job[]; readonly held: readonly Receipt[] }> {
  const lane = snapshot.lane((batch[0] as Job).place)
  const observations = await observeLane(lane, config, connections, knownIn(ledger))
  const sightings = sightingsByKey(lane, observations)
  const still: Job[] = []
  const held: Receipt[] = []
  for (const job of batch) {
    const at = nameOf(job.change)
    const observation = observations[lane.findIndex(({ key }) => key.uid === at.uid)]
    const now = sightings.get(addressKey(at.uid, at.name))
    if (isBroken(observation)) held.push(failed(at, kept('it could not be checked again'), 'no'))
    else if (now !== undefined && !isAsPlanned(now, snapshot.planned(at.uid, at.name), ours(ledger, at)))
      held.push(failed(at, kept('it was written after the plan was made'), 'no'))
    else still.push(job)
  }
  return { still, held }
}

/**
 * By row, kind and value it is what the plan was made on: what this run saw last may itself be newer, since it observes
 * whole lists after each write. The revision is that of the plan, or, where it is shared, the one that our own write beside
 * it left there, which the ledger has taken down.
 */
function isAsPlanned(now: Sighting, planned: Sighting | undefined, entry: LedgerEntry | undefined): boolean {
  const revisions = [planned?.revision, ...(entry?.revision === undefined ? [] : [entry.revision])]
  return (
    planned !== undefined &&
    revisions.includes(now.revision) &&
    now.made === planned.made &&
    now.form === planned.form &&
    now.untouchable === planned.untouchable &&
    // where there is no revision, a value that can be read is all that shows an edit
    (now.secret === planned.secret || (planned.secret !== undefined && now.secret?.equals(planned.secret) === true))
  )
}

function ours({ entries }: Pick<Ledger, 'entries'>, { uid, name }: { uid: string; name: string }) {
  return entries.get(uid)?.get(name)
}

function kept(why: string): SealpostError {
  return new SealpostError('held-back', `not removed: ${why}`, { hint: 'Make a new plan.' })
}
