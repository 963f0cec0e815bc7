import { groupBy } from '../core/group-by.js'
import type { Report } from '../core/report.js'
import { countsText } from './change-counts.js'
import { markdownCode, markdownText } from './escape.js'
import { alike, cellsText, isBusy, overviewOf } from './overview.js'
import { counted, number } from './phrases.js'
import type { Block, Fold, Row } from './report-rows.js'
import { type Arrangement, placeLabels, type Section, type Spread } from './report-sections.js'

/** With more lines than this in all, the tables are folded. */
const openRows = 30
/** So many of the odd lines are shown first. */
const shownOdd = 20

/** An arranged report as blocks: overview, what is odd, what is the same in several places, and each place. */
export function sectionBlocks(arrangement: Arrangement, command: Report['command']): string[] {
  const { sections, spreads, attention } = arrangement
  const blocks: readonly Block[] = [...spreads, ...sections]
  const folded = blocks.reduce((count, { rows }) => count + rows.length, 0) > openRows
  return [
    ...overviewBlock(arrangement),
    ...attentionBlocks(attention),
    ...(spreads.length === 0 ? [] : ['### The same in several places']),
    ...spreads.flatMap((spread) => spreadBlocks(spread, folded)),
    ...placeBlocks(
      sections.filter(({ state }) => state === 'told' || !folded),
      folded,
      command,
    ),
    ...briefBlocks(
      sections.filter(({ state }) => state !== 'told' && folded),
      command,
    ),
  ]
}

/** A table of target × environment; nothing where that would be a single line. */
function overviewBlock(arrangement: Arrangement): string[] {
  const rows = overviewOf(arrangement)
  if (rows.length < 2) return []
  const lines = alike([...rows.filter(isBusy), ...rows.filter((row) => !isBusy(row))]).map(([row, ...others]) => {
    const target = `${markdownCode(row.target)}${others.length === 0 ? '' : ` and ${number(others.length)} more, each`}`
    return `| ${[target, markdownCode(row.environment), cellsText(row)].join(' | ')} |`
  })
  const head = [
    '| Target | Environment | Added | Changed | Removed | Refused | Other |',
    '| :-- | :-- | --: | --: | --: | --: | :-- |',
  ]
  return [[...head, ...lines].join('\n')]
}

function attentionBlocks(attention: Arrangement['attention']): string[] {
  if (attention.length === 0) return []
  const lines = attention.slice(0, shownOdd).map(({ place, row }) => {
    return `| ${row.word} | ${markdownCode(row.name)} | ${markdownCode(place)} | ${markdownText(row.why)} |`
  })
  const hidden = attention.length - lines.length
  return [
    '### Look at these first',
    ['| What | Name | Where | Why |', '| --- | --- | --- | --- |', ...lines].join('\n'),
    ...(hidden > 0 ? [`and ${counted(hidden, 'more line')} below`] : []),
  ]
}

function spreadBlocks({ places, rows, folds }: Spread, folded: boolean): string[] {
  const where = `in ${counted(places.length, 'place')}`
  const list = placeLabels(places).map((label) => `- ${markdownCode(label)}`)
  const block = { rows, folds: folds.map((fold) => ({ ...fold, text: `${fold.text} ${where}` })) }
  return [
    ...blockBlocks(block, { folded, where: ` ${where}` }),
    details(`The ${counted(places.length, 'place')}`, list.join('\n')),
  ]
}

function placeBlocks(sections: readonly Section[], folded: boolean, command: Report['command']): string[] {
  let target: string | undefined
  return sections.flatMap((section) => {
    const heading =
      target === section.target ? [] : [`### ${markdownCode(section.target)} (${markdownText(section.use)})`]
    target = section.target
    const counts = countsText(section.counts, command)
    return [
      ...heading,
      `#### ${markdownCode(section.environment)} → ${markdownCode(section.scope)}`,
      counts,
      ...blockBlocks(section, { folded }),
    ]
  })
}

/** Places of which all is said with their counts. */
function briefBlocks(sections: readonly Section[], command: Report['command']): string[] {
  if (sections.length === 0) return []
  const labels = placeLabels(sections)
  const lines = sections.map(({ counts, folds }, index) => {
    const kept = folds.filter(({ mark }) => mark === 'keep').map(({ text }) => `: ${text}`)
    return `- ${markdownCode(labels[index] ?? '')}: ${countsText(counts, command)}${kept.length > 0 ? ` (${kept.join('').slice(2)})` : ''}`
  })
  return [details(`${counted(sections.length, 'place')} with nothing else to report`, lines.join('\n'))]
}

function blockBlocks({ rows, folds }: Block, { folded, where = '' }: { folded: boolean; where?: string }): string[] {
  const table = rows.length === 0 ? [] : [tableOf(rows, where)]
  return [
    ...(folded ? table.map((text) => details(wordsText(rows), text)) : table),
    ...(folds.length === 0 ? [] : [folds.map(foldItem).join('\n')]),
  ]
}

function tableOf(rows: readonly Row[], where: string): string {
  const lines = rows.map((row) => {
    const why = [row.why, row.origin, ...row.more].filter((text) => text !== '').map(markdownText)
    return `| ${row.word} | ${markdownCode(row.name)}${where} | ${why.join('<br>')} |`
  })
  return ['| What | Name | Why |', '| --- | --- | --- |', ...lines].join('\n')
}

function foldItem(fold: Fold): string {
  const names = fold.names.map(markdownCode).join(', ')
  const hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : ''
  const more = fold.more.map((text) => `<br>${markdownText(text)}`).join('')
  return `- ${fold.text}${names === '' ? '' : `: ${names}${hidden}`}${more}`
}

/** "2 remove, 10 create" */
function wordsText(rows: readonly Row[]): string {
  const groups = groupBy(rows, ({ word }) => word)
  return [...groups].map(([word, { length }]) => `${number(length)} ${word}`).join(', ')
}

/** @param title words of ours only: HTML gives names no shelter there */
function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}
