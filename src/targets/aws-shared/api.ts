import type * as z from 'zod/mini'
import type { SourcePost } from '../../core/source.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import { type About, type Refused, refused } from './refusals.js'

/** One of the services that speak AWS's JSON. */
export interface Service extends About {
  /** What stands before the operation in a request, `secretsmanager`. */
  readonly prefix: string
}

/** One operation of a service. */
export interface Operation<I, T> {
  readonly operation: string
  readonly input: I
  readonly shape: z.ZodMiniType<T>
  /** Sending it twice is the same as once. */
  readonly idempotent?: boolean
}

/** What became of an operation. */
export type Outcome<T> = { readonly given: T } | Refused

/** POSTs that change nothing, for the operations of a service that only read. */
export function readingPosts(prefix: string, operations: readonly string[]): SourcePost[] {
  return operations.map((one) => ({ does: 'read', path: '/', headers: { 'x-amz-target': `${prefix}.${one}` } }))
}

/**
 * Sends one operation, in the JSON protocol of AWS (version 1.1). What comes back is checked; a refusal is returned, so that
 * whoever asks can tell what it means there.
 * @throws SealpostError 'bad-answer', and what `io.fetch` throws
 */
export async function send<I, T>(io: TargetIo, service: Service, what: Operation<I, T>): Promise<Outcome<T>> {
  const { operation, input, shape, idempotent } = what
  const answer = await io.fetch(`${io.endpoint}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${service.prefix}.${operation}` },
    body: JSON.stringify(input),
    ...(idempotent === undefined ? {} : { idempotent }),
  })
  if (!answer.ok) return refused(service, { status: answer.status, text: await answer.text(), operation })
  const parsed = shape.safeParse(await answer.json().catch(() => undefined))
  if (!parsed.success) throw notAsDescribed(`${service.service}, ${operation}`)
  return { given: parsed.data }
}

/** {@link send}, where any refusal is the end of it. @throws SealpostError for that, too */
export async function ask<I, T>(io: TargetIo, service: Service, what: Operation<I, T>): Promise<T> {
  const outcome = await send(io, service, what)
  if ('error' in outcome) throw outcome.error
  return outcome.given
}
