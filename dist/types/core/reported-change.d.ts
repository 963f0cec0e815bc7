import type { Change, Do, Drift, Proposed, Sure, Why } from './change.js';
import type { SealpostError } from './errors.js';
import type { Receipt } from './receipts.js';
/** One line of a report. */
export interface ReportedChange {
    readonly target: string;
    readonly use: string;
    readonly scope: string;
    readonly name: string;
    readonly environment: string;
    /** The name at the source, if it is different. */
    readonly sourceName?: string;
    /** Where what is wanted there comes from; absent where nothing is, and for drift, which asks no source. */
    readonly source?: {
        /** Its name among the config's `sources`; its kind where there is but one. */
        readonly name: string;
        /** `file:line`, or a phrase that leads a person there; cut where it is very long. */
        readonly at: string;
        /** The source's own version token, where it has one. */
        readonly version?: string;
    };
    readonly do: Do;
    readonly why?: Why;
    readonly sure?: Sure;
    readonly instead?: Do;
    /** What somebody did at the target since our last write, whatever the reason of the change. */
    readonly drift?: Drift;
    /** What the pull request that this run is for does to the name at the source, if anything. */
    readonly proposed?: Proposed;
    /** How many of our consecutive writes found it edited; two or more mean that there is another writer. */
    readonly contested?: number;
    /** When the value was last written there before this run, by the ledger; ISO 8601, UTC. Absent where it does not say. */
    readonly since?: string;
    /** After an apply: it overwrote a value that somebody else had put there since the observation. */
    readonly replaced?: true;
    /** The consent of a person allowed it, in this run alone. */
    readonly consented?: true;
    readonly note?: string;
    /** Whether it succeeded; only if an apply tried it. */
    readonly ok?: boolean;
    /** After an apply that was stopped: this was never sent, as `error` says. */
    readonly reached?: false;
    readonly error?: ReturnType<SealpostError['toJSON']>;
}
/**
 * A line of a plan as a report says it.
 * @param receipt what became of it, if an apply tried it
 * @param saved whether the plan was saved before it was applied
 */
export declare function reported(change: Change, receipt: Receipt | undefined, saved: boolean): ReportedChange;
