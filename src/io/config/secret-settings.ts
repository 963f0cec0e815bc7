import * as z from 'zod/mini'
import type { Schema } from '../../core/target.js'

/** A text that a setting holds and nobody may see. */
export interface SecretSetting {
  /** Where it stands, `login.password`. */
  readonly path: string
  readonly text: string
}

/** What of a zod schema is looked into: its inner structure, which zod keeps stable for libraries ("For library authors", read 2026-11). */
interface Node {
  readonly _zod?: { readonly def?: Readonly<Record<string, unknown>> }
}

/** Schemas within schemas; a recursive one ends where the data does, or here. */
const deepest = 32

/**
 * The settings of a plug-in that its schema marks as secret, with `.meta({ secret: true })` or, as JSON Schema has it,
 * `writeOnly: true` or `format: "password"`. The registry that zod keeps its marks in is one for all copies of zod in a
 * process, so that a package's own copy will do.
 * @param settings what the schema made of the config
 */
export function secretSettings(schema: Schema<unknown>, settings: unknown): SecretSetting[] {
  return found(schema as Node, settings, [], 0)
}

/** Settings without what their schema marks as secret. */
export function openSettings(schema: Schema<unknown>, settings: unknown): unknown {
  const hidden = new Set(secretSettings(schema, settings).map(({ text }) => text))
  if (hidden.size === 0) return settings
  return JSON.parse(
    JSON.stringify(settings, (_, one: unknown) => (hidden.has(String(one)) ? undefined : one)) ?? 'null',
  )
}

function found(schema: Node | undefined, data: unknown, path: readonly string[], depth: number): SecretSetting[] {
  const def = schema?._zod?.def
  if (schema === undefined || def === undefined || data === undefined || data === null || depth > deepest) return []
  if (isMarked(schema)) return textsIn(data, path)
  const within = (inner: unknown) => found(inner as Node, data, path, depth + 1)
  const { innerType, in: from, out, left, right, options, getter } = def
  const same = [innerType, from, out, left, right, typeof getter === 'function' ? getter() : undefined]
  return [...[...same, ...listOf(options)].flatMap(within), ...below(def, data, path, depth)]
}

/** The members of an object, a record, a list or a tuple. */
function below(def: Readonly<Record<string, unknown>>, data: unknown, path: readonly string[], depth: number) {
  if (typeof data !== 'object' || data === null) return []
  const { shape, catchall, valueType, element, items, rest } = def
  const members = (shape ?? {}) as Readonly<Record<string, Node>>
  return Object.entries(data).flatMap(([key, value]) => {
    const schema = Array.isArray(data)
      ? (element ?? listOf(items)[Number(key)] ?? rest)
      : ((Object.hasOwn(members, key) ? members[key] : undefined) ?? valueType ?? catchall)
    return found(schema as Node | undefined, value, [...path, key], depth + 1)
  })
}

function isMarked(schema: Node): boolean {
  const meta: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema as unknown as z.ZodMiniType) ?? {}
  return meta.secret === true || meta.writeOnly === true || meta.format === 'password'
}

function textsIn(data: unknown, path: readonly string[]): SecretSetting[] {
  if (typeof data === 'string' || typeof data === 'number') return [{ path: path.join('.'), text: String(data) }]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]))
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}
