import type { Report } from '../core/report.js'
import { forTerminal } from './escape.js'

/**
 * Where a plan was saved, and how long it is good for; '' where none was saved.
 * @param file as the person named it
 */
export function savedText({ plan }: Report, file: string): string {
  if (plan === undefined) return ''
  const until = `${plan.expires.slice(0, 16).replace('T', ' ')} UTC`
  return `\nSaved as ${forTerminal(file)}: plan ${plan.hash.slice(0, 12)}, valid until ${until}.\n`
}
