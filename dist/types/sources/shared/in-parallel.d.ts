/**
 * Does something with each of many, some at a time.
 * @param width how many at a time
 * @returns the results in the order of the items
 * @throws what the first that fails throws; none is begun after it
 */
export declare function inParallel<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]>;
