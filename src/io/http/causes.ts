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
    return new SealpostError('token-expired', `the token for ${host} expired at ${new Date(ended).toISOString()}`)
  }
  // "Authenticating to the REST API", read 2026-11-29; "partial-results" beside a success is about lists of many organisations
  if ((status === 403 || status === 404) && /^required\b/i.test(headers.get('x-github-sso') ?? '')) {
    return new SealpostError('sso-required', `${host} requires single sign-on, and this token is not authorised for it`)
  }
  // the words are GitHub's (r-universe-org/help#247, read 2026-11-29)
  if (status === 403 && /"Repository was archived so is read-only/i.test(beginningOf(bytes))) {
    return new SealpostError('archived', `${host} does not allow writes to this repository because it is archived`)
  }
  return undefined
}

/** What Node calls a certificate that proves nothing ("TLS", X509 certificate error codes, read 2026-11). */
const certificateTroubles: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has ended',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
  SELF_SIGNED_CERT_IN_CHAIN: 'is signed by an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT: 'is signed by an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is signed by an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is signed by an unknown authority',
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
      hint: 'Nothing was sent. Check the address. If the host uses your own certificate authority, set NODE_EXTRA_CA_CERTS to its certificate.',
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
      `${requested.host} responded ${status}: this repository was renamed or transferred`,
    )
  }
  return new SealpostError('redirect', `${requested.host} responded ${status} with a redirect`)
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
