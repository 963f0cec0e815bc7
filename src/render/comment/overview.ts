import type { Proposed } from '../../core/change.js'
import { groupBy } from '../../core/group-by.js'
import type { Report, ReportedChange } from '../../core/report.js'
import { fitting } from '../fit.js'
import { alike, cellsText, isBusy, type OverviewRow, overviewOf } from '../overview.js'
import { counted, isWrite, number, proposals } from '../phrases.js'
import type { Arrangement } from '../report-sections.js'
import { shortCode, shortText } from '../shorten.js'

/** So many rows of the overview, odd lines, and names of one kind are shown. */
const [shownRows, shownOdd, shownNames] = [15, 8, 12]

const headings: Readonly<Record<Proposed, string>> = { added: '🟢 Adds', changed: '🟡 Rotates', removed: '🔴 Removes' }

/** Target × environment with how much there is of what; '' where nothing is to be done anywhere. */
export function overviewBlock(arrangement: Arrangement, room: number): string {
  const rows = overviewOf(arrangement).filter(isBusy)
  if (rows.length === 0) return ''
  const lines = alike(rows).map(rowLine)
  const head = ['| Where | Added | Changed | Removed | Refused | Other |', '| :-- | --: | --: | --: | --: | :-- |']
  const more = (hidden: number) => `| and ${number(hidden)} more | | | | | |`
  const few = lines.length > shownRows + 1 ? [...lines.slice(0, shownRows), more(lines.length - shownRows)] : lines
  return [...head, ...fitting(few, room - 200, more)].join('\n')
}

function rowLine([row, ...others]: readonly [OverviewRow, ...OverviewRow[]]): string {
  const where = others.length === 0 ? whereText(row) : `${whereText(row)} and ${number(others.length)} more, each`
  return `| ${where} | ${cellsText(row)} |`
}

function whereText({ target, environment }: OverviewRow): string {
  return `${shortCode(target, 40)} ${shortCode(environment, 40)}`
}

/** The odd ones among many lines; '' where there are none, or no others. */
export function attentionBlock({ attention }: Arrangement): string {
  if (attention.length === 0) return ''
  const lines = attention
    .slice(0, shownOdd)
    .map(({ place, row }) => `- ${row.word} ${shortCode(row.name)} (${shortCode(place)}): ${shortText(row.why)}`)
  const hidden = attention.length - lines.length
  return ['**Look at these first:**', '', ...lines, ...(hidden > 0 ? [`- and ${number(hidden)} more`] : [])].join('\n')
}

/** What a pull request does to names at the source, apart from what is pending without it; '' for a run that is for none. */
export function ownBlock({ proposal, changes }: Report): string {
  if (proposal === undefined) return ''
  const own = (Object.keys(proposals) as Proposed[]).flatMap((kind) => {
    const names = namesText(changes.filter(({ proposed }) => proposed === kind))
    return names === '' ? [] : [`- **${headings[kind]}:** ${names}`]
  })
  const pending = namesText(changes.filter((change) => change.proposed === undefined && isWrite(change.do)))
  const apart = pending === '' ? [] : [`**Already pending on the base branch, without this pull request:** ${pending}`]
  return [...(own.length === 0 ? [] : ['**This pull request:**', '', ...own, '']), ...apart].join('\n').trim()
}

/** "`API_KEY` in 3 places, `TOKEN`" */
function namesText(changes: readonly ReportedChange[]): string {
  const names = groupBy(changes, ({ name }) => name)
  const shown = [...names].slice(0, shownNames).map(([name, group]) => {
    const where = group.length === 1 ? '' : ` in ${counted(group.length, 'place')}`
    const held = group.every(({ do: kind }) => kind === 'leave') ? ' (skipped)' : ''
    return `${shortCode(name)}${where}${held}`
  })
  const hidden = names.size - shown.length
  return `${shown.join(', ')}${hidden > 0 ? ` and ${number(hidden)} more` : ''}`
}
