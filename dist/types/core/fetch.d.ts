/** `fetch`, with a few additions to what it takes and returns. */
export type Fetch = (input: string | URL | Request, init?: RequestInit & {
    /** Sending it twice is the same as once. */
    readonly idempotent?: boolean;
    /**
     * Called right before a write is sent again, or after it has waited for some seconds, since what the caller knew may be
     * out of date by then. If it throws, the request fails with that.
     */
    readonly again?: () => Promise<void>;
}) => Promise<Answered>;
/** A response. `repeated`: an earlier attempt of the same write may have landed, so "it exists" may be our own doing. */
export type Answered = Response & {
    readonly repeated?: true;
};
