import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { type AwsAsk, AwsError, headerOf } from './protocol.js'

/** Longest that a signature is taken after it was made, and before, ms ("Authenticating requests (SigV4)", read 2026-11-30). */
const skewMs = 5 * 60_000

/** What the Authorization header of a request says. */
export interface Signed {
  readonly keyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly headers: readonly string[]
  readonly signature: string
}

/** Reads the Authorization header of Signature Version 4. */
export function signedBy(ask: AwsAsk): Signed {
  const given = headerOf(ask, 'authorization')
  const [, keyId, date, region, service, headers, signature] =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      given,
    ) ?? []
  if (!keyId || !date || !region || !service || !headers || !signature) {
    throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token')
  }
  return { keyId, date, region, service, headers: headers.split(';'), signature }
}

/**
 * Verifies the signature of a request with the secret key, and that it is of now and of this service and region.
 * @param now ms since the epoch
 */
export function verify(
  ask: AwsAsk,
  signed: Signed,
  expected: { readonly secret: string; readonly region: string; readonly service: string },
  now: number,
): void {
  const { date, region, service, headers, signature } = signed
  const bad = (message: string) => new AwsError('InvalidSignatureException', message)
  if (region !== expected.region) throw bad(`Credential should be scoped to a valid region, not '${region}'.`)
  if (service !== expected.service) throw bad(`Credential should be scoped to correct service: '${expected.service}'.`)
  for (const needed of ['host', 'x-amz-date'])
    if (!headers.includes(needed)) throw bad(`'${needed}' must be a 'SignedHeader'.`)
  const stamp = headerOf(ask, 'x-amz-date')
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!stamp.startsWith(date) || Number.isNaN(at))
    throw bad('Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date.')
  if (at < now - skewMs) throw bad(`Signature expired: ${stamp} is now earlier than the time of the server.`)
  if (at > now + skewMs) throw bad(`Signature not yet current: ${stamp} is still later than the time of the server.`)
  const canonical = [
    ask.method,
    ask.path,
    '',
    ...headers.map((name) => `${name}:${headerOf(ask, name).trim().replace(/ +/g, ' ')}`),
    '',
    headers.join(';'),
    sha256(ask.body),
  ].join('\n')
  const scope = `${date}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<Buffer | string>(
    (before, part) => hmac(before, part),
    `AWS4${expected.secret}`,
  )
  if (!timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex'))) {
    throw bad('The request signature we calculated does not match the signature you provided.')
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
