import { SealpostError } from '../../core/errors.js';
/** A response that refuses, as far as its reason is told beside the status. */
interface Refused {
    readonly status: number;
    readonly headers: Pick<Headers, 'get'>;
    readonly bytes: Uint8Array;
}
/**
 * Why a response refuses, where that is no matter of permissions: single sign-on, an archived repository, a token that has
 * ended. Told from closed signs only; what the response says is never shown, and the address that GitHub gives to authorise
 * a token at, whose end is a key of its own, is not either.
 * @param host for messages
 * @param ended when the token ended, ms since the epoch, where that is known and past
 * @returns undefined where the status says it all
 */
export declare function causeOf({ status, headers, bytes }: Refused, host: string, ended: number | undefined): SealpostError | undefined;
/**
 * Why there is no connection, where that is the host's certificate. Nothing was sent then.
 * @returns undefined where it is something else
 */
export declare function certificateCause(thrown: unknown, host: string): SealpostError | undefined;
/**
 * What a response means that leads elsewhere. GitHub leads from the former name of a repository to the address of its id
 * ("Best practices for using the REST API", redirects, read 2026-11-29): it was renamed or transferred.
 * @param requested the address that the request went to
 */
export declare function redirectCause(status: number, location: string | null, requested: URL): SealpostError;
/**
 * When the token of a response ends, ms since the epoch, as GitHub tells it ("Token expiration and revocation", and
 * go-github's `TokenExpiration`, read 2026-11-29); undefined where it does not say.
 */
export declare function endOf(headers: Pick<Headers, 'get'>): number | undefined;
export {};
