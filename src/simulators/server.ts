import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as a simulator's route sees it. */
export interface Ask {
  readonly method: string
  /** Path below the simulator's base, without query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  /** The raw body, text. */
  readonly body: string
  /** What the route's pattern captured, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/** What a route answers. `body` is sent as JSON; a string is sent as it is, as HTML. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One request that a simulator knows. */
export interface Route {
  readonly method: string
  /** `/repos/:owner/:repo/actions/secrets`; a segment that begins with a colon captures. */
  readonly pattern: string
  readonly handle: (ask: Ask) => Answer | Promise<Answer>
}

/** What a request did to the simulator, for tests that count. Holds no body. */
export interface Recorded {
  readonly method: string
  readonly path: string
  readonly status: number
  /** What was asked for, at a vendor that says it elsewhere than in method and path. */
  readonly operation?: string
}

/** A fault to order. It strikes the next `times` requests that match, then is spent. */
export interface Fault {
  /** Strikes requests for which this is true; all where it is absent. */
  readonly match?: (ask: Pick<Ask, 'method' | 'path' | 'body'> & Pick<Recorded, 'operation'>) => boolean
  /** How many requests it strikes; default 1. */
  readonly times?: number
  /**
   * `answer` replaces the answer, the route does not run · `echo` answers with this status and the request's own body
   * inside an error · `drop` closes the connection before the route runs · `drop-after` lets the route run and
   * closes the connection then · `truncate` lets the route run and cuts its JSON in half · `delay` waits ms first.
   */
  readonly act:
    | { readonly kind: 'answer'; readonly answer: Answer }
    | { readonly kind: 'echo'; readonly status: number }
    | { readonly kind: 'drop' | 'drop-after' | 'truncate' }
    | { readonly kind: 'delay'; readonly ms: number }
}

/** What every simulator offers beside its own controls. */
export interface Simulator {
  /** To be put into the target's endpoint variable; no slash at the end. */
  readonly url: string
  /** A token that it accepts; any other is answered as the vendor answers it. */
  readonly token: string
  readonly requests: Recorded[]
  /** Orders a fault. */
  readonly order: (fault: Fault) => void
  readonly close: () => Promise<void>
}

/** How a vendor's server behaves. */
export interface ServerOptions {
  readonly routes: readonly Route[]
  /** A base path (`/api/v1`), which becomes part of the address. */
  readonly base?: string
  readonly token: string
  /** The vendor's answer to a request that must not reach a route (wrong token, limits), if any. */
  readonly refuse: (ask: Omit<Ask, 'params'>) => Answer | undefined
  readonly notFound: Answer
  /** Headers on every answer (rate-limit headers, say). */
  readonly headers?: (ask: Omit<Ask, 'params'>) => Readonly<Record<string, string>>
  readonly port?: number
  /** {@link Recorded.operation} of a request. */
  readonly operationOf?: (ask: Omit<Ask, 'params'>) => string
  /** Where the vendor has a second address for a thing: the path below the base as routes and `refuse` know it. */
  readonly usual?: (path: string) => string
}

/** Starts a loopback server over routes. */
export async function serve(options: ServerOptions): Promise<Simulator> {
  const base = options.base ?? ''
  const requests: Recorded[] = []
  const faults: { fault: Fault; left: number }[] = []
  const route = router(options)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ask = await readRequest(request, options)
    const what = options.operationOf === undefined ? {} : { operation: options.operationOf(ask) }
    const record = (status: number) => requests.push({ method: ask.method, path: ask.path, status, ...what })
    const struck = faults.find((one) => one.left > 0 && (one.fault.match?.({ ...ask, ...what }) ?? true))
    if (struck) struck.left -= 1
    const act = struck?.fault.act
    if (act?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, act.ms))
    if (act?.kind === 'drop') {
      record(0)
      response.destroy()
      return
    }
    const answer = (act && replacement(act, ask)) ?? (await route(ask))
    record(answer.status)
    if (act?.kind === 'drop-after') response.destroy()
    else send(response, answer, { headers: options.headers?.(ask), isCut: act?.kind === 'truncate' })
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    token: options.token,
    requests,
    order: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readRequest(
  request: IncomingMessage,
  { base = '', usual }: ServerOptions,
): Promise<Omit<Ask, 'params'>> {
  const url = new URL(request.url ?? '/', 'http://simulator')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const below = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname
  return {
    method: request.method ?? 'GET',
    path: usual?.(below) ?? below,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

/** Answers by the first route that fits, unless the vendor refuses the request before. */
function router({ routes, refuse, notFound }: ServerOptions): (ask: Omit<Ask, 'params'>) => Promise<Answer> {
  const known = routes.map((route) => ({ ...route, segments: route.pattern.split('/') }))
  return async (ask) => {
    const refused = refuse(ask)
    if (refused) return refused
    const given = ask.path.split('/')
    for (const route of known) {
      const params = route.method === ask.method ? match(route.segments, given) : undefined
      if (params) return route.handle({ ...ask, params })
    }
    return notFound
  }
}

/** What a fault answers in place of the route, if it does. */
function replacement(act: Fault['act'], { body }: Pick<Ask, 'body'>): Answer | undefined {
  if (act.kind === 'answer') return act.answer
  if (act.kind !== 'echo') return undefined
  return { status: act.status, body: { message: `invalid: ${body}`, error: { code: 'invalid', message: body } } }
}

function send(
  response: ServerResponse,
  answer: Answer,
  how: { readonly headers: Readonly<Record<string, string>> | undefined; readonly isCut: boolean },
): void {
  const raw = typeof answer.body === 'string'
  const text = answer.body === undefined ? '' : raw ? (answer.body as string) : JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    ...(text === '' ? {} : { 'content-type': raw ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8' }),
    ...how.headers,
    ...answer.headers,
  })
  response.end(how.isCut ? text.slice(0, Math.floor(text.length / 2)) : text)
}

function match(pattern: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const text = given[index] ?? ''
    if (segment.startsWith(':')) params[segment.slice(1)] = decodeURIComponent(text)
    else if (segment !== text) return undefined
  }
  return params
}
