import type { Config } from '../core/config.js'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { targetNamed } from '../core/plan/map.js'
import type { Observation, Place } from '../core/types.js'
import type { Connection } from './connections.js'

/** One place and what was seen there. */
export interface Seen {
  readonly place: Place
  readonly observation: Observation
}

/** The document or lock that a place shares with others at the vendor, whatever config target they belong to. */
export function laneOf({ use, key }: Place): string {
  return `${use}|${key.lane}`
}

/** Places that the config maps into the documents of these ones, without being among them. */
export function besides(places: readonly Place[], all: readonly Place[]): Place[] {
  const lanes = new Set(places.map(laneOf))
  const known = new Set(places.map((place) => place.key.uid))
  return all.filter((place) => lanes.has(laneOf(place)) && !known.has(place.key.uid))
}

/**
 * Looks at all places, lane by lane, a few lanes at a time. Trouble with one lane is an observation that could not be
 * made, not the end of the run.
 * @param looked told after each lane how many places of a target were seen
 * @param more `beside`: places of the same lanes that are to be seen along with these, no matter whose they are;
 * `stop`: ends the looking
 * @returns in the order of `places`, then of `beside`
 * @throws SealpostError('interrupted') when stopped
 */
export async function observeAll(
  places: readonly Place[],
  config: Config,
  connections: ReadonlyMap<string, Connection>,
  looked: (target: string, places: number) => void = () => {},
  more: { readonly beside?: readonly Place[]; readonly stop?: AbortSignal } = {},
): Promise<Seen[]> {
  const { beside = [], stop } = more
  const along = new Set(beside)
  const seen = new Map<Place, Observation>()
  const lanes = new Map<string, Place[]>()
  for (const place of places) {
    // what shares a document is looked at with one credential, so that all of it is one state
    const lane = lanes.get(laneOf(place))
    if (lane) lane.push(place)
    else lanes.set(laneOf(place), [place])
  }
  for (const place of beside) lanes.get(laneOf(place))?.push(place)
  const waiting = [...lanes.values()]
  const worker = async () => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      if (stop?.aborted) throw new SealpostError('interrupted', 'stopped while looking; nothing was written')
      const observations = await observeLane(lane, config, connections)
      for (const [index, place] of lane.entries()) seen.set(place, observations[index] as Observation)
      looked((lane[0] as Place).target, lane.filter((place) => !along.has(place)).length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(6, waiting.length) }, worker))
  return [...places, ...beside].map((place) => ({ place, observation: seen.get(place) as Observation }))
}

/**
 * Looks at places of one lane through the line of the first. Never throws: what could not be seen is said in the
 * observation. One observation for each place, in their order.
 */
export async function observeLane(
  lane: readonly Place[],
  config: Config,
  connections: ReadonlyMap<string, Connection>,
): Promise<readonly Observation[]> {
  const first = lane[0] as Place
  const { target } = targetNamed(config, first.target)
  const connection = connections.get(first.target) as Connection
  try {
    const observations = await target.observe({ scopes: lane.map((place) => place.scope), io: connection.reading })
    if (observations.length === lane.length) return observations
    throw new SealpostError('internal', `the target ${target.id} was asked for ${lane.length} scopes and showed others`)
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return lane.map(() => ({ listed: false, because: error.message, error, sightings: [] }))
  }
}
