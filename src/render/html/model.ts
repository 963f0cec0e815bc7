import { addressText } from '../../core/address.js'
import type { Report, ReportedChange } from '../../core/report.js'
import { evidenceOf, isStranger, markOf, whyOf, wordOf } from '../phrases.js'
import { type Column, columnKey, columnsOf, getOrSet } from './columns.js'
import { type SpreadNames, spreadNames } from './spreads.js'
import { type Cell, type State, type Story, states, storyTeller } from './stories.js'

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

interface DraftRow {
  readonly from: Set<string>
  readonly cells: Map<number, Cell[]>
  stranger: boolean
  attention: boolean
}

/** Arranges a report. Columns stand by target in the report's order, rows by name. Linear, but for sorting the names. */
export function matrixOf(report: Report): Matrix {
  const columns = columnsOf(report.changes)
  const columnIndex = new Map(columns.map((column, index) => [columnKey(column), index]))
  const refusedBy = refusalsByAddress(report)
  const spreads: SpreadNames = spreadNames(report, (change) => columnIndex.get(columnKey(change)) as number)
  const teller = storyTeller()
  const kept = new Map<number, ReportedChange[]>()
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>
  const rows = new Map<string, DraftRow>()

  for (const change of report.changes) {
    const column = columnIndex.get(columnKey(change)) as number
    const refusals = change.error === undefined ? (refusedBy.get(addressText(change)) ?? []) : []
    const cell = cellOf(change, report, refusals)
    counts[cell.state] += 1
    const row = getOrSet(rows, change.name, (): DraftRow => {
      return { from: new Set(), cells: new Map(), stranger: false, attention: false }
    })
    if (change.sourceName !== undefined) row.from.add(change.sourceName)
    if (isStranger(change)) row.stranger = true
    else if (cell.state !== 'keep') row.attention = true

    const plain = cell.state === 'keep' && change.note === undefined
    if (cell.state === 'keep') getOrSet(kept, column, () => []).push(change)
    const story = plain ? undefined : teller.tell({ change, column, cell, refusals, spread: spreads.get(change) })
    const told = story === undefined ? cell : { ...cell, story: story.id }
    getOrSet(row.cells, column, () => []).push(told)
  }
  return { columns, groups: groupsOf(rows), stories: teller.stories(), kept, counts }
}

function groupsOf(rows: ReadonlyMap<string, DraftRow>): Matrix['groups'] {
  const groups: Matrix['groups'] = { attention: [], strangers: [], same: [] }
  for (const name of [...rows.keys()].sort()) {
    const row = rows.get(name) as DraftRow
    const group = row.attention ? groups.attention : row.stranger ? groups.strangers : groups.same
    group.push({ name, from: [...row.from], cells: row.cells })
  }
  return groups
}

function refusalsByAddress(report: Report): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, refusal] of report.refusals.entries()) {
    // what a merge lifts stops no change
    if (refusal.passesAfterMerge) continue
    for (const address of refusal.addresses) getOrSet(found, address, () => []).push(index)
  }
  return found
}

function cellOf(change: ReportedChange, { command, proposal }: Report, refusals: readonly number[]): Cell {
  const why = whyOf(change, proposal !== undefined)
  const sure = change.sure === undefined ? evidenceOf(change) : ''
  const cell = {
    state: markOf(change),
    word: wordOf(change, command),
    why,
    sure,
    since: sinceOf(change),
    quiet: isStranger(change),
  }
  if (refusals.length > 0) return { ...cell, state: 'refused', word: 'refused', why: phrase(cell.word, cell.why) }
  return cell.state === 'failed' && change.do !== 'leave' ? { ...cell, why: phrase(change.do, cell.why) } : cell
}

function sinceOf({ do: kind, ok, since = '' }: ReportedChange): string {
  const wrote = ok === true && (kind === 'create' || kind === 'update' || kind === 'adopt')
  return wrote ? 'this run' : since.slice(0, 10)
}

function phrase(what: string, why: string): string {
  return why === '' ? what : `${what}: ${why}`
}
