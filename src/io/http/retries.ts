import { asSealpostError, landedOf, SealpostError } from '../../core/errors.js'
import type { Answered } from '../../core/target.js'
import { sendOnce } from './attempt.js'
import { causeOf, endOf } from './causes.js'
import { checkDeadline } from './deadline.js'
import type { Requests } from './options.js'
import { backoff, closeLane, closeLimited, followClock, type Pacing, pause, targetNow, tooMany } from './pacing.js'
import type { OutgoingRequest } from './request.js'
import { budgetOf, toldToWait } from './response.js'
import { admit, type Sender } from './sender.js'

/** What became of the attempts of one request. */
interface Attempts {
  /** When nobody waits for it any longer, ms since the epoch. */
  readonly givesUpAt: number
  readonly failed: (error: SealpostError) => void
  limited: number
  broken: number
  renewed: number
}

/** Longest that one request is waited for over all its attempts: GitHub's hourly limit and a little, ms. */
const patienceMs = 65 * 60_000
const limitedAttempts = 15
const brokenAttempts = 4
/** How long a write may have waited for its turn before its caller is to look again, ms. */
const freshMs = 5000

/**
 * Sends, and sends again where that is safe. Once an attempt of a write may have been taken, no later refusal proves
 * that it was not: what that attempt ended with is thrown in its place.
 * @param count counts each attempt
 * @throws SealpostError, see `openHttpClient`
 */
export async function sendSafely(sender: Sender, request: OutgoingRequest, count: Requests): Promise<Answered> {
  let doubt: SealpostError | undefined
  try {
    const response = await sendAgain(sender, request, count, (error) => {
      if (request.writes && landedOf(error) === 'unknown') doubt ??= error
    })
    // it is there already, or gone already: the attempt in doubt may have done that, and the target knows what to make of it
    const settled = `${request.method} ${response.status}`
    const telling = settled === 'POST 409' || settled === 'DELETE 404'
    if (doubt === undefined) return response
    if (response.ok || telling || response.status >= 500) return Object.assign(response, { repeated: true as const })
  } catch (thrown) {
    throw doubt ?? thrown
  }
  throw doubt
}

async function sendAgain(
  sender: Sender,
  request: OutgoingRequest,
  count: Requests,
  failed: Attempts['failed'],
): Promise<Response> {
  const { pacing, options, transport } = sender
  const { runtime } = options
  const givesUpAt = Math.min(runtime.now() + patienceMs, options.limit?.until ?? Number.POSITIVE_INFINITY)
  const attempts: Attempts = { givesUpAt, failed, limited: 0, broken: 0, renewed: 0 }
  for (;;) {
    const repeats = attempts.limited + attempts.broken + attempts.renewed > 0
    const token = await admit(sender, request, attempts.givesUpAt)
    if (request.writes && (repeats || runtime.now() - request.at > freshMs)) await request.again?.()
    count[request.writes ? 'write' : 'read'] += 1
    if (repeats) count.retried += 1

    const sent = await sendOnce(request, token, transport).catch((thrown: unknown) => asSealpostError(thrown))
    if (request.writes) pacing.lane.lastWrite = runtime.now()
    if (sent instanceof SealpostError) {
      await afterFailure(pacing, request, attempts, sent)
      continue
    }
    const { response } = sent
    followClock(pacing, response.headers)
    const told = toldToWait(response.headers, targetNow(pacing))
    if (sent.limited) {
      attempts.limited += 1
      closeLimited(pacing, told, attempts.limited)
      if (attempts.limited >= limitedAttempts) throw tooMany(pacing, pacing.lane.closedUntil)
      continue
    }
    if (response.status >= 500 || response.status === 408) {
      if (response.headers.has('retry-after')) closeLane(pacing, told ?? 0)
      if (await afterOutage(sender, request, attempts, response)) continue
      return response
    }
    if (budgetOf(response.headers) === 0) closeLane(pacing, told ?? 0)
    // what was answered with 401 was not carried out, be it a write: another token may do it, once
    if (response.status === 401 && (await options.token(token)) !== token && attempts.renewed === 0) {
      attempts.renewed += 1
      continue
    }
    await refuseByCause(sender, response, token)
    return response
  }
}

/** Waits before the attempt after one without a response; throws its error where there is to be none. */
async function afterFailure(
  pacing: Pacing,
  request: OutgoingRequest,
  attempts: Attempts,
  error: SealpostError,
): Promise<void> {
  checkDeadline(pacing.limit)
  attempts.broken += 1
  attempts.failed(error)
  const next = pacing.runtime.now() + backoff(pacing, attempts.broken)
  const passes = ['network', 'timeout', 'unavailable', 'bad-answer'].includes(error.code)
  if (!request.idempotent || !passes || attempts.broken >= brokenAttempts || next > attempts.givesUpAt) throw error
  await pause(pacing, next, 'unavailable')
}

/** Waits before the attempt after a response that says "not now"; false where there is to be none. */
async function afterOutage(
  { options, pacing }: Sender,
  request: OutgoingRequest,
  attempts: Attempts,
  response: Response,
): Promise<boolean> {
  attempts.broken += 1
  attempts.failed(new SealpostError('unavailable', `${options.endpoint.host} responded ${response.status}`))
  const next = Math.max(pacing.lane.closedUntil, pacing.runtime.now() + backoff(pacing, attempts.broken))
  if (!request.idempotent || attempts.broken >= brokenAttempts || next > attempts.givesUpAt) return false
  await pause(pacing, next, 'unavailable')
  return true
}

/** Takes down when the token ends; throws what a refusal tells beside its status. */
async function refuseByCause(sender: Sender, response: Response, token: string | undefined): Promise<void> {
  const { headers, status } = response
  const at = endOf(headers)
  if (at !== undefined) sender.tokenEnd = { token, at }
  const { tokenEnd: end } = sender
  const ended = end !== undefined && end.token === token && end.at <= targetNow(sender.pacing) ? end.at : undefined
  if (status < 400) return
  const bytes = new Uint8Array(await response.arrayBuffer())
  const cause = causeOf({ status, headers, bytes }, sender.options.endpoint.host, ended)
  if (cause !== undefined) throw cause
}
