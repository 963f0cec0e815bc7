import type { Change, Refusal } from '../change.js';
import type { Policy } from '../config.js';
import type { Entries } from '../ledger-entry.js';
import { type RefusalLines } from './refusal-lines.js';
/** What the number of changes is held against. */
export interface BudgetInput extends RefusalLines {
    readonly policy: Pick<Policy, 'maxRemovals' | 'maxUpdateShare'>;
    readonly entries: Entries;
    /** Whether a target's part of the ledger is lost. */
    readonly isLost: (target: string) => boolean;
    /** The ledger was lost and the person said `--recover`: rewriting everything is what was asked for. */
    readonly recover: boolean;
}
/** More removals, or a larger share of updates, than a run may bring. */
export declare function overBudget(input: BudgetInput, changes: readonly Change[]): Refusal[];
