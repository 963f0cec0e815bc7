import { SealpostError } from '../core/errors.js'
import { slot, targetNamed } from '../core/map.js'
import { writes } from '../core/plan.js'
import { failed } from '../core/serial.js'
import type {
  Change,
  Config,
  Desired,
  LedgerEntry,
  Observation,
  Place,
  Plan,
  Receipt,
  Sighting,
  Step,
  World,
} from '../core/types.js'
import { confirm } from './confirm.js'
import type { Edit, Ledger } from './ledger/ledger.js'
import { lanesOf, type Seen } from './observe.js'
import type { Line } from './wires.js'

/** Everything an apply works with. */
export interface ApplyCall {
  readonly plan: Plan
  /** By slot. */
  readonly desired: ReadonlyMap<string, Desired>
  readonly seen: readonly Seen[]
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

/** One change with the place that it belongs to. */
interface Job {
  readonly change: Change
  readonly place: Place
  readonly observation: Observation
}

/** The target's stamps as last seen, by slot. */
type Stamps = Map<string, string | undefined>

/**
 * Carries out a plan. For each batch: the ledger says "pending", the target writes, the target is looked at again,
 * the ledger says "written". Killed at any point, the next run finds out what is unknown and settles it.
 * Different tokens are worked in parallel; what shares one is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export async function applyPlan(call: ApplyCall): Promise<void> {
  const at = new Map(call.seen.map((seen) => [seen.place.key.uid, seen]))
  const jobs = call.plan.changes.flatMap((change): Job[] => {
    const seen = at.get(change.uid)
    return seen ? [{ change, ...seen }] : []
  })
  await learn(call, jobs)
  const byWire = new Map<unknown, string[]>()
  for (const name of new Set(jobs.filter((job) => writes(job.change)).map((job) => job.place.target))) {
    const wire = call.lines.get(name)?.wire
    byWire.set(wire, [...(byWire.get(wire) ?? []), name])
  }
  const { receipts } = call
  const worked = await Promise.allSettled(
    [...byWire.values()].map(async (names) => {
      for (const name of names) {
        await applyTarget(
          call,
          jobs.filter((job) => job.place.target === name),
          receipts,
        )
      }
    }),
  )
  for (const one of worked) if (one.status === 'rejected') receipts.push(...untried(jobs, receipts, one.reason))
  receipts.push(...(await forget(call, jobs)))
}

/** Takes down what was seen to be right already; nothing is sent. */
async function learn(call: ApplyCall, jobs: readonly Job[]): Promise<void> {
  for (const target of new Set(jobs.map((job) => job.place.target))) {
    const edits = jobs
      .filter(({ change, place }) => place.target === target && change.learn)
      .map(({ change }) => ({
        uid: change.uid,
        name: change.address.name,
        entry: entryOf(call, change, 'written', change.revision),
      }))
    await call.ledger.edit(target, edits, 'written')
  }
}

async function forget(call: ApplyCall, jobs: readonly Job[]): Promise<Receipt[]> {
  const gone = jobs.filter(({ change }) => change.do === 'forget')
  for (const target of new Set(gone.map((job) => job.place.target))) {
    const edits = gone
      .filter((job) => job.place.target === target)
      .map(({ change }) => ({ uid: change.uid, name: change.address.name, entry: undefined }))
    await call.ledger.edit(target, edits, 'written')
  }
  return gone.map(({ change }) => ({ uid: change.uid, name: change.address.name, ok: true }))
}

/** Upsert, verify, then remove: a removal waits until every write of its target has landed. */
async function applyTarget(call: ApplyCall, jobs: readonly Job[], receipts: Receipt[]): Promise<void> {
  const puts = jobs.filter(({ change }) => writes(change) && change.do !== 'remove')
  const removes = jobs.filter(({ change }) => change.do === 'remove')
  const stamps: Stamps = new Map(jobs.map(({ change }) => [slot(change.uid, change.address.name), change.revision]))
  let landed = true
  for (const batch of batchesOf(call, puts)) {
    const done = await applyBatch(call, batch, jobs, stamps)
    receipts.push(...done)
    landed &&= done.every((receipt) => receipt.ok)
  }
  for (const batch of batchesOf(call, removes)) {
    const held = new SealpostError('held-back', 'not removed, because a write of the same target did not land')
    receipts.push(
      ...(landed
        ? await applyBatch(call, batch, jobs, stamps)
        : batch.map(({ change }) => failed(stepName(change), held, 'no'))),
    )
  }
}

function batchesOf(call: ApplyCall, jobs: readonly Job[]): Job[][] {
  const places = [...new Set(jobs.map((job) => job.place))]
  return lanesOf(places).flatMap((lane) => {
    const mine = jobs.filter((job) => lane.includes(job.place))
    const { max } = targetNamed(call.config, (lane[0] as Place).target).target.capabilities.batch.is
    return Array.from({ length: Math.ceil(mine.length / max) }, (_, index) =>
      mine.slice(index * max, (index + 1) * max),
    )
  })
}

async function applyBatch(
  call: ApplyCall,
  batch: readonly Job[],
  jobs: readonly Job[],
  stamps: Stamps,
): Promise<Receipt[]> {
  const first = (batch[0] as Job).place
  const line = call.lines.get(first.target) as Line
  const siblings = siblingsOf(call, batch, jobs, stamps)
  const before = new Map<string, LedgerEntry | undefined>()
  const intents: Edit[] = [
    ...batch
      .filter(({ change }) => change.do !== 'remove')
      .map(({ change }) => ({ ...stepName(change), entry: entryOf(call, change, 'pending', undefined) })),
    // our own write moves the stamp that a sibling is known by; without it the sibling is kept on the ledger's word
    ...siblings.map(({ uid, name, entry: { revision: _moved, ...entry } }) => ({ uid, name, entry })),
  ]
  for (const { uid, name } of intents) before.set(slot(uid, name), call.ledger.entries.get(uid)?.get(name))
  if (call.world.stop.aborted) {
    return batch.map(({ change }) =>
      failed(stepName(change), new SealpostError('interrupted', 'stopped before this was sent'), 'no'),
    )
  }
  await call.ledger.edit(first.target, intents, 'pending')

  const wroteAt = line.wire.targetNow()
  const said = await write(call, batch, line)
  const attempted = said.some((receipt) => receipt.ok || receipt.landed === 'unknown')
  const lane = [...new Set(jobs.filter((job) => job.place.key.lane === first.key.lane).map((job) => job.place))]
  const confirmed = attempted
    ? await confirm({
        batch,
        said,
        lane,
        wroteAt,
        desired: call.desired,
        config: call.config,
        lines: call.lines,
        world: call.world,
      })
    : { receipts: said, sightings: undefined }

  const outcome = batch.flatMap(({ change }, index): Edit[] =>
    settle(call, change, confirmed.receipts[index] as Receipt, before),
  )
  for (const [at, sighting] of confirmed.sightings ?? []) stamps.set(at, sighting.revision)
  const known = siblings.map(({ uid, name, entry }): Edit => {
    const revision = confirmed.sightings ? confirmed.sightings.get(slot(uid, name))?.revision : entry.revision
    const { revision: _old, ...rest } = entry
    return { uid, name, entry: revision === undefined ? rest : { ...rest, revision } }
  })
  await call.ledger.edit(first.target, [...outcome, ...known], 'written')
  call.wrote(first.target, batch.length)
  return confirmed.receipts.map((receipt, index) => noted(receipt, (batch[index] as Job).change))
}

/** The only place where a value is laid open, for as long as one call of `write` takes. */
async function write(call: ApplyCall, batch: readonly Job[], line: Line): Promise<readonly Receipt[]> {
  const { target } = targetNamed(call.config, (batch[0] as Job).place.target)
  const steps = batch.map(({ change, place, observation }): Step => {
    const sighting = sightingOf(observation, change.address.name)
    const about = {
      ...stepName(change),
      scope: place.scope,
      ...(sighting === undefined ? {} : { sighting }),
      ...(observation.handle === undefined ? {} : { scopeHandle: observation.handle }),
    }
    if (change.do === 'remove') return { ...about, do: 'remove' }
    const desired = call.desired.get(slot(change.uid, change.address.name)) as Desired
    return { ...about, do: 'put', form: desired.form, value: desired.secret.reveal() }
  })
  try {
    const receipts = await target.write({ steps, io: line.writing() })
    return steps.map((step) => {
      const own = receipts.find((receipt) => receipt.uid === step.uid && receipt.name === step.name)
      return own ?? failed(step, new SealpostError('unconfirmed', 'the target said nothing about this one'), 'unknown')
    })
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown))
  }
}

