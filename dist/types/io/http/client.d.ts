import type { Fetch } from '../../core/fetch.js';
import type { HttpClientOptions, Requests } from './options.js';
export type { HttpClientOptions, Requests, WaitNotice } from './options.js';
/** One credential at one endpoint: everything that shares the vendor's counters shares a client. */
export interface HttpClient {
    /** Refuses everything but GET and HEAD. */
    readonly reader: (count: Requests) => Fetch;
    /** May write: one request at a time, paced. */
    readonly writer: (count: Requests) => Fetch;
    /** The target's clock as its last response told it, else ours; ms since the epoch. */
    readonly targetNow: () => number;
}
/**
 * The only way out of the process. Puts the token on, keeps to one origin, follows no redirect, counts, waits as
 * told, tries again where that is safe, and makes sure that a success carries JSON. Bodies are never part of an error.
 * @throws SealpostError, by what it gives: 'read-only' for a write through the reader, 'endpoint' for another address,
 * 'limited', 'network', 'timeout' or 'unavailable' when patience is over, 'redirect', 'moved' and 'bad-answer' for
 * responses that are none, 'token-expired', 'sso-required' and 'archived' for refusals that tell as much, 'interrupted'
 * when stopped, 'token-missing' for a token that cannot be sent; and what `token` and `mayWrite` throw. The opening itself
 * throws 'endpoint' where this process would not know whom it talks to
 */
export declare function openHttpClient(options: HttpClientOptions): HttpClient;
