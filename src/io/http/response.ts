import { SealpostError } from '../../core/errors.js'
import { redirectCause } from './causes.js'
import { PlainHeaders, plainResponse } from './light-response.js'

/** Nobody is waited for that long; it keeps nonsense within what a date can hold, ms. */
const longestMs = 366 * 24 * 60 * 60_000

/**
 * Checks a response, given its whole body. A success must be JSON or nothing; what is no JSON (a proxy's
 * page, a cut-off response) is an error, not data, and a GET that is answered 200 with nothing is one too.
 * Where `answers` is 'anything' a success is taken as it is.
 * @throws SealpostError 'redirect', 'moved', 'bad-answer'
 */
export function checkedResponse(
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  request: { readonly method: string; readonly url: URL; readonly answers: 'json' | 'anything' },
): Response {
  const { status } = response
  const { url, method, answers } = request
  const { host } = url
  const bad = (what: string) => new SealpostError('bad-answer', `${host} ${what}`)
  if (status >= 300 && status < 400 && status !== 304)
    throw redirectCause(status, response.headers.get('location'), url)
  if (status < 200 || status > 599) throw bad(`responded ${status}, which is not an HTTP status`)
  const headers = new PlainHeaders(response.headers)
  headers.delete('content-encoding')
  headers.delete('content-length')
  const empty = bytes.length === 0 || [204, 205, 304].includes(status)
  if (empty) headers.delete('content-type')
  if (answers === 'anything') return plainResponse(bytes, { status, statusText: response.statusText, headers })
  if (status === 200 && method === 'GET' && empty) throw bad('responded 200 with an empty body; JSON was expected')
  if (response.ok && !empty) {
    if (!isJson(bytes)) {
      const html = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)))
      throw bad(`responded ${status} with ${html ? 'a web page' : 'something else'}; JSON was expected`)
    }
    headers.set('content-type', 'application/json; charset=utf-8')
  }
  return plainResponse(bytes, { status, statusText: response.statusText, headers })
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

/**
 * 429, or the 403 that means the same at GitHub ("Rate limits for the REST API", read 2026-11): it may come without
 * Retry-After, and is then told only by an empty budget or by its message.
 */
export function isLimited(response: Response, bytes: Uint8Array): boolean {
  if (response.status === 429) return true
  if (response.status !== 403) return false
  if (response.headers.has('retry-after') || budgetOf(response.headers) === 0) return true
  return /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096)),
  )
}

/** How many requests are left before the reset; undefined where the response does not say. */
export function budgetOf(headers: Pick<Headers, 'get'>): number | undefined {
  const left = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining')
  return left === null || !/^\d+$/.test(left) ? undefined : Number(left)
}

/**
 * Milliseconds that a response orders us to wait; undefined where it does not say.
 * Understands Retry-After in seconds or as a date, and a reset in seconds from now, epoch seconds, epoch
 * milliseconds (all three are in use) or as a date (Cloudflare, RFC 1123). A reset orders nothing while there is budget
 * left: GitHub sends its hourly one along with limits that it says are over in a minute (read 2026-11).
 * @param targetNow the target's clock, ms since the epoch
 */
export function toldToWait(headers: Pick<Headers, 'get'>, targetNow: number): number | undefined {
  const after = headers.get('retry-after')
  const wait = after === null ? undefined : fromNow(after, targetNow, Number.POSITIVE_INFINITY)
  if (wait !== undefined) return wait
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset')
  return reset === null || (budgetOf(headers) ?? 0) > 0 ? undefined : fromNow(reset, targetNow, 1e9)
}

/** @param delta numbers below it are seconds from now, others are times */
function fromNow(text: string, targetNow: number, delta: number): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  const wait = Number.isNaN(number)
    ? Date.parse(text) - targetNow
    : number < delta
      ? number * 1000
      : (number > 1e12 ? number : number * 1000) - targetNow
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), longestMs)
}
