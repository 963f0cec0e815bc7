import type { Form } from './address.js';
import { type SealpostError } from './errors.js';
/** The outcome of one change. `landed: 'unknown'` keeps the ledger entry pending, so that the next run settles it. */
export type Receipt = {
    readonly uid: string;
    readonly name: string;
} & ({
    readonly ok: true;
    readonly revision?: string;
    /** {@link Sighting.made} after the write. */
    readonly made?: string;
    /** The form in which the target keeps the value, if that is not the requested one. */
    readonly kept?: Form;
    /** It overwrote a value that somebody else had put there since the observation. */
    readonly replaced?: true;
    /** Whether the target's answer says that the name was created or updated, if it says so. */
    readonly evidence?: 'created' | 'updated';
    /** Something that a person should know although it succeeded. */
    readonly note?: string;
} | {
    readonly ok: false;
    readonly error: SealpostError;
    readonly landed: 'no' | 'unknown';
});
/** What identifies a step. */
type StepName = Pick<Receipt, 'uid' | 'name'>;
/** A receipt for a step that failed; unless given, whether it landed follows from the error. */
export declare function failed(step: StepName, thrown: unknown, landed?: 'no' | 'unknown'): Receipt;
/** A receipt for a step that the target confirmed. */
export declare function done(step: StepName, more?: {
    evidence?: 'created' | 'updated' | undefined;
    note?: string | undefined;
}): Receipt;
/**
 * Writes steps one after the other. A failed step does not stop the others; an error that condemns the whole scope
 * (see `stopsScope`) fails the rest without sending them.
 * @param one writes a single step and returns its receipt, or throws
 * @param told of each receipt as soon as there is one
 */
export declare function serially<Step extends StepName>(steps: readonly Step[], one: (step: Step) => Promise<Receipt>, told?: (receipt: Receipt) => void): Promise<Receipt[]>;
export {};
