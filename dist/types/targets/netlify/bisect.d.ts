import { type SealpostError } from '../../core/errors.js';
/** Something that was not taken. */
export interface Failure<T> {
    readonly item: T;
    readonly error: SealpostError;
}
/** What became of each item. */
export interface Bisected<T> {
    readonly made: readonly T[];
    /** Refused, alone or with others. */
    readonly refused: readonly Failure<T>[];
    /** Met by another trouble, or unsent because of it. */
    readonly troubled: readonly Failure<T>[];
}
/** Whether a vendor refused what a request said, so that less of it may pass. */
export declare function isRefusal({ code }: SealpostError): boolean;
/**
 * Finds by halves which items keep an array from being taken, where the vendor does not say. One culprit among n costs
 * at most 2·log2(n) requests, k of them k times that, and no search more than 8·log2(n). Where nothing passes at all it
 * is given up after log2(n) + 3: enough to come down to one culprit, and to three parts beside it.
 * @param refusal what the vendor said of all items together; absent where they have not been sent together yet
 * @param send sends a part, and throws where it was not taken as a whole
 */
export declare function bisect<T>(items: readonly T[], refusal: SealpostError | undefined, send: (part: readonly T[]) => Promise<void>): Promise<Bisected<T>>;
