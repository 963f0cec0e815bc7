import type { Refusal, Warning } from '../core/change.js'
import type { Report } from '../core/report.js'
import { consentLines } from './consent.js'
import { detailLines } from './detail.js'
import { forTerminal } from './escape.js'
import { headline, stoppedText } from './headline.js'
import { counted, type Mark } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import { redeploymentLines } from './redeployments.js'
import { type Fold, type Row, type Section, sectionsOf } from './report-sections.js'
import type { Style, TerminalStyle } from './terminal-style.js'
import { unlockLines } from './unlock.js'

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
export function reportText(report: Report, style: TerminalStyle, options: { readonly verbose: boolean }): string {
  if (report.hash === '' && !isStructural(report)) return ''
  const said = isStructural(report) ? proposalWords(report)?.title : headline(report)
  const lines = [
    style.paint('bold', `${titles[report.command]} for ${forTerminal(report.owner)}: ${said}.`),
    ...consentLines(report).map((line) => style.paint('yellow', forTerminal(line))),
    ...proposalLines(report, style),
    ...(report.details === undefined ? sectionLines(sectionsOf(report, options.verbose), style) : detailLines(report)),
    ...refusalLines(report.refusals, style),
    ...spaced(unlockLines(report)),
    ...warningLines(report.warnings ?? [], style),
    ...deploymentLines(report, style),
    '',
    ...requestLines(report).map((line) => style.paint('dim', line)),
  ]
  const stopped = stoppedText(report)
  if (stopped !== '') lines.push('', style.paint('yellow', stopped))
  return `${lines.join('\n').trimEnd()}\n`
}

/** Lines with an empty one before them. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

/** What a pull request does to the config. */
function proposalLines(report: Report, style: TerminalStyle): string[] {
  const words = proposalWords(report)
  if (words === undefined) return []
  const groups = words.groups.flatMap(({ title, items }) => [
    `  ${style.paint('bold', title)}`,
    ...items.map((item) => `    ${forTerminal(item)}`),
  ])
  const title = isStructural(report) ? [] : [`  ${words.title}`]
  return ['', 'Proposed', ...title, ...groups, `  ${style.paint('dim', words.note)}`]
}

/** Trouble that ended a command: what, where, and what to do about it. */
export function errorText(
  error: {
    readonly code: string
    readonly message: string
    readonly hint: string
    readonly where?: string | undefined
  },
  style: TerminalStyle,
): string {
  const [first = '', ...others] = error.message.split('\n').map(forTerminal)
  const lead = style.paint('red', `error (${error.code}):`)
  const lines = [
    // several complaints make a list, one makes a sentence
    ...(others.length === 0 ? [`${lead} ${first}`] : [lead, `  ${first}`, ...others.map((line) => `  ${line}`)]),
    ...(error.where === undefined ? [] : [`  at ${forTerminal(error.where)}`]),
    `  ${forTerminal(error.hint)}`,
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines(sections: readonly Section[], style: TerminalStyle): string[] {
  let target: string | undefined
  return sections.flatMap((section) => {
    const { use, environment, scope } = section
    const kind = use === section.target ? '' : style.paint('dim', ` (${forTerminal(use)})`)
    const heading = target === section.target ? [] : ['', `${style.paint('bold', forTerminal(section.target))}${kind}`]
    target = section.target
    const arrow = style.symbols ? '→' : '->'
    return [
      ...heading,
      `  ${forTerminal(environment)} ${style.paint('dim', arrow)} ${forTerminal(scope)}`,
      ...bodyLines(section, style),
    ]
  })
}

function bodyLines(section: Section, style: TerminalStyle): string[] {
  const width = section.rows.reduce((most, { name }) => Math.max(most, Math.min(widest, forTerminal(name).length)), 0)
  return [
    ...section.rows.flatMap((row) => rowLines(row, width, style)),
    ...section.folds.flatMap((fold) => foldLines(fold, style)),
  ]
}

function rowLines(row: Row, width: number, style: TerminalStyle): string[] {
  const lead = `    ${marked(row.mark, row.word, style)} `
  const indent = ' '.repeat(4 + (style.symbols ? 1 : wordWidth) + 1 + width + 2)
  const done = row.done && style.symbols ? ` ${style.paint('green', '✓')}` : ''
  const why = row.why === '' ? '' : `  ${forTerminal(row.why)}${done}`
  return [
    `${lead}${forTerminal(row.name).padEnd(width)}${why}`.trimEnd(),
    ...[row.origin, ...row.more]
      .filter((text) => text !== '')
      .map((text) => `${indent}${style.paint('dim', forTerminal(text))}`),
  ]
}

function foldLines(fold: Fold, style: TerminalStyle): string[] {
  const hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : ''
  const names = fold.names.length === 0 ? '' : `: ${fold.names.map(forTerminal).join(', ')}${hidden}`
  const indent = ' '.repeat(4 + (style.symbols ? 1 : wordWidth) + 1)
  return [
    `    ${marked(fold.mark, fold.word, style)} ${fold.text}${names}`,
    ...fold.more.map((text) => `${indent}${style.paint('dim', forTerminal(text))}`),
  ]
}

function marked(mark: Mark, word: string, style: TerminalStyle): string {
  return style.paint(styles[mark], style.symbols ? symbols[mark] : word.padEnd(wordWidth))
}

function refusalLines(refusals: readonly Refusal[], style: TerminalStyle): string[] {
  if (refusals.length === 0) return []
  return [
    '',
    style.paint('red', 'Refused, nothing is written:'),
    ...refusals.flatMap(({ rule, because, unlock, addresses }) => [
      `  ${forTerminal(because)} ${style.paint('dim', `(${forTerminal(rule)})`)}`,
      ...addresses.slice(0, 5).map((address) => `    ${forTerminal(address)}`),
      ...(addresses.length > 5 ? [`    and ${addresses.length - 5} more`] : []),
      `    unlock: ${forTerminal(unlock)}`,
    ]),
  ]
}

function warningLines(warnings: readonly Warning[], style: TerminalStyle): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(
    ({ because, at }) => `  ${forTerminal(because)} ${style.paint('dim', `(${forTerminal(at)})`)}`,
  )
  return ['', style.paint('yellow', 'Worth a look:'), ...items]
}

function deploymentLines(report: Report, style: TerminalStyle): string[] {
  const items = redeploymentLines(report).map(({ target, text, failed }) => {
    const line = `  ${forTerminal(target)}: ${forTerminal(text)}`
    return failed ? style.paint('red', line) : line
  })
  return items.length === 0 ? [] : ['', 'Deployments:', ...items]
}

function requestLines(report: Report): string[] {
  return Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    const again = retried === 0 ? '' : `, ${retried} of them again`
    return `${forTerminal(target)}: ${counted(read, 'read')}, ${counted(write, 'write')}${again}`
  })
}
