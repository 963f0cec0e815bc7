import type { Report } from '../../core/report.js'
import { countsText } from '../change-counts.js'
import { fitting, shares, sum } from '../fit.js'
import { counted, type Mark, number } from '../phrases.js'
import { type Block, type Fold, markOrder, type Row } from '../report-rows.js'
import { type Arrangement, placeLabels, type ReportPlace, type Section, type Spread } from '../report-sections.js'
import { shortCode, shortText } from '../shorten.js'

/** More rows than this are folded. */
const openRows = 10
/** Room that a place needs to be worth showing, characters: its heading, its table's head and a row or two. */
const leastRoom = 800
/** So many places of a spread are named. */
const shownPlaces = 40

const signs: Readonly<Record<Mark, string>> = {
  create: '🟢',
  update: '🟡',
  adopt: '🟠',
  remove: '🔴',
  forget: '⚪',
  keep: '⚪',
  left: '⚪',
  unseen: '❓',
  failed: '❌',
}

/** A heading with its table, and what stands below that. */
interface Part extends Block {
  readonly heading: string
  /** What stands behind each name. */
  readonly where: string
  readonly below: string
  /** In how many places each of its lines is true. */
  readonly times: number
}

/**
 * What is the same in several places, and a table for each place with something of its own to say, as much of each as fits;
 * folded as a whole where it is long.
 * @param room characters
 * @param elsewhere where more can be seen, Markdown
 */
export function sectionsBlock({ spreads, sections }: Arrangement, room: number, elsewhere: string): string {
  const parts = [...spreads.map(spreadPart), ...sections.filter(({ state }) => state === 'told').map(placePart)]
  if (sum(parts.map(({ rows }) => rows.length)) <= openRows) return fittingParts(parts, room, elsewhere)
  const title = `Details: ${kindsText(parts)}`
  return details(title, fittingParts(parts, room - title.length - 100, elsewhere))
}

function fittingParts(parts: readonly Part[], room: number, elsewhere: string): string {
  const whole = parts.map((part) => partText(part, Number.POSITIVE_INFINITY))
  const sizes = whole.map(({ text }) => text.length + 2)
  if (sum(sizes) <= room) return whole.map(({ text }) => text).join('\n\n')

  const most = Math.max(1, Math.floor((room - 300) / leastRoom))
  const given = shares(sizes.slice(0, most), room - 300)
  const cut = given.map((share, index) =>
    share === sizes[index] ? (whole[index] as Shown) : partText(parts[index] as Part, share - 2),
  )
  const shown = cut.filter(({ text }, index) => text.length + 2 <= (given[index] ?? 0))
  const shownRows = sum(shown.map(({ rows }) => rows))
  const lines = counted(sum(parts.map(({ rows }) => rows.length)) - shownRows, 'line')
  const places = parts.length - shown.length
  const what = places === 0 ? lines : `${lines}, ${counted(places, 'place')} as a whole,`
  return [
    ...shown.map(({ text }) => text),
    `**Not everything fits here: ${what} left out.** The whole report is in the folder that the step's output \`report\` names; as much as fits is in ${elsewhere}.`,
  ].join('\n\n')
}

/** The places without lines of their own, one line each, folded. */
export function quietBlock({ sections }: Arrangement, command: Report['command'], room: number): string {
  const quiet = sections.filter(({ state }) => state !== 'told')
  if (quiet.length === 0) return ''
  const lines = quiet.map((section) => {
    // how sure it is that a place is as it should be
    const kept = section.folds.filter(({ mark }) => mark === 'keep').map(foldText)
    const said =
      section.state === 'quiet' ? section.folds.map(foldText) : [countsText(section.counts, command), ...kept]
    return `- ${placeText(section)}: ${said.join('; ')}`
  })
  const shown = fitting(lines, room - 200, (hidden) => `- and ${counted(hidden, 'place')} more`)
  const isAllQuiet = quiet.every(({ state }) => state === 'quiet')
  const title = `${counted(quiet.length, 'place')} ${isAllQuiet ? 'without changes' : 'with nothing else to report'}`
  return details(title, shown.join('\n'))
}

function spreadPart({ places, rows, folds }: Spread): Part {
  const count = counted(places.length, 'place')
  const labels = placeLabels(places.slice(0, shownPlaces)).map((label) => shortCode(label))
  const hidden = places.length - labels.length
  const list = `${labels.join(', ')}${hidden > 0 ? ` and ${number(hidden)} more` : ''}`
  return {
    rows,
    folds,
    heading: `#### The same in ${count}`,
    where: ` in ${count}`,
    times: places.length,
    below: details(`The ${count}`, list),
  }
}

function placePart(section: Section): Part {
  return { ...section, heading: `#### ${placeText(section)}`, where: '', times: 1, below: '' }
}

/** One part as Markdown, and how many of its rows that shows. */
interface Shown {
  readonly text: string
  readonly rows: number
}

/** Longer than the room only where nothing fits into it. */
function partText({ heading, where, below, rows, folds }: Part, room: number): Shown {
  const head = ['| | Name | Why | How sure |', '| :-- | :-- | :-- | :-- |']
  const list = fitting(
    folds.map((fold) => `- ${foldText(fold)}`),
    room * 0.4,
    (hidden) => `- and ${number(hidden)} more`,
  ).join('\n')
  let hidden = 0
  const taken = heading.length + list.length + below.length
  const lines = fitting(
    rows.map((row) => rowText(row, where)),
    room - taken - 300,
    (count) => {
      hidden = count
      return `| | … and ${number(count)} more | | |`
    },
  )
  const table = rows.length === 0 ? '' : [...head, ...lines].join('\n')
  const text = [heading, table, list, below].filter((block) => block !== '').join('\n\n')
  return { text, rows: rows.length - hidden }
}

/** "🔴 2 remove, 🟢 10 create" */
function kindsText(parts: readonly Part[]): string {
  const counts = new Map<string, { mark: Mark; count: number }>()
  for (const { rows, times } of parts) {
    for (const { word, mark } of rows) counts.set(word, { mark, count: (counts.get(word)?.count ?? 0) + times })
  }
  return [...counts]
    .sort(([, a], [, b]) => markOrder.indexOf(a.mark) - markOrder.indexOf(b.mark))
    .map(([word, { mark, count }]) => `${signs[mark]} ${number(count)} ${word}`)
    .join(', ')
}

function placeText({ target, environment, scope }: ReportPlace): string {
  return `${shortCode(target)}: ${shortCode(environment)} → ${shortCode(scope)}`
}

function rowText(row: Row, where: string): string {
  const from = row.from === '' ? '' : `<br>from ${shortCode(row.from)}`
  const why = [row.why, row.origin, ...row.more].filter((text) => text !== '').map(shortText)
  const cells = [`${signs[row.mark]}&nbsp;${row.word}`, `${shortCode(row.name)}${where}${from}`, why.join('<br>')]
  return `| ${cells.join(' | ')} | ${row.sure.replaceAll(' ', '&nbsp;')} |`
}

function foldText(fold: Fold): string {
  const names = fold.names.map((name) => shortCode(name)).join(', ')
  const hidden = fold.hidden > 0 ? ` and ${number(fold.hidden)} more` : ''
  const more = fold.more.map((text) => `<br>${shortText(text)}`).join('')
  return `${fold.text}${names === '' ? '' : `: ${names}${hidden}`}${more}`
}

/** @param title words of ours only: HTML gives names no shelter there */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}
