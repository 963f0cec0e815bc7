import { randomBytes } from 'node:crypto'
import { type AwsAsk, AwsError, headerOf } from './protocol.js'
import { signedBy, verify } from './signature.js'

/** An access key, and whose it is. */
export interface AccessKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Only of temporary ones. */
  readonly sessionToken?: string
  /** ms since the epoch. */
  readonly expires?: number
  readonly arn: string
}

/** Something that is not permitted: an IAM action on what has a name, or on all. */
export interface Denial {
  readonly action: string
  /** The name of a secret, the path of a parameter. */
  readonly resource?: string
  /** A policy denies it by name. */
  readonly explicit?: true
}

/** Who may call, and what they may not do. */
export interface Callers {
  readonly user: AccessKey
  /** Temporary keys that were given, in order. */
  readonly issued: AccessKey[]
  readonly issue: (arn: string, seconds: number) => AccessKey
  /** Takes something away from everybody. */
  readonly deny: (denial: Denial) => void
  /** Permits again what was taken away of one thing. */
  readonly allow: (resource: string) => void
  /** Whose a request is. @throws AwsError where its signature or key is not good */
  readonly callerOf: (ask: AwsAsk, service: string) => AccessKey
  /** @throws AwsError where the caller may not do this */
  readonly permit: (caller: AccessKey, action: string, resource?: string) => void
}

/** A user with a key, and keys of roles as they are given. */
export function openCallers(account: string, region: string, now: () => number): Callers {
  const user: AccessKey = {
    accessKeyId: `AKIA${signs(16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    arn: `arn:aws:iam::${account}:user/ci`,
  }
  const issued: AccessKey[] = []
  let denials: Denial[] = []

  return {
    user,
    issued,
    issue(arn, seconds) {
      const key = {
        accessKeyId: `ASIA${signs(16)}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: randomBytes(90).toString('base64'),
        expires: now() + seconds * 1000,
        arn,
      }
      issued.push(key)
      return key
    },
    deny: (denial) => void denials.push(denial),
    allow(resource) {
      denials = denials.filter((one) => one.resource !== resource)
    },
    callerOf(ask, service) {
      const signed = signedBy(ask)
      const key = [user, ...issued].find(({ accessKeyId }) => accessKeyId === signed.keyId)
      const token = headerOf(ask, 'x-amz-security-token')
      if (key === undefined || (key.sessionToken ?? '') !== token) {
        throw new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.')
      }
      verify(ask, signed, { secret: key.secretAccessKey, region, service }, now())
      if (key.expires !== undefined && key.expires <= now()) {
        throw new AwsError('ExpiredTokenException', 'The security token included in the request is expired')
      }
      return key
    },
    permit({ arn }, action, resource) {
      const denial = denials.find(
        (one) => one.action === action && (one.resource === undefined || one.resource === resource),
      )
      if (denial === undefined) return
      if (action === 'kms:Decrypt') throw new AwsError('AccessDeniedException', 'Access to KMS is not allowed')
      const why = denial.explicit
        ? 'with an explicit deny in a service control policy'
        : `because no identity-based policy allows the ${action} action`
      const on = resource === undefined ? '' : ` on resource: ${resource}`
      throw new AwsError('AccessDeniedException', `User: ${arn} is not authorized to perform: ${action}${on} ${why}`)
    },
  }
}

function signs(count: number): string {
  return [...randomBytes(count)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')
}
