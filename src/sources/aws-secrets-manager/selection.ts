import { SealpostError } from '../../core/errors.js'
import { beginningOf, matches } from '../../core/glob.js'
import { forEnvironment } from '../shared/environments.js'
import type { Settings } from './settings.js'

/** What of the secrets of a region one environment is made of, with `{environment}` filled in. */
export interface Selection {
  /** '' where there is none. */
  readonly prefix: string
  /** Globs of whole names; undefined where the prefix says it all, or nothing but JSON secrets is read. */
  readonly globs: readonly string[] | undefined
  readonly tags: Readonly<Record<string, string>>
  /** JSON secrets by their whole names, and the keys of each that are taken. */
  readonly json: ReadonlyMap<string, readonly string[]>
  /** Whether anything but JSON secrets is read. */
  readonly listed: boolean
  /** What a config says of it, for messages. */
  readonly shown: string
}

/** Most values of one filter (botocore 1.43.11, `FilterValuesStringList`, read 2026-11-30). */
export const mostFilterValues = 10

/**
 * What each environment is made of.
 * @throws SealpostError('config') where two environments would be made of the same by accident
 */
export function selections(settings: Settings, environments: readonly string[]): Map<string, Selection> {
  const all = new Map(environments.map((one) => [one, selectionOf(settings, one)]))
  const said = [...all.values()].map(({ prefix, globs, tags, json }) =>
    JSON.stringify([prefix, globs, tags, [...json]]),
  )
  if (new Set(said).size === said.length) return all
  throw new SealpostError('config', '`source` reads the same secrets for more than one environment', {
    hint: 'Use {environment} in `source.prefix`, `source.names`, `source.tags` or `source.json`. It is replaced with the name of the environment.',
  })
}

function selectionOf({ prefix = '', names, tags = {}, json = {} }: Settings, environment: string): Selection {
  const filled = (text: string) => forEnvironment(text, environment)
  const before = filled(prefix)
  const wholeGlob = (glob: string) => (glob.startsWith(before) ? glob : `${before}${glob}`)
  const globs = names
    ?.map(filled)
    .map((glob) => (glob.startsWith('!') ? `!${wholeGlob(glob.slice(1))}` : wholeGlob(glob)))
  const listed = prefix !== '' || names !== undefined || Object.keys(tags).length > 0
  return {
    prefix: before,
    // a list of nothing but `!` leaves out of what the prefix gives
    globs: globs?.every((glob) => glob.startsWith('!')) ? [`${before}*`, ...globs] : globs,
    tags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [filled(key), filled(value)])),
    json: new Map(Object.entries(json).map(([name, keys]) => [filled(name), keys])),
    listed,
    shown: shownOf(before, names !== undefined, Object.keys(tags).length > 0),
  }
}

/** What a config says of the secrets that are read, in a few words. */
function shownOf(prefix: string, hasNames: boolean, hasTags: boolean): string {
  const more = [hasNames ? 'these names' : '', hasTags ? 'these tags' : ''].filter((one) => one !== '')
  const begin = prefix === '' ? '' : ` whose names begin with ${prefix}`
  return `secrets${begin}${more.length > 0 ? `, with ${more.join(' and ')}` : ''}`
}

/** Whether a secret is one of the environment, by its whole name. */
export function takes({ prefix, globs, listed }: Selection, name: string): boolean {
  return listed && name.startsWith(prefix) && (globs === undefined || matches(globs, name))
}

/** The secrets that are read, where the config says each by its whole name; undefined where it leaves that open. */
export function exactNames({ globs, tags, json, listed }: Selection): string[] | undefined {
  if (!listed) return [...json.keys()]
  if (globs === undefined || Object.keys(tags).length > 0 || globs.some((glob) => /[*?!]/.test(glob))) return undefined
  return [...new Set([...globs, ...json.keys()])]
}

/** What a filter can say of the names: what they begin with, any of these; undefined where that would be anything. */
export function nameFilter({ prefix, globs }: Selection): string[] | undefined {
  const taking = globs?.filter((glob) => !glob.startsWith('!')).map(beginningOf) ?? [prefix]
  const least = taking.filter(
    (one, at) => !taking.some((other, index) => one.startsWith(other) && (other !== one || index < at)),
  )
  const values = least.length > mostFilterValues ? [prefix] : least
  return values.includes('') ? undefined : values
}
