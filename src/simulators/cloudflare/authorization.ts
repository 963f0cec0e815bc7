import type { Answer, Ask } from '../server.js'
import { no } from './envelope.js'

/** What a token may do. */
export type CloudflarePermission = 'pages:read' | 'pages:write' | 'workers:read' | 'workers:write'

/** The one token that the simulator accepts. */
export interface Authorization {
  readonly token: string
  /** The account that it is for. */
  readonly account: string
  readonly may: readonly CloudflarePermission[]
}

/** The vendor's answer to a token, an account or a permission that is not the right one, if any. */
export function unauthorized(ask: Omit<Ask, 'params'>, { token, account, may }: Authorization): Answer | undefined {
  const given = ask.headers.authorization
  if (given === undefined) return no(400, 9106, 'Missing X-Auth-Key, X-Auth-Email or Authorization headers')
  if (!/^Bearer [A-Za-z0-9_-]+$/.test(given)) return no(400, 6003, 'Invalid request headers')
  if (given !== `Bearer ${token}`) {
    return ask.path === '/user/tokens/verify'
      ? no(401, 1000, 'Invalid API Token')
      : no(401, 10000, 'Authentication error')
  }
  const [, asked, product] = /^\/accounts\/([^/]+)(?:\/([^/]+))?/.exec(ask.path) ?? []
  if (asked === undefined) return undefined
  if (!/^[0-9a-f]{32}$/.test(asked)) {
    return no(400, 7003, 'Could not route to the account, perhaps your object identifier is invalid?')
  }
  if (asked !== account) return no(403, 10000, 'Authentication error')
  if (product !== 'pages' && product !== 'workers') return undefined
  const reading = may.includes(`${product}:write`) || may.includes(`${product}:read`)
  const writing = may.includes(`${product}:write`)
  return (ask.method === 'GET' ? reading : writing) ? undefined : no(403, 10000, 'Authentication error')
}
