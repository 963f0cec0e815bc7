import { SealpostError } from '../core/errors.js'
import { slot } from '../core/map.js'
import { failed } from '../core/serial.js'
import type { Change, Config, LedgerEntry, Place, Receipt, Sighting } from '../core/types.js'
import { isBroken } from './confirm.js'
import { type Job, nameOf } from './jobs.js'
import type { Ledger } from './ledger/ledger.js'
import { observeLane } from './observe.js'
import { sightingsBySlot, type View } from './view.js'
import type { Line } from './wires.js'

/**
 * Looks once more directly before something is removed. What was edited or made anew since this run last saw it may be
 * somebody else's by now, or was written by this very run under another name of the same place.
 * @returns what may still be removed, and receipts for what may not
 */
export async function recheck(
  call: {
    readonly config: Config
    readonly lines: ReadonlyMap<string, Line>
    readonly ledger: Pick<Ledger, 'entries'>
  },
  batch: readonly Job[],
  lane: readonly Place[],
  view: View,
): Promise<{ readonly still: readonly Job[]; readonly held: readonly Receipt[] }> {
  const observations = await observeLane(lane, call.config, call.lines)
  const sightings = sightingsBySlot(lane, observations)
  const still: Job[] = []
  const held: Receipt[] = []
  for (const job of batch) {
    const at = nameOf(job.change)
    const observation = observations[lane.findIndex(({ key }) => key.uid === at.uid)]
    const now = sightings.get(slot(at.uid, at.name))
    const entry = call.ledger.entries.get(at.uid)?.get(at.name)
    if (isBroken(observation)) held.push(failed(at, kept('it could not be looked at again'), 'no'))
    else if (now !== undefined && !(isSame(now, view.sighting(at.uid, at.name)) && isAsKnown(now, job.change, entry)))
      held.push(failed(at, kept('it was written since this was planned'), 'no'))
    else still.push(job)
  }
  return { still, held }
}

/**
 * What this run saw last may itself be newer than the plan: it looks at whole lists after each write. Only where a stamp
 * is shared may it be our own writes that have moved it since; the ledger has been told of it then, also where nothing
 * is left that shares it.
 */
function isAsKnown(now: Sighting, { revision, made }: Change, entry: LedgerEntry | undefined): boolean {
  const shared = now.row !== undefined || now.stampedWith !== undefined || now.revision === entry?.revision
  return now.made === made && (shared || now.revision === revision)
}

/** By stamp, by row, and by whether it is the same kind of thing at all. */
function isSame(now: Sighting, before: Sighting | undefined): boolean {
  return (
    now.revision === before?.revision &&
    now.made === before?.made &&
    now.form === before?.form &&
    now.row === before?.row &&
    now.untouchable === before?.untouchable &&
    // where there is no stamp, a value that can be read is all that shows an edit
    (now.secret === before?.secret || (before?.secret !== undefined && now.secret?.equals(before.secret) === true))
  )
}

function kept(why: string): SealpostError {
  return new SealpostError('held-back', `not removed: ${why}`, { hint: 'Make a new plan: it looks again.' })
}
