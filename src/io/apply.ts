import { asSealpostError, SealpostError, stopsScope } from '../core/errors.js'
import { slot, targetNamed } from '../core/map.js'
import { writes } from '../core/plan.js'
import { failed } from '../core/serial.js'
import type { Config, Desired, LedgerEntry, Place, Plan, Receipt, Step, World } from '../core/types.js'
import { confirm, isBroken, noted } from './confirm.js'
import { batchesOf, entryOf, groupsOf, isWhole, type Job, jobsByTarget, nameOf, noteDown, settled } from './jobs.js'
import type { Ledger } from './ledger/ledger.js'
import type { LedgerEdit } from './ledger/book.js'
import type { Seen } from './observe.js'
import { recheck } from './recheck.js'
import { type Sibling, siblingsOf, stamped } from './siblings.js'
import { sightingsBySlot, type View, viewOf } from './view.js'
import type { Line } from './wires.js'

/** Everything an apply works with. */
export interface ApplyCall {
  readonly plan: Plan
  /** By slot. */
  readonly desired: ReadonlyMap<string, Desired>
  /** All places of the plan, and those that the config maps into the same lanes beside them. */
  readonly seen: readonly Seen[]
  /** Whether the plan is about everything that the config maps, and not a part of it. */
  readonly complete: boolean
  readonly config: Config
  readonly lines: ReadonlyMap<string, Line>
  readonly ledger: Ledger
  /** Id of the current key. */
  readonly keyId: string
  /** Id of this run, for the ledger. */
  readonly run: string
  readonly world: World
  /** Filled as the work goes on, so that what was done is known also after trouble. */
  readonly receipts: Receipt[]
  /** Told after each batch how many changes of a target are done. */
  readonly wrote: (target: string, values: number) => void
}

/**
 * Carries out a plan. For each batch: the ledger says "pending", the target writes, the target is looked at again,
 * the ledger says "written". Killed at any point, the next run finds out what is unknown and settles it.
 * Different tokens are worked in parallel; what shares one, or a lane, is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export async function applyPlan(call: ApplyCall): Promise<void> {
  const { ledger, receipts } = call
  const jobs = jobsByTarget(call.plan, call.seen)
  const view = viewOf(call.seen)
  await noteDown(ledger, call, 'learn', jobs)
  await Promise.all(
    groupsOf(jobs, call.lines).map(async (names) => {
      const group = names.map((name) => jobs.get(name) ?? [])
      try {
        for (const mine of group) await applyTarget(call, mine, view)
      } catch (thrown) {
        receipts.push(...untried(group.flat(), receipts, thrown))
      }
    }),
  )
  receipts.push(...(await noteDown(ledger, call, 'forget', jobs)))
  for (const [target, mine] of jobs)
    if (call.complete && ledger.isLost(target) && isWhole(mine, receipts)) await ledger.whole(target)
}

/** Upsert, verify, then remove: a removal waits until every write of its target has landed. */
async function applyTarget(call: ApplyCall, jobs: readonly Job[], view: View): Promise<void> {
  const writing = jobs.filter(({ change }) => writes(change))
  const puts = writing.filter(({ change }) => change.do !== 'remove')
  const removes = writing.filter(({ change }) => change.do === 'remove')
  const ended = new Map<string, SealpostError>()
  let landed = true
  for (const batch of [...batchesOf(puts, call.config), ...batchesOf(removes, call.config)]) {
    const { change, place } = batch[0] as Job
    const held = change.do === 'remove' && !landed
    const end = held
      ? new SealpostError('held-back', 'not removed, because a write of the same target did not land')
      : ended.get(place.key.lane)
    if (end) {
      call.receipts.push(...batch.map((job) => failed(nameOf(job.change), end, 'no')))
      continue
    }
    const done = await (change.do === 'remove' ? removeBatch(call, batch, view) : applyBatch(call, batch, view))
    landed &&= done.every((receipt) => receipt.ok)
    for (const receipt of done) if (!receipt.ok && stopsScope(receipt.error)) ended.set(place.key.lane, receipt.error)
  }
}

/** Removes what is still as it was planned. */
async function removeBatch(call: ApplyCall, batch: readonly Job[], view: View): Promise<readonly Receipt[]> {
  const { still, held } = await recheck(call, batch, view.lane((batch[0] as Job).place), view)
  call.receipts.push(...held)
  return [...held, ...(still.length === 0 ? [] : await applyBatch(call, still, view))]
}

