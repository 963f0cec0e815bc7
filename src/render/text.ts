import type { Refusal, Warning } from '../core/change.js'
import { type Report, standing } from '../core/report.js'
import { consentLines } from './consent.js'
import { detailLines } from './detail.js'
import { forTerminal } from './escape.js'
import { headline, stoppedText } from './headline.js'
import { counted, passingText } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import { redeploymentLines } from './redeployments.js'
import { arrangementOf } from './report-sections.js'
import type { TerminalStyle } from './terminal-style.js'
import { sectionLines, type TextOptions } from './text-sections.js'
import { unlockLines } from './unlock.js'

const titles = { plan: 'Plan', apply: 'Apply', drift: 'Drift' } as const
/**
 * A report for a person, without its `error` (see {@link errorText}); '' where the run ended before there was
 * anything to tell. Holds no value, and no name that could act on a terminal.
 */
export function reportText(report: Report, style: TerminalStyle, options: TextOptions): string {
  if (report.hash === '' && !isStructural(report)) return ''
  const said = isStructural(report) ? proposalWords(report)?.title : headline(report)
  const requests = requestLines(report).map((line) => style.paint('dim', line))
  const lines = [
    style.paint('bold', `${titles[report.command]} for ${forTerminal(report.owner)}: ${said}.`),
    ...consentLines(report).map((line) => style.paint('yellow', forTerminal(line))),
    ...refusalLines(report, style),
    ...proposalLines(report, style),
    ...(report.details === undefined
      ? sectionLines(arrangementOf(report, options.verbose), style, { ...report, ...options })
      : detailLines(report)),
    ...spaced(unlockLines(report)),
    ...warningLines(report.warnings ?? [], style),
    ...deploymentLines(report, style),
    '',
    ...(options.grouped === undefined || requests.length === 0 ? requests : options.grouped('Requests', requests)),
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

function refusalLines(report: Report, style: TerminalStyle): string[] {
  const refused = standing(report)
  const lifted = report.refusals.filter(({ passesAfterMerge }) => passesAfterMerge)
  return [
    ...(refused.length === 0
      ? []
      : ['', style.paint('red', 'Refused, nothing is written:'), ...listed(refused, style)]),
    ...(lifted.length === 0 ? [] : ['', style.paint('yellow', `${passingText}:`), ...listed(lifted, style)]),
  ]
}

function listed(refusals: readonly Refusal[], style: TerminalStyle): string[] {
  return [
    ...refusals.flatMap(({ rule, because, unlock, addresses, passesAfterMerge }) => [
      `  ${forTerminal(because)} ${style.paint('dim', `(${forTerminal(rule)})`)}`,
      ...addresses.slice(0, 5).map((address) => `    ${forTerminal(address)}`),
      ...(addresses.length > 5 ? [`    and ${addresses.length - 5} more`] : []),
      ...(passesAfterMerge ? [] : [`    unlock: ${forTerminal(unlock)}`]),
    ]),
  ]
}

function warningLines(warnings: readonly Warning[], style: TerminalStyle): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(
    ({ because, at }) => `  ${forTerminal(because)} ${style.paint('dim', `(${forTerminal(at)})`)}`,
  )
  return ['', style.paint('yellow', 'Warnings:'), ...items]
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
    const again = retried === 0 ? '' : `, ${retried} retried`
    return `${forTerminal(target)}: ${counted(read, 'read')}, ${counted(write, 'write')}${again}`
  })
}
