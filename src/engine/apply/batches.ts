import { addressKey, type Place } from '../../core/address.js'
import type { Change, Plan } from '../../core/change.js'
import type { Config } from '../../core/config.js'
import { globTest } from '../../core/glob.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Observed } from '../../core/observation.js'
import { targetNamed } from '../../core/plan/places.js'
import { writes } from '../../core/plan/plan.js'
import type { Receipt } from '../../core/receipts.js'
import type { LedgerEdit, Targeted } from '../../io/ledger/format/contents.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import type { Connection } from '../connections.js'
import { laneOf } from '../observe.js'

/** One change with the place that it belongs to. */
export interface Job {
  readonly change: Change
  readonly place: Place
}

/** The changes of a plan by config target, in the plan's order. */
export function jobsByTarget(plan: Plan, observed: readonly Observed[]): Map<string, Job[]> {
  const places = new Map(observed.map(({ place }) => [place.key.uid, place]))
  const jobs = new Map<string, Job[]>()
  for (const change of plan.changes) {
    const place = places.get(change.uid)
    if (place === undefined) continue
    const list = jobs.get(place.target)
    if (list) list.push({ change, place })
    else jobs.set(place.target, [{ change, place }])
  }
  return jobs
}

/** Config targets that have something to write, grouped so that what shares a credential or a lane is one group. */
export function groupsOf(
  jobs: ReadonlyMap<string, readonly Job[]>,
  connections: ReadonlyMap<string, Connection>,
): string[][] {
  const order = [...jobs.keys()]
  const places = new Map(order.map((name, index) => [name, index]))
  const homes = new Map<unknown, Group>()
  for (const [name, mine] of jobs) {
    const lanes = mine.flatMap(({ change, place }) => (writes(change) ? [laneOf(place)] : []))
    if (lanes.length === 0) continue
    const keys = new Set<unknown>([connections.get(name)?.client, ...lanes])
    const touching = new Set([...keys].flatMap((key) => homes.get(key) ?? []))
    const joined = [...touching].reduce(larger, { names: [], keys: [] })
    for (const group of touching) if (group !== joined) moveInto(joined, group, homes)
    moveInto(joined, { names: [name], keys: [...keys] }, homes)
  }
  const at = (name: string) => places.get(name) ?? 0
  return [...new Set(homes.values())]
    .map(({ names }) => names.toSorted((a, b) => at(a) - at(b)))
    .sort(([a = ''], [b = '']) => at(a) - at(b))
}

interface Group {
  readonly names: string[]
  readonly keys: unknown[]
}

function larger(one: Group, other: Group): Group {
  return other.keys.length > one.keys.length ? other : one
}

function moveInto(to: Group, from: Group, homes: Map<unknown, Group>): void {
  for (const name of from.names) to.names.push(name)
  for (const key of from.keys) {
    if (homes.get(key) !== to) to.keys.push(key)
    homes.set(key, to)
  }
}

/**
 * Jobs of one config target in the pieces that its `write` takes: one lane each, at most `batch.max`. Where a revision
 * belongs to a name, its places are one row at the target: they stay together, so that a new row is created whole.
 */
export function batchesOf(jobs: readonly Job[], config: Config): Job[][] {
  return [...grouped(jobs, ({ place }) => place.key.lane)].flatMap((lane) => {
    const { batch, forms } = targetNamed(config, (lane[0] as Job).place.target).target.capabilities
    const whole = forms.secret.revision.is === 'per-name'
    // each removal is observed again right before it is sent
    const alone = batch.is.shape === 'one' && lane.every(({ change }) => change.do === 'remove')
    const max = alone ? 1 : batch.is.max
    return packed(whole ? grouped(lane, ({ change }) => change.address.name) : lane.map((job) => [job]), max)
  })
}

function grouped(jobs: readonly Job[], keyOf: (job: Job) => string): Job[][] {
  const groups = new Map<string, Job[]>()
  for (const job of jobs) {
    const group = groups.get(keyOf(job))
    if (group) group.push(job)
    else groups.set(keyOf(job), [job])
  }
  return [...groups.values()]
}

