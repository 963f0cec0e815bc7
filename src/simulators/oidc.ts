import { createSign, generateKeyPairSync, verify } from 'node:crypto'

/** A pipeline's host that gives OIDC tokens, for simulators that trust it. */
export interface Issuer {
  /** Its `iss`. */
  readonly issuer: string
  /** A token for an audience, good for five minutes. */
  readonly token: (audience: string, claims?: Readonly<Record<string, unknown>>) => string
  /** The claims of a token of this issuer that has not ended; undefined for any other. */
  readonly claimsOf: (token: string, now: number) => Readonly<Record<string, unknown>> | undefined
}

/** Opens an issuer with a key of its own. Its subject is a branch of a repository at GitHub unless claims say otherwise. */
export function openIssuer(now: () => number = Date.now): Issuer {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = 'https://token.actions.githubusercontent.com'
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  return {
    issuer,
    token(audience, claims = {}) {
      const iat = Math.floor(now() / 1000)
      const sub = 'repo:acme/shop:ref:refs/heads/main'
      const body = part({ iss: issuer, sub, aud: audience, iat, exp: iat + 300, ...claims })
      const text = `${part({ alg: 'ES256', typ: 'JWT' })}.${body}`
      const signature = createSign('SHA256').update(text).sign({ key: privateKey, dsaEncoding: 'ieee-p1363' })
      return `${text}.${signature.toString('base64url')}`
    },
    claimsOf: (token, at) =>
      checkedClaims(token, at, (text, signature) =>
        verify('SHA256', text, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature),
      ),
  }
}

/**
 * The claims of a JWT whose signature holds and that is in its time; undefined for any other text.
 * @param at ms since the epoch
 */
export function checkedClaims(
  token: string,
  at: number,
  holds: (text: Buffer, signature: Buffer) => boolean,
): Readonly<Record<string, unknown>> | undefined {
  const [head = '', body = '', signature = ''] = token.split('.')
  try {
    if (!holds(Buffer.from(`${head}.${body}`), Buffer.from(signature, 'base64url'))) return undefined
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>
    const { exp, iat } = claims
    const inTime = typeof exp === 'number' && exp * 1000 > at && typeof iat === 'number' && iat * 1000 <= at + 60_000
    return inTime ? claims : undefined
  } catch {
    // no JWT at all
    return undefined
  }
}
