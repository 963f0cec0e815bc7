import type { Answer } from '../server.js'
import { gone, ok, refused } from './answers.js'

/** One version of a secret. */
export interface Version {
  readonly number: number
  readonly data: Readonly<Record<string, unknown>>
  readonly created: string
  deleted: string
  destroyed: boolean
}

/** A secret of version 2: its versions, oldest first. */
export interface Versioned {
  readonly created: string
  current: number
  versions: Version[]
}

/** A KV engine at its mount. */
export type Engine =
  | { readonly version: 1; readonly secrets: Map<string, Readonly<Record<string, unknown>>> }
  | { readonly version: 2; readonly secrets: Map<string, Versioned>; readonly maxVersions: number }

/** What of a request the engine sees. */
export interface KvAsked {
  readonly does: 'read' | 'list' | 'write' | 'delete'
  /** Below the mount. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
  /** RFC 3339. */
  readonly now: string
  /** Whether lists come in pages (OpenBao), and how long they may be at most. */
  readonly page: number | undefined
  /** Every page says that there is another one. */
  readonly endless: boolean
}

const warning =
  "Invalid path for a versioned K/V secrets engine. See the API docs for the appropriate API endpoints to use. If using the Vault CLI, use 'vault kv get' for this operation."

/** What an engine answers ("KV secrets engine - version 1/2 (API)", developer.hashicorp.com, and its source, read 2026-11). */
export function kvAnswer(engine: Engine, asked: KvAsked): Answer {
  if (engine.version === 1) return plainAnswer(engine.secrets, asked)
  const [, kind, path = ''] = /^(data|subkeys|metadata|delete|undelete|destroy)\/(.*)$/.exec(asked.path) ?? []
  if (kind === undefined) return gone(null, [warning])
  if (kind === 'metadata') return metadataAnswer(engine.secrets, path, asked)
  if (kind === 'data' && path !== '' && !path.endsWith('/')) return dataAnswer(engine, path, asked)
  if (kind === 'subkeys' && asked.does === 'read') return subkeysAnswer(engine, path, asked)
  if (asked.does === 'write') return versionsAnswer(engine.secrets, kind, path, asked)
  return refused(405, 'unsupported operation')
}

function plainAnswer(secrets: Map<string, Readonly<Record<string, unknown>>>, asked: KvAsked): Answer {
  const { does, path, body } = asked
  if (does === 'list') return listAnswer([...secrets.keys()], path, asked)
  if (does === 'delete') {
    secrets.delete(path)
    return { status: 204 }
  }
  if (does === 'write') {
    secrets.set(path, JSON.parse(body) as Record<string, unknown>)
    return { status: 204 }
  }
  const data = secrets.get(path)
  return data === undefined ? refused(404) : ok(data, { lease_duration: 2764800 })
}

function metadataAnswer(secrets: Map<string, Versioned>, path: string, asked: KvAsked): Answer {
  if (asked.does === 'list') return listAnswer([...secrets.keys()], path, asked)
  const secret = secrets.get(path)
  if (asked.does === 'delete') {
    secrets.delete(path)
    return { status: 204 }
  }
  if (secret === undefined) return refused(404)
  const last = secret.versions.at(-1)
  return ok({
    created_time: secret.created,
    updated_time: last?.created ?? secret.created,
    current_version: secret.current,
    oldest_version: secret.versions[0]?.number ?? 0,
    max_versions: 0,
    cas_required: false,
    delete_version_after: '0s',
    custom_metadata: null,
    versions: Object.fromEntries(
      secret.versions.map(({ number, created, deleted, destroyed }) => [
        number,
        { created_time: created, deletion_time: deleted, destroyed },
      ]),
    ),
  })
}

function dataAnswer(engine: Engine & { version: 2 }, path: string, { does, query, body, now }: KvAsked): Answer {
  const { secrets } = engine
  const secret = secrets.get(path)
  if (does === 'write') {
    const { data, options } = JSON.parse(body) as { data?: Record<string, unknown>; options?: { cas?: number } }
    if (data === undefined) return refused(400, 'no data provided')
    if (options?.cas !== undefined && options.cas !== (secret?.current ?? 0))
      return refused(400, 'check-and-set parameter did not match the current version')
    return ok(metadataOf(putVersion(engine, path, data, now)))
  }
  const wanted = Number(query.get('version') ?? 0) || secret?.current
  const version = secret?.versions.find(({ number }) => number === wanted)
  if (does === 'delete') {
    if (version !== undefined) version.deleted = now
    return { status: 204 }
  }
  if (version === undefined) return refused(404)
  const metadata = metadataOf(version)
  const isGone = version.destroyed || (version.deleted !== '' && version.deleted <= now)
  return isGone ? gone({ data: null, metadata }) : ok({ data: version.data, metadata })
}

/** A version with null in place of each value; an object with keys in it is gone into. */
function subkeysAnswer(engine: Engine & { version: 2 }, path: string, asked: KvAsked): Answer {
  const answer = dataAnswer(engine, path, asked)
  const { data } = (answer.body ?? {}) as { data?: { data: unknown; metadata: unknown } }
  if (data === undefined) return answer
  return {
    ...answer,
    body: { ...(answer.body as object), data: { subkeys: keysOnly(data.data), metadata: data.metadata } },
  }
}

function keysOnly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const members = Object.entries(value).map(([key, one]) => [key, keysOnly(one)])
  return members.length === 0 ? null : Object.fromEntries(members)
}

/** Deletes, brings back or destroys versions. */
function versionsAnswer(secrets: Map<string, Versioned>, kind: string, path: string, { body, now }: KvAsked): Answer {
  const { versions = [] } = JSON.parse(body) as { versions?: readonly number[] }
  for (const version of secrets.get(path)?.versions ?? []) {
    if (!versions.map(Number).includes(version.number)) continue
    if (kind === 'destroy') version.destroyed = true
    else version.deleted = kind === 'undelete' ? '' : now
  }
  return { status: 204 }
}

/** Adds a version; those beyond what is kept are gone. */
export function putVersion(
  { secrets, maxVersions }: Engine & { version: 2 },
  path: string,
  data: Readonly<Record<string, unknown>>,
  now: string,
): Version {
  const secret = secrets.get(path) ?? { created: now, current: 0, versions: [] }
  secret.current += 1
  const version = { number: secret.current, data, created: now, deleted: '', destroyed: false }
  secret.versions = [...secret.versions, version].slice(-maxVersions)
  secrets.set(path, secret)
  return version
}

function metadataOf({ number, created, deleted, destroyed }: Version) {
  return { version: number, created_time: created, deletion_time: deleted, destroyed, custom_metadata: null }
}

/** Keys one level below a folder; those that are folders themselves have a slash at their end. */
function listAnswer(paths: readonly string[], folder: string, { query, page, endless }: KvAsked): Answer {
  const at = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const below = paths.filter((path) => path.startsWith(at)).map((path) => path.slice(at.length))
  const keys = [...new Set(below.map((path) => path.replace(/\/.*$/s, '/')))].sort()
  const after = query.get('after') ?? ''
  if (endless) return ok({ keys: [`${after}x`] })
  if (page === undefined) return keys.length === 0 ? refused(404) : ok({ keys })
  const limit = Math.min(page, Number(query.get('limit') ?? 0) || page)
  const shown = keys.filter((key) => key > after).slice(0, limit)
  return shown.length === 0 ? refused(404) : ok({ keys: shown })
}
