import type { Proposed } from '../core/change.js'
import { type Report, type ReportedChange, standing } from '../core/report.js'
import type { Summary } from '../core/report-summary.js'
import { isStranger, isWrite, number, proposals } from './phrases.js'

/** The whole report in one line, without a full stop: "3 to write, 1 skipped, 42 unchanged". */
export function headline(report: Report): string {
  const { command, summary } = report
  const { length: refused } = standing(report)
  const lifted = report.refusals.length - refused
  const { planned, held, unseen } = tallyOf(report)
  const parts: (readonly [number, string])[] =
    command === 'drift'
      ? [[planned + held, planned + held === 1 ? 'differs' : 'differ']]
      : [
          [refused, refused === 1 ? 'refusal' : 'refusals'],
          [lifted, lifted === 1 ? 'refusal that passes after merge' : 'refusals that pass after merge'],
          ...work(report, planned),
          [held, 'skipped'],
        ]
  const said = [...parts, [unseen, 'unknown'] as const]
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number(count)} ${what}`)
  if (said.length === 0) said.push(command === 'drift' ? undriftedText(report) : 'nothing to do')
  if (summary.keep > 0) said.push(`${number(summary.keep)} unchanged`)
  return said.join(', ')
}

/** What to say where no drift was found. A ledger that knows nothing has nothing that could differ, and that is no good news. */
export function undriftedText({ changes }: Pick<Report, 'changes'>): string {
  return changes.length > 0 ? 'nothing differs' : 'the ledger has no entries here, so nothing was compared'
}

/** How many lines are to be written, are held back although somebody asked for them, and could not be seen. */
export function tallyOf({ changes }: Pick<Report, 'changes'>): { planned: number; held: number; unseen: number } {
  const count = (is: (change: ReportedChange) => boolean) => changes.filter(is).length
  return {
    planned: count(({ do: kind }) => isWrite(kind)),
    held: count((change) => change.do === 'leave' && change.why !== 'unlisted' && !isStranger(change)),
    unseen: count(({ why }) => why === 'unlisted'),
  }
}

/** What a pull request brings, and what an apply would write without it. */
export function shareOf({ changes }: Pick<Report, 'changes'>): { readonly own: string; readonly pending: number } {
  const written = changes.filter((change) => isWrite(change.do))
  const kinds = (Object.keys(proposals) as Proposed[]).map(
    (kind) => [written.filter(({ proposed }) => proposed === kind).length, proposals[kind][0]] as const,
  )
  const own = kinds.filter(([count]) => count > 0).map(([count, word]) => `${number(count)} ${word}`)
  return { own: own.join(', '), pending: written.filter(({ proposed }) => proposed === undefined).length }
}

function work(report: Report, planned: number): (readonly [number, string])[] {
  const { summary, changes, proposal } = report
  const tried = changes.filter((change) => change.ok !== undefined)
  const { notReached = 0 } = summary
  if (tried.length + notReached === 0) {
    const { own, pending } = shareOf(report)
    const parts: (readonly [number, string])[] =
      proposal === undefined
        ? [[planned, `to write${detail(summary)}`]]
        : [
            [planned - pending, `by this pull request (${own})`],
            [pending, 'already pending on the base branch'],
          ]
    return [...parts, [summary.forget, 'to forget']]
  }
  const forgotten = tried.filter((change) => change.do === 'forget' && change.ok).length
  return [
    [summary.written, 'written'],
    [forgotten, 'forgotten'],
    [tried.filter((change) => change.ok === false).length, 'failed'],
    [notReached, 'not reached'],
    [planned + summary.forget - tried.length - notReached, 'not tried'],
  ]
}

/** Only where there is more than one kind of work. */
function detail(summary: Summary): string {
  const kinds = (['create', 'update', 'adopt', 'remove'] as const).filter((kind) => summary[kind] > 0)
  return kinds.length < 2 ? '' : ` (${kinds.map((kind) => `${kind} ${number(summary[kind])}`).join(', ')})`
}

/** What to know after a run that was stopped; '' for any other. */
export function stoppedText(report: Report): string {
  const { notReached: left = 0 } = report.summary
  if (left === 0) return ''
  const next = report.plan === undefined ? 'Run the same command to continue.' : 'The rest needs a new plan.'
  return `Stopped: ${number(report.summary.written)} done, ${number(left)} left. ${next}`
}
