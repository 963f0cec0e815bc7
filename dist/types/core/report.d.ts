import type { Plan, Refusal, Warning } from './change.js';
import type { Detail } from './detail.js';
import type { SealpostError } from './errors.js';
import type { SavedPlan } from './plan/saved-plan.js';
import type { Unlock } from './plan/unlock.js';
import type { Receipt } from './receipts.js';
import { type RedeploymentReceipt } from './redeploy.js';
import { type ReportedConsent } from './report-consent.js';
import { type ReportedRedeployment } from './report-redeployments.js';
import type { Summary } from './report-summary.js';
import { type ReportedChange } from './reported-change.js';
import type { Proposal } from './review/proposed-changes.js';
export type { ReportedChange } from './reported-change.js';
/** What a run does: show what differs from the source, make it equal, or show what differs from the ledger. */
export type Command = 'plan' | 'apply' | 'drift';
/** What a run found and did. Everything that is shown anywhere is rendered from this; it contains no value. */
export interface Report {
    readonly version: 1;
    readonly owner: string;
    readonly command: Command;
    /** The plan's hash; empty if the run ended before there was a plan. */
    readonly hash: string;
    /** The plan that was saved, or the saved plan that was to be carried out. Times in ISO 8601, UTC. */
    readonly plan?: {
        readonly hash: string;
        readonly created: string;
        readonly expires: string;
    };
    /** What this run alone was allowed by name beside its policy; absent where that is nothing. */
    readonly consent?: ReportedConsent;
    /** ISO 8601, UTC. */
    readonly started: string;
    readonly finished: string;
    readonly summary: Summary;
    readonly changes: readonly ReportedChange[];
    readonly refusals: readonly Refusal[];
    /** All that it takes to have the refusals lifted, or what is left alone let through; absent where nobody could. */
    readonly unlock?: Unlock;
    /** Why lines are what they are, for those that were asked about; absent where none were. */
    readonly details?: readonly Detail[];
    /** What stopped nothing but should be looked at; absent if there is nothing. */
    readonly warnings?: readonly Warning[];
    /**
     * Number of requests by name of the target; for a source that asks servers, by `source:` and its name in the config, or its
     * kind if there is only one source.
     */
    readonly requests: Readonly<Record<string, {
        read: number;
        write: number;
        retried: number;
    }>>;
    /** Whether an apply of the plan has something to do, if only in the ledger; absent if there is no plan. */
    readonly work?: boolean;
    /** Targets that go on with the old values until they are deployed anew, and what became of it; absent if there are none. */
    readonly redeployments?: readonly ReportedRedeployment[];
    /** What a pull request would change, if the run was for one. */
    readonly proposal?: Proposal;
    /** The error that ended the whole run, if any. */
    readonly error?: ReturnType<SealpostError['toJSON']> & {
        readonly exit: number;
    };
}
/**
 * The report of a run that ended before it had a plan.
 * @param run.owner empty if it is not known yet
 * @param run.started ms since the epoch, as `finished`
 */
export declare function endedReport(run: {
    readonly command: Command;
    readonly owner?: string;
    readonly started: number;
    readonly finished: number;
    readonly error: SealpostError | undefined;
}): Report;
/** What is told of a plan that is no part of it. */
export interface PlanNotes {
    /** Who consented to what the plan allows beside the policy, where the host of the run knows. */
    readonly consentedBy?: string | undefined;
    readonly unlock?: Unlock | undefined;
    readonly details?: readonly Detail[] | undefined;
}
/** Plan + receipts → report. `receipts` is undefined if nothing was to be applied. */
export declare function toReport(call: PlanNotes & {
    readonly command: Command;
    readonly owner: string;
    readonly plan: Plan | undefined;
    readonly saved?: Pick<SavedPlan, 'hash' | 'created' | 'expires'> | undefined;
    readonly receipts: readonly Receipt[] | undefined;
    readonly redeployed?: readonly RedeploymentReceipt[];
    readonly warnings?: readonly Warning[];
    readonly work?: boolean | undefined;
    /** ms since the epoch. */
    readonly started: number;
    readonly finished: number;
    readonly requests: Report['requests'];
    readonly error: SealpostError | undefined;
}): Report;
/**
 * Whether, after the run, source and target still differ in this line or a person has to look at what was done. Names that
 * nobody asked for do not count.
 */
export declare function differs(change: ReportedChange): boolean;
/** Whether a run found nothing to do and nothing to look at: there are names, each unchanged or of no concern. */
export declare function isInSync(report: Report): boolean;
/** Whether something that was tried did not succeed, or was to be tried and was not reached. */
export declare function isFailed({ summary, redeployments }: Pick<Report, 'summary' | 'redeployments'>): boolean;
/** The refusals that are still to be solved: those that the merge of the pull request lifts are not among them. */
export declare function standing({ refusals }: {
    readonly refusals: readonly Refusal[];
}): Refusal[];
/**
 * The exit code: 0 nothing to do or all done · 1 failed or stopped · 2 differs · 3 refused, nothing written · otherwise the
 * error's own.
 */
export declare function exitOf(report: Report): number;
