import type { Plan } from '../core/change.js';
import { type SavedPlan } from '../core/plan/saved-plan.js';
import type { RunContext } from './context.js';
import type { StageResults } from './stage-results.js';
/**
 * Saves a plan where one is to be made.
 * @returns what was saved
 */
export declare function savePlan({ call, config, runtime, keys, only, recover, accept }: RunContext, { plan, ledger, facts }: Pick<StageResults, 'ledger' | 'facts'> & {
    readonly plan: Plan;
}): Promise<SavedPlan | undefined>;
