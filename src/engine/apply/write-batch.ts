import { addressKey } from '../../core/address.js'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import { targetNamed } from '../../core/plan/places.js'
import { failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { Desired } from '../../core/value.js'
import type { Connection } from '../connections.js'
import { type ApplyContext, addReceipts, withhold } from './context.js'
import { type Job, nameOf, taking } from './jobs.js'
import { settled } from './ledger-edits.js'
import { observeAgain } from './observe-again.js'
import { recheck } from './recheck.js'
import { atRevision } from './shared-revisions.js'
import { noted } from './verify.js'
import { besideAfter, besideOf, type Wave, withdrawn } from './waves.js'

/** Removes what is still as it was planned. */
export async function removeBatch(work: ApplyContext, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]> {
  const { still, held } = await recheck(work, batch)
  addReceipts(work, held)
  return [...held, ...(still.length === 0 ? [] : await writeBatch(work, still, wave))]
}

/**
 * One batch: the ledger says "pending", the target writes, is observed again, and the ledger says "written".
 * @param batch changes of one lane; the ledger says "pending" of them already
 * @returns the receipts, which are among those of the run by then
 */
export async function writeBatch(work: ApplyContext, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]> {
  const { ledger, snapshot } = work
  if (work.runtime.stop.aborted) {
    await withhold(work, batch, wave, new SealpostError('interrupted', 'stopped before this was sent'))
    return []
  }
  const { target } = (batch[0] as Job).place
  const siblings = besideOf(work, batch, wave, snapshot)
  // most of them the wave has taken down already
  const fresh = siblings.filter(({ uid, name }) => ledger.entries.get(uid)?.get(name)?.state === 'written')
  await ledger.intend(fresh.map((one) => atRevision(one, {})))
  const entries = new Map(withdrawn(wave, batch).map(({ uid, name, entry }) => [addressKey(uid, name), entry]))
  const before = ({ uid, name }: Pick<Receipt, 'uid' | 'name'>) => entries.get(addressKey(uid, name))

  const wroteAt = connectionOf(work, batch).client.targetNow()
  const said = await write(work, batch, (job) => before(nameOf(job.change))?.state === 'pending')
  try {
    const { receipts, revisionOf } = await observeAgain(work, batch, said, wroteAt)
    const outcome = batch.flatMap(({ change }, at) => {
      const receipt = receipts[at] as Receipt
      return settled(work, change, receipt, before(receipt))
    })
    await ledger.settle([...besideAfter(siblings, wave, revisionOf), ...outcome.map((edit) => ({ target, ...edit }))])
    await ledger.doubt(target, receipts.filter(isUnsure))
    const done = receipts.map((receipt, at) => noted(receipt, (batch[at] as Job).change, before(receipt)))
    addReceipts(work, done)
    return done
  } catch (thrown) {
    const sent = said.filter((receipt) => receipt.ok || isUnsure(receipt))
    if (asSealpostError(thrown).code === 'ledger-moved') await ledger.doubt(target, sent).catch(() => undefined)
    throw thrown
  }
}

function isUnsure(receipt: Receipt): boolean {
  return !receipt.ok && receipt.landed === 'unknown'
}

function connectionOf({ connections }: ApplyContext, batch: readonly Job[]): Connection {
  return connections.get((batch[0] as Job).place.target) as Connection
}

/**
 * The only place where a value is laid open, for as long as one call of `write` takes.
 * @param mayBeOurs whether an earlier try of ours may have made what was not observed (a list that lags, say)
 */
async function write(
  work: ApplyContext,
  batch: readonly Job[],
  mayBeOurs: (job: Job) => boolean,
): Promise<readonly Receipt[]> {
  const { target } = targetNamed(work.config, (batch[0] as Job).place.target)
  const mayTake = taking(work.config.policy)
  const steps = batch.map((job): Step => {
    const { change, place } = job
    const { uid, name } = nameOf(change)
    const sighting = work.snapshot.sighting(uid, name)
    const handle = work.snapshot.handle(uid)
    const about = {
      uid,
      name,
      scope: place.scope,
      ...(sighting === undefined ? {} : { sighting }),
      ...(handle === undefined ? {} : { scopeHandle: handle }),
    }
    if (change.do === 'remove') return { ...about, do: 'remove' }
    const { form, secret } = work.desired.get(addressKey(uid, name)) as Desired
    return { ...about, do: 'put', form, value: secret.reveal(), mayReplace: mayTake(change) || mayBeOurs(job) }
  })
  try {
    const receipts = await target.write({ steps, io: connectionOf(work, batch).writing(), told: work.tally })
    const said = new Map(receipts.map((receipt) => [addressKey(receipt.uid, receipt.name), receipt]))
    const silent = new SealpostError('unconfirmed', 'the target did not confirm this one')
    return steps.map((step) => said.get(addressKey(step.uid, step.name)) ?? failed(step, silent, 'unknown'))
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown))
  }
}
