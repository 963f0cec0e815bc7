import type { Warning } from '../core/plan/warnings.js'
import type { Report } from '../core/report.js'
import type { Refusal } from '../core/types.js'
import { forTerminal } from './escape.js'
import { headline, stoppedText } from './headline.js'
import { counted, type Mark } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import { type Fold, type Row, type Section, sectionsOf } from './report-sections.js'
import type { Look, Style } from './terminal-style.js'

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

const titles = { plan: 'Plan', apply: 'Apply', drift: 'Drift' } as const
/** Longest name that the column of names makes room for, characters. */
const widest = 40
const wordWidth = 9

/**
 * A report for a person, without its `error` (see {@link errorText}); '' where the run ended before there was
 * anything to tell. Holds no value, and no name that could act on a terminal.
 * @param options.verbose names each unchanged and each folded name
 */
export function reportText(report: Report, look: Look, options: { readonly verbose: boolean }): string {
  if (report.hash === '' && !isStructural(report)) return ''
  const said = isStructural(report) ? proposalWords(report)?.title : headline(report)
  const lines = [
    look.paint('bold', `${titles[report.command]} for ${forTerminal(report.owner)}: ${said}.`),
    ...proposalLines(report, look),
    ...sectionLines(sectionsOf(report, options.verbose), look),
    ...refusalLines(report.refusals, look),
    ...warningLines(report.warnings ?? [], look),
    '',
    ...requestLines(report).map((line) => look.paint('dim', line)),
  ]
  const stopped = stoppedText(report)
  if (stopped !== '') lines.push('', look.paint('yellow', stopped))
  return `${lines.join('\n').trimEnd()}\n`
}

/** What a pull request does to the config. */
function proposalLines(report: Report, look: Look): string[] {
  const words = proposalWords(report)
  if (words === undefined) return []
  const groups = words.groups.flatMap(({ title, items }) => [
    `  ${look.paint('bold', title)}`,
    ...items.map((item) => `    ${forTerminal(item)}`),
  ])
  const title = isStructural(report) ? [] : [`  ${words.title}`]
  return ['', 'Proposed', ...title, ...groups, `  ${look.paint('dim', words.note)}`]
}

/** Trouble that ended a command: what, where, and what to do about it. */
export function errorText(
  error: {
    readonly code: string
    readonly message: string
    readonly hint: string
    readonly where?: string | undefined
  },
  look: Look,
): string {
  const [first = '', ...others] = error.message.split('\n').map(forTerminal)
  const lead = look.paint('red', `error (${error.code}):`)
  const lines = [
    // several complaints make a list, one makes a sentence
    ...(others.length === 0 ? [`${lead} ${first}`] : [lead, `  ${first}`, ...others.map((line) => `  ${line}`)]),
    ...(error.where === undefined ? [] : [`  at ${forTerminal(error.where)}`]),
    `  ${forTerminal(error.hint)}`,
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines(sections: readonly Section[], look: Look): string[] {
  let target: string | undefined
  return sections.flatMap((section) => {
    const { use, environment, scope } = section
    const kind = use === section.target ? '' : look.paint('dim', ` (${forTerminal(use)})`)
    const heading = target === section.target ? [] : ['', `${look.paint('bold', forTerminal(section.target))}${kind}`]
    target = section.target
    const arrow = look.symbols ? '→' : '->'
    return [
      ...heading,
      `  ${forTerminal(environment)} ${look.paint('dim', arrow)} ${forTerminal(scope)}`,
      ...bodyLines(section, look),
    ]
  })
}

function bodyLines(section: Section, look: Look): string[] {
  const width = section.rows.reduce((most, { name }) => Math.max(most, Math.min(widest, forTerminal(name).length)), 0)
  return [
    ...section.rows.flatMap((row) => rowLines(row, width, look)),
    ...section.folds.flatMap((fold) => foldLines(fold, look)),
  ]
}

function rowLines(row: Row, width: number, look: Look): string[] {
  const lead = `    ${marked(row.mark, row.word, look)} `
  const indent = ' '.repeat(4 + (look.symbols ? 1 : wordWidth) + 1 + width + 2)
  const done = row.done && look.symbols ? ` ${look.paint('green', '✓')}` : ''
  const why = row.why === '' ? '' : `  ${forTerminal(row.why)}${done}`
  return [
    `${lead}${forTerminal(row.name).padEnd(width)}${why}`.trimEnd(),
    ...row.more.map((text) => `${indent}${look.paint('dim', forTerminal(text))}`),
  ]
}

function foldLines(fold: Fold, look: Look): string[] {
  const hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : ''
  const names = fold.names.length === 0 ? '' : `: ${fold.names.map(forTerminal).join(', ')}${hidden}`
  const indent = ' '.repeat(4 + (look.symbols ? 1 : wordWidth) + 1)
  return [
    `    ${marked(fold.mark, fold.word, look)} ${fold.text}${names}`,
    ...fold.more.map((text) => `${indent}${look.paint('dim', forTerminal(text))}`),
  ]
}

function marked(mark: Mark, word: string, look: Look): string {
  return look.paint(styles[mark], look.symbols ? symbols[mark] : word.padEnd(wordWidth))
}

function refusalLines(refusals: readonly Refusal[], look: Look): string[] {
  if (refusals.length === 0) return []
  return [
    '',
    look.paint('red', 'Refused, nothing is written:'),
    ...refusals.flatMap(({ rule, because, unlock, addresses }) => [
      `  ${forTerminal(because)} ${look.paint('dim', `(${forTerminal(rule)})`)}`,
      ...addresses.slice(0, 5).map((address) => `    ${forTerminal(address)}`),
      ...(addresses.length > 5 ? [`    and ${addresses.length - 5} more`] : []),
      `    unlock: ${forTerminal(unlock)}`,
    ]),
  ]
}

function warningLines(warnings: readonly Warning[], look: Look): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(
    ({ because, at }) => `  ${forTerminal(because)} ${look.paint('dim', `(${forTerminal(at)})`)}`,
  )
  return ['', look.paint('yellow', 'Worth a look:'), ...items]
}

function requestLines(report: Report): string[] {
  return Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    const again = retried === 0 ? '' : `, ${retried} of them again`
    return `${forTerminal(target)}: ${counted(read, 'read')}, ${counted(write, 'write')}${again}`
  })
}
