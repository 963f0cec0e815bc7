import { addressText } from '../../core/address.js'
import type { Report, ReportedChange } from '../../core/report.js'
import { evidenceOf, isStranger, type Mark, markOf, originOf, whyOf, wordOf } from '../phrases.js'
import { type Column, columnKey, columnsOf, getOrSet } from './columns.js'

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

/** What a row of the page is filed under. */
export type State = (typeof states)[number]

/** A name in a story, with what is to be said of it alone; '' for nothing. */
export interface Item {
  readonly name: string
  readonly aside: string
}

/** What is to be told in the same words about one or many names. */
export interface Story {
  readonly id: number
  readonly state: State
  readonly word: string
  /** Empty where it differs from name to name. */
  readonly why: string
  /** What that stands on; empty for trouble and for what is left alone. */
  readonly sure: string
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
  /** Whether nobody needs to look at it. */
  readonly quiet: boolean
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
  readonly groups: { readonly attention: MatrixRow[]; readonly strangers: MatrixRow[]; readonly same: MatrixRow[] }
  /** Worst first. */
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
  const rows = new Map<
    string,
    { from: Set<string>; cells: Map<number, Cell[]>; stranger: boolean; attention: boolean }
  >()

  for (const change of report.changes) {
    const column = columnIndex.get(columnKey(change)) as number
    const refusals = change.error === undefined ? (refusedBy.get(addressText(change)) ?? []) : []
    const cell = cellOf(change, report, refusals)
    counts[cell.state] += 1
    const row = getOrSet(rows, change.name, () => ({
      from: new Set<string>(),
      cells: new Map<number, Cell[]>(),
      stranger: false,
      attention: false,
    }))
    if (change.sourceName !== undefined) row.from.add(change.sourceName)
    if (isStranger(change)) row.stranger = true
    else if (cell.state !== 'keep') row.attention = true

    const plain = cell.state === 'keep' && change.note === undefined
    if (cell.state === 'keep') getOrSet(kept, column, () => []).push(change)
    const story = plain ? undefined : storyFor(stories, { change, column, cell, refusals })
    const told = story === undefined ? cell : { ...cell, story: story.id }
    getOrSet(row.cells, column, () => []).push(told)
  }

  const groups: Matrix['groups'] = { attention: [], strangers: [], same: [] }
  for (const name of [...rows.keys()].sort()) {
    const row = rows.get(name) as NonNullable<ReturnType<typeof rows.get>>
    const group = row.attention ? groups.attention : row.stranger ? groups.strangers : groups.same
    group.push({ name, from: [...row.from], cells: row.cells })
  }
  return {
    columns,
    groups,
    stories: [...stories.values()].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    kept,
    counts,
  }
}

/** Whether a story is about trouble, which a person should see before everything else. */
export function isTrouble({ state }: Story): boolean {
  return state === 'failed' || state === 'unseen'
}

function refusalsByAddress(report: Report): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, refusal] of report.refusals.entries()) {
    for (const address of refusal.addresses) getOrSet(found, address, () => []).push(index)
  }
  return found
}

function cellOf(change: ReportedChange, { command, proposal }: Report, refusals: readonly number[]): Cell {
  const why = whyOf(change, proposal !== undefined)
  const cell = { state: markOf(change), word: wordOf(change, command), why, quiet: isStranger(change) }
  if (refusals.length > 0) return { ...cell, state: 'refused', word: 'refused', why: phrase(cell.word, cell.why) }
  return cell.state === 'failed' && change.do !== 'leave' ? { ...cell, why: phrase(change.do, cell.why) } : cell
}

function phrase(what: string, why: string): string {
  return why === '' ? what : `${what}: ${why}`
}

/** A change with where it stands in the matrix. */
interface Seen {
  readonly change: ReportedChange
  readonly column: number
  readonly cell: Cell
  readonly refusals: readonly number[]
}

function storyFor(stories: Map<string, Draft>, { change, column, cell, refusals }: Seen): Story {
  const { note, error, sourceName } = change
  const { state, word } = cell
  const failed = state === 'failed'
  const why = failed ? '' : cell.why
  const sure = failed || change.do === 'leave' || change.do === 'keep' ? '' : evidenceOf(change)
  // where nothing could be seen the note only repeats the error
  const said = state === 'unseen' && error !== undefined ? undefined : note
  const notes = [said, error?.message].filter((one) => one !== undefined && one !== '') as string[]
  const hint = error?.hint ?? ''
  const key = JSON.stringify([
    failed || state === 'unseen' ? '' : column,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals,
  ])
  const story = getOrSet(stories, key, () => ({
    id: stories.size,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals,
    items: new Map<number, Item[]>(),
  }))
  const from = [sourceName, originOf(change)].filter((one) => one !== undefined && one !== '')
  const asides = [...(from.length === 0 ? [] : [`from ${from.join(', ')}`]), ...(failed ? [cell.why] : [])]
  getOrSet(story.items, column, () => []).push({ name: change.name, aside: asides.join(', ') })
  return story
}
