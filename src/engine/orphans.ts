import { type Place, placeText } from '../core/address.js'
import type { Observed } from '../core/observation.js'
import { accepting } from '../core/plan/accepted.js'
import { unmapped } from '../core/plan/places.js'
import type { Target } from '../core/target.js'
import type { PlaceRecord } from '../io/ledger/format/contents.js'
import type { RunContext } from './context.js'

/**
 * Places that the ledger has entries for and that nothing in the config leads to any more: their target's block is gone,
 * or of another kind. Nobody looks there, for nobody knows with which token; what is there is unknown.
 * @param mapped every place that the config maps, this run's or not
 * @param records uid → the place as the ledger remembers it
 */
export async function orphansIn(
  { call, config, host }: Pick<RunContext, 'call' | 'config' | 'host'>,
  mapped: readonly Place[],
  records: ReadonlyMap<string, PlaceRecord & { readonly target: string }>,
): Promise<Observed[]> {
  const known = new Set(mapped.map(({ key }) => key.uid))
  const kinds = new Map(config.targets.map(({ name, use }) => [name, use]))
  const lost = [...records].filter(([uid, { target, use }]) => !known.has(uid) && kinds.get(target) !== use)
  const loaded = new Map<string, Target | undefined>()
  for (const [, { use }] of lost) {
    const load = Object.hasOwn(call.targets, use) ? call.targets[use] : undefined
    if (!loaded.has(use)) loaded.set(use, (await load?.())?.target)
  }
  return lost.flatMap(([uid, { target, use, scope }]): Observed[] => {
    const key = loaded.get(use)?.keyOf(scope) ?? { uid, label: uid, lane: uid, holder: uid, within: '', maxNames: 0 }
    const at = config.where(['targets'])
    const place: Place = { target, use, environment: unmapped, form: 'secret', scope, key, index: -1, at }
    if (!host.allow(place)) return []
    const says = `the config no longer has the ${use} target ${target}, so it is not checked`
    const because = `${says}; to drop it from the ledger, pass ${accepting(placeText(place))}`
    return [{ place, observation: { listed: false, because, sightings: [] } }]
  })
}
