/** A list in two halves; of an odd number the first has one more. */
export declare function halves<T>(items: readonly T[]): [first: T[], second: T[]];
