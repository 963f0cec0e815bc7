import type { Config } from '../core/config.js';
import type { Keys } from '../core/plan/fingerprint.js';
import type { Selection } from '../core/plan/map.js';
import { type SavedPlan } from '../core/plan/saved-plan.js';
import type { Files, Runtime } from '../core/runtime.js';
import type { Plan } from '../core/types.js';
/** What a run has to do with a saved plan: make one that is good for `lifeMs`, or carry one out. */
export type Saving = {
    readonly make: (text: string) => Promise<void>;
    readonly lifeMs: number;
} | {
    readonly apply: string;
};
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
/**
 * Saves a plan where one is to be made.
 * @returns what was saved
 */
export declare function savePlan(saving: Saving | undefined, made: {
    readonly plan: Plan;
    readonly config: Config;
    readonly ledger: {
        readonly id: string;
        readonly generation: number;
    };
    readonly only: Selection;
    readonly recover: boolean;
    readonly accept: readonly string[];
    readonly holders: ReadonlyMap<string, string>;
}, keys: Keys, runtime: Runtime): Promise<SavedPlan | undefined>;
/**
 * A plan's text from its file.
 * @param path absolute
 * @throws SealpostError('usage') where there is no such file
 */
export declare function readPlanFile(path: string, files: Pick<Files, 'read'>): Promise<string>;
/**
 * Opens a file for a plan, before the work on it begins.
 * @param path absolute
 * @returns puts a plan there, readable for everybody: it holds no value
 * @throws SealpostError('usage') where something else than a plan is there
 */
export declare function openPlanFile(path: string, files: Pick<Files, 'read' | 'replace'>): Promise<(text: string) => Promise<void>>;
