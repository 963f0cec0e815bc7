import type { Answer } from '../server.js'
import type { InfisicalFolder, InfisicalSecret } from './folders.js'

/** What a list is made of. */
export interface Shelf {
  readonly folders: ReadonlyMap<string, InfisicalFolder>
  readonly project: string
  readonly masks: boolean
}

/** What is asked for. */
export interface Question {
  readonly query: URLSearchParams
  readonly environment: string
  readonly path: string
}

/** What of a folder's secrets is shown, and how. */
interface Showing {
  readonly environment: string
  readonly path: string
  readonly values: boolean
  readonly expand: boolean
}

const reference = /\$\{([\w.-]+)\}/g

/**
 * The answer to "List secrets". A folder that is not there reads as empty. With values, what may only be known by name is
 * masked, or refused, in the folder that was asked for, and left out without a word below it and in imports.
 */
export function listed(shelf: Shelf, { query, environment, path }: Question): Answer {
  const folders = [...shelf.folders].filter(([key]) => isAsked(key, query, `${environment}:${path}`))
  const values = query.get('viewSecretValue') !== 'false'
  const expand = query.get('expandSecretReferences') === 'true'
  const isOpen = (one: InfisicalSecret) => !values || one.readable === 'yes'
  const top = shelf.folders.get(`${environment}:${path}`)?.secrets ?? []
  if (!shelf.masks && top.some((one) => !isOpen(one))) return { status: 403, body: { message: 'Forbidden' } }
  const secrets = folders.flatMap(([key, folder]) => {
    const at = key.slice(environment.length + 1)
    const shown = folder.secrets.filter((one) => at === path || isOpen(one))
    return shown.map((one) => bodyOf(one, shelf, { environment, path: at, values, expand }))
  })
  const isImporting = query.get('include_imports') === 'true'
  const imports = isImporting ? folders.flatMap(([, folder]) => importsOf(folder, shelf, { values, expand })) : []
  return { status: 200, body: { secrets, imports } }
}

function isAsked(key: string, query: URLSearchParams, top: string): boolean {
  return key === top || (query.get('recursive') === 'true' && key.startsWith(top.replace(/\/?$/, '/')))
}

function importsOf({ imports }: InfisicalFolder, shelf: Shelf, how: Pick<Showing, 'values' | 'expand'>) {
  return imports.flatMap(({ environment, path }) => {
    const folder = shelf.folders.get(`${environment}:${path}`)
    if (folder === undefined) return []
    const secrets = folder.secrets
      .filter((one) => one.type === 'shared' && (!how.values || one.readable === 'yes'))
      .map((one) => {
        const {
          createdAt: _createdAt,
          updatedAt: _updatedAt,
          ...body
        } = bodyOf(one, shelf, { environment, path, ...how })
        return body
      })
    return [{ secretPath: path, environment, folderId: 'f', secrets }]
  })
}

function bodyOf(one: InfisicalSecret, shelf: Shelf, { environment, path, values, expand }: Showing) {
  const isHidden = !values || one.readable !== 'yes'
  return {
    id: one.id,
    _id: one.id,
    workspace: shelf.project,
    environment,
    version: one.version,
    type: one.type,
    secretKey: one.key,
    secretValue: isHidden ? '<hidden-by-infisical>' : expand ? expanded(one, shelf, { environment, path }) : one.value,
    secretValueHidden: isHidden,
    secretComment: '',
    secretPath: path,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    skipMultilineEncoding: one.skipMultilineEncoding,
    isRotatedSecret: false,
    rotationId: null,
    actor: null,
    tags: [],
    secretMetadata: [],
  }
}

/** A value with what it refers to put in; what is not there stays, and a text with line ends may come encoded. */
function expanded(one: InfisicalSecret, shelf: Shelf, at: Pick<Showing, 'environment' | 'path'>, depth = 0): string {
  if (depth > 10 || !one.value.match(reference)) return one.value
  const value = one.value.replaceAll(reference, (all, named: string) => {
    const parts = named.split('.')
    const key = parts.pop()
    const where = parts.length === 0 ? at : { environment: parts[0] ?? '', path: `/${parts.slice(1).join('/')}` }
    const meant = shelf.folders.get(`${where.environment}:${where.path}`)?.secrets.find((two) => two.key === key)
    return meant === undefined ? all : expanded(meant, shelf, where, depth + 1)
  })
  if (!one.skipMultilineEncoding || !value.includes('\n')) return value
  return `"${value.replaceAll('\n', '\\n')}"`
}
