import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import type { Fetch } from '../../../src/core/target.js'
import { type HttpClient, openHttpClient, type Requests } from '../../../src/io/http/client.js'
import { capabilities } from '../../core/kit.js'
import { type Clock, clockAt } from '../../kit/clock.js'

/** A request as the server got it. */
export interface Got {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** On the simulated clock, ms. */
  readonly at: number
}

/** What the server says: an answer, or a connection that is cut before or within it. */
export type Said =
  | { status: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | { cut: 'before' | 'within' }
  | { hang: true }

/** A server on loopback and a wire to it, with simulated time between them. */
export interface Bench {
  readonly clock: Clock
  readonly origin: string
  readonly got: Got[]
  readonly count: Requests
  readonly notices: { until: number; because: string }[]
  readonly stop: AbortController
  readonly client: HttpClient
  readonly read: Fetch
  readonly write: Fetch
}

export const begin = Date.parse('2026-11-23T08:00:00Z')

/**
 * Starts it.
 * @param say the answer to each request; the first is number 0
 */
export async function bench(
  say: (got: Got, number: number) => Said | Promise<Said>,
  more: Partial<{
    base: string
    token: () => Promise<string>
    attemptMs: number
    env: Record<string, string>
    gapMs: number
    unstatedWaitMs: number
    fetch: typeof globalThis.fetch
    random: (bytes: number) => Uint8Array
  }> = {},
): Promise<Bench> {
  const clock = clockAt(begin)
  const got: Got[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      at: clock.now(),
    }
    got.push(one)
    const said = await say(one, got.length - 1)
    if ('hang' in said) return
    if ('cut' in said) {
      if (said.cut === 'within') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
        response.write('{"half":')
      }
      setImmediate(() => response.destroy())
      return
    }
    response.writeHead(said.status, { date: new Date(clock.now()).toUTCString(), ...said.headers })
    response.end(said.body ?? (said.status === 204 || request.method === 'HEAD' ? undefined : '{}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = new AbortController()
  const real = more.fetch ?? globalThis.fetch
  const runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'> = {
    fetch: (input, init) => clock.busy(real(input, init)),
    now: clock.now,
    sleep: clock.sleep,
    random: more.random ?? ((bytes) => new Uint8Array(bytes).fill(128)),
    env: more.env ?? {},
    stop: stop.signal,
  }
  const { pace } = capabilities()
  const count: Requests = { read: 0, write: 0, retried: 0 }
  const notices: Bench['notices'] = []
  const client = openHttpClient({
    runtime,
    endpoint: new URL(`${origin}${more.base ?? ''}`),
    token: more.token ?? (async () => 'token-of-tests'),
    pace: {
      writeGapMs: { ...pace.writeGapMs, is: more.gapMs ?? 0 },
      unstatedWaitMs: { ...pace.unstatedWaitMs, is: more.unstatedWaitMs ?? 60_000 },
    },
    userAgent: 'sealpost/test',
    notice: (until, because) => notices.push({ until, because }),
    ...(more.attemptMs === undefined ? {} : { attemptMs: more.attemptMs }),
  })
  return { clock, origin, got, count, notices, stop, client, read: client.reader(count), write: client.writer(count) }
}

/** Answers with these, one after the other, then with 200 for ever. */
export function oneAfterTheOther(...answers: Said[]): (got: Got, number: number) => Said {
  return (_got, number) => answers[number] ?? { status: 200 }
}

/** The error that a request ends in. */
export async function errorOf(request: Promise<unknown>): Promise<Error> {
  return request.then(
    () => Promise.reject(new Error('it did not fail')),
    (thrown: unknown) => thrown as Error,
  )
}
