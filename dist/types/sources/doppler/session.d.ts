import type { SourceClient, SourceIo } from '../../core/source.js';
import { type OidcLogin } from '../shared/oidc.js';
/** Where a token is that was made by hand. */
export declare const tokenVariable = "DOPPLER_TOKEN";
/** A login as an identity of a service account, with the pipeline's own token. */
interface Login extends OidcLogin {
    readonly identity: string;
}
/** Doppler, opened for reading. */
export interface OpenedDoppler {
    /** @throws SealpostError('token-missing') */
    readonly clientFor: (environment: string) => SourceClient;
    /** Takes back what a login gave. */
    readonly end: () => Promise<void>;
}
/** @throws SealpostError('endpoint') */
export declare function openDoppler(io: SourceIo, login: Login | undefined): OpenedDoppler;
export {};
