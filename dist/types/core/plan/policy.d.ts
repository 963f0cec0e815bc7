import type { Change, Refusal } from '../change.js';
import { type Policy } from '../config.js';
import { type BudgetInput } from './change-budget.js';
import { type CompletenessInput } from './completeness.js';
import { type TargetLimitsInput } from './target-limits.js';
/** What a config allows, and what it is held against. */
export interface PolicyInput extends TargetLimitsInput, CompletenessInput, BudgetInput {
    readonly changes: readonly Change[];
    readonly policy: Policy;
}
/**
 * Narrows changes to what may happen and lists what must not happen as asked. One refusal stops the whole run before
 * any write; a narrowed change is left alone while the rest goes on.
 */
export declare function applyPolicy(input: PolicyInput): {
    changes: Change[];
    refusals: Refusal[];
};
