import { type Code, codes, SealpostError, statusError } from '../../core/errors.js'

/** A refusal by AWS, as far as its reason is on a closed list; nothing of what the answer says is kept. */
export interface Refusal {
  readonly status: number
  /** What was asked for, `GetSecretValue`. */
  readonly operation: string
  /** AWS's word for it; undefined for one that is not known here. */
  readonly code: string | undefined
  /** The IAM action that was not permitted, as AWS names it. */
  readonly action: string | undefined
  /** What stands against it by name; permissions cannot help. */
  readonly isExplicit: boolean
  /** The secret is to be deleted. */
  readonly isDeleted: boolean
  /** A signature is of another time. */
  readonly isOfAnotherTime: boolean
}

/** Makes an error of ours of a refusal. */
export type Refused = (refusal: Refusal) => SealpostError

/**
 * AWS's codes, without `Exception` at their end, as what they are here. Common errors of each service, `AssumeRole` and
 * `AssumeRoleWithWebIdentity`, `BatchGetSecretValue` and `GetParametersByPath` in the API references, and their models in
 * botocore 1.43.11, all read 2026-11-30.
 */
const known: Readonly<Record<string, Code>> = {
  AccessDenied: 'forbidden',
  OptInRequired: 'forbidden',
  UnrecognizedClient: 'unauthorized',
  InvalidClientTokenId: 'unauthorized',
  InvalidSignature: 'unauthorized',
  SignatureDoesNotMatch: 'unauthorized',
  IncompleteSignature: 'unauthorized',
  MissingAuthenticationToken: 'unauthorized',
  InvalidIdentityToken: 'unauthorized',
  IDPRejectedClaim: 'unauthorized',
  ExpiredToken: 'token-expired',
  RequestExpired: 'token-expired',
  ResourceNotFound: 'source-missing',
  DecryptionFailure: 'source-decrypt',
  InvalidKeyId: 'source-decrypt',
  InvalidRequest: 'source',
  InvalidParameter: 'invalid',
  Validation: 'invalid',
  InvalidNextToken: 'invalid',
  RegionDisabled: 'invalid',
  IDPCommunicationError: 'unavailable',
  InternalServiceError: 'unavailable',
  InternalServerError: 'unavailable',
  InternalFailure: 'unavailable',
  ServiceUnavailable: 'unavailable',
  // of what import writes: "CreateSecret", "PutSecretValue" and "PutParameter", read 2026-11-30
  ResourceExists: 'conflict',
  ParameterAlreadyExists: 'conflict',
  LimitExceeded: 'invalid',
  ParameterLimitExceeded: 'invalid',
  ParameterMaxVersionLimitExceeded: 'invalid',
  EncryptionFailure: 'invalid',
  Throttling: 'limited',
  TooManyRequests: 'limited',
  TooManyUpdates: 'limited',
  RequestLimitExceeded: 'limited',
}

/** AWS's word for a trouble without `Exception`, where it is a known one. */
export function knownCode(text: string | undefined): string | undefined {
  const word = bareWord(text)
  return word !== undefined && Object.hasOwn(known, word) ? word : undefined
}

