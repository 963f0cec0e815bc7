import type { Place } from '../core/address.js'
import type { Config } from '../core/config.js'
import { asSealpostError, SealpostError } from '../core/errors.js'
import type { Entries } from '../core/ledger-entry.js'
import type { Observation, Observed } from '../core/observation.js'
import { targetNamed } from '../core/plan/places.js'
import type { Connection } from './connections.js'

/** The document or lock that a place shares with others at the vendor, whatever config target they belong to. */
export function laneOf({ use, key }: Place): string {
  return `${use}|${key.lane}`
}

/** Places that the config maps into the lanes of these ones, without being among them. */
export function neighboursOf(places: readonly Place[], all: readonly Place[]): Place[] {
  const lanes = new Set(places.map(laneOf))
  const known = new Set(places.map((place) => place.key.uid))
  return all.filter((place) => lanes.has(laneOf(place)) && !known.has(place.key.uid))
}

/** Names that the ledger has of a place, by uid: a vendor's list may be behind what was written. */
export type KnownNames = (uid: string) => readonly string[]

/** The names of a ledger. */
export function knownIn({ entries }: { readonly entries: Entries }): KnownNames {
  return (uid) => [...(entries.get(uid)?.keys() ?? [])]
}

/** How places are observed. */
export interface ObserveOptions {
  readonly known?: KnownNames
  /** Told after each lane how many places of a target were observed, and how many of these could not be seen. */
  readonly progress?: (target: string, places: number, failed: number) => void
  /** Places of the same lanes that are to be seen along with these, no matter whose they are. */
  readonly neighbours?: readonly Place[]
  /** Ends the observing. */
  readonly stop?: AbortSignal
}

/**
 * Observes all places, lane by lane, a few lanes at a time. Trouble with one lane is an observation that could not be
 * made, not the end of the run.
 * @returns in the order of `places`, then of `neighbours`
 * @throws SealpostError('interrupted') when stopped
 */
export async function observeAll(
  places: readonly Place[],
  config: Config,
  connections: ReadonlyMap<string, Connection>,
  { known, progress = () => {}, neighbours = [], stop }: ObserveOptions = {},
): Promise<Observed[]> {
  const along = new Set(neighbours)
  const seen = new Map<Place, Observation>()
  const waiting = lanesOf(places, neighbours)
  const worker = async () => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      if (stop?.aborted) throw new SealpostError('interrupted', 'stopped while reading; nothing was written')
      const observations = await observeLane(lane, config, connections, known)
      for (const [index, place] of lane.entries()) seen.set(place, observations[index] as Observation)
      const asked = observations.filter((_, index) => !along.has(lane[index] as Place))
      const failed = asked.filter((one) => !one.listed && one.error !== undefined).length
      progress((lane[0] as Place).target, asked.length, failed)
    }
  }
  await Promise.all(Array.from({ length: Math.min(6, waiting.length) }, worker))
  return [...places, ...neighbours].map((place) => ({ place, observation: seen.get(place) as Observation }))
}

/** Places by lane: what shares a document is observed with one credential, so that all of it is one state. */
function lanesOf(places: readonly Place[], neighbours: readonly Place[]): Place[][] {
  const lanes = new Map<string, Place[]>()
  for (const place of places) {
    const lane = lanes.get(laneOf(place))
    if (lane) lane.push(place)
    else lanes.set(laneOf(place), [place])
  }
  for (const place of neighbours) lanes.get(laneOf(place))?.push(place)
  return [...lanes.values()]
}

/**
 * Observes places of one lane through the connection of the first. Never throws: what could not be seen is said in the
 * observation. One observation for each place, in their order.
 */
export async function observeLane(
  lane: readonly Place[],
  config: Config,
  connections: ReadonlyMap<string, Connection>,
  known: KnownNames = () => [],
): Promise<readonly Observation[]> {
  const first = lane[0] as Place
  const { target } = targetNamed(config, first.target)
  const connection = connections.get(first.target) as Connection
  try {
    const observations = await target.observe({
      scopes: lane.map((place) => place.scope),
      io: connection.reading,
      known: lane.map((place) => known(place.key.uid)),
    })
    if (observations.length === lane.length)
      return observations.map((one, at) => connection.keyed(one, (lane[at] as Place).key.uid))
    throw new SealpostError(
      'internal',
      `the target ${target.id} did not return the ${lane.length} scopes that were requested`,
    )
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return lane.map(() => ({ listed: false, because: error.message, error, sightings: [] }))
  }
}