/** Entries whose stamp moves with what is written now, although they are not written, and that nobody else had moved. */
function siblingsOf(
  call: ApplyCall,
  batch: readonly Job[],
  jobs: readonly Job[],
  stamps: Stamps,
): { uid: string; name: string; entry: LedgerEntry }[] {
  const { place } = batch[0] as Job
  const perName = targetNamed(call.config, place.target).target.capabilities.forms.secret.revision.is === 'per-name'
  const mine = new Set(batch.map(({ change }) => slot(change.uid, change.address.name)))
  const names = new Set(perName ? batch.map(({ change }) => change.address.name) : [])
  const rows = new Set<string | undefined>(batch.map(rowOf).filter((row) => row !== undefined))
  if (names.size + rows.size === 0) return []
  return jobs.flatMap((job) => {
    const { uid, address } = job.change
    const at = slot(uid, address.name)
    if (job.place.key.lane !== place.key.lane || mine.has(at)) return []
    if (!names.has(address.name) && !rows.has(rowOf(job))) return []
    const entry = call.ledger.entries.get(uid)?.get(address.name)
    return entry?.state === 'written' && entry.revision !== undefined && entry.revision === stamps.get(at)
      ? [{ uid, name: address.name, entry }]
      : []
  })
}

function rowOf({ change, observation }: Job): string | undefined {
  return sightingOf(observation, change.address.name)?.row
}

