import type { Report } from '../../core/report.js'
import { fitting, shares, sum } from '../fit.js'
import { counted, type Mark, number } from '../phrases.js'
import type { Fold, Row } from '../report-rows.js'
import { arrangementOf, type Section } from '../report-sections.js'
import { shortCode, shortText } from '../shorten.js'

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

/**
 * A table for each place with something to say, as much of each as fits.
 * @param room characters
 * @param elsewhere where more can be seen, Markdown
 */
export function sectionsBlock(report: Report, room: number, elsewhere: string): string {
  const sections = arrangementOf(report, false).sections.filter(speaks)
  const folded = sum(sections.map(({ rows }) => rows.length)) > openRows
  const whole = sections.map((section) => sectionText(section, folded, Number.POSITIVE_INFINITY))
  const sizes = whole.map(({ text }) => text.length + 2)
  if (sum(sizes) <= room) return whole.map(({ text }) => text).join('\n\n')

  const most = Math.max(1, Math.floor((room - 300) / leastRoom))
  const given = shares(sizes.slice(0, most), room - 300)
  const cut = given.map((share, index) =>
    share === sizes[index] ? (whole[index] as Shown) : sectionText(sections[index] as Section, folded, share - 2),
  )
  const shown = cut.filter(({ text }, index) => text.length + 2 <= (given[index] ?? 0))
  const shownRows = sum(shown.map(({ rows }) => rows))
  const lines = counted(sum(sections.map(({ rows }) => rows.length)) - shownRows, 'line')
  const places = sections.length - shown.length
  const what = places === 0 ? lines : `${lines}, ${counted(places, 'place')} as a whole,`
  return [
    ...shown.map(({ text }) => text),
    `**Not everything fits here: ${what} left out.** All of it is in the folder that the step's output \`report\` names; as much as fits is in ${elsewhere}.`,
  ].join('\n\n')
}

/** The places with nothing to change, one line each, folded. */
export function quietBlock(report: Report, room: number): string {
  const quiet = arrangementOf(report, false).sections.filter((section) => !speaks(section))
  if (quiet.length === 0) return ''
  const lines = quiet.map((section) => `- ${placeText(section)}: ${section.folds.map(foldText).join('; ')}`)
  const shown = fitting(lines, room - 200, (hidden) => `- and ${counted(hidden, 'place')} more`)
  return details(`Nothing to change in ${counted(quiet.length, 'place')}`, shown.join('\n'))
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
function sectionText(section: Section, folded: boolean, room: number): Shown {
  const rows = [...section.rows].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark))
  const head = ['| | Name | Why | How sure |', '| :-- | :-- | :-- | :-- |']
  const heading = `#### ${placeText(section)}`
  const folds = fitting(
    section.folds.map((fold) => `- ${foldText(fold)}`),
    room * 0.4,
    (hidden) => `- and ${number(hidden)} more`,
  ).join('\n')
  let hidden = 0
  const lines = fitting(rows.map(rowText), room - heading.length - folds.length - 300, (count) => {
    hidden = count
    return `| | … and ${number(count)} more | | |`
  })
  const table = rows.length === 0 ? '' : [...head, ...lines].join('\n')
  const shown = folded && table !== '' ? details(kindsText(rows), table) : table
  const text = [heading, shown, folds].filter((block) => block !== '').join('\n\n')
  return { text, rows: rows.length - hidden }
}

/** "2 remove, 10 create" */
function kindsText(rows: readonly Row[]): string {
  const counts = new Map<string, { sign: string; count: number }>()
  for (const { word, mark } of rows) {
    counts.set(word, { sign: signs[mark], count: (counts.get(word)?.count ?? 0) + 1 })
  }
  return [...counts].map(([word, { sign, count }]) => `${sign} ${number(count)} ${word}`).join(', ')
}

function placeText({ target, environment, scope }: Section): string {
  return `${shortCode(target)}: ${shortCode(environment)} → ${shortCode(scope)}`
}

function rowText(row: Row): string {
  const from = row.from === '' ? '' : `<br>from ${shortCode(row.from)}`
  const why = [row.why, row.origin, ...row.more].filter((text) => text !== '').map(shortText)
  const cells = [`${signs[row.mark]}&nbsp;${row.word}`, `${shortCode(row.name)}${from}`, why.join('<br>')]
  return `| ${cells.join(' | ')} | ${row.sure.replaceAll(' ', '&nbsp;')} |`
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
