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

/**
 * Outputs in the form of the file that GITHUB_OUTPUT names. Each value stands between two lines that nobody can guess,
 * so that no text can end its value early and begin another one.
 * @param random gives so many random bytes
 */
export function outputText(outputs: Readonly<Record<string, string>>, random: (bytes: number) => Uint8Array): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      const fence = `sealpost-${Buffer.from(random(18)).toString('base64url')}`
      return `${name}<<${fence}\n${value}\n${fence}\n`
    })
    .join('')
}
