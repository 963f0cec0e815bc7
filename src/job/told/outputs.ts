import { differs, type Report } from '../../core/report.js'

/** What a step tells the steps after it: name → text. A test holds the names together with action.yml. */
export function outputsOf(
  report: Report,
  paths: { readonly report: string; readonly plan: string },
): Readonly<Record<string, string>> {
  const counts = Object.entries(report.summary).map(([name, count]) => [name, String(count)] as const)
  return {
    changed: String(changed(report)),
    summary: JSON.stringify(report.summary),
    ...Object.fromEntries(counts),
    plan: report.plan === undefined ? '' : paths.plan,
    hash: report.hash,
    report: paths.report,
  }
}

/** An apply of the plan has something to do, a drift found that something differs, or an apply wrote something. */
function changed({ command, summary, changes, work = false }: Report): boolean {
  if (command === 'plan') return work
  return command === 'apply' ? summary.written > 0 : changes.some(differs)
}
