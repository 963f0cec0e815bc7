import type { Plan } from '../core/change.js'
import { consentsThatCount } from '../core/plan/consent.js'
import { type Unlock, unlockOf } from '../core/plan/unlock.js'
import type { RunContext } from './context.js'

/** All that it takes to have lifted what a plan holds back; nothing of the sort for drift, which writes nothing. */
export function unlockIn(
  { call, config, only, recover, accept, consents }: RunContext,
  plan: Plan,
): Unlock | undefined {
  if (call.command === 'drift') return undefined
  const { policy, file } = config
  const used = consentsThatCount(consents, plan.changes)
  return unlockOf(plan, { policy, file, only, recover, accept, consents: used })
}
