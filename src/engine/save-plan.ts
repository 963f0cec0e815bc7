import type { Plan } from '../core/change.js'
import { writes } from '../core/plan/plan.js'
import { encodePlan, type SavedPlan } from '../core/plan/saved-plan.js'
import { version } from '../io/system/version.js'
import { basisOf } from './approved-plan.js'
import type { RunContext } from './context.js'
import { hiddenHolder } from './identify.js'
import type { StageResults } from './stage-results.js'

/**
 * Saves a plan where one is to be made.
 * @returns what was saved
 */
export async function savePlan(
  { call, config, runtime, keys, only, recover, accept, consents }: RunContext,
  { plan, ledger, facts }: Pick<StageResults, 'ledger' | 'facts'> & { readonly plan: Plan },
): Promise<SavedPlan | undefined> {
  const saving = call.saved
  if (saving === undefined || !('make' in saving)) return undefined
  const written = new Set(plan.changes.filter(writes).map(({ uid }) => uid))
  const now = runtime.now()
  const saved: SavedPlan = {
    ...(await basisOf(config, runtime)),
    tool: version,
    ledger: { id: ledger.id, generation: ledger.generation },
    created: new Date(now).toISOString(),
    expires: new Date(now + saving.lifeMs).toISOString(),
    only,
    recover,
    accept,
    consents,
    holders: [...facts.holders].filter(([uid, id]) => written.has(uid) && id !== hiddenHolder),
    refusals: plan.refusals.length,
    hash: plan.hash,
    changes: plan.changes,
  }
  await saving.make(encodePlan(saved, keys[0]))
  return saved
}
