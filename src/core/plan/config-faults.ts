import { addressKey, type Place } from '../address.js'
import type { Warning } from '../change.js'
import type { Config, ConfigTarget } from '../config.js'
import { globTest } from '../glob.js'
import { groupBy } from '../group-by.js'
import { nameAt } from './map.js'
import { nameRules } from './name-rules.js'
import { formTest, placesOf } from './places.js'
import { unmappedOf } from './selection.js'

const everything = { targets: [], environments: [] }
/** Where none of these can follow a prefix, nothing can. */
const endings = ['A', 'a', '0', 'NAME', 'name']

/**
 * What a run would refuse of a config that has passed its schema, as far as that can be said without a name of the source
 * or a value: environments that nothing maps, and names in full that their target cannot take.
 */
export function configFaults(config: Pick<Config, 'targets' | 'environments' | 'where'>): Warning[] {
  const ruleOf = nameRules()
  const places = groupBy(placesOf(config, everything), ({ target }) => target)
  return [
    ...unmappedOf('plan', everything, config).map((environment) => ({
      because: `${environment} is declared, but no target maps it`,
      at: config.where(['environments', config.environments.indexOf(environment)]),
    })),
    ...config.targets.flatMap((target) => {
      const named = namesIn(target, config.where)
      return [
        ...prefixFaults(target, config.where, ruleOf),
        ...named.flatMap(({ name, at }) => {
          const broken = ruleOf(target.target.capabilities, name)
          return broken === undefined ? [] : [{ because: `${target.name}: ${name}: ${broken.because}`, at }]
        }),
        ...crowding(target, named, places.get(target.name) ?? []),
      ]
    }),
  ]
}

/** A name that a config spells out, as it is called at the target. */
interface Named {
  readonly sourceName: string
  readonly name: string
  readonly at: string
}

/** Each name that a block spells out and that it lets through, at the line that decides what it is called. */
function namesIn(target: ConfigTarget, where: Config['where']): Named[] {
  const { secrets, rename, public: open } = target
  const at = (...path: (string | number)[]) => where(['targets', target.name, ...path])
  const passes = globTest(secrets)
  const listed = (['secrets', 'public'] as const).flatMap((list) =>
    (list === 'secrets' ? secrets : open).flatMap((glob, index) =>
      /[*?]|^!/.test(glob) ? [] : [[glob, at(list, index)] as const],
    ),
  )
  const renamed = Object.keys(rename).map((name) => [name, at('rename', name)] as const)
  return [...new Map([...listed, ...renamed])]
    .filter(([sourceName]) => passes(sourceName))
    .map(([sourceName, at]) => ({ sourceName, name: nameAt(target, sourceName), at }))
}

function prefixFaults(target: ConfigTarget, where: Config['where'], ruleOf: ReturnType<typeof nameRules>): Warning[] {
  const { name, prefix, target: kind } = target
  if (prefix === undefined) return []
  const broken = endings.map((ending) => ruleOf(kind.capabilities, nameAt({ ...target, rename: {} }, ending)))
  const [first] = broken
  if (first === undefined || broken.includes(undefined)) return []
  const because = `${name}: no name can begin with ${prefix}: ${first.because}`
  return [{ because, at: where(['targets', name, 'prefix']) }]
}

/**
 * Names that get into each other's way, and more of them than fit. Only where a single environment is mapped: two names may
 * stand for one at the target where each is in an environment of its own.
 */
function crowding(target: ConfigTarget, named: readonly Named[], places: readonly Place[]): Warning[] {
  const here = places.filter(({ index }) => index === 0)
  if (new Set(places.map(({ environment }) => environment)).size !== 1) return []
  const formOf = formTest(target)
  const uidOf = (sourceName: string) =>
    (here.find(({ form }) => form === formOf(sourceName)) ?? (here[0] as Place)).key.uid
  const taken = new Map<string, string>()
  const counts = new Map<string, number>()
  const clashes = named.flatMap(({ sourceName, name, at }) => {
    const uid = uidOf(sourceName)
    const key = addressKey(uid, name)
    const before = taken.get(key)
    if (before !== undefined)
      return [{ because: `${target.name}: ${before} and ${sourceName} both become ${name}`, at }]
    taken.set(key, sourceName)
    counts.set(uid, (counts.get(uid) ?? 0) + 1)
    return []
  })
  const full = here.flatMap(({ key, at }) => {
    const count = counts.get(key.uid) ?? 0
    if (count <= key.maxNames) return []
    return [{ because: `${target.name}: ${count} names are mapped to ${key.label}; the limit is ${key.maxNames}`, at }]
  })
  return [...clashes, ...full]
}
