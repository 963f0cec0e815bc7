import type { Refusal } from '../core/change.js'
import { type Report, type ReportedChange, standing } from '../core/report.js'
import { forTerminal } from './escape.js'
import { headline, tallyOf } from './headline.js'
import { isStranger } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import type { TerminalStyle } from './terminal-style.js'

/** What somebody does next where a run was started: commands to type, or steps of a job. */
export interface Door {
  /** Carries out what a plan shows, or exactly the plan that was saved. */
  readonly apply: string
  /** Goes on where a run was stopped, or tries again what failed. */
  readonly again: string
  /** Shows what an apply would do. */
  readonly plan: string
}

/** So many different hints are told; of more than that each stands with its line. */
const shownHints = 3

/**
 * How a run ends, below all else that is told of it: the summary, and the next step. '' where an error ended it, which says
 * itself what to do.
 */
export function endText(report: Report, door: Door, style: TerminalStyle): string {
  if (report.error !== undefined || (report.hash === '' && !isStructural(report))) return ''
  const said = isStructural(report) ? (proposalWords(report)?.title ?? '') : headline(report)
  const next = nextOf(report, door).map(forTerminal)
  // a report of one line has just said it
  if (next.length === 0 && report.changes.length === 0) return ''
  const summary = forTerminal(`${capital(said)}.`)
  return `\n${[style.paint('bold', summary), ...next].join('\n')}\n`
}

function nextOf(report: Report, door: Door): readonly string[] {
  const { command, work = false, proposal } = report
  const refused = standing(report)
  if (refused.length > 0) return unlocking(refused)
  const { planned, held, unseen } = tallyOf(report)
  const hints = hintsOf(report.changes)
  if (command === 'drift' && planned + held > 0) return [...hints, `To see what an apply would fix: ${door.plan}`]
  if (command === 'apply') {
    if ((report.summary.notReached ?? 0) > 0) return [...hints, `To continue: ${door.again}`]
    if (hints.length > 0) return [...hints, `Then: ${door.again}`]
  }
  if (proposal !== undefined) return ['After the merge, a new plan is created and applied once approved.']
  if (command === 'plan' && work) return [...hints, `To apply${exactly(report)}: ${door.apply}`]
  if (hints.length > 0) return hints
  return unseen > 0 ? looking(unseen) : holding(held, report.changes)
}

function exactly({ plan }: Report): string {
  return plan === undefined ? '' : ` exactly this, until ${plan.expires.slice(0, 16).replace('T', ' ')} UTC`
}

function unlocking([first, ...others]: readonly Refusal[]): readonly string[] {
  if (others.length > 0) return ['Nothing can be applied until every refusal is resolved, as shown above.']
  return ['Nothing can be applied until the refusal is resolved.', `Unlock: ${first?.unlock}`]
}

/** What to do about what went wrong, each thing once. */
function hintsOf(changes: readonly ReportedChange[]): readonly string[] {
  const failed = changes.filter(({ error, reached }) => error !== undefined && reached !== false)
  const hints = [...new Set(failed.map(({ error }) => error?.hint ?? ''))].filter((hint) => hint !== '')
  return hints.length > shownHints ? ['Each failed line says what to do.'] : hints
}

function looking(unseen: number): readonly string[] {
  return unseen === 0 ? [] : ['Some names could not be seen: each line says why.']
}

/** What would allow what was skipped, each thing once. */
function holding(held: number, changes: readonly ReportedChange[]): readonly string[] {
  if (held === 0) return []
  const left = changes.filter((change) => change.do === 'leave' && !isStranger(change))
  const notes = new Set(left.map(({ note = '' }) => note))
  const told = notes.size <= shownHints && !notes.has('')
  return told ? [...notes].map((note) => `${capital(note)}.`) : ['Each skipped line says how to allow it.']
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
