import type { Config, Selection } from '../core/config.js';
import type { Keys } from '../core/plan/fingerprint.js';
import { type Basis, type SavedPlan } from '../core/plan/saved-plan.js';
import type { Runtime } from '../core/runtime.js';
import type { Saving } from './options.js';
/**
 * Makes sure that nobody narrows or widens a saved plan: it is carried out as it was approved, or not at all.
 * @param choices what was asked for beside the plan
 * @throws SealpostError('usage') naming them
 */
export declare function checkAlone({ only, recover, accept, }: {
    readonly only: Selection;
    readonly recover: boolean;
    readonly accept?: readonly string[];
}): void;
/**
 * The plan that was approved, where the run is to carry one out.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export declare function approvedPlan(saving: Saving | undefined, keys: Keys, runtime: Pick<Runtime, 'now'>): SavedPlan | undefined;
/**
 * Makes sure that a plan stands on what it stood on when it was made.
 * @throws SealpostError 'plan-invalid', 'plan-stale'
 */
export declare function checkPlanBasis(approved: SavedPlan | undefined, config: Config, runtime: Runtime): Promise<void>;
/** What a plan that is made now stands on. */
export declare function basisOf(config: Config, runtime: Runtime): Promise<Basis>;