function settle(
  call: ApplyCall,
  change: Change,
  receipt: Receipt,
  before: ReadonlyMap<string, LedgerEntry | undefined>,
): Edit[] {
  const at = stepName(change)
  if (receipt.ok) {
    return [{ ...at, entry: change.do === 'remove' ? undefined : entryOf(call, change, 'written', receipt.revision) }]
  }
  if (change.do === 'remove' || receipt.landed === 'unknown') return []
  return [{ ...at, entry: before.get(slot(at.uid, at.name)) }]
}

function entryOf(
  call: ApplyCall,
  change: Change,
  state: LedgerEntry['state'],
  revision: string | undefined,
): LedgerEntry {
  return {
    state,
    form: change.form ?? 'secret',
    fingerprint: change.fingerprint ?? '',
    keyId: call.keyId,
    ...(revision === undefined ? {} : { revision }),
    ...(change.version === undefined ? {} : { version: change.version }),
    run: call.run,
  }
}

/** The target's own word on what it did, where that is not what we expected. */
function noted(receipt: Receipt, change: Change): Receipt {
  if (!receipt.ok || receipt.note !== undefined) return receipt
  if (change.do === 'create' && receipt.evidence === 'updated') {
    return { ...receipt, note: 'the target says it existed already: somebody made it between our look and our write' }
  }
  if (change.do === 'update' && receipt.evidence === 'created') {
    return { ...receipt, note: 'the target says it did not exist: somebody removed it between our look and our write' }
  }
  return receipt
}

function untried(jobs: readonly Job[], receipts: readonly Receipt[], thrown: unknown): Receipt[] {
  const tried = new Set(receipts.map((receipt) => slot(receipt.uid, receipt.name)))
  return jobs
    .filter(({ change }) => writes(change) && !tried.has(slot(change.uid, change.address.name)))
    .map(({ change }) => failed(stepName(change), thrown))
}

function stepName(change: Change): { uid: string; name: string } {
  return { uid: change.uid, name: change.address.name }
}

function sightingOf(observation: Observation, name: string): Sighting | undefined {
  return observation.sightings.find((sighting) => sighting.name === name)
}
