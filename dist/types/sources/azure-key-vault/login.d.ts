import type { SourceIo } from '../../core/source.js';
import type { Settings } from './settings.js';
/** Whom a reading logs in as. */
export interface Identity {
    readonly tenant: string;
    readonly client: string;
    /** What proves it, as form fields. */
    readonly proof: () => Promise<Readonly<Record<string, string>>>;
}
/**
 * Who logs in: the application of AZURE_CLIENT_ID, by the pipeline's OIDC token where `login` says so, else by its secret.
 * @throws SealpostError('token-missing') for a variable that is not set, before anything is sent
 */
export declare function identityFrom(login: Settings['login'], io: SourceIo): Identity;
/**
 * A token for the vaults of one cloud, by the client credentials flow ("Microsoft identity platform and the OAuth 2.0
 * client credentials flow", read 2026-11). It cannot be taken back, and ends after an hour or so.
 * @param scope `https://vault.azure.net/.default`
 * @throws SealpostError with what the application lacks
 */
export declare function logIn({ tenant, client, proof }: Identity, scope: string, io: SourceIo): Promise<string>;
