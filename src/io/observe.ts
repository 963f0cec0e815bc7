import { asSealpostError } from '../core/errors.js'
import { targetNamed } from '../core/map.js'
import type { Config, Observation, Place } from '../core/types.js'
import type { Line } from './wires.js'

/** One place and what was seen there. */
export interface Seen {
  readonly place: Place
  readonly observation: Observation
}

/** Places that the target shows in one call: one config target, one lane. */
export function lanesOf(places: readonly Place[]): Place[][] {
  const lanes = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.target}|${place.key.lane}`
    lanes.set(key, [...(lanes.get(key) ?? []), place])
  }
  return [...lanes.values()]
}

/**
 * Looks at all places, lane by lane, a few lanes at a time. Trouble with one lane is an observation that could not be
 * made, not the end of the run. The result is in the order of `places`.
 */
export async function observeAll(
  places: readonly Place[],
  config: Config,
  lines: ReadonlyMap<string, Line>,
  looked: (target: string, places: number) => void = () => {},
): Promise<Seen[]> {
  const seen = new Map<Place, Observation>()
  const waiting = lanesOf(places)
  const worker = async () => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      const observations = await observeLane(lane, config, lines)
      for (const [index, place] of lane.entries()) seen.set(place, observations[index] as Observation)
      looked(lane[0]?.target ?? '', lane.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(6, waiting.length) }, worker))
  return places.map((place) => ({ place, observation: seen.get(place) as Observation }))
}

/** Looks at places of one lane. Never throws: what could not be seen is said in the observation. */
export async function observeLane(
  lane: readonly Place[],
  config: Config,
  lines: ReadonlyMap<string, Line>,
): Promise<readonly Observation[]> {
  const first = lane[0] as Place
  const { target } = targetNamed(config, first.target)
  const line = lines.get(first.target) as Line
  try {
    return await target.observe({ scopes: lane.map((place) => place.scope), io: line.reading })
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return lane.map(() => ({ listed: false, because: error.message, error, sightings: [] }))
  }
}
