import type { Signable } from '../../core/login.js';
import type { Runtime } from '../../core/runtime.js';
import type { Capabilities } from '../../core/target.js';
import type { TokenHeader, TokenScheme } from '../../core/token-header.js';
import type { Deadline } from './deadline.js';
import type { TokenLanes } from './lanes.js';
import type { OutgoingRequest } from './request.js';
/** How many requests were sent. `retried` says how many of them repeated an earlier one. */
export interface Requests {
    read: number;
    write: number;
    retried: number;
}
/** Told of waiting that a person should hear of. `until` is ms since the epoch; `lane` is what waits, at first the host. */
export type WaitNotice = (until: number, because: 'limited' | 'unavailable', lane: string) => void;
/** How an HTTP client is opened. */
export interface HttpClientOptions {
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>;
    readonly endpoint: URL;
    /**
     * Called for each request, so that a short-lived token can be renewed; after a 401 with what was refused. Where it gives
     * none, none is sent.
     */
    readonly token: (refused?: string) => Promise<string | undefined>;
    /**
     * Headers that sign an attempt, asked for after all waiting. Where it is there, `token` gives what the credential is
     * called, by which it shares a lane, and that is not sent.
     */
    readonly sign?: (request: Signable) => Promise<Readonly<Record<string, string>>>;
    /** `Authorization: Bearer …` where absent. */
    readonly tokenHeader?: TokenHeader;
    /** A scheme that some tokens are sent under in place of `Bearer`. */
    readonly scheme?: TokenScheme;
    readonly pace: Capabilities['pace'];
    readonly userAgent: string;
    readonly notice: WaitNotice;
    /** Called right before each attempt of a write, after all waiting; what it throws is the end of the request. */
    readonly mayWrite?: () => Promise<void>;
    /** Where others send with the same token; a lane of its own where absent. */
    readonly tokenLanes?: TokenLanes;
    /** Longest that one attempt may take, ms; 30 s where absent. */
    readonly attemptMs?: number;
    /** When all of it is over, whatever is on its way or waited for. */
    readonly limit?: Deadline;
    /** Whether a request that is no GET or HEAD is a read all the same: one that changes nothing, and can be sent twice. */
    readonly isRead?: (request: OutgoingRequest) => boolean;
    /** What a success must carry; JSON where absent. */
    readonly answers?: 'json' | 'anything';
    /** Certificates of the authorities that vouch for the endpoint, PEM; the usual ones where absent. */
    readonly authorities?: string;
    /** Whether a response says "too many" where its status does not; asked beside what is known of all vendors. */
    readonly limited?: (answer: {
        readonly status: number;
        readonly text: string;
    }) => boolean;
}
