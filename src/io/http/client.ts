import { asSealpostError, landedOf, SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { TokenHeader } from '../../core/source.js'
import type { Answered, Capabilities, Fetch } from '../../core/target.js'
import { type Attempt, attemptOf, sendOnce, type Way } from './attempt.js'
import { causeOf, endOf } from './causes.js'
import { openTokenLane, type TokenLanes } from './lanes.js'
import { checkLimit, type Limit } from './limit.js'
import { checkSurroundings } from './proxies.js'
import { budgetOf, toldToWait } from './response.js'

/** How often a target was asked. `retried` says how many of those requests repeated an earlier one. */
export interface Requests {
  read: number
  write: number
  retried: number
}

/** Waiting that a person should hear of. `until` is ms since the epoch. */
export type WaitNotice = (until: number, because: 'limited' | 'unavailable') => void

/** One credential at one endpoint: everything that shares the vendor's counters shares a wire. */
export interface HttpClient {
  /** Refuses everything but GET and HEAD. */
  readonly reader: (count: Requests) => Fetch
  /** May write: one request at a time, paced. */
  readonly writer: (count: Requests) => Fetch
  /** The target's clock as its last answer told it, else ours; ms since the epoch. */
  readonly targetNow: () => number
}

/** Longest that one request is waited for over all its retries: GitHub's hourly limit and a little, ms. */
const patienceMs = 65 * 60_000
const limitedTries = 15
const brokenTries = 4
/** Where "too many" does not say how long, waits double up to this, ms. */
const longestUnstatedMs = 15 * 60_000
/** Where it says a very short time again and again, waits double up to this, ms. */
const longestHasteMs = 30_000
/** How long a write may have waited for its turn before its caller is asked again, ms. */
const freshMs = 5000

/**
 * The only way out of the process. Puts the token on, keeps to one origin, follows no redirect, counts, waits as
 * told, tries again where that is safe, and makes sure that a success carries JSON. Bodies are never part of an error.
 * @throws SealpostError, by what it gives: 'read-only' for a write through the reader, 'endpoint' for another address,
 * 'limited', 'network', 'timeout' or 'unavailable' when patience is over, 'redirect', 'moved' and 'bad-answer' for answers that
 * are none, 'token-expired', 'sso-required' and 'archived' for refusals that tell as much, 'interrupted' when stopped, 'token-missing' for a token that cannot be sent; and what `token` and `mayWrite`
 * throw. The opening itself throws 'endpoint' where this process would not know whom it talks to
 */
export function openHttpClient(options: {
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly endpoint: URL
  /** Asked for each request, so that it can be renewed; after a 401 with what was refused. Where it gives none, none is sent. */
  readonly token: (refused?: string) => Promise<string | undefined>
  readonly tokenHeader?: TokenHeader
  readonly pace: Capabilities['pace']
  readonly userAgent: string
  readonly notice: WaitNotice
  /** Asked right before each try of a write, after all waiting; what it throws is the end of the request. */
  readonly mayWrite?: () => Promise<void>
  /** Where others send with the same token; a gate of its own where absent. */
  readonly tokenLanes?: TokenLanes
  /** Longest that one try may take, ms; 30 s where absent. */
  readonly deadlineMs?: number
  /** When all of it is over, whatever is on its way or waited for. */
  readonly limit?: Limit
  /** Whether a request that is no GET or HEAD is a read all the same: one that changes nothing, and can be sent twice. */
  readonly isRead?: (attempt: Attempt) => boolean
  /** What a success must carry; JSON where absent. */
  readonly answers?: Way['answers']
}): HttpClient {
  const { runtime, endpoint, pace, userAgent, limit, deadlineMs = 30_000 } = options
  checkSurroundings(runtime.env)
  const { tokenHeader, answers } = options
  const way: Way = { runtime, host: endpoint.host, userAgent, deadlineMs, stop: limit?.signal, tokenHeader, answers }
  // what no answer orders is left out where somebody asks for that
  const hasty = runtime.env.SEALPOST_PACING === 'off'
  const gapMs = hasty ? 0 : pace.writeGapMs.is
  let tokenLane = openTokenLane()
  let skew = 0
  /** When a token ends, ms since the epoch, as the vendor told last. */
  let end: { readonly token: string | undefined; readonly at: number } | undefined
  let writing: Promise<unknown> = Promise.resolve()

  async function pause(until: number, because: 'limited' | 'unavailable'): Promise<void> {
    if (until - runtime.now() > 2000) options.notice(until, because)
    await runtime.sleep(until - runtime.now(), limit?.signal ?? runtime.stop)
    checkLimit(limit)
    if (runtime.stop.aborted) throw interrupted()
  }

  /** Waits until the next try may be sent. The door may be closed again by another request meanwhile. */
  async function opened(attempt: Attempt, givesUpAt: number): Promise<void> {
    for (;;) {
      const until = opensAt(attempt)
      if (until <= runtime.now()) break
      if (until > givesUpAt) throw tooMuch(endpoint.host, until)
      await pause(until, 'limited')
    }
    checkLimit(limit)
    if (attempt.writes && runtime.stop.aborted) throw interrupted()
  }

  function opensAt(attempt: Attempt): number {
    return Math.max(tokenLane.closedUntil, attempt.writes ? tokenLane.lastWrite + gapMs : 0)
  }

  function close(ms: number): void {
    tokenLane.closedUntil = Math.max(tokenLane.closedUntil, runtime.now() + ms)
  }

  /** Waits until it may be sent: others may come through the same gate while the token is given. */
  async function admitted(attempt: Attempt, givesUpAt: number): Promise<string | undefined> {
    for (;;) {
      await opened(attempt, givesUpAt)
      // whoever gives tokens has tried again already, and nothing of this request was sent
      const token = await options.token()
      tokenLane = options.tokenLanes?.(endpoint.host, token ?? '') ?? tokenLane
      if (opensAt(attempt) > runtime.now()) continue
      if (attempt.writes) await options.mayWrite?.()
      if (opensAt(attempt) > runtime.now()) continue
      if (attempt.writes) tokenLane.lastWrite = runtime.now()
      return token
    }
  }

  /**
   * Sends, and sends again where that is safe. Once a try of a write may have been taken, no later refusal proves
   * that it was not: what that try ended with is thrown in its place.
   */
  async function send(attempt: Attempt, count: Requests): Promise<Answered> {
    let doubt: SealpostError | undefined
    try {
      const answer = await tries(attempt, count, (error) => {
        if (attempt.writes && landedOf(error) === 'unknown') doubt ??= error
      })
      // it is there already, or gone already: the try in doubt may have done that, and the target knows what to make of it
      const settled = `${attempt.method} ${answer.status}`
      const telling = settled === 'POST 409' || settled === 'DELETE 404'
      if (doubt === undefined) return answer
      if (answer.ok || telling || answer.status >= 500) return Object.assign(answer, { repeated: true as const })
    } catch (thrown) {
      throw doubt ?? thrown
    }
    throw doubt
  }

  async function tries(attempt: Attempt, count: Requests, failed: (error: SealpostError) => void): Promise<Response> {
    const givesUpAt = Math.min(runtime.now() + patienceMs, limit?.until ?? Number.POSITIVE_INFINITY)
    for (let limited = 0, broken = 0, renewed = 0; ; ) {
      const tried = limited + broken + renewed > 0
      const token = await admitted(attempt, givesUpAt)
      if (attempt.writes && (tried || runtime.now() - attempt.at > freshMs)) await attempt.again?.()
      count[attempt.writes ? 'write' : 'read'] += 1
      if (tried) count.retried += 1

      const sent = await sendOnce(attempt, token, way).catch((thrown: unknown) => asSealpostError(thrown))
      if (attempt.writes) tokenLane.lastWrite = runtime.now()
      if (sent instanceof SealpostError) {
        checkLimit(limit)
        broken += 1
        failed(sent)
        const again = runtime.now() + backoff(broken)
        if (!attempt.idempotent || !passing(sent) || broken >= brokenTries || again > givesUpAt) throw sent
        await pause(again, 'unavailable')
        continue
      }
      const { answer } = sent
      const date = Date.parse(answer.headers.get('date') ?? '')
      if (!Number.isNaN(date)) skew = date - runtime.now()
      const told = toldToWait(answer.headers, runtime.now() + skew)
      if (sent.limited) {
        limited += 1
        // "at once" is not an answer to trust twice
        const least =
          told === undefined
            ? Math.min(pace.unstatedWaitMs.is * 2 ** (limited - 1), longestUnstatedMs)
            : Math.min(250 * 2 ** (hasty ? 0 : limited), longestHasteMs)
        close(Math.max(told ?? 0, least) + jitter(250))
        if (limited >= limitedTries) throw tooMuch(endpoint.host, tokenLane.closedUntil)
        continue
      }
      if (answer.status >= 500 || answer.status === 408) {
        broken += 1
        failed(new SealpostError('unavailable', `${endpoint.host} answered ${answer.status}`))
        if (answer.headers.has('retry-after')) close(told ?? 0)
        const again = Math.max(tokenLane.closedUntil, runtime.now() + backoff(broken))
        if (!attempt.idempotent || broken >= brokenTries || again > givesUpAt) return answer
        await pause(again, 'unavailable')
        continue
      }
      if (budgetOf(answer.headers) === 0) close(told ?? 0)
      // what was answered with 401 was not carried out, be it a write: another token may do it, once
      if (answer.status === 401 && (await options.token(token)) !== token && renewed === 0) {
        renewed += 1
        continue
      }
      const at = endOf(answer.headers)
      if (at !== undefined) end = { token, at }
      const ended = end !== undefined && end.token === token && end.at <= runtime.now() + skew ? end.at : undefined
      if (answer.status >= 400) {
        const bytes = new Uint8Array(await answer.arrayBuffer())
        const cause = causeOf({ status: answer.status, headers: answer.headers, bytes }, endpoint.host, ended)
        if (cause !== undefined) throw cause
      }
      return answer
    }
  }

  function backoff(attempt: number): number {
    return 500 * 2 ** (attempt - 1) + jitter(500)
  }

  function jitter(ms: number): number {
    const [high = 0, low = 0] = runtime.random(2)
    return Math.floor(((high * 256 + low) / 65536) * ms)
  }

  function open(count: Requests, mayWrite: boolean): Fetch {
    return async (input, init) => {
      const asked = await attemptOf(input, init, endpoint, runtime.now())
      const isRead = options.isRead?.(asked) === true
      const attempt = isRead ? { ...asked, writes: false, idempotent: init?.idempotent ?? true } : asked
      if (!attempt.writes) return send(attempt, count)
      if (!mayWrite) throw new SealpostError('read-only', `${attempt.method} refused: nothing is written while looking`)
      const turn = writing.then(() => send(attempt, count))
      writing = turn.catch(() => undefined)
      return turn
    }
  }

  return {
    reader: (count) => open(count, false),
    writer: (count) => open(count, true),
    targetNow: () => runtime.now() + skew,
  }
}

function passing(error: SealpostError): boolean {
  return ['network', 'timeout', 'unavailable', 'bad-answer'].includes(error.code)
}

function interrupted(): SealpostError {
  return new SealpostError('interrupted', 'stopped before this was sent')
}

function tooMuch(host: string, until: number): SealpostError {
  return new SealpostError('limited', `${host} takes no more requests before ${new Date(until).toISOString()}`)
}
