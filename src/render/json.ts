import type { Report } from '../core/report.js'
import { jsonForTerminal } from './escape.js'

/** A report as JSON, two spaces deep, with a line end. Its fields are documented at {@link Report}. */
export function reportJson(report: Report): string {
  return prettyJson(report)
}

/** Any data of ours as JSON that is safe to print. */
export function prettyJson(data: unknown): string {
  return `${jsonForTerminal(JSON.stringify(data, null, 2))}\n`
}
