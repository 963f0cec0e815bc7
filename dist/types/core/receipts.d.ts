import type { Form } from './address.js';
import { type SealpostError } from './errors.js';
/** What became of one change. `landed: 'unknown'` keeps the ledger entry pending, so that the next run settles it. */
export type Receipt = {
    readonly uid: string;
    readonly name: string;
} & ({
    readonly ok: true;
    readonly revision?: string;
    /** {@link Sighting.made} after the write. */
    readonly made?: string;
    /** The form that the target keeps the value in, where that is not the one it was asked for. */
    readonly kept?: Form;
    /** A value that somebody else had put there since we looked was overwritten. */
    readonly replaced?: true;
    /** The target's free evidence, where it gives one. */
    readonly evidence?: 'created' | 'updated';
    /** Something a person should know although it worked. */
    readonly note?: string;
} | {
    readonly ok: false;
    readonly error: SealpostError;
    readonly landed: 'no' | 'unknown';
});
/** What a step is told apart from others by. */
type StepName = Pick<Receipt, 'uid' | 'name'>;
/** A receipt for a step that failed; whether it landed follows from the error. */
export declare function failed(step: StepName, thrown: unknown, landed?: 'no' | 'unknown'): Receipt;
/** A receipt for a step that the target confirmed. */
export declare function done(step: StepName, more?: {
    evidence?: 'created' | 'updated' | undefined;
    note?: string | undefined;
}): Receipt;
/**
 * Writes steps one after the other. A failed step leaves its siblings alone; an error that condemns the scope
 * (see `stopsScope`) fails the rest unsent.
 * @param one writes a single step and gives its receipt, or throws
 */
export declare function serially<Step extends StepName>(steps: readonly Step[], one: (step: Step) => Promise<Receipt>): Promise<Receipt[]>;
export {};
