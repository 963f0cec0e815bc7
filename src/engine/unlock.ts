import type { Plan } from '../core/change.js'
import { consentsThatCount } from '../core/plan/consent.js'
import type { Unlock } from '../core/plan/unlock.js'
import { standing } from '../core/report.js'
import type { RunContext } from './context.js'

/** All that it takes to have lifted what a plan holds back; nothing of the sort for drift, which writes nothing. */
export async function unlockIn(
  { call, config, only, recover, accept, consents }: RunContext,
  plan: Plan,
): Promise<Unlock | undefined> {
  const refusals = standing(plan)
  const holdsBack = refusals.length > 0 || plan.changes.some(({ held }) => held !== undefined)
  if (call.command === 'drift' || !holdsBack) return undefined
  const { unlockOf } = await import('../core/plan/unlock.js')
  const { policy, file } = config
  const used = consentsThatCount(consents, plan.changes)
  return unlockOf({ ...plan, refusals }, { policy, file, only, recover, accept, consents: used })
}
