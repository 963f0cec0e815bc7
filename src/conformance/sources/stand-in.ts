import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { listen } from '../loopback.js'
import type { Said } from '../stand-in.js'
import type { SourceFault, SourceReached, SourceServer } from './world.js'

/** A request, as a stand-in's `answer` sees it. */
export interface SourceAsked {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The body as it came. */
  readonly text: string
}

/** What a vendor says: JSON by `body`, or a text that goes out as it is. */
export type SourceSaid = Said & { readonly text?: string }

/** What a stand-in needs to know of its vendor. */
export interface SourceStandInOptions {
  /** The vendor itself. Called only if no fault strikes; checking credentials is up to it. */
  readonly answer: (asked: SourceAsked) => SourceSaid
  /** Which requests are logins; default none. */
  readonly isLogin?: (asked: SourceAsked) => boolean
  /** The vendor's own error answers, in place of plain statuses. */
  readonly says?: Partial<Record<Status, SourceSaid>>
  /** From now on every page says that there is another one, or no longer does. Absent if there are no pages. */
  readonly endless?: (isEndless: boolean) => void
}

type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'limited-silent' | 'broken'

const plain: Record<Status, Said> = {
  unauthorized: { status: 401, body: {} },
  forbidden: { status: 403, body: {} },
  missing: { status: 404, body: {} },
  limited: { status: 429, body: {}, headers: { 'retry-after': '1' } },
  'limited-silent': { status: 429, body: {} },
  broken: { status: 500, body: {} },
}

/**
 * A vendor on a loopback port for the world of a source: records the requests that reach it and has every fault that the
 * suite orders. Spread what it returns into a {@link SourceServer}.
 */
export async function sourceStandIn(options: SourceStandInOptions): Promise<
  Pick<SourceServer, 'order' | 'calm' | 'requests' | 'strayed'> & {
    readonly endpoint: string
    close(): Promise<void>
  }
> {
  const says = { ...plain, ...options.says }
  const reached: SourceReached[] = []
  let faults: { readonly fault: SourceFault; skip: number; left: number }[] = []
  let strayed = 0
  const stranger = await listen((_, __, response) => {
    strayed += 1
    send(response, { status: 200, body: {} })
  })

  /** The fault that strikes a request, if one does. */
  function struck(login: boolean): SourceFault['kind'] | undefined {
    const one = faults.find(({ fault: { on }, left }) => left > 0 && (on === undefined || (on === 'logins') === login))
    if (one === undefined || one.skip-- > 0) return undefined
    one.left -= 1
    return one.fault.kind
  }

  const vendor = await listen((request, text, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const asked: SourceAsked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      text,
    }
    const login = options.isLogin?.(asked) === true
    reached.push({ method: asked.method, path: asked.path, login })
    const kind = struck(login)
    if (kind === 'drop') response.destroy()
    // no answer at all, until the stand-in is closed
    else if (kind === 'hang') return
    else if (kind === 'truncate') send(response, options.answer(asked), (out) => out.slice(0, out.length / 2))
    else send(response, answerTo(asked, kind))
  })

  function answerTo(
    asked: SourceAsked,
    kind: Exclude<SourceFault['kind'], 'drop' | 'hang' | 'truncate'> | undefined,
  ): SourceSaid {
    if (kind === undefined || kind === 'endless') return options.answer(asked)
    if (kind === 'nonsense') return { status: 200, body: {} }
    if (kind === 'elsewhere') return { status: 302, headers: { location: `${stranger.endpoint}${asked.path}` } }
    if (kind !== 'echo') return says[kind]
    const { query, headers, ...rest } = asked
    return { status: 422, body: { message: 'invalid', asked: { ...rest, headers, query: String(query) } } }
  }

  return {
    endpoint: vendor.endpoint,
    order(fault) {
      if (fault.kind === 'endless') options.endless?.(true)
      else faults.push({ fault, skip: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY })
    },
    calm() {
      faults = []
      options.endless?.(false)
    },
    requests: () => [...reached],
    strayed: () => strayed,
    close: async () => void (await Promise.all([vendor.close(), stranger.close()])),
  }
}

function send(response: ServerResponse, said: SourceSaid, cut: (out: string) => string = (out) => out): void {
  const out = cut(said.text ?? (said.body === undefined ? '' : JSON.stringify(said.body)))
  response.writeHead(said.status, { ...(out === '' ? {} : { 'content-type': 'application/json' }), ...said.headers })
  response.end(out)
}
