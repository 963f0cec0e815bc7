import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { Fetch, TargetIo } from '../../core/target.js'
import { openRest } from '../../io/github/rest.js'

/** A final answer. `data` is what a GET was told with a 200: what comes with a failure may quote what was sent. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  /** An earlier try of the same write may have been carried out: this answer may be about our own doing. */
  readonly repeated: boolean
  /** What GitHub's clock showed at the answer before this request, ms since the epoch; undefined for a first one. */
  readonly since: number | undefined
}

/** One request below the endpoint. Throws only where there was no final answer, and what `again` throws. */
export type Call = (
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
  more?: Pick<NonNullable<Parameters<Fetch>[1]>, 'again'>,
) => Promise<Answer>

/**
 * GitHub's API by `io.fetch`, below `io.endpoint` (an Enterprise Server's ends in `/api/v3`). All our calls may be
 * repeated, the POST of a variable too: the second one is answered with 409, which `write` knows.
 */
export function openCall(io: TargetIo): Call {
  const rest = openRest(io.fetch, io.endpoint)
  let toldAt: number | undefined
  return async (method, path, json, more = {}) => {
    const since = toldAt
    const sending = { ...(json === undefined ? {} : { json }), idempotent: true, ...more }
    const { status, data, headers, repeated } = await rest(`${method} {+path}`, { path }, sending)
    const date = Date.parse(headers.get('date') ?? '')
    if (!Number.isNaN(date)) toldAt = date
    return { status, data: method === 'GET' && status === 200 ? data : undefined, repeated, since }
  }
}

/**
 * The answer's data in the expected shape; unknown members are let pass.
 * @throws SealpostError after the status, or `bad-answer` where the shape is another
 */
export function expectData<T>(answer: Answer, shape: z.ZodMiniType<T>, what: string, hint: string): T {
  if (answer.status !== 200) throw statusError(answer.status, what, hint)
  const parsed = shape.safeParse(answer.data)
  if (!parsed.success)
    throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
  return parsed.data
}

/**
 * Reads a list to its end, page by page, into `seen`, so that what came before a failure is not lost. It ends with the
 * first page that brings nothing new. A server that pages for ever is left: its count does not agree with what was seen,
 * so that nobody takes the list for whole.
 * @param list `field` names the array in the answer, `pageSize` is GitHub's largest for this list
 * @returns GitHub's own count of the rows, as its last answer gave it
 */
export async function readList<T>(
  call: Call,
  list: {
    readonly path: string
    readonly field: 'secrets' | 'variables' | 'repositories'
    readonly pageSize: number
    readonly row: z.ZodMiniType<T>
    readonly idOf: (row: T) => string | number
    readonly what: string
    readonly hint: string
  },
  seen: Map<string | number, T>,
): Promise<number> {
  const shape = z.object({ total_count: z.int().check(z.nonnegative()), [list.field]: z.array(list.row) })
  for (let page = 1; ; page += 1) {
    const query = `per_page=${list.pageSize}${page === 1 ? '' : `&page=${page}`}`
    const answer = await call('GET', `${list.path}?${query}`)
    const data = expectData(answer, shape, list.what, list.hint) as { total_count: number } & Record<string, T[]>
    const before = seen.size
    for (const row of data[list.field] ?? []) seen.set(list.idOf(row), row)
    if (seen.size === before || seen.size >= data.total_count || page === bounds.pages) return data.total_count
  }
}