function bareWord(text: string | undefined): string | undefined {
  return text
    ?.replace(/^.*#/, '')
    .replace(/:.*$/, '')
    .replace(/Exception$/, '')
}

/** AWS's word in an answer that refuses, without `Exception`, whether it is known or not: never to be shown as it is. */
export function wordIn(text: string): string | undefined {
  const inJson = /"(?:__type|code)"\s*:\s*"([^"]{1,200})"/.exec(text)?.[1]
  return bareWord(inJson ?? /<Code>([\w.:#]{1,200})<\/Code>/.exec(text)?.[1])
}

/** What a code of {@link knownCode} is here. */
export function meaningOf(code: string | undefined): Code | undefined {
  return code === undefined ? undefined : known[code]
}

/** Reads an answer that refuses: the JSON of most services, or the XML of the Security Token Service. */
export function refusalOf({
  status,
  text,
  operation,
}: {
  readonly status: number
  readonly text: string
  readonly operation: string
}): Refusal {
  return {
    status,
    operation,
    code: codeIn(text),
    action: /access to kms is not allowed/i.test(text)
      ? 'kms:Decrypt'
      : /not authorized to perform:? ([a-z0-9-]{2,40}:[A-Za-z]{3,60})\b/i.exec(text)?.[1],
    isExplicit: /explicit deny/i.test(text),
    isDeleted: isDeletion(text),
    isOfAnotherTime: /signature (?:expired|not yet current)/i.test(text),
  }
}

/** Whether AWS says of a secret that it is to be deleted, which it has no code for. */
export function isDeletion(text: string): boolean {
  return /(?:marked|scheduled) (?:for deletion|deleted)/i.test(text)
}

function codeIn(text: string): string | undefined {
  return knownCode(wordIn(text))
}

/**
 * AWS says "too many" with 400: `ThrottlingException` in Secrets Manager and Systems Manager, `Throttling` in the Security
 * Token Service ("Retry behavior", AWS SDKs and Tools Reference Guide, read 2026-11-30).
 */
export function saysTooMany({ text }: { readonly text: string }): boolean {
  return meaningOf(codeIn(text)) === 'limited'
}

/** What a refusal is about. */
export interface About {
  /** As people write it, `Secrets Manager`. */
  readonly service: string
  /** The IAM actions that reading takes, each with the resource that it has to be allowed for. */
  readonly resources: Readonly<Record<string, string>>
  /** What else to do about a code. */
  readonly remedies?: Readonly<Record<string, string>>
}

/** A statement of an IAM policy on one line. */
export function allow(action: string, resource: string): string {
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource })
}

/** Makes errors of what a service refuses, with what to do about each. */
export function refusedBy({ service, resources, remedies = {} }: About): Refused {
  return (refusal) => {
    const { status, operation, code } = refusal
    const meaning = meaningOf(code)
    if (code === undefined || meaning === undefined) return statusError(status, `${service}, ${operation}`)
    const what = `${service} refused ${operation}: ${code}`
    if (meaning === 'forbidden') return forbidden(refusal, what, resources, remedies[code])
    return new SealpostError(meaning, what, { hint: said(remedies[code]) ?? usual(refusal, meaning) })
  }
}

function forbidden(
  { action, operation, isExplicit }: Refusal,
  what: string,
  resources: About['resources'],
  remedy: string | undefined,
): SealpostError {
  const needed = Object.keys(resources)
  const named = needed.find((one) => one === action) ?? needed.find((one) => one.endsWith(`:${operation}`))
  const message = named === undefined ? what : `${what}, ${named} is not allowed`
  if (isExplicit) {
    return new SealpostError('forbidden', message, {
      hint: 'Nothing was written. A policy explicitly denies it (an organisation policy, a permissions boundary, or the policy of the secret or key). Adding permissions to the role does not help.',
    })
  }
  const lines = named === undefined ? needed : [named]
  const statements = lines.map((one) => allow(one, resources[one] ?? '*')).join(', ')
  return new SealpostError('forbidden', message, {
    hint:
      said(remedy) ??
      (statements === ''
        ? undefined
        : `Nothing was written. Add to the policy of the reading role or user: ${statements}`),
  })
}

function said(remedy: string | undefined): string | undefined {
  return remedy === undefined ? undefined : `Nothing was written. ${remedy}`
}

function usual({ code, isDeleted, isOfAnotherTime }: Refusal, meaning: Code): string {
  if (isOfAnotherTime) {
    return 'Nothing was written. The request signature expired after five minutes: the clock of this machine is wrong, or the request had to wait too long.'
  }
  if (isDeleted) return deletedHint
  if (meaning === 'token-expired') return 'Nothing was written. The temporary credentials have expired. Get new ones.'
  if (meaning === 'source-decrypt') return decryptHint
  if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignature') {
    return 'Nothing was written. AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or is incomplete.'
  }
  return codes[meaning].hint
}

/** What to do about a secret that is to be deleted. */
export const deletedHint =
  'Nothing was written. The secret is scheduled for deletion: `aws secretsmanager restore-secret --secret-id …` restores it; or remove it from `source`.'

/** What to do about a key of KMS that does not open a value. */
export const decryptHint =
  'Nothing was written. The KMS key is disabled, scheduled for deletion, or not permitted: check it with `aws kms describe-key`, and grant kms:Decrypt on it to the reading role or user.'
