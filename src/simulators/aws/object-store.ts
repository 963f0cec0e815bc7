import { createHash } from 'node:crypto'
import type { Answer } from '../server.js'
import type { Callers } from './callers.js'
import { type AwsAsk, AwsError, headerOf, xml } from './protocol.js'

/** The objects of the simulated buckets. */
export interface ObjectStore {
  /** Bucket → key → text. */
  readonly buckets: Map<string, Map<string, string>>
  /** What it answers to a request of whoever may send it. */
  readonly answer: (ask: AwsAsk) => Answer
  /** Whether it looks at `If-Match` and `If-None-Match`; there are servers that do not. */
  compares: boolean
}

/** Words of other services as S3 says them, with their status. */
const inBuckets: Readonly<Record<string, readonly [code: string, status: number]>> = {
  MissingAuthenticationTokenException: ['AccessDenied', 403],
  UnrecognizedClientException: ['InvalidAccessKeyId', 403],
  InvalidSignatureException: ['SignatureDoesNotMatch', 403],
  ExpiredTokenException: ['ExpiredToken', 400],
  AccessDeniedException: ['AccessDenied', 403],
}

/**
 * S3 as far as a ledger needs it: `GetObject`, and `PutObject` with conditions ("Conditional write behavior", S3 User Guide, and the
 * answers of moto, read 2026-11-30), at addresses whose path names the bucket.
 */
export function objectStore(callers: Callers, buckets: readonly string[]): ObjectStore {
  const store: ObjectStore = {
    buckets: new Map(buckets.map((name) => [name, new Map<string, string>()])),
    compares: true,
    answer(ask) {
      try {
        return answerTo(store, callers, ask)
      } catch (thrown) {
        if (!(thrown instanceof AwsError)) throw thrown
        const [code, status] = inBuckets[thrown.code] ?? [thrown.code, thrown.status]
        const said = thrown.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        return xml(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${said}</Message></Error>`, status)
      }
    },
  }
  return store
}

function answerTo(store: ObjectStore, callers: Callers, ask: AwsAsk): Answer {
  const [, name = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(ask.path) ?? []
  if (headerOf(ask, 'x-amz-content-sha256') !== createHash('sha256').update(ask.body).digest('hex'))
    throw new AwsError('XAmzContentSHA256Mismatch', 'The provided header does not match what was computed.')
  const caller = callers.callerOf(ask, 's3')
  const bucket = store.buckets.get(name)
  if (bucket === undefined) throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404)
  callers.permit(caller, ask.method === 'GET' ? 's3:GetObject' : 's3:PutObject', key)
  const now = bucket.get(key)
  const missing = () => {
    callers.permit(caller, 's3:ListBucket')
    return new AwsError('NoSuchKey', 'The specified key does not exist.', 404)
  }
  if (ask.method === 'GET') {
    if (now === undefined) throw missing()
    return { status: 200, body: now, headers: { 'content-type': 'text/plain; charset=utf-8', etag: etagOf(now) } }
  }
  const [match, none] = [headerOf(ask, 'if-match'), headerOf(ask, 'if-none-match')]
  if (store.compares && match !== '' && now === undefined) throw missing()
  if (store.compares && ((match !== '' && match !== etagOf(now ?? '')) || (none === '*' && now !== undefined)))
    throw new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412)
  bucket.set(key, ask.body)
  return { status: 200, headers: { etag: etagOf(ask.body) } }
}

/** As S3 makes it of an object that is sent in one piece and not encrypted with a key of its own. */
function etagOf(text: string): string {
  return `"${createHash('md5').update(text).digest('hex')}"`
}
