import { randomBytes } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { failure, noRoute } from './failure.js'
import type { InfisicalOptions } from './options.js'

type Asked = Omit<Ask, 'params'>

/** Tokens of machine identities, and who gets one. */
export function openAccess(token: string, { universal, oidc, budget }: InfisicalOptions) {
  const issued: string[] = []
  const revoked = new Set<string>()
  let used = 0

  function logIn(isKnown: boolean): Answer {
    if (!isKnown) return failure(401, 'Invalid credentials')
    issued.push(`eyJ.${randomBytes(24).toString('hex')}.sig`)
    const pass = { accessToken: issued.at(-1), expiresIn: 7200, accessTokenMaxTTL: 7200, tokenType: 'Bearer' }
    return { status: 200, body: pass }
  }

  return {
    issued,
    revoked,
    /** Refuses a request before anything is looked at, if it does. */
    refused({ headers, path }: Asked): Answer | undefined {
      used += 1
      if (budget !== undefined && used > budget) {
        used = 0
        const message = 'Rate limit exceeded. Please try again in 3 seconds'
        return { ...failure(429, message), headers: { 'retry-after': '3' } }
      }
      if (path.startsWith('/api/v1/auth/')) return undefined
      const given = headers.authorization?.replace(/^Bearer /, '') ?? ''
      if (given === token || (issued.includes(given) && !revoked.has(given))) return undefined
      return failure(401, 'You are not allowed to access this resource')
    },
    /** The answer to a login or a logout. */
    posted({ path, body }: Asked): Answer {
      const given = JSON.parse(body) as Readonly<Record<string, string>>
      if (path === '/api/v1/auth/universal-auth/login') {
        return logIn(given.clientId === universal?.clientId && given.clientSecret === universal?.clientSecret)
      }
      if (path === '/api/v1/auth/oidc-auth/login') {
        return logIn(given.identityId === oidc?.identity && given.jwt === oidc?.jwt)
      }
      if (path !== '/api/v1/auth/token/revoke') return noRoute('POST', path)
      revoked.add(given.accessToken ?? '')
      return { status: 200, body: { message: 'Successfully revoked access token' } }
    },
  }
}
