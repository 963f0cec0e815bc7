import { SealpostError } from '../../core/errors.js'
import type { Fetch } from '../../core/target.js'
import { PlainHeaders } from './light-response.js'

/** What a caller of `fetch` wants sent, read. */
export interface OutgoingRequest {
  readonly url: string
  readonly method: string
  readonly headers: PlainHeaders
  readonly body: Uint8Array<ArrayBuffer> | undefined
  /** Anything but GET and HEAD. */
  readonly writes: boolean
  /** Sending it twice is the same as once. */
  readonly idempotent: boolean
  /** When `fetch` was called, ms since the epoch. */
  readonly at: number
  /** {@link Fetch}: what its caller wants to look at before another attempt, or a late one. */
  readonly again: (() => Promise<void>) | undefined
}

/**
 * Reads what a caller of `fetch` wants sent.
 * @throws SealpostError('endpoint') for any address that is not below the endpoint's
 */
export async function readRequest(
  input: string | URL | Request,
  init: Parameters<Fetch>[1],
  endpoint: URL,
  at: number,
): Promise<OutgoingRequest> {
  const { url, method, headers, body } = await partsOf(input, init)
  const base = endpoint.pathname.replace(/\/$/, '')
  if (url.origin !== endpoint.origin || !`${url.pathname}/`.startsWith(`${base}/`)) {
    throw new SealpostError('endpoint', `a request to an address other than ${endpoint.host} was refused`)
  }
  const writes = method !== 'GET' && method !== 'HEAD'
  const { idempotent = method !== 'POST', again } = init ?? {}
  return { url: url.href, method, headers, body, writes, idempotent, at, again }
}

/** A request's parts. Only what is more than an address and a text is left to the built-in class, which loads slowly. */
async function partsOf(
  input: string | URL | Request,
  init: Parameters<Fetch>[1],
): Promise<{ readonly url: URL } & Pick<OutgoingRequest, 'method' | 'headers' | 'body'>> {
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
