import { type SealpostError } from '../../core/errors.js';
import type { Receipt, Step } from '../../core/types.js';
import type { Scope } from './scope.js';
/** A step of this target, a put or a remove. */
export type AnyStep = Step<Scope>;
/** One request, and the steps that hang on it. */
export interface Job {
    readonly steps: readonly AnyStep[];
    /** Sends it. May give other jobs in its stead, for the same steps. */
    readonly send: () => Promise<readonly Job[] | undefined>;
    readonly evidence?: 'created';
    readonly note?: string;
    /** Whether the values may be there although `send` throws; told by the error where absent. */
    readonly landed?: 'no' | 'unknown';
}
/** A job that fails without sending anything. */
export declare function refused(steps: readonly AnyStep[], error: SealpostError, landed?: 'no' | 'unknown'): Job;
/** Steps by name, in their order. */
export declare function byName<S extends AnyStep>(steps: readonly S[]): Map<string, S[]>;
/**
 * One job after the other; a failed one leaves the others alone, an error that condemns the whole team or site (see
 * `stopsScope`) leaves the rest unsent.
 */
export declare function run(jobs: readonly Job[]): Promise<Map<AnyStep, Receipt>>;
