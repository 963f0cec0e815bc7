import { SealpostError } from '../../core/errors.js';
import { type Deadline } from './deadline.js';
import { type TokenLane } from './lanes.js';
import type { HttpClientOptions } from './options.js';
import type { OutgoingRequest } from './request.js';
/** What the requests of one client wait by. */
export interface Pacing {
    readonly runtime: Pick<HttpClientOptions['runtime'], 'now' | 'sleep' | 'random' | 'stop'>;
    readonly notice: HttpClientOptions['notice'];
    /** For messages. */
    readonly host: string;
    readonly limit: Deadline | undefined;
    /** Between two writes, ms. */
    readonly writeGapMs: number;
    /** First wait where "too many" does not say how long, ms. */
    readonly unstatedWaitMs: number;
    /** Pauses that no response orders are left out. */
    readonly isHasty: boolean;
    /** The lane of the token that was used last. */
    lane: TokenLane;
    /** How far the target's clock is ahead of ours, ms. */
    skewMs: number;
}
/** The pacing of a client that sent nothing yet. */
export declare function openPacing({ runtime, endpoint, notice, limit, pace }: HttpClientOptions): Pacing;
/** The target's clock as its last response told it, else ours; ms since the epoch. */
export declare function targetNow({ runtime, skewMs }: Pacing): number;
/** Sets the target's clock by a response. */
export declare function followClock(pacing: Pacing, headers: Pick<Headers, 'get'>): void;
/** When the lane is open for a request, ms since the epoch. */
export declare function opensAt({ lane, writeGapMs }: Pacing, request: OutgoingRequest): number;
/**
 * Waits until the lane is open for a request. Another request may close it again meanwhile.
 * @param givesUpAt ms since the epoch
 * @throws SealpostError 'limited' where that would take too long, 'interrupted' when stopped
 */
export declare function waitForLane(pacing: Pacing, request: OutgoingRequest, givesUpAt: number): Promise<void>;
/**
 * Waits, and says so where that takes long.
 * @param until ms since the epoch
 * @throws SealpostError('interrupted') when stopped
 */
export declare function pause(pacing: Pacing, until: number, because: 'limited' | 'unavailable'): Promise<void>;
/** Lets nobody send on the lane for a while. */
export declare function closeLane({ lane, runtime }: Pacing, ms: number): void;
/**
 * Closes the lane after a response that says "too many".
 * @param told the wait that it orders, ms
 * @param limited how many of them one request got, this one included
 */
export declare function closeLimited(pacing: Pacing, told: number | undefined, limited: number): void;
/** How long to wait after so many failed attempts, ms. */
export declare function backoff(pacing: Pacing, failed: number): number;
/**
 * The error of a request that cannot be waited for any longer.
 * @param until ms since the epoch
 */
export declare function tooMany({ host }: Pick<Pacing, 'host'>, until: number): SealpostError;
