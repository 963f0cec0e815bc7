import type { Step } from './target.js';
import type { Receipt } from './types.js';
/** A receipt for a step that failed; whether it landed follows from the error. */
export declare function failed(step: Pick<Step, 'uid' | 'name'>, thrown: unknown, landed?: 'no' | 'unknown'): Receipt;
/** A receipt for a step that the target confirmed. */
export declare function done(step: Pick<Step, 'uid' | 'name'>, more?: {
    evidence?: 'created' | 'updated' | undefined;
    note?: string | undefined;
}): Receipt;
/**
 * Writes steps one after the other. A failed step leaves its siblings alone; an error that condemns the scope
 * (see `stopsScope`) fails the rest unsent.
 * @param one writes a single step and gives its receipt, or throws
 */
export declare function serially<S>(steps: readonly Step<S>[], one: (step: Step<S>) => Promise<Receipt>): Promise<Receipt[]>;
