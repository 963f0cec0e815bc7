import type { Report } from '../core/report.js'
import { countsText } from './change-counts.js'
import { forTerminal } from './escape.js'
import { counted, type Mark } from './phrases.js'
import type { Block, Fold, Row } from './report-rows.js'
import { type Arrangement, placeLabels, type Section, type Spread } from './report-sections.js'
import type { Style, TerminalStyle } from './terminal-style.js'
import { wrapped } from './wrap.js'

const symbols: Readonly<Record<Mark, string>> = {
  create: '+',
  update: '~',
  adopt: '!',
  remove: '-',
  forget: '·',
  keep: '=',
  left: '!',
  unseen: '?',
  failed: '✗',
}

const styles: Readonly<Record<Mark, Style>> = {
  create: 'green',
  update: 'yellow',
  adopt: 'yellow',
  remove: 'red',
  forget: 'dim',
  keep: 'dim',
  left: 'cyan',
  unseen: 'yellow',
  failed: 'red',
}

/** Longest name that the column of names makes room for, characters: on a narrow terminal, and elsewhere. */
const [widestNarrow, widest] = [28, 40]
const wordWidth = 9
/** So many places of a spread, and so many of the odd lines, are named. */
const [shownPlaces, shownOdd] = [5, 8]
/** More places without lines of their own than this are told in one list, and so many of them have a line there. */
const [fewBrief, shownBrief] = [5, 20]

/** What a text shows, and where. */
export interface TextOptions {
  /** Names each unchanged and each folded name. */
  readonly verbose: boolean
  /** Folds lines under a title, where the reader's means can; lines with a title are given as they are where it is left out. */
  readonly grouped?: Grouping | undefined
}

/** Lines under a title that can be folded. */
export type Grouping = (title: string, lines: readonly string[]) => readonly string[]

/** With more lines than this the places are folded, where lines can be. */
const openRows = 10

/** The lines of an arranged report: what is odd, what is the same in several places, and each place. */
export function sectionLines(
  arrangement: Arrangement,
  style: TerminalStyle,
  { command, verbose, grouped }: Pick<Report, 'command'> & TextOptions,
): string[] {
  const { sections, spreads, attention } = arrangement
  const isBrief = ({ state }: Section) => !verbose && state !== 'told'
  const brief = sections.filter(isBrief)
  const listed = brief.length > fewBrief ? brief : []
  const shown = listed.length === 0 ? sections : sections.filter((section) => !isBrief(section))
  return [
    ...attentionLines(attention, style),
    ...(spreads.length === 0 ? [] : ['', style.paint('bold', 'The same in several places')]),
    ...spreads.flatMap((spread) => spreadLines(spread, style)),
    ...placesOf(shown, style, { command, grouped }),
    ...briefLines(listed, style, command),
  ]
}

function attentionLines(attention: Arrangement['attention'], style: TerminalStyle): string[] {
  if (attention.length === 0) return []
  const shown = attention.slice(0, shownOdd)
  const width = nameWidth(
    shown.map(({ row }) => row.name),
    style,
  )
  const hidden = attention.length - shown.length
  return [
    '',
    style.paint('bold', 'Look at these first'),
    ...shown.flatMap(({ place, row }) =>
      rowLines({ ...row, why: `${row.why} (${place})`, origin: '', more: [] }, width, style),
    ),
    ...(hidden === 0 ? [] : [`    and ${counted(hidden, 'more line')} below`]),
  ]
}

function spreadLines({ places, rows, folds }: Spread, style: TerminalStyle): string[] {
  const count = ` in ${counted(places.length, 'place')}`
  const named = placeLabels(places.slice(0, shownPlaces)).map(forTerminal)
  const hidden = places.length - named.length
  const list = `${named.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`
  const block = {
    rows: rows.map((row) => ({ ...row, name: `${row.name}${count}` })),
    folds: folds.map((fold) => ({ ...fold, text: `${fold.text}${count}` })),
  }
  return [
    ...bodyLines(block, style, count.length),
    ...wrapped(list, style.columns - 6).map((line) => `      ${style.paint('dim', line)}`),
  ]
}

function placesOf(
  sections: readonly Section[],
  style: TerminalStyle,
  { command, grouped }: Pick<Report, 'command'> & Pick<TextOptions, 'grouped'>,
): string[] {
  const lines = placeLines(sections, style, command)
  const count = sections.reduce((all, { rows }) => all + rows.length, 0)
  if (grouped === undefined || count <= openRows) return lines
  return [
    '',
    ...grouped(`Place by place: ${counted(count, 'line')} in ${counted(sections.length, 'place')}`, lines.slice(1)),
  ]
}

