import { SealpostError } from '../../../core/errors.js'
import type { GitObjects, Head } from '../../system/git/objects.js'
import { parsed } from '../format/mac.js'
import type { Note } from '../store.js'
import { isPipeline } from './pipeline-address.js'

/** How long a lease is good for since it was last prolonged, ms. A run that was killed holds up the next ones as long. */
export const leaseMs = 10 * 60_000
/** A lease that ended so long ago is swept out along with the next one that is taken, ms. */
const sweptMs = 60 * 60_000
/** The file that holds them; it is there only while somebody has one. */
export const leasePath = 'leases.json'

/** The right of one run to apply to some config targets. */
export interface LeaseFile {
  readonly run: string
  /** Grows with each lease; that of a lease that was taken over is lower than that of the one in its place. */
  readonly token: number
  /** ms since the epoch, by the clock of who took it. */
  readonly until: number
  /** Address of the pipeline's run. */
  readonly at?: string
  /** Config targets. */
  readonly targets: readonly string[]
}

/** The lease that a run holds. */
export interface Held {
  readonly run: string
  readonly token: number
  readonly targets: readonly string[]
}

/** Leases on the branch, ended ones too. Those that nobody can read are none. */
export async function leasesIn(git: GitObjects, head: Head | undefined): Promise<readonly LeaseFile[]> {
  const blob = head?.files.get(leasePath)
  const found = blob === undefined ? [] : listed(await lenient(git, blob))
  const former = [...(head?.files ?? [])].flatMap(([path, id]) => {
    const target = /^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.exec(path)?.[1]
    return target === undefined ? [] : [{ target, id }]
  })
  for (const { target, id } of former) {
    const data = parsed((await lenient(git, id)) ?? '')
    const lease = data && leaseOf({ ...data, targets: [target] })
    if (lease !== undefined) found.push(lease)
  }
  return found
}

/** What lies in a blob, where that is text. */
async function lenient(git: GitObjects, blob: string): Promise<string | undefined> {
  try {
    return await git.textOf(blob)
  } catch (thrown) {
    if (thrown instanceof SealpostError && thrown.code !== 'ledger-damaged') throw thrown
    return undefined
  }
}

/**
 * A lease, and the leases with it among them; those that it takes over lose its targets.
 * @param before the token that an earlier try of the same taking got
 * @returns undefined leases where it is there already
 * @throws SealpostError('ledger-busy') where another run has one
 */
export function taking(
  leases: readonly LeaseFile[],
  by: {
    readonly run: string
    readonly targets: readonly string[]
    readonly at: string | undefined
    readonly clock: Clock
    readonly where: string
  },
  before: number | undefined,
): { readonly held: Held; readonly leases: readonly LeaseFile[] | undefined } {
  const { run, targets, at, clock } = by
  const { now } = clock
  const mine = new Set(targets)
  const landed = leases.find((lease) => lease.run === run && lease.token === before)
  if (landed !== undefined) return { held: landed, leases: undefined }
  for (const lease of leases) {
    const both = lease.targets.find((target) => mine.has(target))
    if (both !== undefined && isHeld(lease, clock)) throw busy(both, lease, by)
  }
  const token = leases.reduce((most, lease) => Math.max(most, lease.token + 1), Math.max(1, Math.floor(now)))
  const others = leases
    .map((lease) => ({ ...lease, targets: lease.targets.filter((target) => !mine.has(target)) }))
    .filter((lease) => lease.targets.length > 0 && Math.abs(now - lease.until) < sweptMs)
  const taken = { run, token, until: now + leaseMs, ...(at === undefined ? {} : { at }), targets }
  return { held: { run, token, targets }, leases: [...others, taken] }
}

/** The leases where one has a new end; undefined where it is not the run's any more, be it in one target only. */
export function prolonging(leases: readonly LeaseFile[], held: Held, until: number): readonly LeaseFile[] | undefined {
  const mine = leases.find((lease) => isOf(lease, held))
  const there = new Set(mine?.targets)
  if (mine === undefined || held.targets.some((target) => !there.has(target))) return undefined
  return leases.map((lease) => (lease === mine ? { ...lease, until } : lease))
}

