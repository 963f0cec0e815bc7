import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import type { Schema } from '../../core/target.js'

/** One request of a store's API, and what its answer has to be. */
export interface Question<T> {
  /** Below the endpoint, with its query. */
  readonly path: string
  /** The call in a few words, `list secrets`. */
  readonly what: string
  readonly shape: Schema<T>
  readonly init?: RequestInit
  /**
   * What a refusal means where the status alone does not say it. What the vendor wrote may be looked at, and must not go
   * into the error.
   */
  readonly refusal?: (status: number, body: unknown) => SealpostError | undefined
}

/**
 * The answer to a question.
 * @throws SealpostError by what the status means; 'bad-answer' for a success that is not what the API describes
 */
export async function ask<T>(client: SourceClient, question: Question<T>): Promise<T> {
  const { path, what, shape, init, refusal } = question
  const response = await client.fetch(`${client.endpoint}${path}`, init)
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => undefined)
    throw refusal?.(response.status, body) ?? statusError(response.status, what)
  }
  const answer = shape.safeParse(await response.json())
  if (answer.success) return answer.data
  throw new SealpostError('bad-answer', `${what}: the answer is not what the API describes`)
}

/** What a text of an answer says, in ms since the epoch; undefined where it is no time. */
export function timeOf(text: string | null | undefined): number | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : time
}
