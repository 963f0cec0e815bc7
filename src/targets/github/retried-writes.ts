import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import type { Step } from '../../core/target.js'
import { type Answer, type Call, expectData } from './api.js'
import { row, sightingOf } from './observe.js'
import { listName, type Scope, valuePath } from './scope.js'

/** GitHub's clocks show whole seconds, and an answer and a row have one each, ms. */
const skewMs = 1000

/** One value as it stands now: what `observe` would say of it, for one GET. Undefined where it is gone. */
async function observeAgain(call: Call, step: Step<Scope>) {
  const answer = await call('GET', valuePath(step))
  if (answer.status === 404) return undefined
  const what = `check one of the ${listName(step.scope)} again`
  return sightingOf(
    expectData(answer, row, what, 'Run again. The next run checks what was written and completes it.'),
    step.scope,
  )
}

/**
 * What "it is there already" means for a request that was repeated: our own first try, or somebody's work.
 * @param since GitHub's clock before the first try, ms since the epoch
 */
function evidenceOf(made: string | undefined, since: number | undefined): 'created' | 'updated' | undefined {
  if (made === undefined || since === undefined) return undefined
  return Date.parse(made) < since - skewMs ? 'updated' : 'created'
}

/**
 * Whether a PUT that was answered with 204 overwrote something. A single one did. One that the HTTP client repeated may have met
 * its own first try: then the time of creation tells, for one GET.
 */
export async function evidenceOfPut(call: Call, step: Step<Scope>, { repeated, since }: Answer) {
  if (!repeated || step.sighting !== undefined) return 'updated'
  try {
    return evidenceOf((await observeAgain(call, step))?.made, since)
  } catch {
    // it is written; what it met stays unknown
    return undefined
  }
}

/**
 * Whether a variable that a POST found there is the work of its own first try: made now, with this very value. Then the
 * receipt's evidence, where there is any, is in the answer.
 * @throws SealpostError('unconfirmed') where that cannot be seen
 */
export async function isOwnTry(
  call: Call,
  step: Step<Scope> & { readonly do: 'put' },
  { repeated, since }: Answer,
): Promise<false | { readonly evidence: 'created' | undefined }> {
  if (!repeated) return false
  try {
    const now = await observeAgain(call, step)
    if (now?.secret?.equals(new Secret(step.value)) !== true) return false
    const evidence = evidenceOf(now.made, since)
    return evidence !== 'updated' && { evidence }
  } catch {
    throw new SealpostError(
      'unconfirmed',
      'create a variable: it exists, and it is unknown whether this run created it',
    )
  }
}

/**
 * To be asked before a removal that waited or is sent once more: GitHub deletes by name, so what was made anew meanwhile
 * would go.
 * @throws SealpostError('conflict') where the name no longer holds what was seen there
 */
export function unmoved(call: Call, step: Step<Scope>): () => Promise<void> {
  return async () => {
    const { sighting } = step
    const now = await observeAgain(call, step)
    if (now === undefined || sighting === undefined) return
    if (now.revision === sighting.revision && now.made === sighting.made) return
    throw new SealpostError('conflict', 'not removed: it was edited or recreated after the plan was made', {
      hint: 'Make a new plan.',
    })
  }
}
