import { type SealpostError } from '../../core/errors.js';
import { type Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
/** What a target knows of a batch that the vendor takes or refuses as a whole. */
export interface Batch<S> {
    readonly steps: readonly Step<S>[];
    /** Why a step must not be sent: it would take the others down with it, or harm what is there. */
    readonly refusal: (step: Step<S>) => SealpostError | undefined;
    /** One request with these steps in it. Throws a `SealpostError`. */
    readonly send: (steps: readonly Step<S>[]) => Promise<void>;
    /** What a person should know of a step although it worked. */
    readonly note: (step: Step<S>) => string | undefined;
}
/**
 * How many requests a batch may take at most, its first one included: enough to find two refused values of as many
 * steps. Each part that is taken is a change of its own at the vendor, so this also bounds those.
 */
export declare function mostRequests(steps: number): number;
/**
 * Sends a batch in one request. The vendor takes all of a request or nothing and does not say which value it refused, so
 * a refused request is narrowed down by halves: 1 + 2·log2(n) requests for one refused value of n, a handful where all
 * are refused.
 * @returns one receipt for each step, in their order
 */
export declare function sendInParts<S>({ steps, refusal, send, note }: Batch<S>): Promise<Receipt[]>;
