import type { Plan } from '../core/change.js';
import type { Receipt } from '../core/receipts.js';
import { type Redeployment, type RedeploymentReceipt } from '../core/redeploy.js';
import type { Report } from '../core/report.js';
import type { Ledger } from '../io/ledger/ledger.js';
import { type RunContext } from './context.js';
import type { RunCall } from './options.js';
import type { StageResults } from './stage-results.js';
/**
 * Whether there is something to do, at a target or in the ledger. To end the recovery of a lost ledger is something, too:
 * as long as it lasts, what is foreign is taken for ours.
 */
export declare function hasWork(plan: Plan, { ledger, facts }: Pick<StageResults, 'ledger' | 'facts'>): boolean;
/** Targets that go on with the old values until they are deployed anew. Drift asks for nothing. */
export declare function deploymentsOf({ call, config }: RunContext, changes: Plan['changes'], ledger: Ledger): Redeployment[];
/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export declare function isApproved(call: RunCall, plan: Plan, work: boolean, report: () => Report): Promise<boolean>;
/** What became of a plan. */
export interface ExecutionResults {
    readonly receipts: Receipt[];
    readonly redeployed: RedeploymentReceipt[];
}
/**
 * Carries out a plan under the ledger's lease.
 * @param results filled as the work goes on
 */
export declare function executePlan({ call, config, runtime, keys, id }: RunContext, plan: Plan, { values, ledger, reach, connections, observed, facts }: Omit<StageResults, 'places' | 'wanted'>, { receipts, redeployed }: ExecutionResults): Promise<void>;
