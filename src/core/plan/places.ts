import type { Form, Place } from '../address.js'
import type { Config, ConfigTarget, Selection } from '../config.js'
import { SealpostError } from '../errors.js'
import { globTest } from '../glob.js'
import type { Target } from '../target.js'

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