function placeLines(sections: readonly Section[], style: TerminalStyle, command: Report['command']): string[] {
  let target: string | undefined
  return sections.flatMap((section) => {
    const { use, environment, scope } = section
    const kind = use === section.target ? '' : style.paint('dim', ` (${forTerminal(use)})`)
    const heading = target === section.target ? [] : ['', `${style.paint('bold', forTerminal(section.target))}${kind}`]
    target = section.target
    const place = `${forTerminal(environment)} ${style.symbols ? '→' : '->'} ${forTerminal(scope)}`
    const [first = '', ...others] = wrapped(`${place}: ${countsText(section.counts, command)}`, style.columns - 6)
    return [...heading, `  ${first}`, ...others.map((line) => `      ${line}`), ...bodyLines(section, style)]
  })
}

/** Places of which all is said with their counts. */
function briefLines(sections: readonly Section[], style: TerminalStyle, command: Report['command']): string[] {
  if (sections.length === 0) return []
  const labels = placeLabels(sections).map(forTerminal)
  const width = Math.min(widest, Math.max(...labels.map(({ length }) => length)))
  const lines = sections.map(
    ({ counts }, index) => `  ${(labels[index] ?? '').padEnd(width)}  ${countsText(counts, command)}`,
  )
  const hidden = lines.length - shownBrief
  return [
    '',
    style.paint('bold', 'Places with nothing else to report'),
    ...lines.slice(0, shownBrief),
    ...(hidden > 0 ? [`  and ${counted(hidden, 'more place')}; --verbose shows all`] : []),
  ]
}

/** @param more characters that each name is longer by than it is of itself */
function bodyLines({ rows, folds }: Block, style: TerminalStyle, more = 0): string[] {
  const width = nameWidth(
    rows.map(({ name }) => name),
    style,
    more,
  )
  return [...rows.flatMap((row) => rowLines(row, width, style)), ...folds.flatMap((fold) => foldLines(fold, style))]
}

/** How wide the column of names is: a name that is longer has its reason on the next line. */
function nameWidth(names: readonly string[], { columns }: TerminalStyle, more = 0): number {
  const most = (columns < 100 ? widestNarrow : widest) + more
  return names
    .map((name) => forTerminal(name).length)
    .reduce((width, one) => (one > most ? width : Math.max(width, one)), 0)
}

function rowLines(row: Row, width: number, style: TerminalStyle): string[] {
  const name = forTerminal(row.name)
  const lead = `    ${marked(row.mark, row.word, style)} `
  const indent = ' '.repeat(4 + (style.symbols ? 1 : wordWidth) + 1 + width + 2)
  const room = Math.max(20, style.columns - indent.length - 2)
  const done = row.done && style.symbols ? ` ${style.paint('green', '✓')}` : ''
  const why = row.why === '' ? [] : wrapped(forTerminal(row.why), room)
  if (why.length > 0) why.push(`${why.pop()}${done}`)
  const beside = name.length <= width ? why.shift() : undefined
  return [
    `${lead}${name.padEnd(width)}${beside === undefined ? '' : `  ${beside}`}`.trimEnd(),
    ...why.map((line) => `${indent}${line}`),
    ...[row.origin, ...row.more]
      .filter((text) => text !== '')
      .flatMap((text) => wrapped(forTerminal(text), room).map((line) => `${indent}${style.paint('dim', line)}`)),
  ]
}

function foldLines(fold: Fold, style: TerminalStyle): string[] {
  const hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : ''
  const names = fold.names.length === 0 ? '' : `: ${fold.names.map(forTerminal).join(', ')}${hidden}`
  const indent = ' '.repeat(4 + (style.symbols ? 1 : wordWidth) + 1)
  const room = Math.max(20, style.columns - indent.length)
  const [first = '', ...others] = wrapped(`${fold.text}${names}`, room)
  return [
    `    ${marked(fold.mark, fold.word, style)} ${first}`,
    ...others.map((line) => `${indent}${line}`),
    ...fold.more.flatMap((text) =>
      wrapped(forTerminal(text), room).map((line) => `${indent}${style.paint('dim', line)}`),
    ),
  ]
}

function marked(mark: Mark, word: string, style: TerminalStyle): string {
  return style.paint(styles[mark], style.symbols ? symbols[mark] : word.padEnd(wordWidth))
}
