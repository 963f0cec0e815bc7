import { createPublicKey, randomBytes, verify } from 'node:crypto'
import { checkedClaims, type Issuer } from '../oidc.js'
import type { Answer, Ask, Route } from '../server.js'
import { googleError, unauthenticated } from './errors.js'

/** Who may log in, and how. */
export interface GcpIdentities {
  /** Full name of the workload identity provider. */
  readonly provider: string
  /** Whose tokens the provider takes. */
  readonly issuer: Issuer | undefined
  /** A service account that the provider's identities may speak as. */
  readonly serviceAccount: string
  /** Public keys, PEM, of service accounts by address. */
  readonly keys: Readonly<Record<string, string>>
  /** Whether an exchanged token may read by itself. */
  readonly direct: boolean
  readonly now: () => number
}

/** Tokens that were given out, and the routes that give them. */
export interface GcpTokens {
  readonly routes: readonly Route[]
  /** All tokens so far. */
  readonly issued: () => string[]
  /** What a bearer may do. */
  readonly mayRead: (token: string) => boolean
  /** Ends every token that was given out. */
  readonly revoke: () => void
}

const cloudPlatform = 'https://www.googleapis.com/auth/cloud-platform'
const lifetimeMs = 3600_000

/** Opens the three places that Google gives tokens at: STS, IAM Credentials and OAuth. */
export function openGcpTokens(identities: GcpIdentities): GcpTokens {
  const { provider, issuer, serviceAccount, keys, direct, now } = identities
  const tokens = new Map<string, { readonly kind: 'federated' | 'account'; readonly ends: number }>()
  const give = (kind: 'federated' | 'account') => {
    const token = `ya29.${randomBytes(24).toString('base64url')}`
    tokens.set(token, { kind, ends: now() + lifetimeMs })
    return token
  }
  const kindOf = (token: string) => {
    const known = tokens.get(token)
    return known === undefined || known.ends <= now() ? undefined : known.kind
  }

  function exchange({ body }: Ask): Answer {
    const form = new URLSearchParams(body)
    const is = (name: string, text: string) => form.get(name) === text
    if (!is('grant_type', 'urn:ietf:params:oauth:grant-type:token-exchange'))
      return oauth('unsupported_grant_type', 'Unsupported grant type.')
    if (!is('requested_token_type', 'urn:ietf:params:oauth:token-type:access_token') || !is('scope', cloudPlatform))
      return oauth('invalid_request', 'Invalid requested token type or scope.')
    if (!is('audience', `//iam.googleapis.com/${provider}`))
      return oauth('invalid_target', 'The target service is unknown.')
    if (!is('subject_token_type', 'urn:ietf:params:oauth:token-type:jwt'))
      return oauth('invalid_request', 'Unsupported subject token type.')
    const claims = issuer?.claimsOf(form.get('subject_token') ?? '', now())
    if (claims?.aud !== `https://iam.googleapis.com/${provider}`)
      return oauth('invalid_grant', 'The audience in ID Token does not match the expected audience.')
    const type = 'urn:ietf:params:oauth:token-type:access_token'
    const answer = { access_token: give('federated'), issued_token_type: type, token_type: 'Bearer', expires_in: 3599 }
    return { status: 200, body: answer }
  }

  function impersonate({ headers, params, body }: Ask): Answer {
    const [email, method] = (params.account ?? '').split(':')
    if (method !== 'generateAccessToken') return googleError(404, 'NOT_FOUND', 'Not found.')
    if (kindOf(bearerOf(headers.authorization)) !== 'federated') return unauthenticated
    if (email !== serviceAccount)
      return googleError(
        403,
        'PERMISSION_DENIED',
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource.",
      )
    const { scope } = JSON.parse(body) as { scope?: string[] }
    if (scope?.length === undefined) return googleError(400, 'INVALID_ARGUMENT', 'Scope is missing.')
    const expireTime = new Date(now() + lifetimeMs).toISOString()
    return { status: 200, body: { accessToken: give('account'), expireTime } }
  }

  function byKey({ body }: Ask, audience: string): Answer {
    const form = new URLSearchParams(body)
    if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer')
      return oauth('unsupported_grant_type', 'Invalid grant_type.')
    const assertion = form.get('assertion') ?? ''
    for (const [email, pem] of Object.entries(keys)) {
      const claims = checkedClaims(assertion, now(), (text, signature) =>
        verify('RSA-SHA256', text, createPublicKey(pem), signature),
      )
      if (claims?.iss === email && claims.aud === audience && claims.scope === cloudPlatform)
        return { status: 200, body: { access_token: give('account'), token_type: 'Bearer', expires_in: 3599 } }
    }
    return oauth('invalid_grant', 'Invalid JWT Signature.')
  }

  return {
    routes: [
      { method: 'POST', pattern: '/v1/token', handle: exchange },
      { method: 'POST', pattern: '/v1/projects/-/serviceAccounts/:account', handle: impersonate },
      { method: 'POST', pattern: '/token', handle: (ask) => byKey(ask, `http://${ask.headers.host}/token`) },
    ],
    issued: () => [...tokens.keys()],
    mayRead: (token) => kindOf(token) === 'account' || (direct && kindOf(token) === 'federated'),
    revoke: () => tokens.clear(),
  }
}

/** The token of a request; '' where it has none. */
export function bearerOf(header: string | undefined): string {
  return /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? ''
}

function oauth(error: string, error_description: string): Answer {
  return { status: 400, body: { error, error_description } }
}
