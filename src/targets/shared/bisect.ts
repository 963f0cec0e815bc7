import { asSealpostError, type SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import { halves } from './collections.js'

/** What a target knows of a batch that the vendor takes or refuses as a whole. */
export interface Batch<S> {
  readonly steps: readonly Step<S>[]
  /** Why a step must not be sent: it would take the others down with it, or harm what is there. */
  readonly refusal: (step: Step<S>) => SealpostError | undefined
  /** One request with these steps in it. Throws a `SealpostError`. */
  readonly send: (steps: readonly Step<S>[]) => Promise<void>
  /** What a person should know of a step although it worked. */
  readonly note: (step: Step<S>) => string | undefined
}

/**
 * How many requests a batch may take at most, its first one included: enough to find two refused values of as many
 * steps. Each part that is taken is a change of its own at the vendor, so this also bounds those.
 */
export function mostRequests(steps: number): number {
  return 4 * Math.ceil(Math.log2(Math.max(steps, 1))) + 2
}

/** After so many refusals with nothing taken between, it is not a value that is refused. */
const fruitless = 6

/**
 * Sends a batch in one request. The vendor takes all of a request or nothing and does not say which value it refused, so
 * a refused request is narrowed down by halves: 1 + 2·log2(n) requests for one refused value of n, a handful where all
 * are refused.
 * @returns one receipt for each step, in their order
 */
export async function sendInParts<S>({ steps, refusal, send, note }: Batch<S>): Promise<Receipt[]> {
  const receipts = new Map<Step<S>, Receipt>()
  const fail = (part: readonly Step<S>[], error: SealpostError, landed?: 'no') => {
    for (const step of part) receipts.set(step, failed(step, error, landed))
  }
  const sent = steps.filter((step) => {
    const error = refusal(step)
    if (error !== undefined) fail([step], error, 'no')
    return error === undefined
  })
  const most = mostRequests(sent.length)
  let requests = 0
  let refusals = 0
  let end: SealpostError | undefined

  /** @returns why the vendor refused the part, undefined where all is said of it */
  async function attempt(part: readonly Step<S>[]): Promise<SealpostError | undefined> {
    requests += 1
    try {
      await send(part)
      refusals = 0
      for (const step of part) receipts.set(step, done(step, { note: note(step) }))
      return undefined
    } catch (thrown) {
      const error = asSealpostError(thrown)
      if (error.code === 'invalid') {
        refusals += 1
        return error
      }
      end = error
      fail(part, error)
      return undefined
    }
  }

  async function narrow(part: readonly Step<S>[], error: SealpostError): Promise<void> {
    if (end !== undefined) return fail(part, end, 'no')
    if (part.length === 1 || requests >= most || refusals >= fruitless) return fail(part, error, 'no')
    const [one, other] = halves(part)
    const first = await attempt(one)
    const second = end ?? (requests >= most || refusals >= fruitless ? error : await attempt(other))
    if (first !== undefined) await narrow(one, first)
    if (second !== undefined) await narrow(other, second)
  }

  const whole = sent.length === 0 ? undefined : await attempt(sent)
  if (whole !== undefined) await narrow(sent, whole)
  return steps.map((step) => receipts.get(step) as Receipt)
}
