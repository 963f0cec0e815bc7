import type { KeyObject } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { denied, ok, refused } from './answers.js'
import { type Engine, kvAnswer } from './kv.js'
import { loginAnswer, type Method } from './logins.js'
import { type Capability, may, type Tokens } from './tokens.js'

/** A request, without what a route would have taken out of its path. */
export type VaultAsk = Pick<Ask, 'method' | 'path' | 'query' | 'headers' | 'body'>

/** What a server holds and how it is. Mounts are known by namespace, a blank, and path. */
export interface VaultState {
  readonly engines: Map<string, Engine>
  readonly methods: Map<string, Method>
  readonly tokens: Tokens
  readonly key: KeyObject
  readonly now: () => number
  sealed: boolean
  /** Longest page of a list; undefined where lists are not paged, as at Vault. */
  page: number | undefined
  endless: boolean
  /** Requests that are taken yet before the rate limit quota refuses; Infinity where there is none. */
  quota: number
}

/** What of a request all of the server goes by. */
interface Routed {
  readonly ask: VaultAsk
  readonly path: string
  readonly namespace: string
  readonly does: 'read' | 'list' | 'write' | 'delete'
}

/** What a server answers to any request. */
export function vaultAnswer(state: VaultState, ask: VaultAsk): Answer {
  if (!ask.path.startsWith('/v1/')) return { status: 404, body: '404 page not found\n' }
  if (state.sealed) return refused(503, 'Vault is sealed')
  const does = doneBy(ask)
  if (does === undefined) return refused(405)
  const path = decodeURIComponent(ask.path.slice('/v1/'.length))
  const namespace = String(ask.headers['x-vault-namespace'] ?? '').replace(/^\/|\/$/g, '')
  const routed = { ask, path, namespace, does }
  if (state.quota <= 0) return overQuota(path)
  state.quota -= 1
  const [, mount = '', name = ''] = /^auth\/(.+)\/(login)$/.exec(path) ?? []
  if (name !== '') return login(state, mount, routed)
  return withToken(state, routed)
}

/** "Rate limit quotas", developer.hashicorp.com, read 2026-11. */
function overQuota(path: string): Answer {
  const headers = { 'retry-after': '1', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }
  return { ...refused(429, `request path "${path}": rate limit quota exceeded`), headers }
}

function login(state: VaultState, mount: string, { ask, namespace, path, does }: Routed): Answer {
  const method = state.methods.get(`${namespace} ${mount}`)
  if (method === undefined) return refused(403, 'permission denied')
  if (does !== 'write') return refused(405, `unsupported path "${path}"`)
  return loginAnswer(method, ask.body, { ...state, namespace })
}

function withToken(state: VaultState, routed: Routed): Answer {
  const { ask, path, namespace, does } = routed
  const text = String(ask.headers['x-vault-token'] ?? '')
  const token = state.tokens.of(text)
  if ('status' in token) return token
  // a token serves its namespace and those below
  if (token.namespace !== '' && !`${namespace}/`.startsWith(`${token.namespace}/`)) return denied
  if (path === 'auth/token/lookup-self') {
    const { policies, type } = token
    return ok({ id: text, policies, type, path: 'auth/token/create', ttl: 3600 })
  }
  if (path === 'auth/token/revoke-self' && does === 'write') {
    if (!may(token, path, 'update')) return denied
    if (token.type === 'batch') return refused(400, 'batch tokens cannot be revoked')
    state.tokens.revoke(text)
    return { status: 204 }
  }
  const mount = mountOf(state, namespace, path)
  if (mount === undefined) {
    return token.rules === 'root' ? refused(404, `no handler for route "${path}". route entry not found.`) : denied
  }
  const listed = does === 'list' && !path.endsWith('/') ? `${path}/` : path
  if (!capabilities[does].some((capability) => may(token, listed, capability))) return denied
  return kvAnswer(mount.engine, {
    does,
    path: path.slice(mount.at.length + 1),
    query: ask.query,
    body: ask.body,
    now: new Date(state.now()).toISOString(),
    page: state.page,
    endless: state.endless,
  })
}

const capabilities: Readonly<Record<Routed['does'], readonly Capability[]>> = {
  read: ['read'],
  list: ['list'],
  write: ['update', 'create'],
  delete: ['delete'],
}

function doneBy({ method, query }: VaultAsk): Routed['does'] | undefined {
  if (method === 'GET') return query.get('list') === 'true' ? 'list' : 'read'
  if (method === 'POST' || method === 'PUT') return 'write'
  return method === 'LIST' ? 'list' : method === 'DELETE' ? 'delete' : undefined
}

function mountOf({ engines }: VaultState, namespace: string, path: string) {
  const fitting = [...engines].flatMap(([key, engine]) => {
    const [space, at = ''] = key.split(' ')
    return space === namespace && path.startsWith(`${at}/`) ? [{ at, engine }] : []
  })
  return fitting.sort((one, other) => other.at.length - one.at.length)[0]
}
