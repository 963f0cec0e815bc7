/**
 * The whole body of a response, cut off as soon as it is longer than any response may be. What is counted is what arrives
 * unpacked, so that a small response cannot grow into a large one.
 * @param host for the message
 * @throws SealpostError('bad-answer'), and whatever the stream throws
 */
export declare function bodyOf(response: Response, host: string): Promise<Uint8Array<ArrayBuffer>>;
/** Puts the pieces of a response together as they come. `add` throws SealpostError('bad-answer') once there are too many. */
export declare function gatherer(host: string): {
    readonly add: (piece: Uint8Array) => void;
    readonly whole: () => Uint8Array<ArrayBuffer>;
};
/** A `fetch` whose responses are there whole, and never longer than any may be. */
export declare function bounded(fetch: typeof globalThis.fetch): typeof globalThis.fetch;
