import { addressKey, type Place } from '../address.js'
import { bounds } from '../bounds.js'
import { type Config, type ConfigTarget, nameAtSource } from '../config.js'
import { SealpostError } from '../errors.js'
import type { Capabilities } from '../target.js'
import type { Desired, Mapped, Reads, SourceValue, Told, Unread } from '../value.js'
import { checkClash, layered, type Taken } from './layers.js'
import { formTest } from './places.js'

/** What is mapped: a value, or its version where it was not read. */
export type DesiredOrUnread = Desired | Unread

/**
 * Source values × mapping → what should be where. Order: as the places, then as the sources stand, then as each gives its
 * names.
 * @throws SealpostError('source-duplicate') where two sources have a name that a target takes and neither may win,
 *   'config' where two names become one name at the target, and where there would be more of it than one run can hold
 */
export function mapValues(reads: Reads, config: Config, places: readonly Place[]): Desired[]
/** The same with versions in place of values that were not read. */
export function mapValues(told: Told, config: Config, places: readonly Place[]): DesiredOrUnread[]
/** The one behind both. */
export function mapValues(reads: Told, config: Config, places: readonly Place[]): Mapped[] {
  const byMapping = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.index}|${place.target}`
    byMapping.set(key, [...(byMapping.get(key) ?? []), place])
  }
  const take = layered(reads)
  const parts: Part[] = []
  let count = 0
  for (const target of config.targets) {
    const formOf = formTest(target)
    for (const [index, { environment }] of target.places.entries()) {
      const here = byMapping.get(`${index}|${target.name}`)
      const taken = here === undefined ? undefined : take(target, environment)
      if (here === undefined || taken === undefined) continue
      // each of them becomes one at the target; nothing is mapped, nor taken for more targets, where it is too much
      count += taken.size
      if (count > bounds.addresses) throw tooMany(target)
      parts.push({ target, environment, here, taken, formOf })
    }
  }
  const desired: Mapped[] = []
  const originOf = originsIn(config)
  for (const { target, environment, here, taken, formOf } of parts) {
    if (config.clash === 'refuse') checkClash(target.name, environment, taken)
    for (const one of mapped(taken, target, { here, formOf, originOf })) desired.push(one)
  }
  return desired
}

/** What one target takes of an environment. */
interface Part {
  readonly target: ConfigTarget
  readonly environment: string
  readonly here: readonly Place[]
  readonly taken: ReadonlyMap<string, Taken>
  readonly formOf: ReturnType<typeof formTest>
}

function tooMany({ at }: ConfigTarget): SealpostError {
  return new SealpostError('config', `names × places exceed ${bounds.addresses}, the limit for one run`, {
    where: at,
    hint: 'Narrow the `secrets` of the targets, limit the run with --target or --environment, or split the config.',
  })
}

/** Tells where a value comes from. A source that does not say leads at least to itself and to what it calls the environment. */
function originsIn({ sources }: Pick<Config, 'sources'>): (taken: Taken, environment: string) => Desired['origin'] {
  const byName = new Map(sources.map((source) => [source.name, source]))
  return ({ source, value }, environment) => {
    const block = byName.get(source)
    const usual = block === undefined ? source : `${block.use}:${nameAtSource(block, environment)}`
    return { name: source, at: value.at || usual }
  }
}

function mapped(
  taken: ReadonlyMap<string, Taken>,
  target: ConfigTarget,
  {
    here,
    formOf,
    originOf,
  }: {
    readonly here: readonly Place[]
    readonly formOf: ReturnType<typeof formTest>
    readonly originOf: ReturnType<typeof originsIn>
  },
): Mapped[] {
  const desired = new Map<string, Mapped>()
  for (const [sourceName, one] of taken) {
    const { version, versionId, at } = one.value
    const form = formOf(sourceName)
    // a target that keeps both forms in one document has one place for them
    const place = here.find((one) => one.form === form) ?? (here[0] as Place)
    const { uid, label } = place.key
    const name = nameAt(target, sourceName)
    const key = addressKey(uid, name)
    const before = desired.get(key)
    if (before !== undefined) {
      throw new SealpostError(
        'config',
        `${before.sourceName} and ${sourceName} both become ${name} at ${place.use}:${label}`,
        {
          where: place.at,
          hint: 'Rename one of them with `rename`, or exclude one from `secrets`.',
        },
      )
    }
    desired.set(key, {
      address: { target: target.name, use: target.use, scope: label, name },
      uid,
      form,
      environment: place.environment,
      sourceName,
      ...('secret' in one.value ? readOf(one.value) : {}),
      ...(version === undefined ? {} : { version }),
      ...(versionId === undefined ? {} : { versionId }),
      ...(at === undefined ? {} : { at }),
      origin: originOf(one, place.environment),
    })
  }
  return [...desired.values()]
}

/** What only a value that was read tells. */
function readOf({ secret, updatedAt }: SourceValue): Pick<Desired, 'secret' | 'updatedAt'> {
  return { secret, ...(updatedAt === undefined ? {} : { updatedAt }) }
}

/**
 * What a name of the source is called at a target. A renamed name is taken as it stands; any other gets the prefix. Both are
 * folded as the target folds.
 */
export function nameAt(target: Pick<ConfigTarget, 'rename' | 'prefix' | 'target'>, sourceName: string): string {
  const renamed = Object.hasOwn(target.rename, sourceName) ? target.rename[sourceName] : undefined
  return fold(renamed ?? `${target.prefix ?? ''}${sourceName}`, target.target.capabilities)
}

/** A name as the target will store it. */
export function fold(name: string, capabilities: Capabilities): string {
  return capabilities.names.fold === 'upper' ? name.toUpperCase() : name
}
