import type { SourceIo } from '../../core/source.js';
/** A service token, taken apart. */
export interface ServiceToken {
    /** What is sent: the part of the token that the server knows, and no key. */
    readonly bearer: string;
    /** Whose it is, in the words of the header. */
    readonly kind: 'ServiceAccount' | 'Service';
}
/** Where the token is. */
export declare const tokenVariable = "PHASE_SERVICE_TOKEN";
/**
 * The token of a service account, all of whose parts are told as something that must not be shown. Version 1 is that of
 * the service tokens that Phase had before.
 * @throws SealpostError('token-missing') where there is none, or something else
 */
export declare function serviceToken(io: Pick<SourceIo, 'credential' | 'redact'>): ServiceToken;
