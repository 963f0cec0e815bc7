import type { Config } from '../../core/config.js'
import { targetNamed } from '../../core/plan/places.js'
import { writes } from '../../core/plan/plan.js'
import type { Connection } from '../connections.js'
import { laneOf } from '../observe.js'
import type { Job } from './jobs.js'

/** Config targets that have something to write, grouped so that what shares a credential or a lane is one group. */
export function groupsOf(
  jobs: ReadonlyMap<string, readonly Job[]>,
  connections: ReadonlyMap<string, Connection>,
): string[][] {
  const order = [...jobs.keys()]
  const places = new Map(order.map((name, index) => [name, index]))
  const homes = new Map<unknown, Group>()
  for (const [name, mine] of jobs) {
    const lanes = mine.flatMap(({ change, place }) => (writes(change) ? [laneOf(place)] : []))
    if (lanes.length === 0) continue
    const keys = new Set<unknown>([connections.get(name)?.client, ...lanes])
    const touching = new Set([...keys].flatMap((key) => homes.get(key) ?? []))
    const joined = [...touching].reduce(larger, { names: [], keys: [] })
    for (const group of touching) if (group !== joined) moveInto(joined, group, homes)
    moveInto(joined, { names: [name], keys: [...keys] }, homes)
  }
  const at = (name: string) => places.get(name) ?? 0
  return [...new Set(homes.values())]
    .map(({ names }) => names.toSorted((a, b) => at(a) - at(b)))
    .sort(([a = ''], [b = '']) => at(a) - at(b))
}

interface Group {
  readonly names: string[]
  readonly keys: unknown[]
}

function larger(one: Group, other: Group): Group {
  return other.keys.length > one.keys.length ? other : one
}

function moveInto(to: Group, from: Group, homes: Map<unknown, Group>): void {
  for (const name of from.names) to.names.push(name)
  for (const key of from.keys) {
    if (homes.get(key) !== to) to.keys.push(key)
    homes.set(key, to)
  }
}

/**
 * Jobs of one config target in the pieces that its `write` takes: one lane each, at most `batch.max`. Where a revision
 * belongs to a name, its places are one row at the target: they stay together, so that a new row is created whole.
 */
export function batchesOf(jobs: readonly Job[], config: Config): Job[][] {
  return [...grouped(jobs, ({ place }) => place.key.lane)].flatMap((lane) => {
    const { place } = lane[0] as Job
    const { batch, forms } = targetNamed(config, place.target).target.capabilities
    const whole = forms.secret.revision.is === 'per-name'
    // each removal is observed again right before it is sent
    const alone = batch.is.shape === 'one' && !place.key.document && lane.every(({ change }) => change.do === 'remove')
    const max = alone ? 1 : batch.is.max
    return packed(whole ? grouped(lane, ({ change }) => change.address.name) : lane.map((job) => [job]), max)
  })
}

function grouped(jobs: readonly Job[], keyOf: (job: Job) => string): Job[][] {
  const groups = new Map<string, Job[]>()
  for (const job of jobs) {
    const group = groups.get(keyOf(job))
    if (group) group.push(job)
    else groups.set(keyOf(job), [job])
  }
  return [...groups.values()]
}

/** Fills pieces of at most `max`; a group is cut only where it alone is larger than a piece. */
function packed(groups: readonly Job[][], max: number): Job[][] {
  const pieces: Job[][] = []
  for (const group of groups)
    for (let at = 0; at < group.length; at += max) {
      const part = group.slice(at, at + max)
      const last = pieces.at(-1)
      if (last === undefined || last.length + part.length > max) pieces.push(part)
      else for (const job of part) last.push(job)
    }
  return pieces
}
