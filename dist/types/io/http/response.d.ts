/**
 * Checks a response, given its whole body. A success must be JSON or nothing; what is no JSON (a proxy's
 * page, a cut-off response) is an error, not data, and a GET that is answered 200 with nothing is one too.
 * Where `answers` is 'anything' a success is taken as it is.
 * @throws SealpostError 'redirect', 'moved', 'bad-answer'
 */
export declare function checkedResponse(response: Response, bytes: Uint8Array<ArrayBuffer>, request: {
    readonly method: string;
    readonly url: URL;
    readonly answers: 'json' | 'anything';
}): Response;
/**
 * 429, or the 403 that means the same at GitHub ("Rate limits for the REST API", read 2026-11): it may come without
 * Retry-After, and is then told only by an empty budget or by its message.
 */
export declare function isLimited(response: Response, bytes: Uint8Array): boolean;
/** How many requests are left before the reset; undefined where the response does not say. */
export declare function budgetOf(headers: Pick<Headers, 'get'>): number | undefined;
/**
 * Milliseconds that a response orders us to wait; undefined where it does not say.
 * Understands Retry-After in seconds or as a date, and a reset in seconds from now, epoch seconds, epoch
 * milliseconds (all three are in use) or as a date (Cloudflare, RFC 1123). A reset orders nothing while there is budget
 * left: GitHub sends its hourly one along with limits that it says are over in a minute (read 2026-11).
 * @param targetNow the target's clock, ms since the epoch
 */
export declare function toldToWait(headers: Pick<Headers, 'get'>, targetNow: number): number | undefined;
