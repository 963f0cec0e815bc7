import { asSealpostError, SealpostError } from '../core/errors.js'
import type { Capabilities, Fetch, World } from '../core/types.js'

/** How often a target was asked; retries are counted on top of the request that they repeat. */
export interface Requests {
  read: number
  write: number
  retried: number
}

/** Waiting that a person should hear of. `until` is ms since the epoch. */
export type WaitNotice = (until: number, because: 'limited' | 'unavailable') => void

/** One credential at one endpoint: everything that shares the vendor's counters shares a wire. */
export interface Wire {
  /** Refuses everything but GET and HEAD. */
  readonly reader: (count: Requests) => Fetch
  /** May write: one request at a time, paced. */
  readonly writer: (count: Requests) => Fetch
  /** The target's clock as its last answer told it, else ours; ms since the epoch. */
  readonly targetNow: () => number
}

const deadlineMs = 30_000
/** Longest that one request is waited for over all its retries: GitHub's hourly limit and a little. */
const patienceMs = 65 * 60_000
const limitedTries = 30
const brokenTries = 4
const maxBodyBytes = 64 * 1024 * 1024

/**
 * The only way out of the process. Puts the token on, keeps to one origin, follows no redirect, counts, waits as
 * told, tries again where that is safe, and makes sure that a success carries JSON. Bodies are never part of an error.
 */
export function openWire(options: {
  readonly world: Pick<World, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly endpoint: URL
  /** Asked for each request, so that a short-lived token can be renewed. */
  readonly token: () => Promise<string>
  readonly pace: Capabilities['pace']
  readonly userAgent: string
  readonly notice: WaitNotice
}): Wire {
  const { world, endpoint, pace } = options
  const paced = world.env.SEALPOST_PACING !== 'off'
  let closedUntil = 0
  let lastWrite = Number.NEGATIVE_INFINITY
  let skew = 0
  let writing: Promise<unknown> = Promise.resolve()

  async function waitUntil(until: number, because: 'limited' | 'unavailable'): Promise<void> {
    if (until <= world.now()) return
    if (until - world.now() > 2000) options.notice(until, because)
    await world.sleep(until - world.now(), world.stop)
    if (world.stop.aborted) throw interrupted()
  }

  async function send(ask: Ask, count: Requests): Promise<Response> {
    const givesUpAt = world.now() + patienceMs
    for (let limited = 0, broken = 0; ; ) {
      await waitUntil(closedUntil, 'limited')
      if (ask.writes) {
        if (paced) await waitUntil(lastWrite + pace.writeGapMs.is, 'limited')
        if (world.stop.aborted) throw interrupted()
        count.write += 1
      } else count.read += 1
      if (limited + broken > 0) count.retried += 1

      const sent = await once(ask).catch((thrown: unknown) => asSealpostError(thrown))
      if (ask.writes) lastWrite = world.now()
      if (sent instanceof SealpostError) {
        broken += 1
        if (!ask.idempotent || !passing(sent) || broken >= brokenTries) throw sent
        await waitUntil(world.now() + backoff(broken), 'unavailable')
        continue
      }
      const { answer } = sent
      const date = Date.parse(answer.headers.get('date') ?? '')
      if (!Number.isNaN(date)) skew = date - world.now()
      const told = toldToWait(answer.headers, world.now() + skew)
      if (sent.limited) {
        limited += 1
        const wait = told ?? Math.min(pace.unstatedWaitMs.is * 2 ** (limited - 1), 15 * 60_000)
        closedUntil = Math.max(closedUntil, world.now() + wait + jitter(250))
        if (limited >= limitedTries || closedUntil > givesUpAt) throw tooMuch(closedUntil)
        continue
      }
      if (answer.status >= 500 || answer.status === 408) {
        broken += 1
        if (!ask.idempotent || broken >= brokenTries) return answer
        await waitUntil(
          world.now() + Math.max(answer.headers.has('retry-after') ? (told ?? 0) : 0, backoff(broken)),
          'unavailable',
        )
        continue
      }
      if (told !== undefined && answer.headers.get('x-ratelimit-remaining') === '0') closedUntil = world.now() + told
      return answer
    }
  }

  async function once(ask: Ask): Promise<{ answer: Response; limited: boolean }> {
    const headers = new Headers(ask.headers)
    const token = await options.token()
    // undici quotes a header that it cannot send in its error, so the check comes first
    if (!/^[\x21-\x7e]+$/.test(token))
      throw new SealpostError('token-missing', 'the token holds characters that no token has')
    headers.set('authorization', `Bearer ${token}`)
    headers.set('user-agent', options.userAgent)
    const signal = AbortSignal.timeout(deadlineMs)
    let answer: Response
    let body: Uint8Array<ArrayBuffer>
    try {
      answer = await world.fetch(ask.url, {
        method: ask.method,
        headers,
        body: ask.body ?? null,
        redirect: 'manual',
        signal,
      })
      body = new Uint8Array(await answer.arrayBuffer())
    } catch {
      if (signal.aborted)
        throw new SealpostError('timeout', `no answer from ${endpoint.host} within ${deadlineMs / 1000} s`)
      throw new SealpostError('network', `no connection to ${endpoint.host}`)
    }
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
      throw new SealpostError('redirect', `${endpoint.host} answered ${answer.status}: it wants to send us elsewhere`)
    }
    return { answer: checked(answer, body, endpoint.host), limited: isLimited(answer, body) }
  }

  function backoff(attempt: number): number {
    return 500 * 2 ** (attempt - 1) + jitter(500)
  }

  function jitter(ms: number): number {
    const [high = 0, low = 0] = world.random(2)
    return Math.floor(((high * 256 + low) / 65536) * ms)
  }

  function open(count: Requests, mayWrite: boolean): Fetch {
    return async (input, init) => {
      const ask = await askOf(input, init, endpoint)
      if (!ask.writes) return send(ask, count)
      if (!mayWrite) throw new SealpostError('read-only', `${ask.method} refused: nothing is written while looking`)
      const turn = writing.then(() => send(ask, count))
      writing = turn.catch(() => undefined)
      return turn
    }
  }

  return {
    reader: (count) => open(count, false),
    writer: (count) => open(count, true),
    targetNow: () => world.now() + skew,
  }
}

