import type { Config } from '../../core/config.js'
import { asSealpostError, SealpostError, stopsScope } from '../../core/errors.js'
import { addressKey, targetNamed } from '../../core/plan/map.js'
import { writes } from '../../core/plan/plan.js'
import { failed } from '../../core/receipts.js'
import type { Runtime } from '../../core/runtime.js'
import type { Step } from '../../core/target.js'
import type { Desired, Place, Plan, Receipt } from '../../core/types.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import type { Connection } from '../connections.js'
import type { Seen } from '../observe.js'
import { batchesOf, groupsOf, isWhole, type Job, jobsByTarget, nameOf, noteDown, settled, taking } from './batches.js'
import { addressKeysDone, untried } from './receipts.js'
import { recheck } from './recheck.js'
import { restamped, type SharedRevision, type Stamp } from './shared-revisions.js'
import { type Snapshot, sightingsByKey, snapshotOf } from './snapshot.js'
import { isBroken, noted, verify } from './verify.js'
import { besideAfter, besideOf, intend, untouched, type Wave, wavesOf, withdrawn } from './waves.js'

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
  readonly connections: ReadonlyMap<string, Connection>
  readonly ledger: Ledger
  /** Id of the current key. */
  readonly keyId: string
  /** Id of this run, for the ledger. */
  readonly run: string
  readonly runtime: Runtime
  /** Filled as the work goes on, so that what was done is known also after trouble. */
  readonly receipts: Receipt[]
  /** Told after each batch how many changes of a target are done. */
  readonly wrote: (target: string, values: number) => void
}

/** A group of config targets that is worked one batch after the other. */
interface Work extends ApplyCall {
  readonly snapshot: Snapshot
  /** Slots that have a receipt. */
  readonly told: Set<string>
  /** Config targets of which a write did not land. */
  readonly failing: Set<string>
  /** Lanes of config targets in which nothing more can succeed, and why. */
  readonly ended: Map<string, SealpostError>
}

/**
 * Carries out a plan, wave by wave: the ledger says "pending" of all of a wave, then for each batch the target writes, is
 * looked at again, and the ledger says "written". Killed at any point, the next run finds out what is unknown and settles
 * it. Different tokens are worked in parallel; what shares one, or a lane, is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export async function applyPlan(call: ApplyCall): Promise<void> {
  const { ledger, receipts } = call
  const jobs = jobsByTarget(call.plan, call.seen)
  const snapshot = snapshotOf(call.seen)
  await noteDown(ledger, call, 'learn', jobs)
  const groups = groupsOf(jobs, call.connections).map((names) =>
    names.flatMap((name) => piecesOf(call, jobs.get(name) ?? [])),
  )
  const all = groups.flat(2).length
  await Promise.all(
    groups.map((pieces) => {
      // all groups together are one wave
      const size = Math.max(1, Math.floor((ledger.wave * pieces.flat().length) / all))
      const work = { ...call, snapshot, told: new Set<string>(), failing: new Set<string>(), ended: new Map() }
      return applyGroup(work, pieces, size)
    }),
  )
  for (const receipt of await noteDown(ledger, call, 'forget', jobs)) receipts.push(receipt)
  if (!call.complete) return
  const ok = addressKeysDone(receipts)
  for (const [target, mine] of jobs) if (ledger.isLost(target) && isWhole(mine, ok)) await ledger.whole(target)
}

/** Upsert, verify, then remove: what a target puts comes before what it removes. */
function piecesOf({ config }: ApplyCall, jobs: readonly Job[]): Job[][] {
  const writing = jobs.filter(({ change }) => writes(change))
  const isRemoval = ({ change }: Job) => change.do === 'remove'
  const puts = writing.filter((job) => !isRemoval(job))
  return [...batchesOf(puts, config), ...batchesOf(writing.filter(isRemoval), config)]
}

async function applyGroup(work: Work, pieces: readonly (readonly Job[])[], size: number): Promise<void> {
  const { ledger, snapshot } = work
  try {
    for (const wave of wavesOf(pieces, size)) {
      if (!work.runtime.stop.aborted) await intend(work, wave, snapshot)
      for (const batch of wave.batches) await applyPiece(work, batch, wave)
      await ledger.settle(untouched(wave))
    }
  } catch (thrown) {
    tell(work, untried(pieces.flat(), work.told, thrown))
  }
}

/** A removal waits until every write of its target has landed. */
async function applyPiece(work: Work, batch: readonly Job[], wave: Wave): Promise<void> {
  const { change, place } = batch[0] as Job
  const lane = `${place.target} ${place.key.lane}`
  const held = change.do === 'remove' && work.failing.has(place.target)
  const end = held
    ? new SealpostError('held-back', 'not removed, because a write of the same target did not land')
    : work.ended.get(lane)
  if (end) return unsent(work, batch, wave, end)
  const done = await (change.do === 'remove' ? removeBatch(work, batch, wave) : applyBatch(work, batch, wave))
  for (const receipt of done) {
    if (receipt.ok) continue
    work.failing.add(place.target)
    if (stopsScope(receipt.error)) work.ended.set(lane, receipt.error)
  }
}

