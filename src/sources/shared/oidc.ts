import * as z from 'zod/mini'
import type { SourceIo, SourceVariable } from '../../core/source.js'

/** Settings of a `login` by the pipeline's OIDC token. */
export const oidcToken = {
  audience: z.optional(
    z.string().check(z.minLength(1), z.describe('The audience of the pipeline’s token, if not the vendor’s default.')),
  ),
  tokenEnv: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable'),
        z.describe('The variable with the pipeline’s token, if not SEALPOST_ID_TOKEN.'),
      ),
  ),
}

/** The variable of a pipeline that gives no token on demand. */
export const oidcVariable: SourceVariable = {
  name: 'SEALPOST_ID_TOKEN',
  means: 'The pipeline’s OIDC token, for a `login` with `use: oidc`. Not needed in GitHub Actions.',
}

/** What a config says of the pipeline's own token, where a store is logged in to with it. */
export interface OidcLogin {
  /** Whom the token is for; what the host makes of none is its own. */
  readonly audience?: string | undefined
  /** The variable that holds it where the host gives none on demand. */
  readonly tokenEnv?: string | undefined
}

/**
 * The pipeline's own token, a JWT.
 * @throws SealpostError('token-missing')
 */
export function identityOf(io: Pick<SourceIo, 'identity'>, { audience, tokenEnv }: OidcLogin): Promise<string> {
  return io.identity({
    ...(audience === undefined ? {} : { audience }),
    ...(tokenEnv === undefined ? {} : { variable: tokenEnv }),
  })
}
