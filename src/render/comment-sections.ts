import type { Report } from '../core/report.js'
import { fitting, shares, sum } from './fit.js'
import { shortCode, shortText } from './short.js'
import { type Fold, type Row, type Section, sectionsOf } from './view.js'
import { counted, type Mark, number } from './words.js'

/** More rows than this are folded. */
const openRows = 30
/** Room that a place needs to be worth showing, characters: its heading, its table's head and a row or two. */
const leastRoom = 800

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
/** Worst first. */
const order = [
  'failed',
  'unseen',
  'remove',
  'adopt',
  'update',
  'create',
  'left',
  'forget',
  'keep',
] as const satisfies readonly Mark[]

/** What two configs can tell of a name: nobody has looked at the targets. */
const structural: Readonly<Record<Mark, string>> = {
  create: 'added',
  update: 'changed',
  adopt: 'changed',
  remove: 'taken out',
  forget: 'taken out',
  keep: 'same',
  left: 'left',
  unseen: 'unknown',
  failed: 'unknown',
}

/**
 * A table for each place with something to say, as much of each as fits.
 * @param trusted whether words and reasons are ours; otherwise only names are shown
 * @param room characters
 * @param elsewhere where the rest can be seen, Markdown
 */
export function sectionsBlock(report: Report, trusted: boolean, room: number, elsewhere: string): string {
  const sections = visible(report, trusted).filter(speaks)
  const folded = sum(sections.map(({ rows }) => rows.length)) > openRows
  const whole = sections.map((section) => sectionText(section, trusted, folded, Number.POSITIVE_INFINITY))
  const sizes = whole.map(({ text }) => text.length + 2)
  if (sum(sizes) <= room) return whole.map(({ text }) => text).join('\n\n')

  const most = Math.max(1, Math.floor((room - 300) / leastRoom))
  const given = shares(sizes.slice(0, most), room - 300)
  const cut = given.map((share, index) =>
    share === sizes[index]
      ? (whole[index] as Shown)
      : sectionText(sections[index] as Section, trusted, folded, share - 2),
  )
  const shown = cut.filter(({ text }, index) => text.length + 2 <= (given[index] ?? 0))
  const shownRows = sum(shown.map(({ rows }) => rows))
  const lines = counted(sum(sections.map(({ rows }) => rows.length)) - shownRows, 'line')
  const places = sections.length - shown.length
  const what = places === 0 ? lines : `${lines}, ${counted(places, 'place')} as a whole,`
  return [
    ...shown.map(({ text }) => text),
    `**Not everything fits here: ${what} left out.** All of it is in ${elsewhere}.`,
  ].join('\n\n')
}

/** The places with nothing to change, one line each, folded. */
export function quietBlock(report: Report, trusted: boolean, room: number): string {
  const quiet = visible(report, trusted).filter((section) => !speaks(section))
  if (quiet.length === 0) return ''
  const lines = quiet.map((section) => {
    const folds = trusted ? section.folds.map(foldText).join('; ') : ''
    return `- ${placeText(section)}${folds === '' ? '' : `: ${folds}`}`
  })
  const shown = fitting(lines, room - 200, (hidden) => `- and ${counted(hidden, 'place')} more`)
  return details(`Nothing to change in ${counted(quiet.length, 'place')}`, shown.join('\n'))
}

function visible(report: Report, trusted: boolean): Section[] {
  if (trusted) return sectionsOf(report, false)
  return sectionsOf(report, true).map((section) => ({
    ...section,
    rows: section.rows.filter(({ mark }) => mark !== 'keep'),
    folds: [],
  }))
}

function speaks({ rows, folds }: Section): boolean {
  return rows.length > 0 || folds.some(({ mark }) => mark === 'failed' || mark === 'unseen')
}

/** One place as Markdown, and how many of its rows that shows. */
interface Shown {
  readonly text: string
  readonly rows: number
}

/** Longer than the room only where nothing fits into it. */
function sectionText(section: Section, trusted: boolean, folded: boolean, room: number): Shown {
  const rows = [...section.rows].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
  const head = trusted ? ['| | Name | Why | How sure |', '| :-- | :-- | :-- | :-- |'] : ['| | Name |', '| :-- | :-- |']
  const heading = `#### ${placeText(section)}`
  const folds = fitting(
    section.folds.map((fold) => `- ${foldText(fold)}`),
    room * 0.4,
    (hidden) => `- and ${number(hidden)} more`,
  ).join('\n')
  let hidden = 0
  const lines = fitting(
    rows.map((row) => rowText(row, trusted)),
    room - heading.length - folds.length - 300,
    (count) => {
      hidden = count
      return `| | … and ${number(count)} more |${trusted ? ' | |' : ''}`
    },
  )
  const table = rows.length === 0 ? '' : [...head, ...lines].join('\n')
  const shown = folded && table !== '' ? details(kindsText(rows, trusted), table) : table
  const text = [heading, shown, folds].filter((block) => block !== '').join('\n\n')
  return { text, rows: rows.length - hidden }
}

/** "2 remove, 10 create" */
function kindsText(rows: readonly Row[], trusted: boolean): string {
  const counts = new Map<string, { sign: string; count: number }>()
  for (const row of rows) {
    const word = wordFor(row, trusted)
    counts.set(word, { sign: signs[row.mark], count: (counts.get(word)?.count ?? 0) + 1 })
  }
  return [...counts].map(([word, { sign, count }]) => `${sign} ${number(count)} ${word}`).join(', ')
}

function wordFor(row: Row, trusted: boolean): string {
  return trusted ? row.word : structural[row.mark]
}

function placeText({ target, environment, scope }: Section): string {
  return `${shortCode(target)}: ${shortCode(environment)} → ${shortCode(scope)}`
}

function rowText(row: Row, trusted: boolean): string {
  const from = row.from === '' ? '' : `<br>from ${shortCode(row.from)}`
  const lead = `| ${signs[row.mark]}&nbsp;${wordFor(row, trusted)} | ${shortCode(row.name)}${from} |`
  if (!trusted) return lead
  const why = [row.why, ...row.more].filter((text) => text !== '').map(shortText)
  return `${lead} ${why.join('<br>')} | ${row.sure.replaceAll(' ', '&nbsp;')} |`
}

function foldText(fold: Fold): string {
  const names = fold.names.map((name) => shortCode(name)).join(', ')
  const hidden = fold.hidden > 0 ? ` and ${number(fold.hidden)} more` : ''
  const more = fold.more.map((text) => `<br>${shortText(text)}`).join('')
  return `${fold.text}${names === '' ? '' : `: ${names}${hidden}`}${more}`
}

/** @param title words of ours only: HTML gives names no shelter there */
function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}
