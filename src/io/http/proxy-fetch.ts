import type { Dispatcher, Pool } from 'undici'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { FetchMore } from './attempt.js'
import { isLoopback, proxiesIn } from './proxies.js'

/**
 * `fetch` by way of the proxies that an environment names, through undici, which is loaded with the first request. What
 * this machine itself has is reached without one.
 *
 * Rejects with SealpostError, by its code: 'endpoint' where a variable holds no proxy, 'network' where a proxy cannot be
 * reached or opens no way; each names the variable.
 * @param direct for what takes no proxy
 */
export function proxyFetch(env: Runtime['env'], direct: typeof globalThis.fetch): typeof globalThis.fetch {
  const opened = new Map<string | undefined, Promise<typeof globalThis.fetch>>()
  return async (input, init) => {
    if (isLoopback(new URL(input instanceof Request ? input.url : input))) return direct(input, init)
    const { authorities } = (init ?? {}) as FetchMore
    const opening = opened.get(authorities) ?? open(env, authorities)
    opened.set(authorities, opening)
    const fetch = await opening
    return fetch(input, init).catch((thrown: unknown) => {
      const error = asSealpostError(thrown)
      // who gives up waiting ends the way through the proxy, too
      throw error.code === 'network' && init?.signal?.aborted !== true ? error : thrown
    })
  }
}

/** @param ca certificates of the only authorities that may vouch for a host, PEM; the usual ones where there are none */
async function open(env: Runtime['env'], ca: string | undefined): Promise<typeof globalThis.fetch> {
  const { http, https, none } = proxiesIn(env)
  const undici = await import('./undici.js')
  const dispatcher = new undici.EnvHttpProxyAgent({
    // an empty text is a proxy that is not there: with none at all, undici would look at the variables by itself
    httpProxy: http?.address ?? '',
    httpsProxy: https?.address ?? '',
    noProxy: none ?? '',
    ...(ca === undefined ? {} : { requestTls: { ca }, connect: { ca } }),
    clientFactory: (origin, options) => {
      const proxy = https?.address === origin.href ? https : (http ?? https)
      return wayTo(new undici.Pool(origin.origin, options), proxy?.name ?? '')
    },
  })
  return async (input, init) =>
    (await undici.fetch(input as never, { ...(init as object), dispatcher } as never)) as unknown as Response
}

/**
 * A pool of connections to a proxy that says what is wrong with it. By itself undici tries a proxy that hangs up again at
 * once, some thousand times a second, until the deadline (7.30, lib/dispatcher/client.js, read 2026-11-29).
 */
function wayTo(pool: Pool, name: string): Pool {
  type Connect = (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>
  const attempt = pool.connect.bind(pool) as Connect
  const connect: Connect = async (options) => {
    const response = await attempt(options).catch(() => {
      throw new SealpostError('network', `the proxy in ${name} could not be reached`, {
        hint: `Check the address in ${name}, and that the proxy is running. Hosts in NO_PROXY are reached directly.`,
      })
    })
    if (response.statusCode === 200) return response
    response.socket.on('error', () => {}).destroy()
    throw new SealpostError(
      'network',
      `the proxy in ${name} refused the connection: it responded ${response.statusCode}`,
      {
        hint:
          response.statusCode === 407
            ? `It requires authentication: set ${name} to http://user:password@host:port.`
            : `Ask the operator of the proxy to allow this host. Hosts in NO_PROXY are reached directly.`,
      },
    )
  }
  return Object.assign(pool, { connect })
}
