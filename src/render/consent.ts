import { consentWords } from '../core/consent.js'
import { groupBy } from '../core/group-by.js'
import type { Report } from '../core/report.js'
import { counted } from './phrases.js'
import { shortText } from './shorten.js'

/** So many names of one kind are told. */
const shown = 20

/** What a run was allowed beside its policy and by whom, a sentence for each kind; none for any other run. Raw texts. */
export function consentLines({ consent }: Pick<Report, 'consent'>): string[] {
  if (consent === undefined) return []
  const by = consent.by === undefined ? '' : ` by ${consent.by}`
  // what comes to nothing is refused, and that says so
  const used = consent.names.filter(({ places }) => places > 0)
  return [...groupBy(used, ({ kind }) => kind)].map(([kind, all]) => {
    const names = all.slice(0, shown).map(({ name, places }) => `${name} in ${counted(places, 'place')}`)
    const more = all.length > shown ? [`${all.length - shown} more`] : []
    return `Allowed for this run only${by}: ${consentWords[kind]} of ${[...names, ...more].join(', ')}`
  })
}

/** The same as blocks of Markdown for a page; none of a report of which nothing was looked at. */
export function consentBlocks(report: Pick<Report, 'consent' | 'hash'>): string[] {
  return report.hash === '' ? [] : consentLines(report).map((line) => shortText(line))
}
