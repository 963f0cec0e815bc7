import type { Transport } from './attempt.js';
import type { HttpClientOptions } from './options.js';
import { type Pacing } from './pacing.js';
import type { OutgoingRequest } from './request.js';
/** What the requests of one client share. */
export interface Sender {
    readonly options: HttpClientOptions;
    readonly transport: Transport;
    readonly pacing: Pacing;
    /** When a token ends, ms since the epoch, as the vendor told last. */
    tokenEnd: {
        readonly token: string | undefined;
        readonly at: number;
    } | undefined;
}
/**
 * Waits until a request may be sent: others may send on the same lane while its token is given.
 * @param givesUpAt ms since the epoch
 * @returns the token
 * @throws SealpostError 'limited', 'interrupted', and what `token` and `mayWrite` throw
 */
export declare function admit(sender: Sender, request: OutgoingRequest, givesUpAt: number): Promise<string | undefined>;
