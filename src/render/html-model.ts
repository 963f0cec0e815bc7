import { addressText } from '../core/map.js'
import type { Report, ReportedChange } from '../core/report.js'
import { isStranger, type Mark, markOf, whyOf, wordOf } from './words.js'

/** The sign of a cell: that of its change, or that a refusal names it. Worst first. */
export const states = [
  'failed',
  'refused',
  'unseen',
  'remove',
  'update',
  'create',
  'adopt',
  'forget',
  'left',
  'keep',
] as const satisfies readonly (Mark | 'refused')[]

export type State = (typeof states)[number]

/** One place at one target: a column of the matrix. All texts are raw. */
export interface Column {
  readonly target: string
  readonly use: string
  readonly environment: string
  readonly scope: string
}

/** A name in a story; `from` is its name at the source where that is another one. */
export interface Item {
  readonly name: string
  readonly from?: string
}

/** What is to be told in the same words about one or many names. */
export interface Story {
  readonly id: number
  readonly state: State
  readonly word: string
  readonly why: string
  readonly notes: readonly string[]
  readonly hint: string
  /** Which refusals name it, counted from 0. */
  readonly refusals: readonly number[]
  /** Column → names. More than one column only for trouble, which often is the same everywhere. */
  readonly items: ReadonlyMap<number, readonly Item[]>
}

/** What one place says of one name. `story` is absent where there is nothing to add. */
export interface Cell {
  readonly state: State
  readonly word: string
  readonly why: string
  readonly story?: number
}

/** One name and what each place says of it: column → cells, nearly always one. */
export interface MatrixRow {
  readonly name: string
  /** Its other names at the source. */
  readonly from: readonly string[]
  readonly cells: ReadonlyMap<number, readonly Cell[]>
}

/** A report arranged as names × places. */
export interface Matrix {
  readonly columns: readonly Column[]
  /** By name within each group. */
  readonly groups: { readonly look: MatrixRow[]; readonly strangers: MatrixRow[]; readonly same: MatrixRow[] }
  readonly stories: readonly Story[]
  /** Column → its unchanged names. */
  readonly kept: ReadonlyMap<number, readonly ReportedChange[]>
  /** How many cells are in which state. */
  readonly counts: Readonly<Record<State, number>>
}

type Draft = Story & { readonly items: Map<number, Item[]> }

/** Arranges a report. Columns stand by target in the report's order, rows by name. Linear, but for sorting the names. */
export function matrixOf(report: Report): Matrix {
  const columns = columnsOf(report.changes)
  const columnIndex = new Map(columns.map((column, index) => [columnKey(column), index]))
  const refusedBy = refusalsByAddress(report)
  const stories = new Map<string, Draft>()
  const kept = new Map<number, ReportedChange[]>()
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>
  const rows = new Map<string, { from: Set<string>; cells: Map<number, Cell[]>; stranger: boolean; look: boolean }>()

  for (const change of report.changes) {
    const column = columnIndex.get(columnKey(change)) as number
    const refusals = change.error === undefined ? (refusedBy.get(addressText(change)) ?? []) : []
    const cell = cellOf(change, refusals)
    counts[cell.state] += 1
    const row = slotIn(rows, change.name, () => ({
      from: new Set<string>(),
      cells: new Map<number, Cell[]>(),
      stranger: false,
      look: false,
    }))
    if (change.sourceName !== undefined) row.from.add(change.sourceName)
    if (isStranger(change)) row.stranger = true
    else if (cell.state !== 'keep') row.look = true

    const plain = cell.state === 'keep' && change.note === undefined
    if (cell.state === 'keep') slotIn(kept, column, () => []).push(change)
    const story = plain ? undefined : storyFor(stories, change, column, cell, refusals)
    const told = story === undefined ? cell : { ...cell, story: story.id }
    slotIn(row.cells, column, () => []).push(told)
  }

  const groups: Matrix['groups'] = { look: [], strangers: [], same: [] }
  for (const name of [...rows.keys()].sort()) {
    const row = rows.get(name) as NonNullable<ReturnType<typeof rows.get>>
    const group = row.look ? groups.look : row.stranger ? groups.strangers : groups.same
    group.push({ name, from: [...row.from], cells: row.cells })
  }
  return { columns, groups, stories: [...stories.values()], kept, counts }
}

/** Whether a story is about trouble, which a person should see before everything else. */
export function isTrouble({ state }: Story): boolean {
  return state === 'failed' || state === 'unseen'
}

function columnsOf(changes: readonly ReportedChange[]): Column[] {
  const byTarget = new Map<string, Map<string, Column>>()
  for (const { target, use, environment, scope } of changes) {
    const column = { target, use, environment, scope }
    slotIn(byTarget, JSON.stringify([target, use]), () => new Map<string, Column>()).set(columnKey(column), column)
  }
  return [...byTarget.values()].flatMap((places) => {
    const order = [...new Set([...places.values()].map(({ environment }) => environment))]
    return order.flatMap((environment) => [...places.values()].filter((place) => place.environment === environment))
  })
}

function columnKey({ target, use, environment, scope }: Column): string {
  return JSON.stringify([target, use, environment, scope])
}

function refusalsByAddress(report: Report): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, refusal] of report.refusals.entries()) {
    for (const address of refusal.addresses) slotIn(found, address, () => []).push(index)
  }
  return found
}

function cellOf(change: ReportedChange, refusals: readonly number[]): Cell {
  const cell = { state: markOf(change), word: wordOf(change), why: whyOf(change) }
  if (refusals.length === 0) return cell
  const why = [cell.word, cell.why].filter((part) => part !== '').join(': ')
  return { state: 'refused', word: 'refused', why }
}

function storyFor(
  stories: Map<string, Draft>,
  change: ReportedChange,
  column: number,
  cell: Cell,
  refusals: readonly number[],
): Story {
  const { note, error } = change
  // where nothing could be seen the note only repeats the error
  const said = cell.state === 'unseen' && error !== undefined ? undefined : note
  const notes = [said, error?.message].filter((one) => one !== undefined && one !== '') as string[]
  const hint = error?.hint ?? ''
  const shared = cell.state === 'failed' || cell.state === 'unseen'
  const key = JSON.stringify([shared ? '' : column, cell, notes, hint, refusals])
  const story = slotIn(stories, key, () => ({ id: stories.size, ...cell, notes, hint, refusals, items: new Map() }))
  const item = change.sourceName === undefined ? { name: change.name } : { name: change.name, from: change.sourceName }
  slotIn(story.items, column, () => []).push(item)
  return story
}

function slotIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
