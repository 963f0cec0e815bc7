/**
 * Puts items together that have the same key.
 * @returns key → its items; keys in the order in which they first came, items in their own
 */
export declare function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]>;
/** A list in two halves; of an odd number the first has one more. */
export declare function halves<T>(items: readonly T[]): [first: T[], second: T[]];