/** Fills pieces of at most `max`; a group is cut only where it alone is larger than a piece. */
function packed(groups: readonly Job[][], max: number): Job[][] {
  const pieces: Job[][] = []
  for (const group of groups)
    for (let at = 0; at < group.length; at += max) {
      const part = group.slice(at, at + max)
      const last = pieces.at(-1)
      if (last === undefined || last.length + part.length > max) pieces.push(part)
      else for (const job of part) last.push(job)
    }
  return pieces
}

/** What a receipt calls the change that it is for. */
export function nameOf(change: Change): { uid: string; name: string } {
  return { uid: change.uid, name: change.address.name }
}

/** Which names a policy lets a write take over although somebody else made them: a protected one never. */
export function taking({ allow, protect }: Config['policy']): (change: Change) => boolean {
  const isProtected = globTest(protect)
  return ({ address, sourceName = address.name }) =>
    allow.includes('adopt') && !isProtected(address.name) && !isProtected(sourceName)
}

/** What a run knows of itself when it makes entries. */
export interface Author {
  readonly keyId: string
  readonly run: string
}

/** The entry for a value that is being or was written. */
export function entryOf(
  { keyId, run }: Author,
  change: Change,
  state: LedgerEntry['state'],
  seen: Pick<LedgerEntry, 'revision' | 'made' | 'kept'>,
): LedgerEntry {
  const { form = 'secret', fingerprint = '', version, contested } = change
  return {
    state,
    form,
    fingerprint,
    keyId,
    ...(seen.revision === undefined ? {} : { revision: seen.revision }),
    ...(seen.made === undefined ? {} : { made: seen.made }),
    ...(seen.kept === undefined ? {} : { kept: seen.kept }),
    ...(contested === undefined ? {} : { contested }),
    ...(version === undefined ? {} : { version }),
    run,
  }
}

/**
 * What the ledger makes of a receipt. Where the write certainly did not land, what stood there before comes back; where
 * nobody knows, the entry stays pending.
 */
export function settled(
  author: Author,
  change: Change,
  receipt: Receipt,
  before: LedgerEntry | undefined,
): LedgerEdit[] {
  const at = nameOf(change)
  if (receipt.ok)
    return [{ ...at, entry: change.do === 'remove' ? undefined : entryOf(author, change, 'written', receipt) }]
  return change.do === 'remove' || receipt.landed === 'unknown' ? [] : [{ ...at, entry: before }]
}

/**
 * Records in the ledger what was observed to be right already, or to be gone everywhere; nothing is sent.
 * @returns receipts for what was forgotten
 */
export async function recordUnsent(
  ledger: Ledger,
  author: Author,
  which: 'learn' | 'forget',
  jobs: ReadonlyMap<string, readonly Job[]>,
): Promise<Receipt[]> {
  const noted = [...jobs].flatMap(([target, mine]) =>
    mine
      .filter(({ change }) => (which === 'learn' ? change.learn : change.do === 'forget'))
      .map(({ change }) => ({ target, change })),
  )
  await ledger.settle(
    noted.map(({ target, change }): Targeted => {
      const entry = which === 'learn' ? entryOf(author, change, 'written', change) : undefined
      return { target, ...nameOf(change), entry }
    }),
  )
  return which === 'learn' ? [] : noted.map(({ change }): Receipt => ({ ...nameOf(change), ok: true }))
}

/**
 * Whether nothing of a target is left unknown by this run, so that a name without an entry is not ours.
 * @param ok address keys of everything that was done
 */
export function isWhole(jobs: readonly Job[], ok: ReadonlySet<string>): boolean {
  return jobs.every(({ change }) =>
    writes(change)
      ? ok.has(addressKey(change.uid, change.address.name))
      : change.why !== 'unlisted' && (change.why !== 'not-allowed' || change.instead === 'remove'),
  )
}
