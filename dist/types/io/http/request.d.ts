import type { Fetch } from '../../core/target.js';
import { PlainHeaders } from './light-response.js';
/** What a caller of `fetch` wants sent, read. */
export interface OutgoingRequest {
    readonly url: string;
    readonly method: string;
    readonly headers: PlainHeaders;
    readonly body: Uint8Array<ArrayBuffer> | undefined;
    /** Anything but GET and HEAD. */
    readonly writes: boolean;
    /** Sending it twice is the same as once. */
    readonly idempotent: boolean;
    /** When `fetch` was called, ms since the epoch. */
    readonly at: number;
    /** {@link Fetch}: what its caller wants to look at before another attempt, or a late one. */
    readonly again: (() => Promise<void>) | undefined;
}
/**
 * Reads what a caller of `fetch` wants sent.
 * @throws SealpostError('endpoint') for any address that is not below the endpoint's
 */
export declare function readRequest(input: string | URL | Request, init: Parameters<Fetch>[1], endpoint: URL, at: number): Promise<OutgoingRequest>;
