import type { Warning } from './change.js'
import { isConsent } from './consent.js'
import type { SavedPlan } from './plan/saved-plan.js'
import { type Report, toReport } from './report.js'

/** What of a saved plan is shown. */
export type ShownPlan = Pick<SavedPlan, 'owner' | 'created' | 'expires' | 'refusals' | 'hash' | 'changes'> &
  Partial<Pick<SavedPlan, 'consents'>>

/**
 * The report of a saved plan: what its run reported, without what a plan does not keep (the words of refusals, warnings,
 * where values come from, requests).
 * @param doubts what a person should know of the plan itself
 */
export function savedPlanReport(plan: ShownPlan, doubts: readonly Warning[]): Report {
  const { owner, hash, changes, consents = {}, refusals: count } = plan
  const made = Date.parse(plan.created)
  const refused = {
    rule: 'saved',
    because: `the plan had ${count === 1 ? '1 refusal' : `${count} refusals`} when it was made; a saved plan does not contain their details`,
    unlock: 'run `sealpost plan` to see how to resolve each of them, then make a new plan',
    addresses: [],
  }
  const refusals = count === 0 ? [] : [refused]
  return toReport({
    command: 'plan',
    owner,
    plan: {
      version: 1,
      owner,
      changes,
      refusals,
      redeployments: [],
      ...(isConsent(consents) ? { consents } : {}),
      hash,
    },
    saved: plan,
    receipts: undefined,
    warnings: doubts,
    started: made,
    finished: made,
    requests: {},
    error: undefined,
  })
}
