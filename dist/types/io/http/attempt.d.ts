import type { Signable } from '../../core/login.js';
import type { Runtime } from '../../core/runtime.js';
import type { TokenHeader, TokenScheme } from '../../core/token-header.js';
import type { HttpClientOptions } from './options.js';
import type { OutgoingRequest } from './request.js';
/** The way that every attempt of a client takes. */
export interface Transport {
    readonly runtime: Pick<Runtime, 'fetch'>;
    /** For messages. */
    readonly host: string;
    readonly userAgent: string;
    /** For an attempt as a whole, the response's body included, ms. */
    readonly attemptMs: number;
    /** Breaks off what is on its way. */
    readonly stop: AbortSignal | undefined;
    /** Headers that sign the attempt, in place of a token. */
    readonly sign?: ((request: Omit<Signable, 'at'>) => Promise<Readonly<Record<string, string>>>) | undefined;
    /** `Authorization: Bearer …` where there is none. */
    readonly tokenHeader: TokenHeader | undefined;
    /** Takes the place of `Bearer` for the tokens that it is for. */
    readonly scheme?: TokenScheme | undefined;
    /** What a success must carry. */
    readonly answers: 'json' | 'anything';
    /** Certificates of the only authorities that may vouch for the host, PEM; the usual ones where there are none. */
    readonly authorities?: string | undefined;
    /** Whether a response says "too many" in a way of the vendor's own. */
    readonly limited?: HttpClientOptions['limited'] | undefined;
}
/** What the built-in `fetch` does not take, and ours does. */
export interface FetchMore {
    /** Certificates, PEM, in place of the usual authorities. */
    readonly authorities?: string | undefined;
}
/**
 * One attempt: sends a request and reads its whole response.
 * @param token nothing is put on where there is none
 * @returns the response, and whether it says "too many"
 * @throws SealpostError 'token-missing' for a token that cannot be sent, 'timeout', 'network', 'redirect', 'bad-answer',
 * and what `fetch` throws of ours
 */
export declare function sendOnce(request: OutgoingRequest, token: string | undefined, transport: Transport): Promise<{
    response: Response;
    limited: boolean;
}>;
