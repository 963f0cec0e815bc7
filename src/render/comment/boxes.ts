import type { Refusal, Warning } from '../../core/change.js'
import { type Report, standing } from '../../core/report.js'
import { markdownCode } from '../escape.js'
import { fitting } from '../fit.js'
import { number, passingText } from '../phrases.js'
import type { NewDestination, ProposalGroup } from '../proposal.js'
import { redeploymentLines } from '../redeployments.js'
import { shortCode, shortText } from '../shorten.js'

/** So many addresses of one refusal are listed. */
const shownAddresses = 10

/** A coloured box: GitHub draws it, others show a quotation. */
export function alert(kind: 'NOTE' | 'IMPORTANT' | 'CAUTION', lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n')
}

/**
 * What ended a run; '' where nothing did.
 * @param isTrusted whether the report's own sentences may be shown
 */
export function errorBox({ error }: Report, isTrusted: boolean, room: number): string {
  if (error === undefined) return ''
  const where = error.where === undefined ? '' : ` at ${shortCode(error.where)}`
  const said = isTrusted ? error.message.split('\n').map((line) => `**${shortText(line)}**<br>`) : []
  const last = `${isTrusted ? shortText(error.hint) : 'See its log for details.'} (${markdownCode(error.code)}${where})`
  return alert('CAUTION', [
    ...fitting(said, room - last.length - 200, (hidden) => `and ${number(hidden)} more<br>`),
    ...(isTrusted ? [] : ['**The run failed.**']),
    last,
  ])
}

/** What is refused, with what would allow it; '' for nothing. */
export function refusalsBox(report: Report, room: number): string {
  const refused = standing(report)
  if (refused.length === 0) return ''
  const items = refused.map((refusal) => refusalItem(refusal, `To unlock: ${shortText(refusal.unlock)}`))
  return alert('CAUTION', ['**Refused: nothing is written until this is resolved.**', '', ...fitted(items, room - 200)])
}

/** What the default branch refuses, and the pull request's own config does not; '' for nothing. */
export function passingBox({ refusals }: Report, room: number): string {
  const lifted = refusals.filter(({ passesAfterMerge }) => passesAfterMerge)
  if (lifted.length === 0) return ''
  return alert('NOTE', [
    `**${passingText}.** No separate pull request is needed.`,
    '',
    ...fitted(
      lifted.map((refusal) => refusalItem(refusal)),
      room - 300,
    ),
  ])
}

function refusalItem({ because, rule, addresses }: Refusal, ...more: readonly string[]): string {
  return `- ${[`**${shortText(because)}** (${markdownCode(rule)})`, ...more, ...addressLines(addresses)].join('<br>')}`
}

/** The first few addresses, one line for each place. */
function addressLines(addresses: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  for (const address of addresses.slice(0, shownAddresses)) {
    const [, place = '', name = address] = /^(.*)#(.*)$/s.exec(address) ?? []
    places.set(place, [...(places.get(place) ?? []), shortCode(name)])
  }
  const lines = [...places].map(([place, names]) => `${place === '' ? '' : `${shortCode(place)}: `}${names.join(', ')}`)
  const hidden = addresses.length - shownAddresses
  return hidden > 0 ? [...lines, `and ${number(hidden)} more`] : lines
}

/**
 * Where values would go that they did not go to, and what runs would be allowed that they were not; '' for nothing.
 * @param groups changes of the config that move or widen
 */
export function reachBox(edges: readonly NewDestination[], groups: readonly ProposalGroup[], room: number): string {
  const items = edges.map(
    ({ environment, target, scope, at }) =>
      `- ${shortCode(environment)} → ${shortCode(scope)} of ${shortCode(target)} (${shortCode(at)})`,
  )
  const moves = groups.filter(({ effect }) => effect === 'moves').flatMap((group) => group.items)
  const fresh = [
    '**Destinations changed: these places would get values of these environments for the first time.** Anyone who can read a place can use the values stored there.',
    '',
    ...fitted([...items, ...moves.map((item) => `- ${shortText(item)}`)], room / 2 - 300),
  ]
  const others = groups.filter(({ effect }) => edges.length === 0 || effect !== 'moves')
  const lists = [...(edges.length === 0 ? [] : [fresh]), ...others.map((group) => groupLines(group, room / 4))]
  if (lists.length === 0) return ''
  return alert(
    'IMPORTANT',
    lists.flatMap((list, index) => (index === 0 ? list : ['', ...list])),
  )
}

/** Changes of the config that mean the same, as a list under their title. */
export function groupLines({ title, items }: ProposalGroup, room: number): string[] {
  const lines = items.map((item) => `- ${shortText(item)}`)
  return [`**${title}:**`, '', ...fitted(lines, room - 100)]
}

/** What stops nothing and should be looked at; '' for nothing. */
export function warningsBox(warnings: readonly Warning[], room: number): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ because, at }) => `- ${shortText(because)} (${shortCode(at)})`)
  return alert('NOTE', ['**Warnings:**', '', ...fitted(items, room - 100)])
}

/** Targets that go on with the old values until they are deployed anew. */
export function deploymentsBlock(report: Report, room: number): string {
  const lines = redeploymentLines(report).map(({ target, text }) => `- ${shortCode(target)}: ${shortText(text)}`)
  return lines.length === 0 ? '' : ['**Deployments:**', '', ...fitted(lines, room - 100)].join('\n')
}

function fitted(lines: readonly string[], room: number): string[] {
  return fitting(lines, room, (hidden) => `- and ${number(hidden)} more`)
}
