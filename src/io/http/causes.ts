import { SealpostError } from '../../core/errors.js'

/** A response that refuses, as far as its reason is told beside the status. */
interface Refused {
  readonly status: number
  readonly headers: Pick<Headers, 'get'>
  readonly bytes: Uint8Array
}

/**
 * Why a response refuses, where that is no matter of permissions: single sign-on, an archived repository, a token that has
 * ended. Told from closed signs only; what the response says is never shown, and the address that GitHub gives to authorise
 * a token at, whose end is a key of its own, is not either.
 * @param host for messages
 * @param ended when the token ended, ms since the epoch, where that is known and past
 * @returns undefined where the status says it all
 */
export function causeOf(
  { status, headers, bytes }: Refused,
  host: string,
  ended: number | undefined,
): SealpostError | undefined {
  if (status === 401 && ended !== undefined) {
    return new SealpostError(
      'token-expired',
      `${host} took the token until ${new Date(ended).toISOString()}, when it ended`,
    )
  }
  // "Authenticating to the REST API", read 2026-11-29; "partial-results" beside a success is about lists of many organisations
  if ((status === 403 || status === 404) && /^required\b/i.test(headers.get('x-github-sso') ?? '')) {
    return new SealpostError('sso-required', `${host} asks for single sign-on, which this token is not authorised for`)
  }
  // the words are GitHub's (r-universe-org/help#247, read 2026-11-29)
  if (status === 403 && /"Repository was archived so is read-only/i.test(beginningOf(bytes))) {
    return new SealpostError('archived', `${host} takes no writes to this repository: it is archived`)
  }
  return undefined
}

/** What Node calls a certificate that proves nothing ("TLS", X509 certificate error codes, read 2026-11). */
const certificateTroubles: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has ended',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is of another host',
  SELF_SIGNED_CERT_IN_CHAIN: 'is of an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT: 'is of an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is of an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is of an authority that is not known here',
}

/**
 * Why there is no connection, where that is the host's certificate. Nothing was sent then.
 * @returns undefined where it is something else
 */
export function certificateCause(thrown: unknown, host: string): SealpostError | undefined {
  for (let at: unknown = thrown, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const code = 'code' in at ? String(at.code) : ''
    const trouble = Object.hasOwn(certificateTroubles, code) ? certificateTroubles[code] : undefined
    if (trouble === undefined) continue
    return new SealpostError('network', `the certificate of ${host} ${trouble}`, {
      hint: 'Nothing was sent. Name the certificate of your own authority in NODE_EXTRA_CA_CERTS, and check the address.',
    })
  }
  return undefined
}

/**
 * What a response means that leads elsewhere. GitHub leads from the former name of a repository to the address of its id
 * ("Best practices for using the REST API", redirects, read 2026-11-29): it was renamed or transferred.
 * @param requested the address that the request went to
 */
export function redirectCause(status: number, location: string | null, requested: URL): SealpostError {
  const to = location !== null && URL.canParse(location, requested.href) ? new URL(location, requested) : undefined
  if (to?.origin === requested.origin && /\/repositories\/\d+(?:\/|$)/.test(to.pathname)) {
    return new SealpostError(
      'moved',
      `${requested.host} answered ${status}: this repository was renamed or transferred`,
    )
  }
  return new SealpostError('redirect', `${requested.host} answered ${status}: it wants to send us elsewhere`)
}

/**
 * When the token of a response ends, ms since the epoch, as GitHub tells it ("Token expiration and revocation", and
 * go-github's `TokenExpiration`, read 2026-11-29); undefined where it does not say.
 */
export function endOf(headers: Pick<Headers, 'get'>): number | undefined {
  const end = Date.parse(headers.get('github-authentication-token-expiration') ?? '')
  return Number.isNaN(end) ? undefined : end
}

/** The reason stands at the beginning, and a refusal can be long. */
function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096))
}