/** The leases without one that is given back; undefined where it is not there. */
export function givingBack(leases: readonly LeaseFile[], held: Held): readonly LeaseFile[] | undefined {
  return leases.some((lease) => isOf(lease, held)) ? leases.filter((lease) => !isOf(lease, held)) : undefined
}

/** The file that holds leases; undefined where there are none, and no file. */
export function leasesText(leases: readonly LeaseFile[]): string | undefined {
  if (leases.length === 0) return undefined
  return `[\n${leases.map((lease) => JSON.stringify(lease)).join(',\n')}\n]\n`
}

function isOf(lease: LeaseFile, held: Held): boolean {
  return lease.run === held.run && lease.token === held.token
}

/** What time it is, and by how much another run may think otherwise; ms. */
export interface Clock {
  readonly now: number
  readonly skewMs: number
}

/** The clock by which leases end, as it stands. */
export function clockOf({ now, skewMs }: { readonly now: () => number; readonly skewMs: number }): Clock {
  return { now: now(), skewMs }
}

/** Whether it has not ended. One that ends later than any lease can was not written by us and counts as none. */
export function isHeld(lease: LeaseFile, { now, skewMs }: Clock): boolean {
  return lease.until + skewMs > now && lease.until <= now + leaseMs + skewMs + 60_000
}

/**
 * Makes sure that nobody else may write to what a run is about to write.
 * @throws SealpostError('ledger-busy') where another run has the lease of a section that is written
 */
export function requireFree(
  leases: readonly LeaseFile[],
  { run, parts }: Note,
  at: { readonly where: string; readonly clock: Clock },
): void {
  const touched = new Set(parts.map(({ target }) => target))
  for (const lease of leases) {
    const both = lease.run === run ? undefined : lease.targets.find((target) => touched.has(target))
    if (both !== undefined && isHeld(lease, at.clock)) throw busy(both, lease, at)
  }
}

/** What to tell a person whose run has to wait. */
export function busy(
  target: string,
  { run, until, at }: LeaseFile,
  { where, clock }: { readonly where: string; readonly clock: Pick<Clock, 'skewMs'> },
): SealpostError {
  const who = at === undefined ? `the run ${run}` : `the run ${run} (${at})`
  const end = new Date(until + clock.skewMs).toISOString()
  return new SealpostError('ledger-busy', `${who} is applying to ${target}`, {
    where,
    hint: `Wait for it and run again. If it was killed, its lease expires at ${end}.`,
  })
}

function listed(text: string | undefined): LeaseFile[] {
  try {
    return leasesFrom(JSON.parse(text ?? ''))
  } catch {
    return []
  }
}

/** The leases of a list as JSON has it; what is none is left out. */
export function leasesFrom(data: unknown): LeaseFile[] {
  return Array.isArray(data) ? data.flatMap((one) => leaseOf(one) ?? []) : []
}

/** What was put there by anybody else than us is not trusted to be printed. */
function leaseOf(data: unknown): LeaseFile | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { run, token, until, at, targets } = data as Partial<Record<keyof LeaseFile, unknown>>
  if (typeof run !== 'string' || !/^[\w-]{1,64}$/.test(run)) return undefined
  if (typeof token !== 'number' || !Number.isSafeInteger(token) || token < 0) return undefined
  if (typeof until !== 'number' || !Number.isSafeInteger(until) || Math.abs(until) > 8e15) return undefined
  const isName = (one: unknown): one is string => typeof one === 'string' && /^[A-Za-z0-9][\w.-]{0,62}$/.test(one)
  if (!Array.isArray(targets) || !targets.every(isName)) return undefined
  return { run, token, until, ...(isPipeline(at) ? { at } : {}), targets }
}
