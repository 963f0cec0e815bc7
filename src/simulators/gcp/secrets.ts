import type { Answer, Ask, Route } from '../server.js'
import { googleError } from './errors.js'
import { type Project, type Secret, sorted, type Version, versionOf } from './store.js'

/** What the routes of Secret Manager work on. */
export interface SecretManager {
  readonly project: (called: string) => Project | undefined
  readonly now: () => number
  /** Most secrets of a page, whatever is asked for. */
  readonly pageSize: () => number
  /** Every page says that there is another one. */
  readonly isEndless: () => boolean
  /** What a value's checksum is said to be, where that is not the right one. */
  readonly checksum: (data: Buffer) => string
}

const mostPerPage = 25_000
const mostBytes = 64 * 1024

/** Reading and writing secrets and their versions (v1, `service.proto` of `@google-cloud/secret-manager` 6.3). */
export function secretRoutes(manager: SecretManager): Route[] {
  const inProject = (handle: (project: Project, ask: Ask) => Answer) => (ask: Ask) => {
    const project = manager.project(ask.params.project ?? '')
    return project === undefined ? denied(ask.params.project ?? '') : handle(project, ask)
  }
  const at = '/v1/projects/:project/secrets'
  return [
    { method: 'GET', pattern: at, handle: inProject((project, ask) => list(manager, project, ask)) },
    { method: 'POST', pattern: at, handle: inProject((project, ask) => create(manager, project, ask)) },
    {
      method: 'POST',
      pattern: `${at}/:secret`,
      handle: inProject((project, ask) => addVersion(manager, project, ask)),
    },
    { method: 'GET', pattern: `${at}/:secret`, handle: inProject(get) },
    {
      method: 'GET',
      pattern: `${at}/:secret/versions/:version`,
      handle: inProject((project, ask) => version(manager, project, ask)),
    },
  ]
}

function list({ pageSize, isEndless }: SecretManager, project: Project, { query }: Ask): Answer {
  const filter = query.get('filter') ?? ''
  const test = filterOf(filter)
  if (test === undefined) return googleError(400, 'INVALID_ARGUMENT', 'Invalid filter.')
  const all = sorted(project).filter(test)
  const from = Number(Buffer.from(query.get('pageToken') ?? '', 'base64url').toString() || 0)
  const size = Math.min(Number(query.get('pageSize') ?? 0) || 100, mostPerPage, pageSize())
  const rows = all.slice(from, from + size)
  const more = isEndless() || from + size < all.length
  const body = {
    ...(rows.length > 0 ? { secrets: rows.map((one) => secretBody(project, one)) } : {}),
    ...(more ? { nextPageToken: Buffer.from(String(from + size)).toString('base64url') } : {}),
    ...(filter === '' && all.length > 0 ? { totalSize: all.length } : {}),
  }
  return { status: 200, body }
}

/** `name:part` and `labels.key=value`, joined by AND or blanks ("Filter Secrets and Secret Versions", read 2026-11). */
function filterOf(filter: string): ((secret: Secret) => boolean) | undefined {
  const tests = filter
    .split(/\s+(?:AND\s+)?/)
    .filter((term) => term !== '')
    .map((term) => {
      const [, part] = /^name:"?([\w-]+)"?$/.exec(term) ?? []
      const [, key, value] = /^labels\.([\w-]+)="?([\w-]+)"?$/.exec(term) ?? []
      if (part !== undefined) return ({ id }: Secret) => id.includes(part)
      return key === undefined ? undefined : ({ labels }: Secret) => labels[key] === value
    })
  return tests.includes(undefined) ? undefined : (secret) => tests.every((test) => test?.(secret))
}

function create({ now }: SecretManager, project: Project, { query, body }: Ask): Answer {
  const id = query.get('secretId') ?? ''
  if (!/^[\w-]{1,255}$/.test(id)) return googleError(400, 'INVALID_ARGUMENT', 'Invalid secret id.')
  if (project.secrets.has(id)) return googleError(409, 'ALREADY_EXISTS', `Secret [${id}] already exists.`)
  const { labels = {} } = JSON.parse(body || '{}') as { labels?: Record<string, string> }
  const secret: Secret = { id, created: now(), labels, versions: [] }
  project.secrets.set(id, secret)
  return { status: 200, body: secretBody(project, secret) }
}

function addVersion({ now }: SecretManager, project: Project, { params, body }: Ask): Answer {
  const [id = '', method] = (params.secret ?? '').split(':')
  const secret = project.secrets.get(id)
  if (method !== 'addVersion' || secret === undefined) return notFound('Secret', project, id)
  const { payload } = JSON.parse(body) as { payload?: { data?: string } }
  const data = Buffer.from(payload?.data ?? '', 'base64')
  if (data.length === 0) return googleError(400, 'INVALID_ARGUMENT', 'Secret Payload cannot be empty.')
  if (data.length > mostBytes) return googleError(400, 'INVALID_ARGUMENT', 'Secret Payload is too large.')
  const made: Version = { data, created: now(), state: 'ENABLED' }
  secret.versions.push(made)
  return { status: 200, body: versionBody(project, secret, secret.versions.length, made) }
}

function get(project: Project, { params }: Ask): Answer {
  const secret = project.secrets.get(params.secret ?? '')
  return secret === undefined
    ? notFound('Secret', project, params.secret ?? '')
    : { status: 200, body: secretBody(project, secret) }
}

function version({ checksum }: SecretManager, project: Project, { params }: Ask): Answer {
  const secret = project.secrets.get(params.secret ?? '')
  if (secret === undefined) return notFound('Secret', project, params.secret ?? '')
  const [word = '', method] = (params.version ?? '').split(':')
  const found = versionOf(secret, word)
  if (found === undefined) return notFound('Secret Version', project, `${secret.id}/versions/${word}`)
  const { number, version: one } = found
  const body = versionBody(project, secret, number, one)
  if (method === undefined) return { status: 200, body }
  if (method !== 'access') return googleError(404, 'NOT_FOUND', 'Not found.')
  if (one.state !== 'ENABLED')
    return googleError(400, 'FAILED_PRECONDITION', `Secret Version [${body.name}] is in ${one.state} state.`)
  const payload = { data: one.data.toString('base64'), dataCrc32c: checksum(one.data) }
  return { status: 200, body: { name: body.name, payload } }
}

function secretBody(project: Project, { id, created, labels }: Secret) {
  const name = `projects/${project.number}/secrets/${id}`
  const some = Object.keys(labels).length > 0 ? { labels } : {}
  return { name, replication: { automatic: {} }, createTime: new Date(created).toISOString(), ...some, etag: '"1"' }
}

function versionBody(project: Project, secret: Secret, number: number, { created, state }: Version) {
  const name = `projects/${project.number}/secrets/${secret.id}/versions/${number}`
  return { name, createTime: new Date(created).toISOString(), state, etag: `"${number}"` }
}

function denied(project: string): Answer {
  const message = `Permission 'secretmanager.secrets.list' denied for resource 'projects/${project}' (or it may not exist).`
  return googleError(403, 'PERMISSION_DENIED', message)
}

function notFound(what: string, { number }: Project, path: string): Answer {
  return googleError(404, 'NOT_FOUND', `${what} [projects/${number}/secrets/${path}] not found.`)
}
