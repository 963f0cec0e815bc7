import { asSealpostError, landedOf, type SealpostError, stopsScope } from './errors.js'
import type { Step } from './target.js'
import type { Receipt } from './types.js'

/** A receipt for a step that failed; whether it landed follows from the error. */
export function failed(step: Pick<Step, 'uid' | 'name'>, thrown: unknown, landed?: 'no' | 'unknown'): Receipt {
  const error = asSealpostError(thrown)
  return { uid: step.uid, name: step.name, ok: false, error, landed: landed ?? landedOf(error) }
}

/** A receipt for a step that the target confirmed. */
export function done(
  step: Pick<Step, 'uid' | 'name'>,
  more: { evidence?: 'created' | 'updated' | undefined; note?: string | undefined } = {},
): Receipt {
  return {
    uid: step.uid,
    name: step.name,
    ok: true,
    ...(more.evidence === undefined ? {} : { evidence: more.evidence }),
    ...(more.note === undefined ? {} : { note: more.note }),
  }
}

/**
 * Writes steps one after the other. A failed step leaves its siblings alone; an error that condemns the scope
 * (see `stopsScope`) fails the rest unsent.
 * @param one writes a single step and gives its receipt, or throws
 */
export async function serially<S>(
  steps: readonly Step<S>[],
  one: (step: Step<S>) => Promise<Receipt>,
): Promise<Receipt[]> {
  const receipts: Receipt[] = []
  let condemned: SealpostError | undefined
  for (const step of steps) {
    if (condemned) {
      receipts.push(failed(step, condemned, 'no'))
      continue
    }
    try {
      receipts.push(await one(step))
    } catch (thrown) {
      const error = asSealpostError(thrown)
      receipts.push(failed(step, error))
      if (stopsScope(error)) condemned = error
    }
  }
  return receipts
}
