import type { Plan } from './change.js'
import type { SealpostError } from './errors.js'
import type { Redeployment, RedeploymentReceipt } from './redeploy.js'

/** A target that goes on with the old values until it is deployed anew. */
export interface ReportedRedeployment extends Redeployment {
  /** Whether a deployment was asked for; only if an apply came to that. */
  readonly asked?: boolean
  /** What was started, or why nothing was; for a person. */
  readonly said?: string
  readonly error?: ReturnType<SealpostError['toJSON']>
}

/** What a report says of deployments: nothing where none is concerned. */
export function reportedRedeployments(
  plan: Plan | undefined,
  receipts: readonly RedeploymentReceipt[],
): { readonly redeployments?: readonly ReportedRedeployment[] } {
  if (plan === undefined || plan.redeployments.length === 0) return {}
  const known = new Map(receipts.map((receipt) => [receipt.target, receipt]))
  const redeployments = plan.redeployments.map((one) => {
    const { asked, said, error } = known.get(one.target) ?? {}
    const outcome = asked === undefined || said === undefined ? {} : { asked, said }
    return { ...one, ...outcome, ...(error === undefined ? {} : { error: error.toJSON() }) }
  })
  return { redeployments }
}
