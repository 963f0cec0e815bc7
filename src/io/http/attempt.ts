import { SealpostError } from '../../core/errors.js'
import type { Signable } from '../../core/login.js'
import type { Runtime } from '../../core/runtime.js'
import type { TokenHeader, TokenScheme } from '../../core/token-header.js'
import { bodyOf } from './body.js'
import { certificateCause } from './causes.js'
import { isSendable } from './header-text.js'
import { PlainHeaders } from './light-response.js'
import type { HttpClientOptions } from './options.js'
import type { OutgoingRequest } from './request.js'
import { checkedResponse, isLimited } from './response.js'

/** The way that every attempt of a client takes. */
export interface Transport {
  readonly runtime: Pick<Runtime, 'fetch'>
  /** For messages. */
  readonly host: string
  readonly userAgent: string
  /** For an attempt as a whole, the response's body included, ms. */
  readonly attemptMs: number
  /** Breaks off what is on its way. */
  readonly stop: AbortSignal | undefined
  /** Headers that sign the attempt, in place of a token. */
  readonly sign?: ((request: Omit<Signable, 'at'>) => Promise<Readonly<Record<string, string>>>) | undefined
  /** `Authorization: Bearer …` where there is none. */
  readonly tokenHeader: TokenHeader | undefined
  /** Takes the place of `Bearer` for the tokens that it is for. */
  readonly scheme?: TokenScheme | undefined
  /** What a success must carry. */
  readonly answers: 'json' | 'anything'
  /** Certificates of the only authorities that may vouch for the host, PEM; the usual ones where there are none. */
  readonly authorities?: string | undefined
  /** Whether a response says "too many" in a way of the vendor's own. */
  readonly limited?: HttpClientOptions['limited'] | undefined
}

/** What the built-in `fetch` does not take, and ours does. */
export interface FetchMore {
  /** Certificates, PEM, in place of the usual authorities. */
  readonly authorities?: string | undefined
}

const bearer: TokenHeader = { name: 'authorization', before: 'Bearer ' }

/**
 * One attempt: sends a request and reads its whole response.
 * @param token nothing is put on where there is none
 * @returns the response, and whether it says "too many"
 * @throws SealpostError 'token-missing' for a token that cannot be sent, 'timeout', 'network', 'redirect', 'bad-answer',
 * and what `fetch` throws of ours
 */
export async function sendOnce(
  request: OutgoingRequest,
  token: string | undefined,
  transport: Transport,
): Promise<{ response: Response; limited: boolean }> {
  const { runtime, host, userAgent, attemptMs, stop, answers, authorities } = transport
  const headers = new PlainHeaders(request.headers)
  if (transport.sign !== undefined) {
    const { url, method, body } = request
    const signed = await transport.sign({ url: new URL(url), method, headers: Object.fromEntries(headers), body })
    for (const [name, value] of Object.entries(signed)) headers.set(name, value)
  } else if (token !== undefined) {
    // undici quotes a header that it cannot send in its error, so the check comes first
    if (!isSendable(token))
      throw new SealpostError('token-missing', 'the token contains characters that are not valid in a token')
    const { name, before } = headerFor(token, transport)
    headers.set(name, `${before}${token}`)
  }
  headers.set('user-agent', userAgent)
  const deadline = AbortSignal.timeout(attemptMs)
  const signal = stop === undefined ? deadline : AbortSignal.any([deadline, stop])
  let response: Response
  let bytes: Uint8Array<ArrayBuffer>
  try {
    const init: RequestInit & FetchMore = {
      method: request.method,
      headers: [...headers],
      body: request.body ?? null,
      redirect: 'manual',
      signal,
      ...(authorities === undefined ? {} : { authorities }),
    }
    response = await runtime.fetch(request.url, init)
    bytes = await bodyOf(response, host)
  } catch (thrown) {
    // our own `fetch` says why where it does not even try
    if (thrown instanceof SealpostError) throw thrown
    if (signal.aborted) throw new SealpostError('timeout', `no response from ${host} within ${attemptMs / 1000} s`)
    throw certificateCause(thrown, host) ?? new SealpostError('network', `could not connect to ${host}`)
  }
  const { status } = response
  const text = () => new TextDecoder().decode(bytes.subarray(0, 4096))
  const limited =
    isLimited(response, bytes) || (status >= 400 && transport.limited?.({ status, text: text() }) === true)
  const sent = { method: request.method, url: new URL(request.url), answers }
  return { response: checkedResponse(response, bytes, sent), limited }
}

function headerFor(
  token: string,
  { tokenHeader = bearer, scheme }: Pick<Transport, 'tokenHeader' | 'scheme'>,
): TokenHeader {
  if (!scheme?.prefixes.some((prefix) => token.startsWith(prefix))) return tokenHeader
  return { ...bearer, before: `${scheme.name} ` }
}
