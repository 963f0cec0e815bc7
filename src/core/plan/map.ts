import { bounds } from '../bounds.js'
import type { Config } from '../config.js'
import { SealpostError } from '../errors.js'
import { globTest } from '../glob.js'
import type { Capabilities, Target } from '../target.js'
import type { Address, Desired, Form, Place, SourceRead, SourceValue } from '../types.js'
import { type NamesTaken, namesTaken } from './selected-names.js'

/** `vercel:shop-web/production#DATABASE_URL` */
export function addressText(address: Address): string {
  return `${address.use}:${address.scope}#${address.name}`
}

/**
 * What a person says to vouch, once, for addresses or places: the option of the command line, as code.
 * @param what addresses, or places as `vercel:shop-web/production`
 */
export function accepting(...what: readonly string[]): string {
  return `\`${what.map((one) => `--accept '${one.replaceAll("'", "'\\''")}'`).join(' ')}\``
}

/** The key under which one name of one scope is looked up. */
export function addressKey(uid: string, name: string): string {
  return `${uid}#${name}`
}

/** Which part of a config a run is about; an empty list means all of it. */
export interface Selection {
  readonly targets: readonly string[]
  readonly environments: readonly string[]
}

type ConfigTarget = Config['targets'][number]

/**
 * Every place that the config maps, in the config's order: one for secret values, and one more where readable values
 * are kept in another document of the target.
 */
export function placesOf(config: Pick<Config, 'targets'>, only: Selection): Place[] {
  const places: Place[] = []
  const [targets, environments] = [new Set(only.targets), new Set(only.environments)]
  for (const target of config.targets) {
    if (targets.size > 0 && !targets.has(target.name)) continue
    for (const [index, mapped] of target.places.entries()) {
      if (environments.size > 0 && !environments.has(mapped.environment)) continue
      const secret = placeOf(target, index, 'secret')
      places.push(secret)
      if (!keepsReadable(target)) continue
      const open = placeOf(target, index, 'public')
      if (open.key.uid !== secret.key.uid) places.push(open)
    }
  }
  return places
}

/** Tells the form that a target keeps a name of the source in. */
export function formTest(target: ConfigTarget): (sourceName: string) => Form {
  if (!keepsReadable(target)) return () => 'secret'
  const opens = globTest(target.public)
  return (sourceName) => (opens(sourceName) ? 'public' : 'secret')
}

/** Whether anything is kept readable there: the config asks for it, and the target has such a form. */
function keepsReadable(target: ConfigTarget): boolean {
  return target.public.length > 0 && target.target.capabilities.forms.public !== false
}

function placeOf(target: ConfigTarget, index: number, form: Form): Place {
  const mapped = target.places[index] as ConfigTarget['places'][number]
  try {
    const scope = target.target.parseScope({ settings: target.settings, place: mapped.place, form })
    const key = target.target.keyOf(scope)
    return {
      target: target.name,
      use: target.use,
      environment: mapped.environment,
      form,
      scope,
      key,
      index,
      at: mapped.at,
    }
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(mapped.at) : thrown
  }
}

/** The environment that places have which the config no longer maps. */
export const unmapped = 'no longer mapped'

/**
 * Places that the ledger has entries for and that the config no longer maps: nothing is wanted there any more. Only
 * where the config still has the target, whose token leads there.
 * @param records uid → the place as the ledger remembers it
 */
export function droppedPlaces(
  config: Config,
  records: ReadonlyMap<string, { readonly target: string; readonly use: string; readonly scope: unknown }>,
): Place[] {
  const mapped = new Set(placesOf(config, { targets: [], environments: [] }).map(({ key }) => key.uid))
  return [...records].flatMap(([uid, { target: name, use, scope }]): Place[] => {
    const target = byName(config).get(name)
    if (target?.use !== use || mapped.has(uid)) return []
    const key = target.target.keyOf(scope)
    return [{ target: name, use, environment: unmapped, form: 'secret', scope, key, index: -1, at: target.at }]
  })
}

