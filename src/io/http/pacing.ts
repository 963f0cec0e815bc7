import { SealpostError } from '../../core/errors.js'
import { checkDeadline, type Deadline } from './deadline.js'
import { openTokenLane, type TokenLane } from './lanes.js'
import type { HttpClientOptions } from './options.js'
import type { OutgoingRequest } from './request.js'

/** What the requests of one client wait by. */
export interface Pacing {
  readonly runtime: Pick<HttpClientOptions['runtime'], 'now' | 'sleep' | 'random' | 'stop'>
  readonly notice: HttpClientOptions['notice']
  /** For messages. */
  readonly host: string
  readonly limit: Deadline | undefined
  /** Between two writes, ms. */
  readonly writeGapMs: number
  /** First wait where "too many" does not say how long, ms. */
  readonly unstatedWaitMs: number
  /** Pauses that no response orders are left out. */
  readonly isHasty: boolean
  /** The lane of the token that was used last. */
  lane: TokenLane
  /** How far the target's clock is ahead of ours, ms. */
  skewMs: number
}

/** Where "too many" does not say how long, waits double up to this, ms. */
const longestUnstatedMs = 15 * 60_000
/** Where it says a very short time again and again, waits double up to this, ms. */
const longestHasteMs = 30_000

/** The pacing of a client that sent nothing yet. */
export function openPacing({ runtime, endpoint, notice, limit, pace }: HttpClientOptions): Pacing {
  // what no response orders is left out where somebody asks for that
  const isHasty = runtime.env.SEALPOST_PACING === 'off'
  return {
    runtime,
    notice,
    host: endpoint.host,
    limit,
    writeGapMs: isHasty ? 0 : pace.writeGapMs.is,
    unstatedWaitMs: pace.unstatedWaitMs.is,
    isHasty,
    lane: openTokenLane(),
    skewMs: 0,
  }
}

/** The target's clock as its last response told it, else ours; ms since the epoch. */
export function targetNow({ runtime, skewMs }: Pacing): number {
  return runtime.now() + skewMs
}

/** Sets the target's clock by a response. */
export function followClock(pacing: Pacing, headers: Pick<Headers, 'get'>): void {
  const date = Date.parse(headers.get('date') ?? '')
  if (!Number.isNaN(date)) pacing.skewMs = date - pacing.runtime.now()
}

/** When the lane is open for a request, ms since the epoch. */
export function opensAt({ lane, writeGapMs }: Pacing, request: OutgoingRequest): number {
  return Math.max(lane.closedUntil, request.writes ? lane.lastWrite + writeGapMs : 0)
}

/**
 * Waits until the lane is open for a request. Another request may close it again meanwhile.
 * @param givesUpAt ms since the epoch
 * @throws SealpostError 'limited' where that would take too long, 'interrupted' when stopped
 */
export async function waitForLane(pacing: Pacing, request: OutgoingRequest, givesUpAt: number): Promise<void> {
  const { runtime } = pacing
  for (;;) {
    const until = opensAt(pacing, request)
    if (until <= runtime.now()) break
    if (until > givesUpAt) throw tooMany(pacing, until)
    await pause(pacing, until, 'limited')
  }
  checkDeadline(pacing.limit)
  if (request.writes && runtime.stop.aborted) throw interrupted()
}

/**
 * Waits, and says so where that takes long.
 * @param until ms since the epoch
 * @throws SealpostError('interrupted') when stopped
 */
export async function pause(pacing: Pacing, until: number, because: 'limited' | 'unavailable'): Promise<void> {
  const { runtime, notice, limit, host } = pacing
  if (until - runtime.now() > 2000) notice(until, because, host)
  await runtime.sleep(until - runtime.now(), limit?.signal ?? runtime.stop)
  checkDeadline(limit)
  if (runtime.stop.aborted) throw interrupted()
}

/** Lets nobody send on the lane for a while. */
export function closeLane({ lane, runtime }: Pacing, ms: number): void {
  lane.closedUntil = Math.max(lane.closedUntil, runtime.now() + ms)
}

/**
 * Closes the lane after a response that says "too many".
 * @param told the wait that it orders, ms
 * @param limited how many of them one request got, this one included
 */
export function closeLimited(pacing: Pacing, told: number | undefined, limited: number): void {
  // "at once" is not to be trusted twice
  const least =
    told === undefined
      ? Math.min(pacing.unstatedWaitMs * 2 ** (limited - 1), longestUnstatedMs)
      : Math.min(250 * 2 ** (pacing.isHasty ? 0 : limited), longestHasteMs)
  closeLane(pacing, Math.max(told ?? 0, least) + jitter(pacing, 250))
}

/** How long to wait after so many failed attempts, ms. */
export function backoff(pacing: Pacing, failed: number): number {
  return 500 * 2 ** (failed - 1) + jitter(pacing, 500)
}

function jitter({ runtime }: Pacing, ms: number): number {
  const [high = 0, low = 0] = runtime.random(2)
  return Math.floor(((high * 256 + low) / 65536) * ms)
}

/**
 * The error of a request that cannot be waited for any longer.
 * @param until ms since the epoch
 */
export function tooMany({ host }: Pick<Pacing, 'host'>, until: number): SealpostError {
  return new SealpostError('limited', `${host} accepts no more requests before ${new Date(until).toISOString()}`)
}

function interrupted(): SealpostError {
  return new SealpostError('interrupted', 'stopped before this was sent')
}
