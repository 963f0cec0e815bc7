import type { SourceIo } from '../../core/source.js'

/** What a config says of the pipeline's own token, where a store is logged in to with it. */
export interface OidcToken {
  /** Whom the token is for; what the host makes of none is its own. */
  readonly audience?: string | undefined
  /** The variable that holds it where the host gives none on demand. */
  readonly tokenEnv?: string | undefined
}

/** The variable that such a token is in, unless a config names another. */
export const idTokenVariable = {
  name: 'SEALPOST_ID_TOKEN',
  means:
    'The OIDC token of the pipeline, where the host gives none on demand, for a login with `login: { use: oidc }`.',
} as const

/**
 * The pipeline's own token, a JWT.
 * @throws SealpostError('token-missing')
 */
export function oidcToken(io: Pick<SourceIo, 'identity'>, { audience, tokenEnv }: OidcToken): Promise<string> {
  return io.identity({
    ...(audience === undefined ? {} : { audience }),
    ...(tokenEnv === undefined ? {} : { variable: tokenEnv }),
  })
}

/** A body in JSON, for a declared post. */
export function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
