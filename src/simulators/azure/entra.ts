import { randomBytes } from 'node:crypto'
import type { Issuer } from '../oidc.js'
import type { Answer, Ask, Route } from '../server.js'

/** One application of a tenant, and what may prove it. */
export interface Application {
  readonly tenant: string
  readonly client: string
  readonly secret: string
  /** Whose tokens its federated credential takes; nobody's where absent. */
  readonly issuer: Issuer | undefined
  /** The subject of the federated credential. */
  readonly subject: string
  readonly now: () => number
}

/** Tokens that were given out, and the route that gives them. */
export interface Entra {
  readonly route: Route
  readonly issued: () => string[]
  readonly isGood: (token: string) => boolean
  readonly revoke: () => void
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** The token endpoint of Microsoft Entra, for the client credentials flow. */
export function openEntra({ tenant, client, secret, issuer, subject, now }: Application): Entra {
  const tokens = new Map<string, number>()

  function token({ body, params, headers }: Ask): Answer {
    if (params.tenant !== tenant) return refused(90002, `Tenant '${params.tenant}' not found.`)
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return refused(900144, 'The request body must contain the parameter grant_type.')
    const form = new URLSearchParams(body)
    if (form.get('grant_type') !== 'client_credentials') return refused(70003, 'The grant type is not supported.')
    if (form.get('client_id') !== client) return refused(700016, 'Application was not found in the directory.')
    if (form.get('scope') !== 'https://vault.azure.net/.default') return refused(70011, 'The scope is not valid.')
    const wrong = form.has('client_assertion') ? wrongAssertion(form) : wrongSecret(form.get('client_secret'))
    if (wrong !== undefined) return wrong
    const access_token = `eyJ0.${randomBytes(24).toString('base64url')}`
    tokens.set(access_token, now() + 3600_000)
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token } }
  }

  function wrongSecret(given: string | null): Answer | undefined {
    if (given === null) return refused(7000218, 'The request body must contain client_assertion or client_secret.')
    return given === secret ? undefined : refused(7000215, 'Invalid client secret provided.', 401)
  }

  function wrongAssertion(form: URLSearchParams): Answer | undefined {
    const claims = issuer?.claimsOf(form.get('client_assertion') ?? '', now())
    if (form.get('client_assertion_type') !== assertionType || claims === undefined)
      return refused(700024, 'Client assertion is not within its valid time range.', 401)
    if (claims.aud !== 'api://AzureADTokenExchange') return refused(700212, 'No matching audience.', 401)
    return claims.sub === subject ? undefined : refused(700213, 'No matching federated identity record found.', 401)
  }

  return {
    route: { method: 'POST', pattern: '/:tenant/oauth2/v2.0/token', handle: token },
    issued: () => [...tokens.keys()],
    isGood: (given) => (tokens.get(given) ?? 0) > now(),
    revoke: () => tokens.clear(),
  }
}

function refused(code: number, message: string, status = 400): Answer {
  const error = status === 401 ? 'invalid_client' : 'invalid_request'
  return { status, body: { error, error_description: `AADSTS${code}: ${message}`, error_codes: [code] } }
}
