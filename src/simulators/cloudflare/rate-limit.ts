import type { Answer, Ask } from '../server.js'
import { no } from './envelope.js'

/** What a token may do. */
export type CloudflarePermission = 'pages:read' | 'pages:write' | 'workers:read' | 'workers:write'

const windowMs = 5 * 60_000

/**
 * Everything that comes before a route: the token, the account, the permission, and 1,200 requests in 5 minutes, past
 * which all calls are blocked for 5 more (API rate limits page, read 2026-11).
 * @returns `refuse` and `headers` as `serve` wants them
 */
export function gate(options: {
  readonly token: string
  readonly account: string
  readonly may: readonly CloudflarePermission[]
  readonly limits: boolean
  /** Requests in one window. */
  readonly budget: number
  readonly now: () => number
}): { refuse: (ask: Omit<Ask, 'params'>) => Answer | undefined; headers: () => Record<string, string> } {
  const { now, budget } = options
  let began = now()
  let used = 0
  let blockedUntil = 0

  function counted(): Answer | undefined {
    if (now() - began >= windowMs) {
      began = now()
      used = 0
    }
    used += 1
    if (!options.limits) return undefined
    if (used > budget && now() >= blockedUntil) {
      blockedUntil = now() + windowMs
      began = now()
    }
    if (now() >= blockedUntil) return undefined
    const seconds = Math.ceil((blockedUntil - now()) / 1000)
    const message = `More than ${budget} requests per 300 seconds reached. Please wait and consider throttling your request speed`
    return no(429, 971, message, { 'retry-after': String(seconds) })
  }

  function refuse(ask: Omit<Ask, 'params'>): Answer | undefined {
    const limited = counted()
    if (limited) return limited
    const given = ask.headers.authorization
    if (given === undefined) return no(400, 9106, 'Missing X-Auth-Key, X-Auth-Email or Authorization headers')
    if (!/^Bearer [A-Za-z0-9_-]+$/.test(given)) return no(400, 6003, 'Invalid request headers')
    if (given !== `Bearer ${options.token}`) {
      return ask.path === '/user/tokens/verify'
        ? no(401, 1000, 'Invalid API Token')
        : no(401, 10000, 'Authentication error')
    }
    const [, account, product] = /^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(ask.path) ?? []
    if (account === undefined) return undefined
    if (!/^[0-9a-f]{32}$/.test(account)) {
      return no(400, 7003, 'Could not route to the account, perhaps your object identifier is invalid?')
    }
    if (account !== options.account) return no(403, 10000, 'Authentication error')
    if (product !== 'pages' && product !== 'workers') return undefined
    const reading = options.may.includes(`${product}:write`) || options.may.includes(`${product}:read`)
    const writing = options.may.includes(`${product}:write`)
    return (ask.method === 'GET' ? reading : writing) ? undefined : no(403, 10000, 'Authentication error')
  }

  function headers(): Record<string, string> {
    const ends = Math.max(began + windowMs, blockedUntil)
    const left = now() < blockedUntil ? 0 : Math.max(0, budget - used)
    return {
      date: new Date(now()).toUTCString(),
      ratelimit: `"default";r=${left};t=${Math.ceil((ends - now()) / 1000)}`,
      'ratelimit-policy': `"default";q=${budget};w=300`,
      'x-ratelimit-limit': String(budget),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-reset': new Date(ends).toUTCString(),
    }
  }

  return { refuse, headers }
}