/**
 * Source values × mapping → what should be where. Order: as the places, then as the source gives the names.
 * @throws SealpostError('config') where two names of the source become one name at the target, and where there would be
 *   more of it than one run can hold
 */
export function mapValues(read: SourceRead, config: Config, places: readonly Place[]): Desired[] {
  const byMapping = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.index}|${place.target}`
    byMapping.set(key, [...(byMapping.get(key) ?? []), place])
  }
  const desired: Desired[] = []
  const taken = new Map([...read].map(([environment, values]) => [environment, namesTaken([...values.keys()])]))
  for (const target of config.targets) {
    const formOf = formTest(target)
    for (const [index, { environment }] of target.places.entries()) {
      const here = byMapping.get(`${index}|${target.name}`)
      const values = read.get(environment)
      if (here === undefined || values === undefined) continue
      const names = (taken.get(environment) as NamesTaken)(target.secrets)
      for (const one of mapped(values, names, target, { here, formOf })) desired.push(one)
      if (desired.length > bounds.addresses) throw tooMany(target)
    }
  }
  return desired
}

function tooMany({ at }: ConfigTarget): SealpostError {
  return new SealpostError(
    'config',
    `names × places come to more than ${bounds.addresses}, the most that one run takes`,
    {
      where: at,
      hint: 'Narrow `secrets` of the targets, narrow the run with --target or --environment, or split the config.',
    },
  )
}

function mapped(
  values: ReadonlyMap<string, SourceValue>,
  names: readonly string[],
  target: ConfigTarget,
  { here, formOf }: { readonly here: readonly Place[]; readonly formOf: ReturnType<typeof formTest> },
): Desired[] {
  const desired = new Map<string, Desired>()
  for (const sourceName of names) {
    const { secret, version, at } = values.get(sourceName) as SourceValue
    const form = formOf(sourceName)
    // a target that keeps both forms in one document has one place for them
    const place = here.find((one) => one.form === form) ?? (here[0] as Place)
    const { uid, label } = place.key
    const name = nameAt(target, sourceName)
    const twin = desired.get(addressKey(uid, name))
    if (twin !== undefined) {
      throw new SealpostError(
        'config',
        `${twin.sourceName} and ${sourceName} both become ${name} at ${place.use}:${label}`,
        {
          where: place.at,
          hint: 'Give one of them another name with `rename`, or leave one out of `secrets`.',
        },
      )
    }
    desired.set(addressKey(uid, name), {
      address: { target: target.name, use: target.use, scope: label, name },
      uid,
      form,
      environment: place.environment,
      sourceName,
      secret,
      ...(version === undefined ? {} : { version }),
      ...(at === undefined ? {} : { at }),
    })
  }
  return [...desired.values()]
}

/** A renamed name is taken as it stands; any other gets the prefix. Both are folded as the target folds. */
function nameAt(target: ConfigTarget, sourceName: string): string {
  const renamed = Object.hasOwn(target.rename, sourceName) ? target.rename[sourceName] : undefined
  return fold(renamed ?? `${target.prefix ?? ''}${sourceName}`, target.target.capabilities)
}

/** A name as the target will store it. */
export function fold(name: string, capabilities: Capabilities): string {
  return capabilities.names.fold === 'upper' ? name.toUpperCase() : name
}

/** The config's target of that name. */
export function targetNamed(config: Config, name: string): ConfigTarget & { target: Target } {
  const found = byName(config).get(name)
  if (found === undefined) throw new SealpostError('internal', 'a place names a target that the config does not have')
  return found
}

/** What follows from a list of targets alone, and is forgotten with it. */
const indexes = new WeakMap<Config['targets'], ReadonlyMap<string, ConfigTarget>>()

function byName({ targets }: Pick<Config, 'targets'>): ReadonlyMap<string, ConfigTarget> {
  const index = indexes.get(targets) ?? new Map(targets.map((target) => [target.name, target]))
  indexes.set(targets, index)
  return index
}
