import type { Runtime } from '../../core/runtime.js';
import type { Fetch } from '../../core/target.js';
import { PlainHeaders } from './light-response.js';
/** One request, read. */
export interface Attempt {
    readonly url: string;
    readonly method: string;
    readonly headers: PlainHeaders;
    readonly body: Uint8Array<ArrayBuffer> | undefined;
    /** Anything but GET and HEAD. */
    readonly writes: boolean;
    /** Sending it twice is the same as once. */
    readonly idempotent: boolean;
    /** When it was asked for, ms since the epoch. */
    readonly at: number;
    /** {@link Fetch}: what its caller wants to look at before another try, or a late one. */
    readonly again: (() => Promise<void>) | undefined;
}
/**
 * Reads what a caller of `fetch` asks.
 * @throws SealpostError('endpoint') for any address that is not below the endpoint's
 */
export declare function attemptOf(input: string | URL | Request, init: Parameters<Fetch>[1], endpoint: URL, at: number): Promise<Attempt>;
/**
 * One try: sends a request and reads its whole answer.
 * @param way.host for messages
 * @param way.deadlineMs for the try as a whole, the answer's body included
 * @returns the answer, and whether it says "too many"
 * @throws SealpostError 'token-missing' for a token that cannot be sent, 'timeout', 'network', 'redirect', 'bad-answer',
 * and what `fetch` throws of ours
 */
export declare function sendOnce(attempt: Attempt, token: string, way: {
    readonly runtime: Pick<Runtime, 'fetch'>;
    readonly host: string;
    readonly userAgent: string;
    readonly deadlineMs: number;
}): Promise<{
    answer: Response;
    limited: boolean;
}>;
