import type { Config, Selection } from '../core/config.js'
import { type Consents, consentKinds, consentOptions } from '../core/consent.js'
import { SealpostError } from '../core/errors.js'
import type { Keys } from '../core/plan/fingerprint.js'
import { type Basis, decodePlan, type SavedPlan } from '../core/plan/saved-plan.js'
import { checkBasis, checkUsable } from '../core/plan/staleness.js'
import type { Runtime } from '../core/runtime.js'
import { oneOf } from '../core/suggest.js'
import { targetEndpointOf } from '../io/http/endpoint.js'
import { commitOf } from '../io/system/git-head.js'
import type { Saving } from './options.js'

/**
 * Makes sure that nobody narrows or widens a saved plan: it is carried out as it was approved, or not at all.
 * @param choices what was asked for beside the plan
 * @throws SealpostError('usage') naming them
 */
export function checkAlone({
  only,
  recover,
  accept = [],
  consents = {},
}: {
  readonly only: Selection
  readonly recover: boolean
  readonly accept?: readonly string[]
  readonly consents?: Consents
}): void {
  const choices = [
    ...(only.targets.length > 0 ? ['target'] : []),
    ...(only.environments.length > 0 ? ['environment'] : []),
    ...(recover ? ['recover'] : []),
    ...(accept.length > 0 ? ['accept'] : []),
    ...consentKinds.filter((kind) => consents[kind] !== undefined).map((kind) => consentOptions[kind]),
  ]
  if (choices.length === 0) return
  throw new SealpostError('usage', `${oneOf(choices, 'and')} cannot be combined with a saved plan`, {
    hint: `Nothing was read or written. Remove ${oneOf(choices, 'and')}, or set ${choices.length > 1 ? 'them' : 'it'} when you make the plan.`,
  })
}

/**
 * The plan that was approved, where the run is to carry one out.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export function approvedPlan(
  saving: Saving | undefined,
  keys: Keys,
  runtime: Pick<Runtime, 'now'>,
): SavedPlan | undefined {
  if (saving === undefined || !('apply' in saving)) return undefined
  const plan = decodePlan(saving.apply, keys[0])
  checkUsable(plan, runtime.now())
  return plan
}

/**
 * Makes sure that a plan stands on what it stood on when it was made.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export async function checkPlanBasis(approved: SavedPlan | undefined, config: Config, runtime: Runtime): Promise<void> {
  if (approved !== undefined) checkBasis(approved, await basisOf(config, runtime))
}

/** What a plan that is made now stands on. */
export async function basisOf(config: Config, runtime: Runtime): Promise<Basis> {
  const commit = await commitOf(config.folder, runtime)
  return {
    owner: config.owner,
    config: config.digest,
    ...(commit === undefined ? {} : { commit }),
    endpoints: config.targets.map((target) => [target.name, targetEndpointOf(target, runtime).href]),
  }
}
