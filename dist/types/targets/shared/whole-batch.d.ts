import type { SealpostError } from '../../core/errors.js';
import type { Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
/** How one API of the vendor writes a batch. `latest` is what was read directly before the write, if anything was. */
export interface Writing<S, L> {
    readonly steps: readonly Step<S>[];
    /** Reads the present state, directly before the write. Throws a `SealpostError`. */
    readonly reread: () => Promise<L>;
    /** Why a step must not be sent: it would take the others down with it, or harm what is there. */
    readonly refusal: (step: Step<S>, latest: L | undefined) => SealpostError | undefined;
    /** One request with these steps in it. Throws a `SealpostError`. */
    readonly send: (steps: readonly Step<S>[], latest: L | undefined) => Promise<void>;
    /** What a person should know of a step although it worked. */
    readonly note: (step: Step<S>, latest: L | undefined) => string | undefined;
}
/**
 * Writes a batch, after one more read if it makes a name that must not exist yet: the vendor overwrites without a word.
 * @returns one receipt for each step, in their order
 */
export declare function writeBatch<S, L>({ steps, reread, refusal, send, note }: Writing<S, L>): Promise<Receipt[]>;
