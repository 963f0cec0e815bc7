import type { ReportedChange } from '../../core/report.js'

/** One place at one target: a column of the matrix. All texts are raw. */
export interface Column {
  readonly target: string
  readonly use: string
  readonly environment: string
  readonly scope: string
}

/** Every place that a report names, by target, then by environment, each in the order in which it first comes. */
export function columnsOf(changes: readonly ReportedChange[]): Column[] {
  const byTarget = new Map<string, Map<string, Column>>()
  for (const { target, use, environment, scope } of changes) {
    const column = { target, use, environment, scope }
    getOrSet(byTarget, JSON.stringify([target, use]), () => new Map<string, Column>()).set(columnKey(column), column)
  }
  return [...byTarget.values()].flatMap((places) => {
    const order = [...new Set([...places.values()].map(({ environment }) => environment))]
    return order.flatMap((environment) => [...places.values()].filter((place) => place.environment === environment))
  })
}

/** Columns that stand beside each other and belong to one target, by their indexes. */
export interface TargetColumns {
  readonly target: string
  readonly use: string
  readonly indexes: readonly number[]
}

/** The columns of each target. */
export function byTarget(
  columns: readonly Column[],
  indexes: readonly number[] = [...columns.keys()],
): TargetColumns[] {
  const groups: { target: string; use: string; indexes: number[] }[] = []
  for (const index of indexes) {
    const { target, use } = columns[index] as Column
    const last = groups.at(-1)
    if (last?.target === target && last.use === use) last.indexes.push(index)
    else groups.push({ target, use, indexes: [index] })
  }
  return groups
}

/** What a place is found by. */
export function columnKey({ target, use, environment, scope }: Column): string {
  return JSON.stringify([target, use, environment, scope])
}

/** The value of a key in a map, made and set if there is none yet. */
export function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
