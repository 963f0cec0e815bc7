/**
 * Runs work for one environment of a source, so that its errors say which environment they are about, and have a hint that
 * fits a source. What does not exist becomes `source-missing`.
 * @param source its id
 * @throws SealpostError, and no other
 */
export declare function inEnvironment<T>(source: string, environment: string, work: () => Promise<T>): Promise<T>;
