/**
 * Work for one environment of a source; trouble in it says where it is, and what to do about it at a source. What is not
 * there at all is `source-missing`.
 * @param source its id
 * @throws SealpostError, and no other
 */
export declare function inEnvironment<T>(source: string, environment: string, work: () => Promise<T>): Promise<T>;
