import { type Code, codes, SealpostError, statusError } from '../../core/errors.js'
import { allow, refusalOf, wordIn } from '../../vendors/aws/refusals.js'

/** What a refusal can be about. */
export interface About {
  /** As people write it, `Secrets Manager`. */
  readonly service: string
  /** IAM actions, each with the resource that it has to be allowed for. */
  readonly resources: Readonly<Record<string, string>>
}

/** A request that was refused, with AWS's own word for it, without `Exception`. */
export interface Refused {
  readonly error: SealpostError
  readonly word: string | undefined
  /** The secret is to be deleted. */
  readonly isDeleted: boolean
}

/**
 * AWS's words as what they are here (errors of each operation in the API references of both services, and their models in
 * botocore 1.43.11, read 2026-11-30).
 */
const meanings: Readonly<Record<string, Code>> = {
  AccessDenied: 'forbidden',
  OptInRequired: 'forbidden',
  UnrecognizedClient: 'unauthorized',
  InvalidClientTokenId: 'unauthorized',
  InvalidSignature: 'unauthorized',
  SignatureDoesNotMatch: 'unauthorized',
  IncompleteSignature: 'unauthorized',
  MissingAuthenticationToken: 'unauthorized',
  ExpiredToken: 'token-expired',
  RequestExpired: 'token-expired',
  ResourceNotFound: 'not-found',
  ParameterNotFound: 'not-found',
  ResourceExists: 'conflict',
  ParameterAlreadyExists: 'conflict',
  InvalidRequest: 'invalid',
  InvalidParameter: 'invalid',
  Validation: 'invalid',
  LimitExceeded: 'invalid',
  ParameterLimitExceeded: 'invalid',
  ParameterMaxVersionLimitExceeded: 'invalid',
  ParameterPatternMismatch: 'invalid',
  HierarchyTypeMismatch: 'invalid',
  HierarchyLevelLimitExceeded: 'invalid',
  EncryptionFailure: 'invalid',
  DecryptionFailure: 'invalid',
  InvalidKeyId: 'invalid',
  InternalServiceError: 'unavailable',
  InternalServerError: 'unavailable',
  InternalFailure: 'unavailable',
  ServiceUnavailable: 'unavailable',
  Throttling: 'limited',
  TooManyRequests: 'limited',
  TooManyUpdates: 'limited',
  RequestLimitExceeded: 'limited',
}

const key =
  'The KMS key is disabled, scheduled for deletion, or not permitted: check it with `aws kms describe-key`, and grant kms:GenerateDataKey and kms:Decrypt on it to the writing role or user.'

/** What to do about a word, where its meaning alone does not say it. */
const hints: Readonly<Record<string, string>> = {
  LimitExceeded:
    'An account quota was reached: versions of a secret, or secrets in a region. AWS can raise some quotas.',
  ParameterLimitExceeded: "The account's quota of parameters in this region was reached.",
  ParameterMaxVersionLimitExceeded:
    'The parameter has a hundred versions and the oldest has a label, so no new version can be created. Move the label (`aws ssm label-parameter-version`).',
  ParameterPatternMismatch: "The value does not match the parameter's `AllowedPattern`.",
  EncryptionFailure: key,
  DecryptionFailure: key,
  InvalidKeyId: key,
  SignatureDoesNotMatch: 'AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or is incomplete.',
  InvalidSignature:
    'AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or the clock of this machine is wrong.',
}

/** Reads a refusal; nothing of what the answer says is kept but words that are known here. */
export function refused(
  { service, resources }: About,
  { status, text, operation }: { readonly status: number; readonly text: string; readonly operation: string },
): Refused {
  const { action, isExplicit, isDeleted } = refusalOf({ status, text, operation })
  const said = wordIn(text)
  const word = said !== undefined && Object.hasOwn(meanings, said) ? said : undefined
  const code = word === undefined ? undefined : meanings[word]
  if (word === undefined || code === undefined)
    return { error: statusError(status, `${service}, ${operation}`), word: undefined, isDeleted }
  const what = `${service} refused ${operation}: ${word}`
  if (code !== 'forbidden')
    return { error: new SealpostError(code, what, { hint: hints[word] ?? codes[code].hint }), word, isDeleted }
  const needed = Object.keys(resources)
  const named = needed.find((one) => one === action) ?? needed.find((one) => one.endsWith(`:${operation}`))
  const lines = (named === undefined ? needed : [named]).map((one) => allow(one, resources[one] ?? '*'))
  const hint = isExplicit
    ? 'A policy explicitly denies it (an organisation policy, a permissions boundary, or the policy of the secret or key). Adding permissions to the role does not help.'
    : `Add to the policy of the writing role or user: ${lines.join(', ')}`
  const message = named === undefined ? what : `${what}, ${named} is not allowed`
  return { error: new SealpostError('forbidden', message, { hint }), word, isDeleted }
}
