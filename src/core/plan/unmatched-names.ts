import type { Change, Warning } from '../change.js'
import type { Config, ConfigTarget, Selection } from '../config.js'
import { type GlobIndex, globIndex } from '../glob-index.js'
import type { SourceRead } from '../value.js'

/**
 * What a config says that comes to nothing, and so may be mistyped: a mapping that no name of the source passes, and a
 * name that is nowhere. Globs with a `*` or `?` may wait for names to come; names may not.
 * @param call.read what the source gave; a target with an environment that was not read is not judged by its names
 * @param call.changes of the plan: what the targets hold counts for `policy.protect`
 */
export function unmatchedNames(call: {
  readonly config: Pick<Config, 'targets' | 'policy' | 'where'>
  readonly read: SourceRead
  readonly only: Selection
  readonly changes: readonly Pick<Change, 'address' | 'sourceName'>[]
  /** Whether the changes are about everything that there is. */
  readonly whole: boolean
}): Warning[] {
  const { config, read, only, changes, whole } = call
  const chosen = new Set(only.targets)
  const asked = config.targets.filter(({ name }) => chosen.size === 0 || chosen.has(name))
  const taken = new Map([...read].map(([environment, values]) => [environment, globIndex([...values.keys()])]))
  const warnings = asked.flatMap((target) => [
    ...unmatched(target, taken, config.where),
    ...strangers(target, read, config.where),
  ])
  if (!whole || read.size === 0) return warnings
  const known = new Set(changes.flatMap(({ address, sourceName = address.name }) => [address.name, sourceName]))
  return [...warnings, ...nowhere(config.policy.protect, (one) => known.has(one), ['policy', 'protect'], config.where)]
}

/** Mappings through which nothing passes. */
function unmatched(
  { name, secrets, places }: ConfigTarget,
  taken: ReadonlyMap<string, GlobIndex>,
  where: Config['where'],
): Warning[] {
  const environments = new Set(places.map(({ environment }) => environment))
  return [...environments].flatMap((environment) => {
    const takenBy = taken.get(environment)
    if (takenBy === undefined || takenBy(['*']).length === 0 || takenBy(secrets).length > 0) return []
    const because = `${name}: no name of ${environment} fits \`secrets\`, so nothing of it goes there`
    return [{ because, at: where(['targets', name, 'secrets']) }]
  })
}

/** Names that a target's block speaks of and that no environment of it has. */
function strangers(target: ConfigTarget, read: SourceRead, where: Config['where']): Warning[] {
  const { name, secrets, rename, public: open, places } = target
  const environments = new Set(places.map(({ environment }) => environment))
  const values = [...environments].flatMap((environment) => read.get(environment) ?? [])
  if (values.length < environments.size) return []
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
  return { because: `\`${path.join('.')}\` names ${name}, which is nowhere`, at }
}
