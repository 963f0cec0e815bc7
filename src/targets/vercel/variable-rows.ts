import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import { type Fields, isObject } from '../shared/json.js'

/** One place of a project as one string: `production`, `preview`, `development`, `preview@branch`, `custom:env_…`. */
export type RowPlace = string

/** One row of the project's list, as far as it matters here. Holds its value only as a {@link Secret}. */
export interface Row {
  readonly id: string | undefined
  readonly key: string
  readonly type: string
  /** `config` or `secret`; where it is set it outranks the type. */
  readonly visibility: string | undefined
  /** Every place that the row reaches, in the order the API gave. */
  readonly places: readonly RowPlace[]
  readonly comment: string | undefined
  /** Times on Vercel's clock, ms since the epoch. */
  readonly createdAt: number | undefined
  readonly updatedAt: number | undefined
  /** Why nobody but its owner may touch it. */
  readonly owner: string | undefined
  readonly secret: Secret | undefined
}

/**
 * Reads a row with as few demands as possible: types that nobody has heard of yet, a target that is a string, and
 * missing optional fields are all fine. Shapes: REST description 2025-10 and @vercel/sdk 1.28.35, read 2026-11.
 * @throws SealpostError('bad-answer') for what has no name
 */
export function readRow(raw: unknown): Row {
  if (!isObject(raw) || typeof raw.key !== 'string')
    throw new SealpostError('bad-answer', 'Vercel returned a row without a name')
  const type = typeof raw.type === 'string' ? raw.type : 'unknown'
  const visibility = text(raw.visibility)
  return {
    id: text(raw.id),
    key: raw.key,
    type,
    visibility,
    places: placesOf(raw),
    comment: text(raw.comment),
    createdAt: typeof raw.createdAt === 'number' ? raw.createdAt : undefined,
    updatedAt: typeof raw.updatedAt === 'number' ? raw.updatedAt : undefined,
    owner: ownerOf(raw),
    secret: visibility === 'secret' ? undefined : readable(raw, type),
  }
}

/** A list of rows, or the one row that some answers give in its place. */
export function readRows(raw: unknown): Row[] {
  if (raw === undefined || raw === null) return []
  return (Array.isArray(raw) ? raw : [raw]).map(readRow)
}

/** Whether Vercel never gives the value back, whatever is asked. */
export function writeOnly(row: Row): boolean {
  return row.type === 'sensitive' || row.visibility === 'secret'
}

/** A row that reaches one place only, and so can be overwritten or removed whole. */
export function exact(row: Row): boolean {
  return row.places.length === 1
}

/** The fields of a request that stand for these places. */
export function reach(places: readonly RowPlace[]): {
  target?: string[]
  gitBranch?: string
  customEnvironmentIds?: string[]
} {
  const custom = places.filter((place) => place.startsWith('custom:')).map((place) => place.slice('custom:'.length))
  const branch = places.find((place) => place.startsWith('preview@'))?.slice('preview@'.length)
  const target = places.filter((place) => !place.startsWith('custom:')).map((place) => place.replace(/@.*$/s, ''))
  return {
    ...(target.length > 0 ? { target } : {}),
    ...(branch === undefined ? {} : { gitBranch: branch }),
    ...(custom.length > 0 ? { customEnvironmentIds: custom } : {}),
  }
}

/** One or many strings, as a list; anything else is left out. */
export function strings(raw: unknown): string[] {
  return (Array.isArray(raw) ? raw : [raw]).filter((item): item is string => typeof item === 'string' && item !== '')
}

function text(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined
}

function placesOf(raw: Fields): RowPlace[] {
  const branch = text(raw.gitBranch)
  const targets = strings(raw.target).map((target) =>
    target === 'preview' && branch !== undefined ? `preview@${branch}` : target,
  )
  return [...new Set([...targets, ...strings(raw.customEnvironmentIds).map((id) => `custom:${id}`)])]
}

/** An `encrypted` value is ciphertext unless the row says that it was decrypted (REST description, read 2026-11). */
function readable(raw: Fields, type: string): Secret | undefined {
  const plain = type === 'plain' || (type === 'encrypted' && raw.decrypted === true)
  if (!plain || typeof raw.value !== 'string' || !raw.value.isWellFormed()) return undefined
  return new Secret(raw.value)
}

/** Rows that an integration, a store or Vercel itself made and would make again. */
function ownerOf(raw: Fields): string | undefined {
  if (set(raw.configurationId)) return 'it belongs to an integration'
  if (raw.type === 'system' || raw.system === true) return 'it is a system variable of Vercel'
  if (set(raw.edgeConfigId)) return 'it belongs to an Edge Config'
  if (set(raw.contentHint) || set(raw.internalContentHint)) return 'it belongs to a connected store or feature'
  return undefined
}

function set(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== ''
}
