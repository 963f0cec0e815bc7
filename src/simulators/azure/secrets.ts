import type { Answer, Ask, Route } from '../server.js'
import type { Given, Vault, Version } from './store.js'

/** What the routes of a vault work on. */
export interface VaultRoutes {
  readonly vault: Vault
  /** Address of the vault. */
  readonly url: () => string
  /** Most secrets of a page; the vendor's is 25. */
  readonly pageSize: () => number
  readonly isEndless: () => boolean
  /** Where lists go on, in place of the vault itself. */
  readonly continuesAt: () => string | undefined
}

const versions = ['7.4', '7.5', '7.6', '2025-07-01']

/** Secrets of a vault: list, get, set ("Key Vault REST API", read 2026-11). */
export function vaultRoutes(routes: VaultRoutes): Route[] {
  const known = (handle: (ask: Ask) => Answer) => (ask: Ask) =>
    versions.includes(ask.query.get('api-version') ?? '')
      ? handle(ask)
      : vaultError(400, 'BadParameter', 'The specified version is not recognized.')
  const got = (handle: (ask: Ask) => Answer) => ({ method: 'GET', handle: known(handle) })
  return [
    { pattern: '/secrets', ...got((ask) => list(routes, ask)) },
    { pattern: '/secrets/:name', ...got((ask) => get(routes, ask)) },
    { pattern: '/secrets/:name/', ...got((ask) => get(routes, ask)) },
    { pattern: '/secrets/:name/versions', ...got((ask) => listVersions(routes, ask)) },
    { pattern: '/secrets/:name/:version', ...got((ask) => get(routes, ask)) },
    { method: 'PUT', pattern: '/secrets/:name', handle: known((ask) => set(routes, ask)) },
  ]
}

/** An error as Key Vault answers it. */
export function vaultError(status: number, code: string, message: string, inner?: string): Answer {
  const more = inner === undefined ? {} : { innererror: { code: inner } }
  return { status, body: { error: { code, message, ...more } } }
}

function list(routes: VaultRoutes, ask: Ask): Answer {
  const { vault, url } = routes
  const rows = vault.names().flatMap((name) => {
    const version = vault.newest(name)
    return version === undefined ? [] : [{ id: `${url()}/secrets/${name}`, ...bodyOf(version) }]
  })
  return pageOf(rows, '/secrets', routes, ask)
}

/** Versions come in no order that says anything: here by their ids, which are made of chance. */
function listVersions(routes: VaultRoutes, ask: Ask): Answer {
  const { name = '' } = ask.params
  const versions = [...routes.vault.versions(name)].sort((one, other) => (one.id < other.id ? -1 : 1))
  const rows = versions.map((one) => ({ id: `${routes.url()}/secrets/${name}/${one.id}`, ...bodyOf(one) }))
  return pageOf(rows, `/secrets/${name}/versions`, routes, ask)
}

function pageOf(
  all: readonly unknown[],
  path: string,
  { url, pageSize, isEndless, continuesAt }: VaultRoutes,
  { query }: Ask,
): Answer {
  const from = Number(Buffer.from(query.get('$skiptoken') ?? '', 'base64url').toString() || 0)
  const most = Number(query.get('maxresults') ?? 25)
  if (!(most >= 1 && most <= 25)) return vaultError(400, 'BadParameter', 'The maxresults is not valid.')
  const size = Math.min(most, pageSize())
  const rows = all.slice(from, from + size)
  const more = isEndless() || from + size < all.length
  const token = Buffer.from(String(from + size)).toString('base64url')
  const at = `${continuesAt() ?? url()}${path}?api-version=${query.get('api-version')}&$skiptoken=${token}&maxresults=${most}`
  return { status: 200, body: { value: rows, nextLink: more ? at : null } }
}

function get({ vault, url }: VaultRoutes, { params }: Ask): Answer {
  const { name = '', version: wanted } = params
  const found = wanted === undefined ? vault.newest(name) : vault.versions(name).find(({ id }) => id === wanted)
  if (found === undefined) {
    const message = `A secret with (name/id) ${name} was not found in this key vault.`
    return vaultError(404, 'SecretNotFound', message)
  }
  if (!found.attributes.enabled)
    return vaultError(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', 'SecretDisabled')
  return { status: 200, body: { id: `${url()}/secrets/${name}/${found.id}`, value: found.value, ...bodyOf(found) } }
}

function set({ vault, url }: VaultRoutes, { params, body }: Ask): Answer {
  const { name = '' } = params
  const given = JSON.parse(body) as { readonly value?: string } & Given
  if (!/^[A-Za-z0-9-]{1,127}$/.test(name) || typeof given.value !== 'string')
    return vaultError(400, 'BadParameter', 'The request URI contains an invalid name.')
  if (Buffer.byteLength(given.value) > 25 * 1024) return vaultError(400, 'BadParameter', 'The value is too long.')
  const { value, ...rest } = given
  const made = vault.set(name, value, rest)
  return { status: 200, body: { id: `${url()}/secrets/${name}/${made.id}`, value, ...bodyOf(made) } }
}

function bodyOf({ attributes, contentType, managed }: Version) {
  return {
    ...(contentType === undefined ? {} : { contentType }),
    attributes: { ...attributes, recoveryLevel: 'Recoverable+Purgeable', recoverableDays: 90 },
    ...(managed === undefined ? {} : { managed }),
  }
}
