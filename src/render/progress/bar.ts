import type { Work } from '../../core/progress.js'
import { columnsOf, cutToColumns } from '../columns.js'
import { forTerminal } from '../escape.js'
import type { Style, TerminalStyle } from '../terminal-style.js'
import type { Picture } from './meter.js'
import { countText, rateText, waitText } from './words.js'

/** Where a bar is drawn. */
export interface Canvas {
  /** Columns that a line may take. */
  readonly columns: number
  readonly style: TerminalStyle
  /** Shows a time, ms since the epoch. */
  readonly clock: (time: number) => string
}

/** Room inside of a bar, columns: at least, at most. */
const [narrowest, widest] = [10, 30]
/** A pause that there is no room to tell of is cut, unless less than this would be left of it, columns. */
const shortestWait = 16

interface Piece {
  readonly text: string
  readonly style?: Style
}

/**
 * A run as one line that takes no more columns than there are: what goes on, a bar, count, rate, expected end, the target, and
 * what waits. Where there is little room the count stays, then what waits, then the end.
 */
export function barLine({ work, rate, end, waits }: Picture, { columns, style, clock }: Canvas): string {
  const more = style.symbols ? '…' : '~'
  const dot = style.symbols ? ' · ' : ', '
  const verb = work?.kind ?? 'reading the source and the ledger'
  const count = work === undefined ? '' : ` ${countText(work)}`
  let room = columns - columnsOf(`${verb}${count}`)
  if (room < 0) return style.paint('dim', cutToColumns(`${verb}${count}`, columns, more))

  const fits = (text: string): string => {
    const needed = columnsOf(text)
    if (text === '' || needed > room) return ''
    room -= needed
    return text
  }
  const said = waits.length === 0 ? '' : `${dot}waiting: ${waitText(waits, clock)}`
  const wait = fits(room < shortestWait ? '' : cutToColumns(said, room, more))
  const ending = fits(end === undefined ? '' : `${dot}ends about ${clock(end)}`)
  const hasBar = work !== undefined && fits(' '.repeat(narrowest + 3)) !== ''
  const speed = fits(rate === undefined ? '' : `${dot}${rateText(rate)}`)
  const target = fits(work === undefined || work.target === '' ? '' : `${dot}${forTerminal(work.target)}`)
  const bar = hasBar ? drawn(work, Math.min(widest, narrowest + room)) : []

  const pieces: readonly Piece[] = [
    { text: verb },
    ...bar,
    { text: count, ...(work !== undefined && work.failed > 0 ? { style: 'red' as const } : {}) },
    { text: `${speed}${ending}${target}` },
    { text: wait, style: 'yellow' },
  ]
  return pieces
    .filter(({ text }) => text !== '')
    .map((piece) => style.paint(piece.style ?? 'dim', piece.text))
    .join('')
}

/** The bar: full only where all is done. */
function drawn({ done, total }: Work, width: number): Piece[] {
  const full = total === 0 ? 0 : Math.min(width, Math.floor((done / total) * width))
  const filled = full === width || full === 0 ? '='.repeat(full) : `${'='.repeat(full - 1)}>`
  return [{ text: ' [' }, { text: filled, style: 'green' }, { text: `${' '.repeat(width - full)}]` }]
}
