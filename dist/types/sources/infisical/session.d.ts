import type { SourceClient, SourceIo, SourcePost } from '../../core/source.js';
import { type OidcLogin } from '../shared/oidc.js';
/** Where credentials are. */
export declare const variables: {
    readonly token: 'INFISICAL_TOKEN';
    readonly clientId: 'INFISICAL_CLIENT_ID';
    readonly clientSecret: 'INFISICAL_CLIENT_SECRET';
};
/** How a machine identity logs in. */
export type Login = {
    readonly use: 'universal';
} | ({
    readonly use: 'oidc';
    readonly identity: string;
} & OidcLogin);
/** Infisical, opened for reading. */
export interface OpenedInfisical {
    /** Its endpoint is what the API's own paths, `/v4/…`, stand below. */
    readonly client: SourceClient;
    /** Takes back what a login gave. */
    readonly end: () => Promise<void>;
}
/** Both kinds of address: one that ends in /api, and one that does not. */
export declare const posts: readonly SourcePost[];
/** @throws SealpostError('endpoint'), ('token-missing') */
export declare function openInfisical(io: SourceIo, settings: Login | undefined): OpenedInfisical;
