import { SealpostError } from '../../core/errors.js'
import type { Fetch } from '../../core/fetch.js'
import type { Signable } from '../../core/login.js'
import type { HttpClientOptions, Requests } from './options.js'
import { openPacing, targetNow } from './pacing.js'
import { checkSurroundings } from './proxies.js'
import { readRequest } from './request.js'
import { sendSafely } from './retries.js'
import type { Sender } from './sender.js'

export type { HttpClientOptions, Requests, WaitNotice } from './options.js'

/** One credential at one endpoint: everything that shares the vendor's counters shares a client. */
export interface HttpClient {
  /** Refuses everything but GET and HEAD. */
  readonly reader: (count: Requests) => Fetch
  /** May write: one request at a time, paced. */
  readonly writer: (count: Requests) => Fetch
  /** The target's clock as its last response told it, else ours; ms since the epoch. */
  readonly targetNow: () => number
}

/**
 * The only way out of the process. Puts the token on, keeps to one origin, follows no redirect, counts, waits as
 * told, tries again where that is safe, and makes sure that a success carries JSON. Bodies are never part of an error.
 * @throws SealpostError, by what it gives: 'read-only' for a write through the reader, 'endpoint' for another address,
 * 'limited', 'network', 'timeout' or 'unavailable' when patience is over, 'redirect', 'moved' and 'bad-answer' for
 * responses that are none, 'token-expired', 'sso-required' and 'archived' for refusals that tell as much, 'interrupted'
 * when stopped, 'token-missing' for a token that cannot be sent; and what `token` and `mayWrite` throw. The opening itself
 * throws 'endpoint' where this process would not know whom it talks to
 */
export function openHttpClient(options: HttpClientOptions): HttpClient {
  const { runtime, endpoint, userAgent, limit, tokenHeader, scheme, limited, authorities, sign } = options
  const { answers = 'json', attemptMs = 30_000 } = options
  checkSurroundings(runtime.env)
  const pacing = openPacing(options)
  const stop = limit?.signal
  const signed = sign && ((request: Omit<Signable, 'at'>) => sign({ ...request, at: targetNow(pacing) }))
  const shape = { tokenHeader, scheme, answers, limited, authorities, sign: signed }
  const transport = { runtime, host: endpoint.host, userAgent, attemptMs, stop, ...shape }
  const sender: Sender = { options, transport, pacing, tokenEnd: undefined }
  let writing: Promise<unknown> = Promise.resolve()

  function open(count: Requests, mayWrite: boolean): Fetch {
    return async (input, init) => {
      const asked = await readRequest(input, init, endpoint, runtime.now())
      const isRead = options.isRead?.(asked) === true
      const request = isRead ? { ...asked, writes: false, idempotent: init?.idempotent ?? true } : asked
      if (!request.writes) return sendSafely(sender, request, count)
      if (!mayWrite)
        throw new SealpostError('read-only', `${request.method} refused: writes are not allowed during a read`)
      const sent = writing.then(() => sendSafely(sender, request, count))
      writing = sent.catch(() => undefined)
      return sent
    }
  }

  return {
    reader: (count) => open(count, false),
    writer: (count) => open(count, true),
    targetNow: () => targetNow(pacing),
  }
}