interface Ask {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer> | undefined
  readonly writes: boolean
  readonly idempotent: boolean
}

async function askOf(input: string | URL | Request, init: Parameters<Fetch>[1], endpoint: URL): Promise<Ask> {
  const { idempotent, signal: _signal, ...rest } = init ?? {}
  const request = new Request(input, { ...rest, redirect: 'manual' })
  const url = new URL(request.url)
  if (url.origin !== endpoint.origin || !url.pathname.startsWith(endpoint.pathname.replace(/\/$/, ''))) {
    throw new SealpostError('endpoint', `a request to another address than ${endpoint.host} was refused`)
  }
  const method = request.method.toUpperCase()
  const writes = method !== 'GET' && method !== 'HEAD'
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  return { url: url.href, method, headers: request.headers, body, writes, idempotent: idempotent ?? method !== 'POST' }
}

/** A success must be JSON or nothing; what is no JSON (a proxy's page, a cut-off answer) is an error, not data. */
function checked(answer: Response, bytes: Uint8Array<ArrayBuffer>, host: string): Response {
  const headers = new Headers(answer.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  const empty = bytes.length === 0 || [204, 205, 304].includes(answer.status)
  if (empty) headers.delete('content-type')
  if (answer.ok && !empty) {
    if (bytes.length > maxBodyBytes)
      throw new SealpostError('bad-answer', `${host} sent more than ${maxBodyBytes / 1024 / 1024} MiB`)
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      const html = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)))
      throw new SealpostError(
        'bad-answer',
        `${host} answered ${answer.status} with ${html ? 'a web page' : 'something else'} where JSON was expected`,
      )
    }
    headers.set('content-type', 'application/json; charset=utf-8')
  }
  return new Response(empty ? null : bytes, { status: answer.status, statusText: answer.statusText, headers })
}

/**
 * 429, or the 403 that means the same at GitHub ("Rate limits for the REST API", read 2026-11): it may come without
 * Retry-After, and is then told only by an empty budget or by its message.
 */
function isLimited(answer: Response, bytes: Uint8Array): boolean {
  if (answer.status === 429) return true
  if (answer.status !== 403) return false
  if (answer.headers.has('retry-after') || answer.headers.get('x-ratelimit-remaining') === '0') return true
  return /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096)),
  )
}

/**
 * Milliseconds that an answer orders us to wait; undefined where it does not say.
 * Understands Retry-After in seconds or as a date, and a reset in seconds from now, epoch seconds, epoch
 * milliseconds (all three are in use) or as a date (Cloudflare, RFC 1123).
 * @param targetNow the target's clock, ms since the epoch
 */
export function toldToWait(headers: Headers, targetNow: number): number | undefined {
  const after = headers.get('retry-after')
  if (after !== null) {
    const seconds = Number(after)
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - targetNow
    if (Number.isFinite(wait)) return Math.max(0, wait)
  }
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset')
  if (reset === null) return undefined
  const number = Number(reset)
  if (!Number.isFinite(number)) {
    const wait = Date.parse(reset) - targetNow
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined
  }
  if (number < 1e9) return Math.max(0, number * 1000)
  return Math.max(0, (number > 1e12 ? number : number * 1000) - targetNow)
}

function passing(error: SealpostError): boolean {
  return ['network', 'timeout', 'unavailable', 'bad-answer'].includes(error.code)
}

function interrupted(): SealpostError {
  return new SealpostError('interrupted', 'stopped before this was sent')
}

function tooMuch(until: number): SealpostError {
  return new SealpostError('limited', `the target takes no more requests before ${new Date(until).toISOString()}`)
}
