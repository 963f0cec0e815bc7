import { writes } from '../../core/plan/plan.js'
import { differs, type Report, type ReportedChange, standing } from '../../core/report.js'
import { headline, shareOf, tallyOf, undriftedText } from '../headline.js'
import { counted, number } from '../phrases.js'
import { isStructural, proposalWords } from '../proposal.js'

/** So many environments are named; more are counted. */
const namedEnvironments = 3

/**
 * A report in one line for whoever has to review it: "3 changes to `production`, 1 refused".
 * @param code shows a name
 */
export function reviewTitle(report: Report, code: (name: string) => string): string {
  if (isStructural(report)) return proposalWords(report)?.title ?? ''
  if (report.hash === '' && report.error !== undefined) return 'ended before there was a plan'
  if (report.command === 'apply') return headline(report)
  const drift = report.command === 'drift'
  const counts = new Map<string, number>()
  for (const change of report.changes) {
    if (!writes(change) && !(drift && isHeld(change))) continue
    counts.set(change.environment, (counts.get(change.environment) ?? 0) + 1)
  }
  const { held, unseen } = tallyOf(report)
  const { summary } = report
  const { length: refused } = standing(report)
  const pending = report.proposal === undefined ? 0 : shareOf(report).pending
  const others: (readonly [number, string])[] = [
    [pending, 'of them already pending on the base branch'],
    [drift ? 0 : summary.forget, 'to forget'],
    [refused, 'refused'],
    [report.refusals.length - refused, 'refused until merge'],
    [drift ? 0 : held, 'skipped'],
    [unseen, 'unknown'],
  ]
  const said = [
    ...changesText(counts, drift, code),
    ...others.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`),
  ]
  if (said.length > 0) return said.join(', ')
  return drift ? undriftedText(report) : 'nothing to change'
}

function isHeld(change: ReportedChange): boolean {
  return change.do === 'leave' && change.why !== 'unlisted' && differs(change)
}

function changesText(counts: ReadonlyMap<string, number>, drift: boolean, code: (name: string) => string): string[] {
  const [one, preposition] = drift ? ['difference', 'in'] : ['change', 'to']
  if (counts.size > namedEnvironments) {
    const total = [...counts.values()].reduce((all, count) => all + count, 0)
    return [`${counted(total, one)} ${preposition} ${counts.size} environments`]
  }
  return [...counts].map(([environment, count], index) => {
    const changes = index === 0 ? counted(count, one) : number(count)
    return `${changes} ${preposition} ${code(environment)}`
  })
}
