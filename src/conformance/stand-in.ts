import { listen } from './loopback.js'
import type { Fault, Stage, ValueAddress } from './world.js'

/** A request, as a stand-in's `answer` sees it. */
export interface Asked {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The body's JSON; undefined if there was none. */
  readonly body: unknown
}

/** A vendor's answer. `body` is sent as JSON, if there is one. */
export interface Said {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What a stand-in needs to know of its vendor. */
export interface StandInOptions {
  readonly token: string
  /** The vendor itself. Called only if the token is right and no fault strikes. */
  readonly answer: (asked: Asked) => Said
  /** The vendor's own error answers, in place of plain statuses. */
  readonly says?: Partial<Record<Status, Said>>
  /** From now on the vendor refuses the value of this name; undefined ends that. */
  readonly reject: (address: ValueAddress | undefined) => void
  /** From now on the vendor shows less than it has, or shows everything again. If absent, its list fails instead. */
  readonly hide?: (hides: boolean) => void
}

type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'broken' | 'invalid'

const plain: Record<Status, Said> = {
  unauthorized: { status: 401, body: {} },
  forbidden: { status: 403, body: {} },
  missing: { status: 404, body: {} },
  limited: { status: 429, body: {}, headers: { 'retry-after': '1' } },
  broken: { status: 500, body: {} },
  invalid: { status: 422, body: {} },
}

const isRead = (method: string) => method === 'GET' || method === 'HEAD'

/**
 * A vendor on a loopback port for a world: counts the requests that reach it and has every fault that the suite orders.
 * Spread what it returns into a {@link Stage}.
 */
export async function standIn(
  options: StandInOptions,
): Promise<Pick<Stage, 'endpoint' | 'token' | 'requests' | 'order' | 'calm' | 'close'>> {
  const says = { ...plain, ...options.says }
  const reached = { read: 0, write: 0 }
  let faults: { readonly kind: Fault['kind']; readonly on: 'reads' | 'writes'; left: number }[] = []

  const { endpoint, close } = await listen((request, text, response) => {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', 'http://stand-in')
    reached[isRead(method) ? 'read' : 'write'] += 1

    const fault = faults.find(({ on }) => (on === 'reads') === isRead(method))
    const kind = fault !== undefined && fault.left-- <= 0 ? fault.kind : undefined
    if (kind === 'drop') return response.destroy()
    const asked = {
      method,
      path: url.pathname,
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
    }
    const said =
      request.headers.authorization === `Bearer ${options.token}` ? answerTo(asked, kind, text) : says.unauthorized
    if (kind === 'drop-after') return response.destroy()
    const out = said.body === undefined ? '' : JSON.stringify(said.body)
    response.writeHead(said.status, { ...(out === '' ? {} : { 'content-type': 'application/json' }), ...said.headers })
    return response.end(kind === 'truncate' ? out.slice(0, Math.floor(out.length / 2)) : out)
  })

  function answerTo(asked: Asked, kind: Fault['kind'] | undefined, text: string): Said {
    if (kind === undefined || kind === 'drop-after' || kind === 'truncate') return options.answer(asked)
    if (kind === 'nonsense') return { status: 200, body: {} }
    if (kind === 'echo') return { ...says.invalid, body: { error: `invalid: ${text}` } }
    return says[kind as Status]
  }

  return {
    endpoint,
    token: options.token,
    requests: () => ({ ...reached }),
    order(fault) {
      if (fault.kind === 'reject') options.reject(fault.address)
      else if (fault.kind !== 'hide') faults.push({ kind: fault.kind, on: fault.on, left: fault.after ?? 0 })
      else if (options.hide) options.hide(true)
      else faults.push({ kind: 'broken', on: 'reads', left: 0 })
    },
    calm() {
      faults = []
      options.reject(undefined)
      options.hide?.(false)
    },
    close,
  }
}
