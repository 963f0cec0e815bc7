import { byTarget, type Column } from './columns.js'
import type { Matrix, MatrixRow } from './model.js'

/** So many columns fit on a sheet of paper, and on a screen without much scrolling. */
const widest = 12
/** So many rows are laid out together. */
const rowsToATable = 100

/** Rows of a group that stand together in a table. */
export interface RowGroup {
  readonly title: string
  /** How many names the group has in all. */
  readonly size: number
  readonly rows: readonly MatrixRow[]
}

/** Some columns beside each other, with the names that have anything there, in tables of a limited length. */
export interface Band {
  readonly columns: readonly number[]
  readonly names: number
  readonly tables: readonly (readonly RowGroup[])[]
}

const titles = { attention: 'To look at', strangers: 'Unmanaged names', same: 'Unchanged everywhere' } as const

/** A matrix in tables of which each can be seen whole. No target is divided that fits. */
export function bandsOf({ columns, groups }: Matrix): Band[] {
  const bands = columnBands(columns)
  return bands.map((indexes) => {
    const isHere = ({ cells }: MatrixRow) => bands.length === 1 || indexes.some((index) => cells.has(index))
    const here = (['attention', 'strangers', 'same'] as const).map((kind) => ({
      title: titles[kind],
      rows: groups[kind].filter(isHere),
    }))
    const names = here.reduce((sum, { rows }) => sum + rows.length, 0)
    return { columns: indexes, names, tables: tablesOf(here) }
  })
}

function columnBands(columns: readonly Column[]): number[][] {
  const bands: number[][] = []
  for (const { indexes } of byTarget(columns)) {
    for (let at = 0; at < indexes.length; at += widest) {
      const part = indexes.slice(at, at + widest)
      const last = bands.at(-1) ?? []
      if (last.length > 0 && last.length + part.length <= widest) bands[bands.length - 1] = [...last, ...part]
      else bands.push(part)
    }
  }
  return bands
}

function tablesOf(groups: readonly Omit<RowGroup, 'size'>[]): RowGroup[][] {
  const tables: RowGroup[][] = []
  let room = 0
  for (const { title, rows } of groups) {
    for (let at = 0; at < rows.length; ) {
      if (room === 0) {
        tables.push([])
        room = rowsToATable
      }
      const part = rows.slice(at, at + room)
      tables.at(-1)?.push({ title, size: rows.length, rows: part })
      at += part.length
      room -= part.length
    }
  }
  return tables
}
