import { groupBy } from '../core/group-by.js'
import { type ChangeCounts, type CountKind, countKinds, countWord } from './change-counts.js'
import { number } from './phrases.js'
import type { Arrangement } from './report-sections.js'

/** One environment at one target, all of its places together. */
export interface OverviewRow {
  readonly target: string
  readonly environment: string
  readonly counts: ChangeCounts
}

/** The columns of an overview that are there for every report. */
export const overviewColumns = ['added', 'changed', 'removed', 'refused'] as const

/** In an overview of more rows than this, so many rows that say the same are one. */
const [fewRows, manyAlike] = [8, 4]

const beside: readonly CountKind[] = countKinds.filter((kind) => !(overviewColumns as readonly string[]).includes(kind))

/** Target × environment, in the report's order, with how much there is of what. */
export function overviewOf({ sections }: Pick<Arrangement, 'sections'>): OverviewRow[] {
  const groups = groupBy(sections, ({ target, environment }) => JSON.stringify([target, environment]))
  return [...groups.values()].map((group) => {
    const [{ target, environment }] = group
    return { target, environment, counts: group.map(({ counts }) => counts).reduce(added) }
  })
}

/** Rows of one environment that say the same, together where there are many of them. The others come first. */
export function alike(rows: readonly OverviewRow[]): (readonly [OverviewRow, ...OverviewRow[]])[] {
  const single = rows.map((row) => [row] as const)
  if (rows.length <= fewRows) return single
  const groups = [...groupBy(rows, ({ environment, counts }) => JSON.stringify([environment, counts])).values()]
  const many = groups.filter((group) => group.length >= manyAlike)
  const together = new Set(many.flat())
  return [...single.filter(([row]) => !together.has(row)), ...many]
}

/** What the columns do not say, in words: "1 failed, 40 unchanged"; '' for nothing. */
export function besideText(counts: ChangeCounts): string {
  const kinds = beside.filter((kind) => counts[kind] > 0)
  return kinds.map((kind) => `${number(counts[kind])} ${countWord(kind)}`).join(', ')
}

/** The cells behind target and environment: one for each column, and one for all else. */
export function cellsText({ counts }: Pick<OverviewRow, 'counts'>): string {
  const cells = overviewColumns.map((kind) => (counts[kind] === 0 ? '' : number(counts[kind])))
  return [...cells, besideText(counts)].join(' | ')
}

/** Whether there is anything to tell of it but that it is unchanged or unmanaged. */
export function isBusy({ counts }: Pick<OverviewRow, 'counts'>): boolean {
  return countKinds.some((kind) => kind !== 'unchanged' && kind !== 'unmanaged' && counts[kind] > 0)
}

function added(one: ChangeCounts, other: ChangeCounts): ChangeCounts {
  const keys = Object.keys(one) as (keyof ChangeCounts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as ChangeCounts
}
