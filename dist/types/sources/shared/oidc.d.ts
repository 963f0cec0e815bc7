import * as z from 'zod/mini';
import type { SourceIo, SourceVariable } from '../../core/source.js';
/** Settings of a `login` by the pipeline's OIDC token. */
export declare const oidcToken: {
    audience: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tokenEnv: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** The variable of a pipeline that gives no token on demand. */
export declare const oidcVariable: SourceVariable;
/** What a config says of the pipeline's own token, where a store is logged in to with it. */
export interface OidcLogin {
    /** Whom the token is for; what the host makes of none is its own. */
    readonly audience?: string | undefined;
    /** The variable that holds it where the host gives none on demand. */
    readonly tokenEnv?: string | undefined;
}
/**
 * The pipeline's own token, a JWT.
 * @throws SealpostError('token-missing')
 */
export declare function identityOf(io: Pick<SourceIo, 'identity'>, { audience, tokenEnv }: OidcLogin): Promise<string>;
