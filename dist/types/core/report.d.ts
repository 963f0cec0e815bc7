import type { Do, Drift, Plan, Proposed, Refusal, Sure, Warning, Why } from './change.js';
import type { SealpostError } from './errors.js';
import type { SavedPlan } from './plan/saved-plan.js';
import type { Receipt } from './receipts.js';
import type { Proposal } from './review/proposed-changes.js';
/** What a run is for: to show what differs from the source, to make it equal, or to show what differs from the ledger. */
export type Command = 'plan' | 'apply' | 'drift';
/** One line of a report. */
export interface ReportedChange {
    readonly target: string;
    readonly use: string;
    readonly scope: string;
    readonly name: string;
    readonly environment: string;
    /** The name at the source, where it is another one. */
    readonly sourceName?: string;
    readonly do: Do;
    readonly why?: Why;
    readonly sure?: Sure;
    readonly instead?: Do;
    /** What somebody did at the target since our last write, whatever else is the reason. */
    readonly drift?: Drift;
    /** What a pull request does to the name at the source, where the run is for one that does. */
    readonly proposed?: Proposed;
    /** How many of our writes in a row found it edited; from two on there is another writer. */
    readonly contested?: number;
    /** After an apply: a value that somebody else had put there since we looked was overwritten. */
    readonly replaced?: true;
    readonly note?: string;
    /** Only after an apply tried it. */
    readonly ok?: boolean;
    /** After an apply that was stopped: this was never sent; `error` says as much. */
    readonly reached?: false;
    readonly error?: ReturnType<SealpostError['toJSON']>;
}
/** How many lines of a report are of which kind. The seven that {@link Do} names add up to all lines. */
export interface Summary {
    readonly create: number;
    readonly update: number;
    readonly adopt: number;
    readonly remove: number;
    readonly forget: number;
    readonly keep: number;
    readonly leave: number;
    /** Refusals; where there is one, nothing was written. */
    readonly refused: number;
    /** Lines with an error: what could not be planned, and what an apply tried in vain. What it never sent is not among them. */
    readonly failed: number;
    /** Lines that an apply never came to, because somebody stopped it; absent where there are none. */
    readonly notReached?: number;
    /** Writes at targets that were seen to have landed. */
    readonly written: number;
    /** Of these, the ones that overwrote what somebody else had put there since we looked; absent where there are none. */
    readonly replaced?: number;
}
/** What a run found and did. Everything that is shown anywhere is rendered from this; it holds no value. */
export interface Report {
    readonly version: 1;
    readonly owner: string;
    readonly command: Command;
    /** The plan's hash; empty where the run ended before there was a plan. */
    readonly hash: string;
    /** The plan that was saved, or the saved one that was to be carried out. Times in ISO 8601, UTC. */
    readonly plan?: {
        readonly hash: string;
        readonly created: string;
        readonly expires: string;
    };
    /** ISO 8601, UTC. */
    readonly started: string;
    readonly finished: string;
    readonly summary: Summary;
    readonly changes: readonly ReportedChange[];
    readonly refusals: readonly Refusal[];
    /** What stopped nothing and should be looked at; absent where there is nothing of the kind. */
    readonly warnings?: readonly Warning[];
    /** By the name of the target; `source:` and its kind for a source that asks servers. */
    readonly requests: Readonly<Record<string, {
        read: number;
        write: number;
        retried: number;
    }>>;
    /** Whether an apply of the plan has something to do, if only in the ledger; absent where there is no plan. */
    readonly work?: boolean;
    /** What a pull request would change, where the run was for one. */
    readonly proposal?: Proposal;
    /** What ended the run as a whole, if anything did. */
    readonly error?: ReturnType<SealpostError['toJSON']> & {
        readonly exit: number;
    };
}
/** Plan + receipts → report. `receipts` is undefined where nothing was to be applied. */
export declare function toReport(call: {
    readonly command: Command;
    readonly owner: string;
    readonly plan: Plan | undefined;
    readonly saved?: Pick<SavedPlan, 'hash' | 'created' | 'expires'> | undefined;
    readonly receipts: readonly Receipt[] | undefined;
    readonly warnings?: readonly Warning[];
    readonly work?: boolean | undefined;
    /** ms since the epoch. */
    readonly started: number;
    readonly finished: number;
    readonly requests: Report['requests'];
    readonly error: SealpostError | undefined;
}): Report;
/**
 * Whether source and target still differ in this line when the run is over, or a person has to look at what was done.
 * Names that nobody asked for do not count.
 */
export declare function differs(change: ReportedChange): boolean;
/** 0 nothing to do or all done · 1 failed, or stopped · 2 differs · 3 refused, nothing written · else the error's own. */
export declare function exitOf(report: Report): number;
