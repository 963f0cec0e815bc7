import type { Runtime } from '../../core/runtime.js';
import type { Capabilities, Fetch } from '../../core/target.js';
import { type TokenLanes } from './lanes.js';
/** How often a target was asked. `retried` says how many of those requests repeated an earlier one. */
export interface Requests {
    read: number;
    write: number;
    retried: number;
}
/** Waiting that a person should hear of. `until` is ms since the epoch. */
export type WaitNotice = (until: number, because: 'limited' | 'unavailable') => void;
/** One credential at one endpoint: everything that shares the vendor's counters shares a wire. */
export interface HttpClient {
    /** Refuses everything but GET and HEAD. */
    readonly reader: (count: Requests) => Fetch;
    /** May write: one request at a time, paced. */
    readonly writer: (count: Requests) => Fetch;
    /** The target's clock as its last answer told it, else ours; ms since the epoch. */
    readonly targetNow: () => number;
}
/**
 * The only way out of the process. Puts the token on, keeps to one origin, follows no redirect, counts, waits as
 * told, tries again where that is safe, and makes sure that a success carries JSON. Bodies are never part of an error.
 * @throws SealpostError, by what it gives: 'read-only' for a write through the reader, 'endpoint' for another address,
 * 'limited', 'network', 'timeout' or 'unavailable' when patience is over, 'redirect', 'moved' and 'bad-answer' for answers that
 * are none, 'token-expired', 'sso-required' and 'archived' for refusals that tell as much, 'interrupted' when stopped, 'token-missing' for a token that cannot be sent; and what `token` and `mayWrite`
 * throw. The opening itself throws 'endpoint' where this process would not know whom it talks to
 */
export declare function openHttpClient(options: {
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>;
    readonly endpoint: URL;
    /** Asked for each request, so that a short-lived token can be renewed; after a 401 with what was refused. */
    readonly token: (refused?: string) => Promise<string>;
    readonly pace: Capabilities['pace'];
    readonly userAgent: string;
    readonly notice: WaitNotice;
    /** Asked right before each try of a write, after all waiting; what it throws is the end of the request. */
    readonly mayWrite?: () => Promise<void>;
    /** Where others send with the same token; a gate of its own where absent. */
    readonly tokenLanes?: TokenLanes;
    /** Longest that one try may take, ms; 30 s where absent. */
    readonly deadlineMs?: number;
}): HttpClient;
