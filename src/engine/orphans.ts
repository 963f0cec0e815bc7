import type { Config } from '../core/config.js'
import { accepting, unmapped } from '../core/plan/map.js'
import { placeText, type Relocated, type Vouched } from '../core/plan/relocations.js'
import type { Target } from '../core/target.js'
import type { Entries, Place } from '../core/types.js'
import type { PlaceRecord } from '../io/ledger/format/contents.js'
import type { RunContext } from './context.js'
import type { Seen } from './observe.js'

/**
 * Places that the ledger has entries for and that nothing in the config leads to any more: their target's block is gone,
 * or of another kind. Nobody looks there, for nobody knows with which token; what is there is unknown.
 * @param mapped every place that the config maps, this run's or not
 * @param spots uid → the place as the ledger remembers it
 */
export async function orphansIn(
  config: Config,
  mapped: readonly Place[],
  records: ReadonlyMap<string, PlaceRecord & { readonly target: string }>,
  { call, host }: Pick<RunContext, 'call' | 'host'>,
): Promise<Seen[]> {
  const known = new Set(mapped.map(({ key }) => key.uid))
  const kinds = new Map(config.targets.map(({ name, use }) => [name, use]))
  const lost = [...records].filter(([uid, { target, use }]) => !known.has(uid) && kinds.get(target) !== use)
  const loaded = new Map<string, Target | undefined>()
  for (const [, { use }] of lost) {
    const load = Object.hasOwn(call.targets, use) ? call.targets[use] : undefined
    if (!loaded.has(use)) loaded.set(use, (await load?.())?.target)
  }
  return lost.flatMap(([uid, { target, use, scope }]): Seen[] => {
    const key = loaded.get(use)?.keyOf(scope) ?? { uid, label: uid, lane: uid, holder: uid, within: '', maxNames: 0 }
    const at = config.where(['targets'])
    const place: Place = { target, use, environment: unmapped, form: 'secret', scope, key, index: -1, at }
    if (!host.allow(place)) return []
    const says = `the config has no ${use} target ${target} any more, so nobody looks there`
    const because = `${says}; ${accepting(placeText(place))} lets the ledger forget it`
    return [{ place, observation: { listed: false, because, sightings: [] } }]
  })
}

/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export function begunAnew(
  { relocated }: { readonly relocated: readonly Relocated[] },
  vouched: Pick<Vouched, 'place'>,
): ReadonlySet<string> {
  const agreed = relocated.filter(({ places }) => places.every(vouched.place))
  return new Set(agreed.flatMap(({ places }) => places.map(({ key }) => key.uid)))
}

/** Entries without those of some places. */
export function without(entries: Entries, uids: ReadonlySet<string>): Entries {
  return uids.size === 0 ? entries : new Map([...entries].filter(([uid]) => !uids.has(uid)))
}
