import { asSealpostError, type SealpostError, stopsScope } from '../../core/errors.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { Api } from './api.js'
import type { Listing, Row } from './responses.js'
import type { Scope } from './scope.js'

/** A step of this target, a put or a remove. */
export type AnyStep = Step<Scope>

/** A step that puts a value. */
export type Put = Extract<AnyStep, { do: 'put' }>

/** What a plan of puts works with. */
export interface Known {
  readonly api: Api
  readonly listing: Listing
  /** Told of names that were created, for the batches that follow. */
  readonly learn: (row: Row) => void
  /** Whether something of ours may have landed in an earlier try. */
  readonly tried: boolean
}

/** One request, and the steps that hang on it. */
export interface Job {
  readonly steps: readonly AnyStep[]
  /** Sends it. May give other jobs in its stead, for the same steps. */
  readonly send: () => Promise<readonly Job[] | undefined>
  /** What the vendor showed of the values that were there before. */
  readonly evidence?: (step: AnyStep) => 'created' | 'updated' | undefined
  /** What a person should know although it worked. */
  readonly note?: (step: AnyStep) => string | undefined
  /** Whether the values may be there although `send` throws; told by the error where absent. */
  readonly landed?: 'no' | 'unknown'
}

/** A job that fails without sending anything. */
export function refused(steps: readonly AnyStep[], error: SealpostError, landed?: 'no' | 'unknown'): Job {
  return { steps, send: () => Promise.reject(error), ...(landed === undefined ? {} : { landed }) }
}

/**
 * One job after the other; a failed one leaves the others alone, an error that condemns the whole team or site (see
 * `stopsScope`) leaves the rest unsent.
 * @param told of each receipt as soon as there is one
 */
export async function run(
  jobs: readonly Job[],
  told: (receipt: Receipt) => void = () => {},
): Promise<Map<AnyStep, Receipt>> {
  const receipts = new Map<AnyStep, Receipt>()
  const end = (step: AnyStep, receipt: Receipt) => {
    receipts.set(step, receipt)
    told(receipt)
  }
  const queue = [...jobs]
  let condemned: SealpostError | undefined
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    if (condemned !== undefined) {
      for (const step of job.steps) end(step, failed(step, condemned, 'no'))
      continue
    }
    const { steps, evidence, note } = job
    try {
      const instead = await job.send()
      if (instead !== undefined) queue.unshift(...instead)
      else for (const step of steps) end(step, done(step, { evidence: evidence?.(step), note: note?.(step) }))
    } catch (thrown) {
      const error = asSealpostError(thrown)
      for (const step of steps) end(step, failed(step, error, job.landed))
      if (stopsScope(error)) condemned = error
    }
  }
  return receipts
}

/** What a person should know of a secret that is put into the `dev` context. */
export function devNote(step: AnyStep): string | undefined {
  const open = step.do === 'put' && step.form === 'secret' && step.scope.context === 'dev'
  return open ? 'Netlify keeps values of the dev context readable, even for secrets' : undefined
}
