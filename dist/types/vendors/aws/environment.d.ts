/** {@link inEnvironment}; trouble with one value says where that is, and which source and environment it is of. */
export declare function forEnvironmentOf<T>(source: string, environment: string, work: () => Promise<T>): Promise<T>;
