/**
 * Works through a list, so many at once. After the first failure nothing more is begun, and it is thrown once what was
 * under way has ended, so that no request goes on behind an error.
 * @param most at once
 * @returns the results in the order of the list
 */
export declare function concurrently<T, R>(list: readonly T[], most: number, work: (one: T) => Promise<R>): Promise<R[]>;
