import { SealpostError } from './errors.js'
import { matches } from './glob.js'
import type { Address, Capabilities, Config, Desired, Form, Place, SourceRead, Target } from './types.js'

/** `vercel:shop-web/production#DATABASE_URL` */
export function addressText(address: Address): string {
  return `${address.use}:${address.scope}#${address.name}`
}

/** The key under which one name of one scope is looked up. */
export function slot(uid: string, name: string): string {
  return `${uid}#${name}`
}

/** Which part of a config a run is about; an empty list means all of it. */
export interface Only {
  readonly targets: readonly string[]
  readonly environments: readonly string[]
}

type ConfigTarget = Config['targets'][number]

/**
 * Every place that the config maps, in the config's order: one for secret values, and one more where readable values
 * are kept in another document of the target.
 */
export function placesOf(config: Config, only: Only): Place[] {
  const places: Place[] = []
  for (const target of config.targets) {
    if (only.targets.length > 0 && !only.targets.includes(target.name)) continue
    for (const [index, mapped] of target.places.entries()) {
      if (only.environments.length > 0 && !only.environments.includes(mapped.environment)) continue
      const secret = placeOf(target, index, 'secret')
      places.push(secret)
      if (target.public.length === 0) continue
      const open = placeOf(target, index, 'public')
      if (open.key.uid !== secret.key.uid) places.push(open)
    }
  }
  return places
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

/**
 * Source values × mapping → what should be where. Order: as the places, then as the source gives the names.
 * @throws SealpostError('config') where two names of the source become one name at the target
 */
export function mapValues(read: SourceRead, config: Config, places: readonly Place[]): Desired[] {
  const desired: Desired[] = []
  for (const target of config.targets) {
    for (const [index, mapped] of target.places.entries()) {
      const here = places.filter((place) => place.target === target.name && place.index === index)
      const values = read.get(mapped.environment)
      if (here.length === 0 || values === undefined) continue
      const taken = new Map<string, string>()
      for (const [sourceName, value] of values) {
        if (!matches(target.secrets, sourceName)) continue
        const form: Form = target.public.length > 0 && matches(target.public, sourceName) ? 'public' : 'secret'
        const place = here.find((one) => one.form === form) ?? here[0]
        if (place === undefined) continue
        const name = nameAt(target, sourceName)
        const twin = taken.get(slot(place.key.uid, name))
        if (twin !== undefined) {
          throw new SealpostError(
            'config',
            `${twin} and ${sourceName} both become ${name} at ${place.use}:${place.key.label}`,
            {
              where: mapped.at,
              hint: 'Give one of them another name with `rename`, or leave one out of `secrets`.',
            },
          )
        }
        taken.set(slot(place.key.uid, name), sourceName)
        desired.push({
          address: { target: target.name, use: target.use, scope: place.key.label, name },
          uid: place.key.uid,
          form,
          environment: mapped.environment,
          sourceName,
          secret: value.secret,
          ...(value.version === undefined ? {} : { version: value.version }),
          ...(value.at === undefined ? {} : { at: value.at }),
        })
      }
    }
  }
  return desired
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
  const found = config.targets.find((target) => target.name === name)
  if (found === undefined) throw new SealpostError('internal', 'a place names a target that the config does not have')
  return found
}
