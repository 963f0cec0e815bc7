import { SealpostError } from '../../core/errors.js'
import type { GitObjects, Head } from './git-objects.js'

/** How long a lease is good for since it was last prolonged, ms. A run that was killed holds up the next ones as long. */
export const leaseMs = 10 * 60_000

/** Who may apply to a config target, as it stands in a file of the branch. */
export interface LeaseFile {
  readonly run: string
  /** Grows with each lease of the target, and stays behind when it is given back. */
  readonly token: number
  /** ms since the epoch, by GitHub's clock; 0 once it was given back. */
  readonly until: number
  /** Address of the pipeline's run. */
  readonly at?: string
}

/** The leases that a run holds. */
export interface Held {
  readonly run: string
  /** Config target → fencing token. */
  readonly tokens: ReadonlyMap<string, number>
}

/** Where the lease of a config target lies. */
export function leasePath(target: string): string {
  return `leases/${target}.json`
}

/** The lease of a config target; undefined where there is none, or none that anybody can read. */
export async function leaseIn(git: GitObjects, head: Head | undefined, target: string): Promise<LeaseFile | undefined> {
  const blob = head?.files.get(leasePath(target))
  if (blob === undefined) return undefined
  try {
    return leaseOf(JSON.parse(await git.textOf(blob)))
  } catch (thrown) {
    if (thrown instanceof SealpostError && thrown.code !== 'ledger-damaged') throw thrown
    return undefined
  }
}

/**
 * The files that take leases.
 * @param before what an earlier try of the same taking got; those that are there already are left out
 * @throws SealpostError('ledger-busy') where another run has one
 */
export async function taking(
  git: GitObjects,
  head: Head | undefined,
  targets: readonly string[],
  by: { readonly run: string; readonly at: string | undefined; readonly now: number; readonly where: string },
  before: ReadonlyMap<string, number>,
): Promise<{ tokens: Map<string, number>; files: Map<string, string> }> {
  const tokens = new Map<string, number>()
  const files = new Map<string, string>()
  for (const name of targets) {
    const other = await leaseIn(git, head, name)
    if (other?.run === by.run && other.token === before.get(name)) {
      tokens.set(name, other.token)
      continue
    }
    if (other !== undefined && isHeld(other, by.now)) throw busy(name, other, by.where)
    const token = (other?.token ?? 0) + 1
    tokens.set(name, token)
    files.set(leasePath(name), leaseText({ run: by.run, token, until: by.now + leaseMs, at: by.at }))
  }
  return { tokens, files }
}

/**
 * The files of a run's leases with a new end; undefined where one of them is not the run's any more. A higher token, or
 * another run's name on it, says that somebody took it over.
 */
export async function prolonging(
  git: GitObjects,
  head: Head | undefined,
  held: Held,
  until: number,
): Promise<Map<string, string> | undefined> {
  const files = new Map<string, string>()
  for (const [target, token] of held.tokens) {
    const lease = await leaseIn(git, head, target)
    if (lease?.run !== held.run || lease.token !== token) return undefined
    files.set(leasePath(target), leaseText({ ...lease, at: lease.at, until }))
  }
  return files
}

/** The files that give leases back; those that are somebody else's by now are left out. */
export async function givingBack(git: GitObjects, head: Head | undefined, held: Held): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [target, token] of held.tokens) {
    const lease = await leaseIn(git, head, target)
    if (lease?.run === held.run && lease.token === token && lease.until !== 0)
      files.set(leasePath(target), leaseText({ ...lease, at: lease.at, until: 0 }))
  }
  return files
}

/** Whether it has not ended. One that ends later than any lease can was not written by us and counts as none. */
export function isHeld(lease: LeaseFile, now: number): boolean {
  return lease.until > now && lease.until <= now + leaseMs + 60_000
}

/** What to tell a person whose run has to wait. */
export function busy(target: string, { run, until, at }: LeaseFile, where: string): SealpostError {
  const who = at === undefined ? `the run ${run}` : `the run ${run} (${at})`
  return new SealpostError('ledger-busy', `${who} is applying to ${target}`, {
    where,
    hint: `Wait for it and run again. If it was killed, its lease ends at ${new Date(until).toISOString()}.`,
  })
}

/** Whether a text is the address of a pipeline's run, and nothing else. */
export function isPipeline(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}$/.test(text)
  )
}

function leaseText({ run, token, until, at }: Omit<LeaseFile, 'at'> & { readonly at: string | undefined }): string {
  return `${JSON.stringify({ run, token, until, ...(at === undefined ? {} : { at }) })}\n`
}

/** What was put there by anybody else than us is not trusted to be printed. */
function leaseOf(data: unknown): LeaseFile | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { run, token, until, at } = data as Partial<Record<keyof LeaseFile, unknown>>
  if (typeof run !== 'string' || !/^[\w-]{1,64}$/.test(run)) return undefined
  if (typeof token !== 'number' || !Number.isSafeInteger(token) || token < 0) return undefined
  if (typeof until !== 'number' || !Number.isSafeInteger(until)) return undefined
  return { run, token, until, ...(isPipeline(at) ? { at } : {}) }
}
