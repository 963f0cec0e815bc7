import { addressText } from '../../core/address.js'
import { groupBy } from '../../core/group-by.js'
import type { Report, ReportedChange } from '../../core/report.js'
import { aboutOf } from '../report-rows.js'
import { alikeIn } from '../report-sections.js'
import { getOrSet } from './columns.js'

/** Columns in which a change is the same: one list for all changes that are the same in these. */
export type SpreadColumns = readonly number[]

/** Where each change is the same that is told once for several places. */
export type SpreadNames = ReadonlyMap<ReportedChange, SpreadColumns>

/** Which changes are told once for several places, as the text and the comment do. What failed is told once anyway. */
export function spreadNames(report: Report, columnOf: (change: ReportedChange) => number): SpreadNames {
  const refused = new Map(report.refusals.flatMap(({ addresses }, index) => addresses.map((at) => [at, index])))
  const spread = new Map<ReportedChange, SpreadColumns>()
  const lists = new Map<string, SpreadColumns>()
  for (const group of alikeIn(report.changes, { ...aboutOf(report, false), origins: false })) {
    // a refusal may name some of them only
    for (const part of groupBy(group, (change) => refused.get(addressText(change))).values()) {
      const columns = [...new Set(part.map(columnOf))].sort((a, b) => a - b)
      if (columns.length === 1) continue
      const list = getOrSet(lists, columns.join(), () => columns)
      for (const change of part) spread.set(change, list)
    }
  }
  return spread
}
