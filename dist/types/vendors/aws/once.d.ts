/** A work that is done when its result is first wanted, and never again, whatever comes of it. */
export declare function once<T>(work: () => Promise<T>): () => Promise<T>;
