import { randomUUID } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { resolved } from './references.js'
import type { PhaseSecret } from './secret.js'

/** What of a secret may be chosen. */
export type PhaseSecretOptions = Partial<Pick<PhaseSecret, 'type' | 'lifecycle' | 'tags' | 'path' | 'hidden'>>

/** How a simulated organisation begins, and how it behaves. */
export interface PhaseOptions {
  /** The part of a service account's token that is sent. */
  readonly bearer?: string
  readonly app?: string
  /** Names of its environments; default `Production`, `Staging` and `Development`. */
  readonly environments?: readonly string[]
  /** Whether the app has server-side encryption; default yes. */
  readonly sse?: boolean
  /** Where the API is: `/service/public` as on a self-hosted one, the default, or the root, as in the cloud. */
  readonly base?: '/service/public' | ''
  /** Requests in a minute; none are refused where absent, as on a self-hosted one. */
  readonly budget?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
}

type Asked = Omit<Ask, 'params'>

/**
 * The parts of Phase's REST API that reading secrets needs, as backend/api/views/secrets.py, auth.py and throttling.py of
 * phasehq/console have them (read 2026-11).
 */
export function openPhase(options: PhaseOptions = {}) {
  const { base = '/service/public', now = Date.now } = options
  const bearer = options.bearer ?? 'ab'.repeat(32)
  const app = options.app ?? '72b9ddd5-8fce-49ab-89d9-c431d53a9552'
  const held = new Map((options.environments ?? ['Production', 'Staging', 'Development']).map((one) => [one, empty()]))
  const state = { sse: options.sse ?? true, leases: 0, unreachable: new Set<string>(), forbidden: false }
  const limit = openLimit(options.budget, now)

  /** Names of environments are compared without regard to case. */
  function named(name: string): [string, PhaseSecret[]] | undefined {
    return [...held].find(([one]) => one.toLowerCase() === name.toLowerCase())
  }

  function list({ query }: Asked, [environment, secrets]: [string, PhaseSecret[]]): Answer {
    if (state.forbidden) return error(403, "You don't have permission to read secrets in this environment.")
    if (!state.sse) return error(400, 'SSE is not enabled for this App')
    const [path, key] = [query.get('path'), query.get('key')]
    const tags = query.get('tags')?.split(',')
    const rows = secrets
      .filter((one) => (path ? one.path === normal(path) : true) && (key ? one.key === key : true))
      // a join: a secret comes once for each tag that fits
      .flatMap((one) => (tags ? one.tags.filter((tag) => tags.includes(tag)).map(() => one) : [one]))
    if (isAsked(query, 'dynamic') && isAsked(query, 'lease')) state.leases += 1
    const value = (one: PhaseSecret) => resolved(one, environment, { held, unreachable: state.unreachable })
    return { status: 200, body: rows.map((one) => bodyOf(one, one.hidden ? null : value(one))) }
  }

  return {
    bearer,
    app,
    base,
    held,
    state,
    /** Sets a secret; one that stays the same is left as it is. */
    set(environment: string, key: string, value: string, more: PhaseSecretOptions = {}): void {
      const secrets = named(environment)?.[1]
      if (secrets === undefined) throw new Error(`no such environment: ${environment}`)
      const path = normal(more.path ?? '/')
      const index = secrets.findIndex((one) => one.key === key && one.path === path)
      const before = secrets[index]
      if (before?.value === value && Object.keys(more).length === 0) return
      const time = new Date(now()).toISOString()
      const { version = 0, id = randomUUID(), createdAt = time } = before ?? {}
      const made = { type: 'secret', lifecycle: 'static', tags: [], ...more, path } as const
      const next = { ...made, id, key, value, version: version + 1, createdAt, updatedAt: time }
      secrets.splice(index === -1 ? secrets.length : index, 1, next)
    },
    /** Takes away all secrets of an environment but those of these keys. */
    keep(environment: string, keys: readonly string[]): void {
      const found = named(environment)
      if (found !== undefined)
        held.set(
          found[0],
          found[1].filter(({ key }) => keys.includes(key)),
        )
    },
    answer(asked: Asked): Answer {
      const { path, method, headers, query } = asked
      if (!path.startsWith(`${base}/v1/secrets`)) return { status: 404, body: '<h1>Not Found</h1>' }
      if (path === `${base}/v1/secrets`) return { status: 301, headers: { location: `${path}/?${query}` } }
      const over = limit()
      if (over !== undefined) return over
      if (headers.authorization === undefined) return error(401, 'Authentication credentials were not provided.')
      if (headers.authorization !== `Bearer ServiceAccount ${bearer}`) return error(401, 'Token expired or deleted')
      if (method !== 'GET') return error(405, `Method "${method}" not allowed.`)
      const [id, name] = [query.get('app_id'), query.get('env')]
      if (id !== app) return error(404, `App with ID ${id} not found`)
      const found = name === null ? undefined : named(name)
      if (found === undefined) return error(404, `Environment '${name}' not found in App ${id}`)
      if (state.unreachable.has(found[0])) return error(401, 'Service account cannot access this environment')
      return list(asked, found)
    },
  }
}

/** A simulated organisation, with controls that the API does not have. */
export type Phase = ReturnType<typeof openPhase>

function bodyOf({ hidden: _hidden, ...secret }: PhaseSecret, value: string | null) {
  return {
    ...secret,
    value,
    comment: '',
    override: null,
    folder: secret.path === '/' ? null : 'f0000000-0000-4000-8000-000000000001',
    keyDigest: '2bba3630bec4829f3f98b9fd7548e4f782df43a24ba5d94c2dd80e1fe618c65e',
    environment: 'af6b7a8e-c268-48c2-967c-032e86e26110',
  }
}

/** Counts requests in windows of a minute. */
function openLimit(budget: number | undefined, now: () => number): () => Answer | undefined {
  let window = 0
  let used = 0
  return () => {
    const current = Math.floor(now() / 60_000)
    if (current !== window) used = 0
    window = current
    used += 1
    if (budget === undefined || used <= budget) return undefined
    const wait = String(60 - (Math.floor(now() / 1000) % 60))
    return { ...error(429, 'Request was throttled.'), headers: { 'retry-after': wait } }
  }
}

function empty(): PhaseSecret[] {
  return []
}

function error(status: number, message: string): Answer {
  return { status, body: { error: message } }
}

function isAsked(query: URLSearchParams, name: string): boolean {
  return query.has(name) && query.get(name)?.toLowerCase() !== 'false'
}

function normal(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}
