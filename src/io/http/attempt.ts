import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { TokenHeader } from '../../core/source.js'
import type { Fetch } from '../../core/target.js'
import { bodyOf } from './body.js'
import { isSendable } from './header-text.js'
import { PlainHeaders } from './light-response.js'
import { checkedResponse, isLimited } from './response.js'

/** One request, read. */
export interface Attempt {
  readonly url: string
  readonly method: string
  readonly headers: PlainHeaders
  readonly body: Uint8Array<ArrayBuffer> | undefined
  /** Anything but GET and HEAD. */
  readonly writes: boolean
  /** Sending it twice is the same as once. */
  readonly idempotent: boolean
  /** When it was asked for, ms since the epoch. */
  readonly at: number
  /** {@link Fetch}: what its caller wants to look at before another try, or a late one. */
  readonly again: (() => Promise<void>) | undefined
}

/**
 * Reads what a caller of `fetch` asks.
 * @throws SealpostError('endpoint') for any address that is not below the endpoint's
 */
export async function attemptOf(
  input: string | URL | Request,
  init: Parameters<Fetch>[1],
  endpoint: URL,
  at: number,
): Promise<Attempt> {
  const { url, method, headers, body } = await plainly(input, init)
  const base = endpoint.pathname.replace(/\/$/, '')
  if (url.origin !== endpoint.origin || !`${url.pathname}/`.startsWith(`${base}/`)) {
    throw new SealpostError('endpoint', `a request to another address than ${endpoint.host} was refused`)
  }
  const writes = method !== 'GET' && method !== 'HEAD'
  const { idempotent = method !== 'POST', again } = init ?? {}
  return { url: url.href, method, headers, body, writes, idempotent, at, again }
}

/** A request's parts. Only what is more than an address and a text is left to the built-in class, which loads slowly. */
async function plainly(
  input: string | URL | Request,
  init: Parameters<Fetch>[1],
): Promise<{ readonly url: URL } & Pick<Attempt, 'method' | 'headers' | 'body'>> {
  const { idempotent: _idempotent, again: _again, signal: _signal, ...rest } = init ?? {}
  const { body } = rest
  const plain = (typeof input === 'string' || input instanceof URL) && (body == null || typeof body === 'string')
  if (!plain) {
    const request = new Request(input, { ...rest, redirect: 'manual' })
    return {
      url: new URL(request.url),
      method: request.method.toUpperCase(),
      headers: new PlainHeaders(request.headers),
      body: request.body === null ? undefined : new Uint8Array(await request.arrayBuffer()),
    }
  }
  const headers = new PlainHeaders(rest.headers)
  if (body != null && !headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
  return {
    url: new URL(input),
    method: (rest.method ?? 'GET').toUpperCase(),
    headers,
    body: body == null ? undefined : new TextEncoder().encode(body),
  }
}

/** What all requests of one client have in common. */
export interface Way {
  readonly runtime: Pick<Runtime, 'fetch'>
  /** For messages. */
  readonly host: string
  readonly userAgent: string
  /** For one try as a whole, the answer's body included. */
  readonly deadlineMs: number
  /** Breaks off what is on its way. */
  readonly stop?: AbortSignal | undefined
  /** `Authorization: Bearer …` where absent. */
  readonly tokenHeader?: TokenHeader | undefined
  /** What a success must carry; JSON where absent. */
  readonly answers?: 'json' | 'anything' | undefined
}

const bearer: TokenHeader = { name: 'authorization', before: 'Bearer ' }

/**
 * One try: sends a request and reads its whole answer.
 * @param token nothing is put on where there is none
 * @returns the answer, and whether it says "too many"
 * @throws SealpostError 'token-missing' for a token that cannot be sent, 'timeout', 'network', 'redirect', 'bad-answer',
 * and what `fetch` throws of ours
 */
export async function sendOnce(
  attempt: Attempt,
  token: string | undefined,
  way: Way,
): Promise<{ answer: Response; limited: boolean }> {
  const { runtime, host, userAgent, deadlineMs, stop, tokenHeader = bearer, answers = 'json' } = way
  const headers = new PlainHeaders(attempt.headers)
  if (token !== undefined) {
    // undici quotes a header that it cannot send in its error, so the check comes first
    if (!isSendable(token)) throw new SealpostError('token-missing', 'the token holds characters that no token has')
    headers.set(tokenHeader.name, `${tokenHeader.before}${token}`)
  }
  headers.set('user-agent', userAgent)
  const deadline = AbortSignal.timeout(deadlineMs)
  const signal = stop === undefined ? deadline : AbortSignal.any([deadline, stop])
  let answer: Response
  let bytes: Uint8Array<ArrayBuffer>
  try {
    answer = await runtime.fetch(attempt.url, {
      method: attempt.method,
      headers: [...headers],
      body: attempt.body ?? null,
      redirect: 'manual',
      signal,
    })
    bytes = await bodyOf(answer, host)
  } catch (thrown) {
    // our own `fetch` says why where it does not even try
    if (thrown instanceof SealpostError) throw thrown
    if (signal.aborted) throw new SealpostError('timeout', `no answer from ${host} within ${deadlineMs / 1000} s`)
    throw new SealpostError('network', `no connection to ${host}`)
  }
  const limited = isLimited(answer, bytes)
  const asked = { method: attempt.method, url: new URL(attempt.url), answers }
  return { answer: checkedResponse(answer, bytes, asked), limited }
}
