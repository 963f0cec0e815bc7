import type { Transport } from './attempt.js'
import type { HttpClientOptions } from './options.js'
import { opensAt, type Pacing, waitForLane } from './pacing.js'
import type { OutgoingRequest } from './request.js'

/** What the requests of one client share. */
export interface Sender {
  readonly options: HttpClientOptions
  readonly transport: Transport
  readonly pacing: Pacing
  /** When a token ends, ms since the epoch, as the vendor told last. */
  tokenEnd: { readonly token: string | undefined; readonly at: number } | undefined
}

/**
 * Waits until a request may be sent: others may send on the same lane while its token is given.
 * @param givesUpAt ms since the epoch
 * @returns the token
 * @throws SealpostError 'limited', 'interrupted', and what `token` and `mayWrite` throw
 */
export async function admit(sender: Sender, request: OutgoingRequest, givesUpAt: number): Promise<string | undefined> {
  const { options, pacing } = sender
  const { runtime, endpoint } = options
  for (;;) {
    await waitForLane(pacing, request, givesUpAt)
    // whoever gives tokens has tried again already, and nothing of this request was sent
    const token = await options.token()
    pacing.lane = options.tokenLanes?.(endpoint.host, token ?? '') ?? pacing.lane
    if (opensAt(pacing, request) > runtime.now()) continue
    if (request.writes) await options.mayWrite?.()
    if (opensAt(pacing, request) > runtime.now()) continue
    if (request.writes) pacing.lane.lastWrite = runtime.now()
    return token
  }
}
