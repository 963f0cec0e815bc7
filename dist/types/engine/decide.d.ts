import { applyPolicy } from '../core/plan/policy.js';
import type { RunContext } from './context.js';
import type { StageResults } from './stage-results.js';
/** What was decided, and what it stands on. */
export interface Decision extends Pick<StageResults, 'values' | 'facts'> {
    readonly judged: ReturnType<typeof applyPolicy>;
}
/**
 * Diff and policy. Where something would be written in an environment whose values were not read because their versions are
 * those that were written, they are read now, and all is decided anew.
 */
export declare function decide(context: RunContext, seen: Omit<StageResults, 'facts'>): Promise<Decision>;
