import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'

type Env = Runtime['env']

/** A proxy with the variable that names it. */
export interface Proxy {
  readonly name: string
  /** May hold a password. */
  readonly address: string
}

/** The proxies that an environment names. */
export interface Proxies {
  /** For http addresses, and for https ones where `https` says nothing. */
  readonly http: Proxy | undefined
  readonly https: Proxy | undefined
  /** Hosts that are reached without one, as the variable lists them. */
  readonly none: string | undefined
}

const httpNames = ['http_proxy', 'HTTP_PROXY']
const httpsNames = ['https_proxy', 'HTTPS_PROXY']

/** Variables that decide how hosts are reached, and whether they are who they say. */
export const surroundings = [...httpNames, ...httpsNames, 'no_proxy', 'NO_PROXY', 'NODE_TLS_REJECT_UNAUTHORIZED']

/**
 * Makes sure that tokens and values can be sent to whom they are meant for.
 * @throws SealpostError('endpoint') where certificates are not checked, or where a proxy's variable holds none
 */
export function checkSurroundings(env: Env): void {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new SealpostError(
      'endpoint',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks, so anyone on the network could impersonate a target',
      {
        hint: 'Nothing was sent. Unset it. If a host uses your own certificate authority, set NODE_EXTRA_CA_CERTS to its certificate.',
      },
    )
  }
  proxiesIn(env)
}

/**
 * The proxies that the usual variables name, the small spelling before the large one. One without a scheme is an http
 * one, as curl and others take it.
 * @throws SealpostError('endpoint') naming the variable, and not what it holds: that may be a password
 */
export function proxiesIn(env: Env): Proxies {
  return {
    http: proxyIn(env, httpNames),
    https: proxyIn(env, httpsNames),
    none: env[firstSet(env, ['no_proxy', 'NO_PROXY']) ?? ''],
  }
}

/** Whether an address is this very machine's, which no proxy can reach for us. */
export function isLoopback({ hostname }: Pick<URL, 'hostname'>): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname)
}

function proxyIn(env: Env, names: readonly string[]): Proxy | undefined {
  const name = firstSet(env, names)
  if (name === undefined) return undefined
  const given = (env[name] ?? '').trim()
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`
  if (URL.canParse(text)) {
    const url = new URL(text)
    if (/^https?:$/.test(url.protocol) && isDecodable(url.username) && isDecodable(url.password))
      return { name, address: url.href }
  }
  throw new SealpostError('endpoint', `${name} is not a valid proxy address`, {
    hint: `Nothing was sent. Set ${name} to http://host:port, or http://user:password@host:port with URL-encoded user and password; or unset it.`,
  })
}

function firstSet(env: Env, names: readonly string[]): string | undefined {
  return names.find((name) => (env[name] ?? '').trim() !== '')
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
