import { type Code, SealpostError, statusError } from '../../../../core/errors.js'
import { wordIn } from './vendor.js'

/** Where an object is, for messages. */
export interface ObjectPlace {
  readonly bucket: string
  readonly key: string
}

/**
 * Words of S3 as what they are here ("Error responses", Amazon S3 API Reference, and "Error codes" of Cloudflare R2, read 2026-11-30).
 * `NotImplemented` is what a server says that does not know a header.
 */
const known: Readonly<Record<string, Code>> = {
  AccessDenied: 'forbidden',
  AllAccessDisabled: 'forbidden',
  InvalidAccessKeyId: 'unauthorized',
  SignatureDoesNotMatch: 'unauthorized',
  Unauthorized: 'unauthorized',
  AuthorizationHeaderMalformed: 'unauthorized',
  InvalidToken: 'unauthorized',
  ExpiredToken: 'token-expired',
  RequestTimeTooSkewed: 'unauthorized',
  InvalidRegionName: 'invalid',
  NoSuchBucket: 'not-found',
  NoSuchKey: 'not-found',
  NotImplemented: 'invalid',
  EntityTooLarge: 'invalid',
}

/** The word of S3 in an answer that refuses; never to be shown unless it is a known one. */
export function wordOf(text: string): string | undefined {
  return wordIn(text)
}

/** The error for what a server refuses. Of what it says a known word is shown, and nothing else. */
export function refusedBy(status: number, text: string, call: string, { bucket, key }: ObjectPlace): SealpostError {
  const word = wordOf(text)
  const where = `s3://${bucket}/${key}`
  const code = word !== undefined && Object.hasOwn(known, word) ? known[word] : undefined
  const hint = hints(bucket, key)[word ?? '']
  if (code !== undefined) return new SealpostError(code, `the bucket refused ${call}: ${word}`, { where, hint })
  const { code: plain, message, hint: usual } = statusError(status, `the bucket, ${call}`)
  return new SealpostError(plain, message, { where, hint: usual })
}

/** The error where a server takes a write whose condition does not hold. */
export function ignoresConditions({ bucket, key }: ObjectPlace): SealpostError {
  return new SealpostError('invalid', 'the bucket does not honour conditional writes', {
    where: `s3://${bucket}/${key}`,
    hint: 'No value was written. Two runs could overwrite each other’s ledger there. Use a server that supports If-Match and If-None-Match, or another ledger store.',
  })
}

/** The error where a server leads elsewhere, which S3 does for a bucket of another region. */
export function ledElsewhere({ message }: SealpostError, { bucket, key }: ObjectPlace): SealpostError {
  return new SealpostError('redirect', message, { where: `s3://${bucket}/${key}`, hint: otherRegion })
}

const otherRegion =
  'Nothing was written. The bucket is in another region, or the server does not know this region. Set `ledger.region` to the region of the bucket; for R2, to us-east-1.'

function hints(bucket: string, key: string): Readonly<Record<string, string>> {
  const folder = key.includes('/') ? `${key.slice(0, key.lastIndexOf('/'))}/*` : `${key}*`
  return {
    AccessDenied: `Allow s3:GetObject and s3:PutObject on arn:aws:s3:::${bucket}/${folder}, and s3:ListBucket on arn:aws:s3:::${bucket}: without s3:ListBucket, S3 answers 403 for a missing object. A plan does not need s3:PutObject.`,
    NoSuchBucket: `Create the bucket ${bucket}, or set \`ledger.bucket\` and \`ledger.region\` to where it is. Sealpost creates no buckets.`,
    SignatureDoesNotMatch: 'AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or is incomplete.',
    AuthorizationHeaderMalformed: otherRegion,
    InvalidRegionName: otherRegion,
    RequestTimeTooSkewed: 'The clock of this machine is wrong: a signature is good for 15 minutes.',
    NotImplemented:
      'The server does not support If-Match or If-None-Match. Use one that does, or another ledger store.',
  }
}
