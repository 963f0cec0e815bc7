import { createHash } from 'node:crypto'
import { asSealpostError, landedOf, SealpostError } from '../../../../core/errors.js'
import type { Fetch } from '../../../../core/fetch.js'
import { type Document, decodeDocument, encodeDocument } from './document.js'
import { ledElsewhere, refusedBy, wordOf } from './refusals.js'

/** An object as it was read. */
export interface Kept {
  readonly document: Document
  /** Names this very state of it; sent back as it came. */
  readonly etag: string
}

/** What became of a conditional write. */
export type PutOutcome =
  | { readonly is: 'done'; readonly etag: string }
  /** The object is not in the state that was asked for. It may be our own doing: an attempt whose answer got lost. */
  | { readonly is: 'moved' }
  /** Nobody knows whether it was taken. */
  | { readonly is: 'unsure'; readonly because: SealpostError }

/**
 * Objects of one bucket. A read sees every write that was answered before it ("Amazon S3 data consistency model", S3 User
 * Guide; "Consistency", R2 docs; read 2026-11-30).
 */
export interface Objects {
  readonly bucket: string
  /** @returns undefined where there is none. @throws SealpostError 'ledger-damaged' for one that is none of ours, and by what is refused */
  readonly get: (key: string) => Promise<Kept | undefined>
  /**
   * Writes an object, if it is as it was.
   * @param etag of the state that it has to be in; undefined where it must not be there
   * @throws SealpostError by what is refused for good
   */
  readonly put: (key: string, document: Document, etag: string | undefined) => Promise<PutOutcome>
}

/** @param call.endpoint without a slash at the end */
export function openObjects(call: {
  readonly fetch: Fetch
  readonly endpoint: string
  readonly bucket: string
}): Objects {
  const { fetch, bucket } = call
  // the path names the bucket: one address for all, which no name with dots in it breaks
  const addressOf = (key: string) => `${call.endpoint}/${bucket}/${key}`

  async function ask(key: string, init: RequestInit): Promise<{ readonly answer: Response; readonly text: string }> {
    try {
      const answer = await fetch(addressOf(key), init)
      return { answer, text: await answer.text() }
    } catch (thrown) {
      const error = asSealpostError(thrown)
      throw error.code === 'redirect' ? ledElsewhere(error, { bucket, key }) : error
    }
  }

  async function once(key: string): Promise<Kept | 'none' | { readonly not: string }> {
    const { answer, text } = await ask(key, { headers: { 'x-amz-content-sha256': sha256('') } })
    // a 404 that does not say so may be anybody's, and a ledger that is missing is a lost one
    if (answer.status === 404 && wordOf(text) === 'NoSuchKey') return 'none'
    if (!answer.ok) throw refusedBy(answer.status, text, 'GetObject', { bucket, key })
    const etag = answer.headers.get('etag')
    const document = decodeDocument(text)
    return etag === null || document === undefined ? { not: text } : { document, etag }
  }

  return {
    bucket,
    async get(key) {
      const first = await once(key)
      // an answer may have been cut off, or be a proxy's; two in a row are what is there
      const found = first !== 'none' && 'not' in first ? await once(key) : first
      if (found === 'none') return undefined
      if ('not' in found) throw notOurs(found.not, `s3://${bucket}/${key}`)
      return found
    },
    async put(key, document, etag) {
      const body = encodeDocument(document)
      try {
        const { answer, text } = await ask(key, {
          method: 'PUT',
          headers: {
            'content-type': 'text/plain; charset=utf-8',
            'x-amz-content-sha256': sha256(body),
            ...(etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag }),
          },
          body,
        })
        return outcomeOf(answer, text, { bucket, key })
      } catch (thrown) {
        const because = asSealpostError(thrown)
        if (landedOf(because) === 'no') throw because
        return { is: 'unsure', because }
      }
    },
  }
}

/**
 * 412 where the condition does not hold, 404 where `If-Match` finds no object, 409 where another write is under way ("Conditional
 * write behavior", S3 User Guide, read 2026-11-30).
 */
function outcomeOf(
  answer: Pick<Response, 'ok' | 'status' | 'headers'>,
  text: string,
  place: { readonly bucket: string; readonly key: string },
): PutOutcome {
  const { status } = answer
  const etag = answer.headers.get('etag')
  if (answer.ok && etag !== null) return { is: 'done', etag }
  if (answer.ok)
    return { is: 'unsure', because: new SealpostError('bad-answer', 'the bucket answered without an ETag') }
  if (status === 412 || status === 409 || (status === 404 && wordOf(text) === 'NoSuchKey')) return { is: 'moved' }
  throw refusedBy(status, text, 'PutObject', place)
}

function notOurs(text: string, where: string): SealpostError {
  if (/^\s*</.test(text)) return new SealpostError('bad-answer', 'the bucket answered with a web page', { where })
  return new SealpostError('ledger-damaged', 'the object is not a ledger of Sealpost, or is incomplete', {
    where,
    hint: 'Nothing was written. Set `ledger.key` to a key that is used for the ledger only, or restore the latest version of the object.',
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
