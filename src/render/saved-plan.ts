import type { Report } from '../core/report.js'
import { forTerminal } from './escape.js'

/**
 * Where a plan was saved, how long it is good for, and the command that carries it out; '' where none was saved.
 * @param at the files as the person named them
 */
export function savedText(report: Report, at: { readonly file: string; readonly config: string }): string {
  const { plan, refusals } = report
  if (plan === undefined) return ''
  const until = `${plan.expires.slice(0, 16).replace('T', ' ')} UTC`
  const config = at.config === 'sealpost.yaml' ? '' : ` --config ${argument(at.config)}`
  const next =
    refusals.length > 0
      ? 'It holds refusals, so it cannot be applied: see what each asks for, and make a new plan.'
      : `Apply exactly this, or nothing:  sealpost apply${config} --plan ${argument(at.file)}`
  return `\nSaved as ${forTerminal(at.file)}: plan ${plan.hash.slice(0, 12)}, good until ${until}.\n${next}\n`
}

/** A file name that a shell takes as one word. */
function argument(name: string): string {
  return forTerminal(/^[\w./@:+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)
}
