import { addressKey, type Place } from '../../core/address.js'
import type { Observation, Observed, Sighting } from '../../core/observation.js'
import { laneOf } from '../observe.js'

/** What the targets showed last, place by place; kept up to date as an apply goes on. */
export interface Snapshot {
  readonly sighting: (uid: string, name: string) => Sighting | undefined
  /** The same as it was when the plan was made. */
  readonly planned: (uid: string, name: string) => Sighting | undefined
  /** The names of a place that stand in one row of the target. */
  readonly inRow: (uid: string, row: string) => readonly string[]
  /** The target's private data about the whole scope. */
  readonly handle: (uid: string) => unknown
  /** Every place that was seen in the lane of this one, itself included, itself first. */
  readonly lane: (place: Place) => readonly Place[]
  readonly update: (place: Place, observation: Observation) => void
}

interface Latest {
  readonly handle: unknown
  readonly sightings: ReadonlyMap<string, Sighting>
  readonly rows: ReadonlyMap<string, readonly string[]>
}

/** A snapshot that begins with what the run observed before it planned. */
export function snapshotOf(observed: readonly Observed[]): Snapshot {
  const latest = new Map<string, Latest>()
  const lanes = new Map<string, Place[]>()
  const update = (place: Place, { handle, sightings }: Observation) => {
    const rows = new Map<string, string[]>()
    for (const { name, row } of sightings) if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), name])
    latest.set(place.key.uid, { handle, sightings: new Map(sightings.map((one) => [one.name, one])), rows })
  }
  for (const { place, observation } of observed) {
    update(place, observation)
    const lane = lanes.get(laneOf(place))
    if (lane) lane.push(place)
    else lanes.set(laneOf(place), [place])
  }
  const planned = new Map(latest)
  return {
    planned: (uid, name) => planned.get(uid)?.sightings.get(name),
    sighting: (uid, name) => latest.get(uid)?.sightings.get(name),
    inRow: (uid, row) => latest.get(uid)?.rows.get(row) ?? [],
    handle: (uid) => latest.get(uid)?.handle,
    lane: (place) => [place, ...(lanes.get(laneOf(place)) ?? []).filter((other) => other.key.uid !== place.key.uid)],
    update,
  }
}

/** Every sighting of one observation of a lane, by address key. */
export function sightingsByKey(lane: readonly Place[], observations: readonly Observation[]): Map<string, Sighting> {
  return new Map(
    observations.flatMap(({ sightings }, index) =>
      sightings.map((one): [string, Sighting] => [addressKey((lane[index] as Place).key.uid, one.name), one]),
    ),
  )
}
