import type { Config, ConfigSource, ConfigTarget } from '../config.js'
import { SealpostError } from '../errors.js'
import { type GlobIndex, globIndex } from '../glob-index.js'
import type { SourceValue, SourceVersion, Told } from '../value.js'

/** A value with the source that it is taken from. */
export interface Taken {
  readonly source: string
  readonly value: SourceValue | SourceVersion
  /** What an earlier source has under the same name, where one does. */
  readonly hides?: Taken
}

type Values = ReadonlyMap<string, SourceValue | SourceVersion>

/** What of a target decides which values it takes. */
type Taker = Pick<ConfigTarget, 'from' | 'secrets'>

/**
 * Name at the source → value, in the order of the sources, then as each gives its names; undefined for an environment that
 * none of them was asked for.
 */
export type Take = (target: Taker, environment: string) => ReadonlyMap<string, Taken> | undefined

/**
 * Lays out what the sources gave, so that each target finds what it takes without looking at what it does not. Linear in
 * what was read and in what is taken; what was asked for before costs nothing.
 */
export function layered(reads: Told): Take {
  const laidOut = new Map<string, { readonly source: string; readonly values: Values; readonly find: GlobIndex }>()
  for (const [source, read] of reads) {
    for (const [environment, values] of read) {
      laidOut.set(JSON.stringify([source, environment]), { source, values, find: globIndex([...values.keys()]) })
    }
  }
  const known = new Map<string, ReadonlyMap<string, Taken>>()
  return ({ from, secrets }, environment) => {
    const asked = from.flatMap((source) => laidOut.get(JSON.stringify([source, environment])) ?? [])
    if (asked.length === 0) return undefined
    const key = JSON.stringify([environment, from, secrets])
    const before = known.get(key)
    if (before !== undefined) return before
    const taken = new Map<string, Taken>()
    for (const { source, values, find } of asked) {
      for (const name of find(secrets)) {
        const value = values.get(name) as SourceValue | SourceVersion
        const hides = taken.get(name)
        taken.set(name, hides === undefined ? { source, value } : { source, value, hides })
      }
    }
    known.set(key, taken)
    return taken
  }
}

/** A source that had nothing in an environment, and may not have nothing. */
export interface EmptySource {
  readonly environment: string
  /** Which one it is; absent where the config has no other. */
  readonly among?: Pick<ConfigSource, 'name' | 'at'>
}

/** Sources that gave no value for an environment that they were asked for, and that do not say that there may be none. */
export function emptySources(reads: Told, { sources }: Pick<Config, 'sources'>): EmptySource[] {
  return sources.flatMap((source) =>
    [...(reads.get(source.name) ?? [])].flatMap(([environment, values]) =>
      values.size > 0 || source.optional ? [] : [{ environment, ...(sources.length > 1 ? { among: source } : {}) }],
    ),
  )
}

/** So many names of one clash are told. */
const most = 10

/**
 * Makes sure that no name that a target takes stands in two of its sources.
 * @param taken what it takes of an environment
 * @throws SealpostError('source-duplicate') with both places of the first, and the other names
 */
export function checkClash(target: string, environment: string, taken: ReadonlyMap<string, Taken>): void {
  const clashes = [...taken].filter(([, { hides }]) => hides !== undefined)
  const [first, ...more] = clashes
  if (first === undefined) return
  const [name, last] = first
  const others = more.slice(0, most - 1).map(([other]) => other)
  const rest = clashes.length - others.length - 1
  const alike = others.length === 0 ? '' : `; also ${others.join(', ')}`
  const places = chain(last).map(({ source, value }) => (value.at === undefined ? source : `${source} (${value.at})`))
  throw new SealpostError(
    'source-duplicate',
    `${target} would get ${name} for ${environment} from ${places.join(' and ')}${alike}${rest > 0 ? ` and ${rest} more` : ''}`,
    {
      where: last.value.at,
      hint: 'Nothing was written. Keep it in one of them, select fewer sources with `from`, or let the last one win: `clash: last`.',
    },
  )
}

/** What has one name, the earliest source first. */
function chain(taken: Taken): Taken[] {
  return taken.hides === undefined ? [taken] : [...chain(taken.hides), taken]
}
