import { groupBy } from '../../core/group-by.js'
import { placeLabels } from '../report-sections.js'
import type { Column } from './columns.js'
import { text } from './escape.js'

/** Says in short where some columns of a report are; it is made once for all of them. */
export type PlaceList = (indexes: readonly number[]) => string

/**
 * Places by their targets, `web production, preview · repo production`, as HTML. A scope is named where the report has
 * another place of that target and environment.
 */
export function placeList(columns: readonly Column[]): PlaceList {
  const labels = placeLabels(columns).map((label, index) => {
    const { target, environment } = columns[index] as Column
    return { target, at: label.startsWith(`${target} `) ? label.slice(target.length + 1) : environment }
  })
  return (indexes) => {
    const places = indexes.flatMap((index) => labels[index] ?? [])
    const lists = [...groupBy(places, ({ target }) => target)].map(
      ([target, at]) => `${text(target)} ${at.map((one) => text(one.at)).join(', ')}`,
    )
    return lists.join(' · ')
  }
}
