import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { Fetch } from '../../core/target.js'
import type { TokenHeader } from '../../core/token-header.js'
import { openHttpClient, type WaitNotice } from '../http/client.js'
import { hostAddressOf } from '../http/endpoint.js'
import { userAgent } from '../system/version.js'
import { confirmed } from './confirmed-write.js'

/** A final answer, of whatever status. */
export interface ApiAnswer {
  readonly status: number
  /** What a success carried; undefined for nothing, and for a refusal, which may quote what was sent. */
  readonly data: unknown
  readonly headers: Pick<Headers, 'get'>
}

/** A forge's API under one token. */
export interface Api {
  /** @param path below the API's base, query and all */
  readonly get: (path: string) => Promise<ApiAnswer>
  /**
   * Sends once: what is sent again after a while could overwrite what a later run wrote meanwhile.
   * @param what is written, for people: "the comment"
   * @throws SealpostError('unconfirmed') where it may have happened all the same
   */
  readonly write: (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    what: string,
    json?: object,
  ) => Promise<ApiAnswer>
}

/** How an API is opened. */
export interface ApiCall {
  /** Base address, without a slash at the end. */
  readonly base: string
  /** Who it is, in a sentence. */
  readonly title: string
  readonly token: () => Promise<string>
  /** `Authorization: Bearer …` where absent. */
  readonly tokenHeader?: TokenHeader
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly notice: WaitNotice
}

const source = 'no pause is asked for between a few writes'
const verified = '2026-11-30'

/** @throws SealpostError('endpoint') for a base that is neither https nor loopback */
export function openApi({ base, title, token, tokenHeader, runtime, notice }: ApiCall): Api {
  const { href } = hostAddressOf(base, `the address of ${title}'s API`)
  const root = href.replace(/\/$/, '')
  const client = openHttpClient({
    runtime,
    endpoint: new URL(href),
    token,
    ...(tokenHeader === undefined ? {} : { tokenHeader }),
    pace: { writeGapMs: { is: 0, source, verified }, unstatedWaitMs: { is: 60_000, source, verified } },
    userAgent,
    notice,
    // a removal may be answered with nothing, or with something that is no JSON
    answers: 'anything',
  })
  const requests = { read: 0, write: 0, retried: 0 }
  const [reader, writer] = [client.reader(requests), client.writer(requests)]
  return {
    get: (path) => answered(reader(`${root}${path}`, { headers: { accept: 'application/json' } })),
    write: (method, path, what, json) =>
      confirmed(answered(writer(`${root}${path}`, { method, ...sending(json), idempotent: false })), what, title),
  }
}

function sending(json: object | undefined): { headers: Record<string, string>; body?: string } {
  const accept = { accept: 'application/json' }
  if (json === undefined) return { headers: accept }
  return { headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(json) }
}

async function answered(sent: ReturnType<Fetch>): Promise<ApiAnswer> {
  const answer = await sent
  const { status, headers } = answer
  const text = answer.ok ? await answer.text() : ''
  try {
    return { status, headers, data: text === '' ? undefined : JSON.parse(text) }
  } catch {
    // the parser's own error quotes the text
    throw new SealpostError('bad-answer', `responded ${status} with something other than JSON`)
  }
}

/** Text of a field; '' for anything else. */
export function textAt(row: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (at, key) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    row,
  )
  return typeof found === 'string' ? found : ''
}

/** The number that a row is known by. @throws SealpostError('bad-answer') */
export function idOf(row: unknown, what: string, key = 'id'): number {
  const id = (row as Readonly<Record<string, unknown>> | null | undefined)?.[key]
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id
  throw odd(what)
}

/** The answer has not the shape that the API describes. */
export function odd(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}

/** Who is asked, or '' where that is refused: whoever writes then learns it from what was written. */
export async function nameOr(asked: Promise<string>): Promise<string> {
  return asked.catch((thrown: unknown) => {
    const error = asSealpostError(thrown)
    if (['unauthorized', 'forbidden', 'not-found', 'bad-answer'].includes(error.code)) return ''
    throw error
  })
}
