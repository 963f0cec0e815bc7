import type { Plan } from './change.js';
import type { SealpostError } from './errors.js';
import type { Redeployment, RedeploymentReceipt } from './redeploy.js';
/** A target that goes on with the old values until it is deployed anew. */
export interface ReportedRedeployment extends Redeployment {
    /** Whether a deployment was asked for; only if an apply came to that. */
    readonly asked?: boolean;
    /** What was started, or why nothing was; for a person. */
    readonly said?: string;
    readonly error?: ReturnType<SealpostError['toJSON']>;
}
/** What a report says of deployments: nothing where none is concerned. */
export declare function reportedRedeployments(plan: Plan | undefined, receipts: readonly RedeploymentReceipt[]): {
    readonly redeployments?: readonly ReportedRedeployment[];
};
