/**
 * Groups items by a key.
 * @returns key → its items; keys in the order of their first item, items in their own order
 */
export declare function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]>;
