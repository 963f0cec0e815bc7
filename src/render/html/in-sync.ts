import { groupBy } from '../../core/group-by.js'
import type { Report } from '../../core/report.js'
import { headline } from '../headline.js'
import { counted } from '../phrases.js'
import { code } from './escape.js'
import { framed } from './frame.js'

/**
 * The page of a run that found everything in sync: how much there is at each place, and how to see every name. Most runs
 * end so, and nobody looks at what they leave: the whole page would be a twentieth of what such a run costs.
 */
export function inSyncPage(report: Report): string {
  const places = groupBy(report.changes, ({ target, environment, scope }) =>
    JSON.stringify([target, environment, scope]),
  )
  const lines = [...places.values()].map(([first, ...more]) => {
    const { target, environment, scope } = first
    return `<li>${code(target)} ${code(environment)} → ${code(scope)}: ${counted(1 + more.length, 'name')}</li>`
  })
  const main = `${lines.length === 0 ? '' : `<ul>\n${lines.join('\n')}\n</ul>\n`}<p>To see every name, convert ${code('report.json')}, which is beside this page: ${code('sealpost show report.json --format html > report.html')}</p>`
  return framed(report, { said: headline(report), main, style: '', script: '' })
}