/** Receipts for what is not sent, and what the ledger said of it before. */
async function unsent(work: Work, batch: readonly Job[], wave: Wave, because: SealpostError): Promise<void> {
  await work.ledger.settle(withdrawn(wave, batch))
  tell(
    work,
    batch.map(({ change }) => failed(nameOf(change), because, 'no')),
  )
}

function tell({ receipts, told }: Work, more: readonly Receipt[]): void {
  for (const receipt of more) receipts.push(receipt)
  for (const { uid, name } of more) told.add(addressKey(uid, name))
}

/** Removes what is still as it was planned. */
async function removeBatch(work: Work, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]> {
  const { snapshot } = work
  const { still, held } = await recheck(work, batch, snapshot.lane((batch[0] as Job).place), snapshot)
  tell(work, held)
  return [...held, ...(still.length === 0 ? [] : await applyBatch(work, still, wave))]
}

async function applyBatch(work: Work, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]> {
  const { ledger, runtime, snapshot } = work
  if (runtime.stop.aborted) {
    await unsent(work, batch, wave, new SealpostError('interrupted', 'stopped before this was sent'))
    return []
  }
  const { place } = batch[0] as Job
  const connection = work.connections.get(place.target) as Connection
  const lane = snapshot.lane(place)
  const siblings = besideOf(work, batch, wave, snapshot)
  // most of them the wave has taken down already
  const fresh = siblings.filter(({ uid, name }) => ledger.entries.get(uid)?.get(name)?.state === 'written')
  await ledger.intend(fresh.map((one) => restamped(one, {})))
  const before = new Map(withdrawn(wave, batch).map(({ uid, name, entry }) => [addressKey(uid, name), entry]))
  const wroteAt = connection.client.targetNow()
  const mayBeOurs = (at: number) => {
    const { uid, name } = nameOf((batch[at] as Job).change)
    return before.get(addressKey(uid, name))?.state === 'pending'
  }
  const said = await write(work, batch, snapshot, connection, mayBeOurs)
  try {
    const { receipts: confirmed, stampOf } = await seenAgain(work, batch, said, lane, wroteAt, snapshot)
    const outcome = batch.flatMap(({ change }, at) => {
      const receipt = confirmed[at] as Receipt
      return settled(work, change, receipt, before.get(addressKey(receipt.uid, receipt.name)))
    })
    await ledger.settle([
      ...besideAfter(siblings, wave, stampOf),
      ...outcome.map((edit) => ({ target: place.target, ...edit })),
    ])
    await ledger.doubt(place.target, confirmed.filter(isUnsure))
    work.wrote(place.target, batch.length)
    const done = confirmed.map((receipt, at) =>
      noted(receipt, (batch[at] as Job).change, before.get(addressKey(receipt.uid, receipt.name))),
    )
    tell(work, done)
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
  snapshot: Snapshot,
): Promise<{ receipts: readonly Receipt[]; stampOf: (sibling: SharedRevision) => Stamp }> {
  if (said.every((receipt) => !receipt.ok && receipt.landed === 'no'))
    return { receipts: said, stampOf: ({ entry }) => entry }
  const written = batch.map(({ change, place }) => ({
    change,
    place,
    before: snapshot.sighting(change.uid, change.address.name),
  }))
  const { receipts, observations } = await verify({ ...call, batch: written, said, lane, wroteAt })
  for (const [at, observation] of observations.entries())
    if (!isBroken(observation)) snapshot.update(lane[at] as Place, observation)
  // a list that is older than our write says nothing about the stamps beside it
  const lagging = receipts.some((receipt, at) => !receipt.ok && said[at]?.ok)
  const sightings: ReadonlyMap<string, Stamp> = lagging ? new Map() : sightingsByKey(lane, observations)
  return { receipts, stampOf: ({ uid, name }) => sightings.get(addressKey(uid, name)) ?? {} }
}

/**
 * The only place where a value is laid open, for as long as one call of `write` takes.
 * @param mayBeOurs whether an earlier try of ours may have made what the look did not show (a list that lags, say)
 */
async function write(
  call: ApplyCall,
  batch: readonly Job[],
  snapshot: Snapshot,
  connection: Connection,
  mayBeOurs: (at: number) => boolean,
): Promise<readonly Receipt[]> {
  const { target } = targetNamed(call.config, (batch[0] as Job).place.target)
  const mayTake = taking(call.config.policy)
  const steps = batch.map(({ change, place }, at): Step => {
    const { uid, name } = nameOf(change)
    const sighting = snapshot.sighting(uid, name)
    const handle = snapshot.handle(uid)
    const about = {
      uid,
      name,
      scope: place.scope,
      ...(sighting === undefined ? {} : { sighting }),
      ...(handle === undefined ? {} : { scopeHandle: handle }),
    }
    if (change.do === 'remove') return { ...about, do: 'remove' }
    const { form, secret } = call.desired.get(addressKey(uid, name)) as Desired
    return { ...about, do: 'put', form, value: secret.reveal(), mayReplace: mayTake(change) || mayBeOurs(at) }
  })
  try {
    const receipts = await target.write({ steps, io: connection.writing() })
    const said = new Map(receipts.map((receipt) => [addressKey(receipt.uid, receipt.name), receipt]))
    const silent = new SealpostError('unconfirmed', 'the target said nothing about this one')
    return steps.map((step) => said.get(addressKey(step.uid, step.name)) ?? failed(step, silent, 'unknown'))
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown))
  }
}
