import { createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { AwsError } from './protocol.js'

/** An identity provider as IAM knows one: its issuer and key, and the audiences that it is registered with. */
export interface IdentityProvider {
  readonly issuer: string
  /** A token, ES256. Claims that are given stand in place of the usual ones, seconds since the epoch for times. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => string
  /** @throws AwsError as STS refuses a token */
  readonly verified: (token: string, now: number) => Readonly<Record<string, unknown>>
}

/** How JWS has a signature of two numbers (RFC 7518, 3.4). */
const dsaEncoding = 'ieee-p1363'

/** A provider with a key of its own, registered for some audiences. */
export function identityProvider(audiences: readonly string[], now: () => number): IdentityProvider {
  const issuer = 'https://token.actions.githubusercontent.com'
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const encoded = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url')
  return {
    issuer,
    token(claims = {}) {
      const seconds = Math.floor(now() / 1000)
      const usual = {
        iss: issuer,
        aud: audiences[0],
        sub: 'repo:acme/shop:ref:refs/heads/main',
        iat: seconds,
        exp: seconds + 300,
      }
      const head = `${encoded({ alg: 'ES256', typ: 'JWT' })}.${encoded({ ...usual, ...claims })}`
      return `${head}.${createSign('SHA256').update(head).sign({ key: privateKey, dsaEncoding }, 'base64url')}`
    },
    verified(token, at) {
      const [header = '', body = '', signature = ''] = token.split('.')
      const claims = parsed(body)
      const invalid = (message: string) => new AwsError('InvalidIdentityToken', message)
      if (claims === undefined) throw invalid('The ID Token provided is not a valid JWT.')
      if (claims.iss !== issuer) throw invalid('No OpenIDConnect provider found in your account for this issuer')
      if (!isSigned(publicKey, `${header}.${body}`, signature))
        throw invalid(
          "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation",
        )
      if (!audiences.includes(String(claims.aud))) throw invalid('Incorrect token audience')
      if (typeof claims.exp !== 'number' || claims.exp * 1000 <= at) {
        throw new AwsError(
          'ExpiredTokenException',
          'Token expired: current date/time must be before the expiration date/time',
        )
      }
      return claims
    },
  }
}

/** A signature of another length is no signature, and throws. */
function isSigned(key: KeyObject, text: string, signature: string): boolean {
  try {
    return createVerify('SHA256').update(text).verify({ key, dsaEncoding }, signature, 'base64url')
  } catch {
    return false
  }
}

function parsed(part: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
