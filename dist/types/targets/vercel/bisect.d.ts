import type { SealpostError } from '../../core/errors.js';
import type { Refused } from './errors.js';
/** What a bisection works on. */
export interface Bisection<T> {
    /** Sends a part. Undefined where it was taken, also where single items of it then failed. */
    readonly send: (part: readonly T[]) => Promise<Refused | undefined>;
    /** The place of an item. */
    readonly placeOf: (item: T) => string;
    /** Whether a place is always there. What goes for one such place goes for all of them, but for permissions. */
    readonly isFixed: (place: string) => boolean;
    /** Takes the last word on an item that was not taken; `tried` where the error is about it, and not only about its like. */
    readonly give: (item: T, error: SealpostError, tried: boolean) => void;
}
/**
 * Sends an array. Where the vendor refuses it as a whole and does not name the culprit, it is found by halves: one culprit
 * among n of a place costs 2·log₂(n) + 2 requests at most, k of them k times that, and none ever more than {@link most}.
 * A place of which nothing is taken is given up after six.
 */
export declare function bisect<T>(items: readonly T[], how: Bisection<T>): Promise<void>;
