import { addressKey, type Place } from '../address.js'
import { bounds } from '../bounds.js'
import type { Config, ConfigTarget } from '../config.js'
import { SealpostError } from '../errors.js'
import { type GlobIndex, globIndex } from '../glob-index.js'
import type { Capabilities } from '../target.js'
import type { Desired, SourceRead, SourceValue } from '../value.js'
import { formTest } from './places.js'

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
  const taken = new Map([...read].map(([environment, values]) => [environment, globIndex([...values.keys()])]))
  for (const target of config.targets) {
    const formOf = formTest(target)
    for (const [index, { environment }] of target.places.entries()) {
      const here = byMapping.get(`${index}|${target.name}`)
      const values = read.get(environment)
      if (here === undefined || values === undefined) continue
      const names = (taken.get(environment) as GlobIndex)(target.secrets)
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
    const before = desired.get(addressKey(uid, name))
    if (before !== undefined) {
      throw new SealpostError(
        'config',
        `${before.sourceName} and ${sourceName} both become ${name} at ${place.use}:${label}`,
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