async function applyBatch(call: ApplyCall, batch: readonly Job[], view: View): Promise<readonly Receipt[]> {
  const { ledger, world, receipts } = call
  if (world.stop.aborted) {
    const stopped = new SealpostError('interrupted', 'stopped before this was sent')
    const unsent = batch.map(({ change }) => failed(nameOf(change), stopped, 'no'))
    receipts.push(...unsent)
    return unsent
  }
  const { place } = batch[0] as Job
  const { capabilities } = targetNamed(call.config, place.target).target
  const line = call.lines.get(place.target) as Line
  const lane = view.lane(place)
  const siblings = siblingsOf(batch, lane, ledger.entries, view, capabilities)
  const before = batch.map(({ change }) => ledger.entries.get(change.uid)?.get(change.address.name))
  const intents = batch
    .filter(({ change }) => change.do !== 'remove')
    .map(({ change }): LedgerEdit => ({ ...nameOf(change), entry: entryOf(call, change, 'pending', {}) }))
  // our own write moves the stamp that a sibling is known by; should we be killed, the ledger's word is left
  await edit(
    call,
    place.target,
    intents,
    siblings.map((one) => restamped(one, undefined)),
    'pending',
  )
  const wroteAt = line.wire.targetNow()
  const said = await write(call, batch, view, line, (at) => before[at]?.state === 'pending')
  try {
    const { receipts: confirmed, revisionOf } = await seenAgain(call, batch, said, lane, wroteAt, view)
    const outcome = batch.flatMap(({ change }, at) =>
      settled(call, change, confirmed[at] as Receipt, before[at] as LedgerEntry | undefined),
    )
    await edit(
      call,
      place.target,
      outcome,
      siblings.map((one) => restamped(one, revisionOf(one))),
      'written',
    )
    await ledger.doubt(place.target, confirmed.filter(isUnsure))
    call.wrote(place.target, batch.length)
    const done = confirmed.map((receipt, at) => noted(receipt, (batch[at] as Job).change, before[at]))
    receipts.push(...done)
    return done
  } catch (thrown) {
    const sent = said.filter((receipt) => receipt.ok || isUnsure(receipt))
    if (asSealpostError(thrown).code === 'ledger-moved') await ledger.doubt(place.target, sent).catch(() => undefined)
    throw thrown
  }
}

function isUnsure(receipt: Receipt): boolean {
  return !receipt.ok && receipt.landed === 'unknown'
}

/** Looks again where anything may have been written. */
async function seenAgain(
  call: ApplyCall,
  batch: readonly Job[],
  said: readonly Receipt[],
  lane: readonly Place[],
  wroteAt: number,
  view: View,
): Promise<{ receipts: readonly Receipt[]; revisionOf: (sibling: Sibling) => string | undefined }> {
  if (said.every((receipt) => !receipt.ok && receipt.landed === 'no'))
    return { receipts: said, revisionOf: ({ entry }) => entry.revision }
  const written = batch.map(({ change, place }) => ({
    change,
    place,
    before: view.sighting(change.uid, change.address.name),
  }))
  const { receipts, observations } = await confirm({ ...call, batch: written, said, lane, wroteAt })
  for (const [at, observation] of observations.entries())
    if (!isBroken(observation)) view.update(lane[at] as Place, observation)
  // a list that is older than our write says nothing about the stamps beside it
  const lagging = receipts.some((receipt, at) => !receipt.ok && said[at]?.ok)
  const sightings = lagging ? new Map() : sightingsBySlot(lane, observations)
  return { receipts, revisionOf: ({ uid, name }) => sightings.get(slot(uid, name))?.revision }
}

/**
 * The only place where a value is laid open, for as long as one call of `write` takes.
 * @param mayBeOurs whether an earlier try of ours may have made what the look did not show (a list that lags, say)
 */
async function write(
  call: ApplyCall,
  batch: readonly Job[],
  view: View,
  line: Line,
  mayBeOurs: (at: number) => boolean,
): Promise<readonly Receipt[]> {
  const { target } = targetNamed(call.config, (batch[0] as Job).place.target)
  const adopts = call.config.policy.allow.includes('adopt')
  const steps = batch.map(({ change, place }, at): Step => {
    const { uid, name } = nameOf(change)
    const sighting = view.sighting(uid, name)
    const handle = view.handle(uid)
    const about = {
      uid,
      name,
      scope: place.scope,
      ...(sighting === undefined ? {} : { sighting }),
      ...(handle === undefined ? {} : { scopeHandle: handle }),
    }
    if (change.do === 'remove') return { ...about, do: 'remove' }
    const desired = call.desired.get(slot(uid, name)) as Desired
    const mayReplace = adopts || mayBeOurs(at)
    return { ...about, do: 'put', form: desired.form, value: desired.secret.reveal(), mayReplace }
  })
  try {
    const receipts = await target.write({ steps, io: line.writing() })
    const said = new Map(receipts.map((receipt) => [slot(receipt.uid, receipt.name), receipt]))
    const silent = new SealpostError('unconfirmed', 'the target said nothing about this one')
    return steps.map((step) => said.get(slot(step.uid, step.name)) ?? failed(step, silent, 'unknown'))
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown))
  }
}

/** One edit for the target of a batch; siblings that belong to other config targets stay on their own pages. */
async function edit(
  call: ApplyCall,
  target: string,
  own: readonly LedgerEdit[],
  siblings: readonly (LedgerEdit & { readonly target: string })[],
  step: 'pending' | 'written',
): Promise<void> {
  const others = new Set(siblings.map((one) => one.target).filter((name) => name !== target))
  for (const name of others)
    await call.ledger.edit(
      name,
      siblings.filter((one) => one.target === name),
      step,
    )
  await call.ledger.edit(target, [...own, ...siblings.filter((one) => one.target === target)], step)
}

function restamped(
  { target, uid, name, entry }: Sibling,
  revision: string | undefined,
): LedgerEdit & { target: string } {
  return { target, uid, name, entry: stamped(entry, revision) }
}

/** Receipts for everything that trouble outside the target kept from ending, what was under way included. */
function untried(jobs: readonly Job[], receipts: readonly Receipt[], thrown: unknown): Receipt[] {
  const tried = new Set(receipts.map((receipt) => slot(receipt.uid, receipt.name)))
  return jobs
    .filter(({ change }) => writes(change) && !tried.has(slot(change.uid, change.address.name)))
    .map(({ change }) => failed(nameOf(change), thrown, 'unknown'))
}
