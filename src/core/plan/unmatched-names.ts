import type { Change, Warning } from '../change.js'
import type { Config, ConfigTarget, Selection } from '../config.js'
import type { Told } from '../value.js'
import { layered, type Take } from './layers.js'

/**
 * What a config says that comes to nothing, and so may be mistyped: a mapping that no name of the source passes, and a
 * name that is nowhere. Globs with a `*` or `?` may wait for names to come; names may not.
 * @param call.reads what the sources gave; a target with an environment that was not read is not judged by its names
 * @param call.changes of the plan: what the targets hold counts for `policy.protect`
 */
export function unmatchedNames(call: {
  readonly config: Pick<Config, 'sources' | 'targets' | 'policy' | 'where'>
  readonly reads: Told
  readonly only: Selection
  readonly changes: readonly Pick<Change, 'address' | 'sourceName'>[]
  /** Whether the changes are about everything that there is. */
  readonly whole: boolean
}): Warning[] {
  const { config, reads, only, changes, whole } = call
  const chosen = new Set(only.targets)
  const asked = config.targets.filter(({ name }) => chosen.size === 0 || chosen.has(name))
  const take = layered(reads)
  const warnings = asked.flatMap((target) => [
    ...unmatched(target, { reads, take }, config.where),
    ...strangers(target, reads, config.where),
  ])
  if (!whole || reads.size === 0) return warnings
  const known = new Set(changes.flatMap(({ address, sourceName = address.name }) => [address.name, sourceName]))
  return [
    ...warnings,
    ...nowhere(config.policy.protect, (one) => known.has(one), ['policy', 'protect'], config.where),
    ...untakenSources(config),
  ]
}

/** Sources that stand in the config in vain: no target takes from them. */
export function untakenSources({ sources, targets }: Pick<Config, 'sources' | 'targets'>): Warning[] {
  const taken = new Set(targets.flatMap(({ from }) => from))
  return sources.flatMap(({ name, at }) =>
    taken.has(name) ? [] : [{ because: `no target uses the source ${name}, so it is not read`, at }],
  )
}

/** Mappings through which nothing passes. */
function unmatched(
  { name, from, secrets, places }: ConfigTarget,
  { reads, take }: { readonly reads: Told; readonly take: Take },
  where: Config['where'],
): Warning[] {
  const environments = new Set(places.map(({ environment }) => environment))
  return [...environments].flatMap((environment) => {
    const holds = from.some((source) => (reads.get(source)?.get(environment)?.size ?? 0) > 0)
    if (!holds || take({ from, secrets }, environment)?.size !== 0) return []
    const because = `${name}: no name of ${environment} matches \`secrets\`, so nothing is sent`
    return [{ because, at: where(['targets', name, 'secrets']) }]
  })
}

/** Names that a target's block speaks of and that no environment of it has. */
function strangers(target: ConfigTarget, reads: Told, where: Config['where']): Warning[] {
  const { name, from, secrets, rename, public: open, places } = target
  const asked = [...new Set(places.map(({ environment }) => environment))].flatMap((environment) =>
    from.map((source) => reads.get(source)?.get(environment)),
  )
  const values = asked.filter((here) => here !== undefined)
  if (values.length < asked.length) return []
  const isKnown = (one: string) => values.some((here) => here.has(one))
  return [
    ...nowhere(secrets, isKnown, ['targets', name, 'secrets'], where),
    ...nowhere(open, isKnown, ['targets', name, 'public'], where),
    ...Object.keys(rename)
      .filter((one) => !isKnown(one))
      .map((one) => missing(one, ['targets', name, 'rename'], where(['targets', name, 'rename', one]))),
  ]
}

function nowhere(
  globs: readonly string[],
  isKnown: (name: string) => boolean,
  path: readonly string[],
  where: Config['where'],
): Warning[] {
  return globs.flatMap((glob, index) =>
    /^[^!*?][^*?]*$/.test(glob) && !isKnown(glob) ? [missing(glob, path, where([...path, index]))] : [],
  )
}

function missing(name: string, path: readonly string[], at: string): Warning {
  return { because: `\`${path.join('.')}\` lists ${name}, which does not exist`, at }
}
