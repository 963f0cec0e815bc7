import type { Report } from '../core/report.js'
import { forTerminal } from './escape.js'

/**
 * Where a plan was saved, and how long it is valid; '' where none was saved.
 * @param file as the person named it
 */
export function savedText({ plan }: Report, file: string): string {
  if (plan === undefined) return ''
  return `\nSaved as ${forTerminal(file)}: plan ${plan.hash.slice(0, 12)}, valid until ${minute(plan.expires)}.\n`
}

/** What a saved plan is and how long it is valid, for who looks at its file; '' for any other report. */
export function shownPlanText({ plan }: Report): string {
  if (plan === undefined) return ''
  const { hash, created, expires } = plan
  const text = `Saved plan ${hash.slice(0, 12)}, made ${minute(created)}, valid until ${minute(expires)}.`
  return `\n${forTerminal(text)}\n`
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`
}
