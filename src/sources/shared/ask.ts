import type * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'

/** One request of a source, and what its answer must be. */
export interface Asking<T> {
  /** Below the endpoint, query included. */
  readonly path: string
  /** The call in a few words, `list secrets`. */
  readonly what: string
  readonly shape: z.ZodMiniType<T>
  /** A POST where there is one, as form fields or as JSON. */
  readonly post?: { readonly form: Readonly<Record<string, string>> } | { readonly json: unknown }
  /**
   * What to make of a refusal that the vendor's answer tells more of. Whatever is thrown from it must not hold the answer's
   * own words.
   */
  readonly refused?: (refusal: Refusal) => SealpostError | undefined
}

/** A status that is no success, and the answer's body where that is JSON. */
export interface Refusal {
  readonly status: number
  readonly headers: Pick<Headers, 'get'>
  readonly body: unknown
}

/**
 * Asks a vendor once; the client behind waits and tries again.
 * @throws SealpostError by the status, or what `refused` makes of it; 'bad-answer' for a success of another shape
 */
export async function ask<T>(client: SourceClient, { path, what, shape, post, refused }: Asking<T>): Promise<T> {
  const answer = await client.fetch(`${client.endpoint}${path}`, post === undefined ? {} : requestOf(post))
  if (!answer.ok) {
    const { status, headers } = answer
    const body: unknown = await answer.json().catch(() => undefined)
    throw refused?.({ status, headers, body }) ?? statusError(status, what)
  }
  const body: unknown = await answer.json().catch(() => undefined)
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}

/** A body in JSON, for a declared POST. */
export function jsonPost(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

function requestOf(post: NonNullable<Asking<unknown>['post']>): RequestInit {
  if ('json' in post) return jsonPost(post.json)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return { method: 'POST', headers, body: String(new URLSearchParams(post.form)) }
}
