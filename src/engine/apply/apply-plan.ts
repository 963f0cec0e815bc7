import { SealpostError, stopsScope } from '../../core/errors.js'
import { writes } from '../../core/plan/plan.js'
import { batchesOf, groupsOf } from './batches.js'
import { type ApplyCall, type ApplyContext, addReceipts, withhold } from './context.js'
import { isWhole, type Job, jobsByTarget } from './jobs.js'
import { recordUnsent } from './ledger-edits.js'
import { addressKeysDone, untried } from './receipts.js'
import { snapshotOf } from './snapshot.js'
import { intend, untouched, type Wave, wavesOf } from './waves.js'
import { removeBatch, writeBatch } from './write-batch.js'

/**
 * Carries out a plan, wave by wave: the ledger says "pending" of all of a wave, then for each batch the target writes, is
 * observed again, and the ledger says "written". Killed at any point, the next run finds out what is unknown and settles
 * it. Different tokens are worked in parallel; what shares one, or a lane, is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export async function applyPlan(call: ApplyCall): Promise<void> {
  const { ledger, receipts } = call
  const jobs = jobsByTarget(call.plan, call.observed)
  const snapshot = snapshotOf(call.observed)
  await recordUnsent(ledger, call, 'learn', jobs)
  const groups = groupsOf(jobs, call.connections).map((names) =>
    names.flatMap((name) => inOrder(call, jobs.get(name) ?? [])),
  )
  const all = groups.flat(2).length
  await Promise.all(
    groups.map((batches) => {
      // all groups together are one wave
      const size = Math.max(1, Math.floor((ledger.wave * batches.flat().length) / all))
      const work = { ...call, snapshot, answered: new Set<string>(), failing: new Set<string>(), ended: new Map() }
      return applyGroup(work, batches, size)
    }),
  )
  for (const receipt of await recordUnsent(ledger, call, 'forget', jobs)) receipts.push(receipt)
  if (!call.complete) return
  const done = addressKeysDone(receipts)
  for (const [target, mine] of jobs) if (ledger.isLost(target) && isWhole(mine, done)) await ledger.whole(target)
}

/** Upsert, verify, then remove: what a target puts comes before what it removes. */
function inOrder({ config }: ApplyCall, jobs: readonly Job[]): Job[][] {
  const writing = jobs.filter(({ change }) => writes(change))
  const isRemoval = ({ change }: Job) => change.do === 'remove'
  const puts = writing.filter((job) => !isRemoval(job))
  return [...batchesOf(puts, config), ...batchesOf(writing.filter(isRemoval), config)]
}

async function applyGroup(work: ApplyContext, batches: readonly (readonly Job[])[], size: number): Promise<void> {
  const { ledger, snapshot } = work
  try {
    for (const wave of wavesOf(batches, size)) {
      if (!work.runtime.stop.aborted) await intend(work, wave, snapshot)
      for (const batch of wave.batches) await unlessHeld(work, batch, wave)
      await ledger.settle(untouched(wave))
    }
  } catch (thrown) {
    addReceipts(work, untried(batches.flat(), work.answered, thrown))
  }
}

/** Applies a batch, unless its lane has ended. A removal waits until every write of its target has landed. */
async function unlessHeld(work: ApplyContext, batch: readonly Job[], wave: Wave): Promise<void> {
  const { change, place } = batch[0] as Job
  const lane = `${place.target} ${place.key.lane}`
  const held = change.do === 'remove' && work.failing.has(place.target)
  const end = held
    ? new SealpostError('held-back', 'not removed, because a write to the same target failed')
    : work.ended.get(lane)
  if (end) return withhold(work, batch, wave, end)
  const done = await (change.do === 'remove' ? removeBatch(work, batch, wave) : writeBatch(work, batch, wave))
  for (const receipt of done) {
    if (receipt.ok) continue
    work.failing.add(place.target)
    if (stopsScope(receipt.error)) work.ended.set(lane, receipt.error)
  }
}
