import type { Refusal, Warning } from '../../core/change.js'
import type { Report } from '../../core/report.js'
import { consentBlocks } from '../consent.js'
import { markdownCode } from '../escape.js'
import { fitting } from '../fit.js'
import { tallyOf } from '../headline.js'
import { number } from '../phrases.js'
import {
  isStructural,
  type NewDestination,
  type ProposalGroup,
  type ProposalWords,
  proposalWords,
} from '../proposal.js'
import { redeploymentLines } from '../redeployments.js'
import { shortCode, shortText } from '../shorten.js'
import { unlockBlock } from '../unlock.js'
import { quietBlock, sectionsBlock } from './sections.js'
import { reviewTitle } from './title.js'

/** What the reader of a comment must know beside the report. All of it comes from the job itself, but for `newEdges`. */
export interface CommentContext {
  /**
   * What was looked at: everything · what the base branch maps already, with the right to look only · the two configs
   * and nothing else. An `untrusted` report is somebody else's word: of its own sentences none is shown.
   */
  readonly mode: 'trusted' | 'reviewed' | 'untrusted'
  readonly newDestinations: readonly NewDestination[]
  /** Path of the config in the repository. */
  readonly config: string
  /** Hex. */
  readonly commit?: string
  /** What to do so that this is carried out, as it goes on after a colon; pairs of backticks make code. */
  readonly howToApply?: string
  /** Where the run, and where the job summary with the whole report can be seen. */
  readonly runUrl?: string
  readonly summaryUrl?: string
}

/** Longest comment, UTF-16 code units. GitHub names 65,536 characters as its limit (issue comments, read 2026-11). */
export const commentLength = 60_000

/** So many addresses of one refusal are listed. */
const shownAddresses = 10

/** What is said of a run that had no config to hold against another. */
const modeNotes: Readonly<Record<CommentContext['mode'], string>> = {
  trusted: '',
  reviewed: 'Looked at with the right to read only.',
  untrusted: 'No value was read and no target was asked.',
}

/**
 * A report as the comment on a pull request: headline, what stands in the way, places that are new, what the config
 * would be, a table for each place, how to apply. Past a few lines the tables are folded; past `limit` they are cut, and
 * a link leads to the rest. Holds no value, and no name that could act on the page.
 * @param limit characters, at least 4,000
 */
export function commentMarkdown(report: Report, context: CommentContext, limit = commentLength): string {
  const { mode } = context
  const told = mode === 'untrusted' ? configOnly(report) : report
  const proposed = proposalOf(told, context)
  const summary = link('the job summary', context.summaryUrl) ?? link('the run', context.runUrl) ?? 'the job summary'
  const top = [titleLine(told, mode, proposed?.title), note(proposed?.note ?? modeNotes[mode]), ...consentBlocks(told)]
  const bottom = [applyBlock(told, context), footer(told, context)]
  let left = limit - [...top, ...bottom].join('\n\n').length - 20
  const spend = (block: string) => {
    left -= block.length + 2
    return block
  }
  const first = [
    spend(errorBlock(told, mode, left * 0.3)),
    spend(refusalsBlock(told.refusals, left * 0.4)),
    spend(unlockBlock(told, left * 0.3)),
    spend(warningsBlock(told.warnings ?? [], left * 0.2)),
    spend(deploymentsBlock(told, left * 0.1)),
    spend(destinationsBlock(context.newDestinations, left * 0.2)),
    spend(proposalBlock(proposed?.groups ?? [], left * 0.4)),
  ]
  // quiet places come last, and get a tenth at most, so that they never push a change out
  const quiet = spend(quietBlock(told, left * 0.1))
  const sections = sectionsBlock(told, left, summary)
  const text = joined([...top, ...first, sections, quiet, ...bottom])
  return text.length <= limit ? text : joined([top[0] ?? '', `It does not fit here: see ${summary}.`])
}

/** What may be shown of a report that anybody could have written: nothing that claims to have been looked at. */
function configOnly({ plan: _plan, warnings: _warnings, redeployments: _redeployments, ...report }: Report): Report {
  return { ...report, hash: '', changes: [], refusals: [], summary: { ...report.summary, forget: 0 } }
}

/** Whoever wrote the report has no say in how far it is trusted. A new place is told of once. */
function proposalOf({ proposal }: Report, { mode, newDestinations }: CommentContext): ProposalWords | undefined {
  if (proposal === undefined || mode === 'trusted') return undefined
  const words = proposalWords({ proposal: { ...proposal, mode } })
  const others = proposal.changes.filter(({ part, how }) => part !== 'mapping' || how !== 'added')
  const rest =
    newDestinations.length === 0 ? words : proposalWords({ proposal: { ...proposal, mode, changes: others } })
  return words && rest && { ...words, groups: rest.groups }
}

function titleLine(report: Report, mode: CommentContext['mode'], proposed: string | undefined): string {
  const title = reviewTitle(report, (environment) => shortCode(environment, 60))
  const both = !isStructural(report) && proposed !== undefined && report.proposal?.changes.length !== 0
  return `### Sealpost${mode === 'untrusted' ? ' (config only)' : ''}: ${title}${both ? `, ${proposed}` : ''}`
}

/** What a pull request does to the config: our words, its names. */
function proposalBlock(groups: readonly ProposalGroup[], room: number): string {
  const given = room / Math.max(1, groups.length)
  return groups
    .map(({ title, items }) => {
      const lines = items.map((item) => `- ${shortText(item)}`)
      const shown = fitting(lines, given - 100, (hidden) => `- and ${number(hidden)} more`)
      return [`**${title}:**`, '', ...shown].join('\n')
    })
    .join('\n\n')
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** A coloured box: GitHub draws it, others show a quotation. */
function alert(kind: 'NOTE' | 'IMPORTANT' | 'CAUTION', lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n')
}

function note(text: string): string {
  return text === '' ? '' : alert('NOTE', [text])
}

function errorBlock({ error }: Report, mode: CommentContext['mode'], room: number): string {
  if (error === undefined) return ''
  const trusted = mode !== 'untrusted'
  const where = error.where === undefined ? '' : ` at ${shortCode(error.where)}`
  const said = trusted ? error.message.split('\n').map((line) => `**${shortText(line)}**<br>`) : []
  const last = `${trusted ? shortText(error.hint) : 'Its log says more.'} (${markdownCode(error.code)}${where})`
  return alert('CAUTION', [
    ...fitting(said, room - last.length - 200, (hidden) => `and ${number(hidden)} more<br>`),
    ...(trusted ? [] : ['**The run failed.**']),
    last,
  ])
}

function refusalsBlock(refusals: readonly Refusal[], room: number): string {
  if (refusals.length === 0) return ''
  const items = refusals.map(({ rule, because, unlock, addresses }) => {
    const lines = [
      `**${shortText(because)}** (${markdownCode(rule)})`,
      `To unlock: ${shortText(unlock)}`,
      ...addressLines(addresses),
    ]
    return `- ${lines.join('<br>')}`
  })
  return alert('CAUTION', [
    `**Refused: as long as this stands, nothing is written.**`,
    '',
    ...fitting(items, room - 200, (hidden) => `- and ${number(hidden)} more`),
  ])
}

function warningsBlock(warnings: readonly Warning[], room: number): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ because, at }) => `- ${shortText(because)} (${shortCode(at)})`)
  return alert('NOTE', [
    '**Worth a look:**',
    '',
    ...fitting(items, room - 100, (hidden) => `- and ${number(hidden)} more`),
  ])
}

/** Targets that go on with the old values until they are deployed anew. */
function deploymentsBlock(report: Report, room: number): string {
  const lines = redeploymentLines(report).map(({ target, text }) => `- ${shortCode(target)}: ${shortText(text)}`)
  if (lines.length === 0) return ''
  return ['**Deployments:**', '', ...fitting(lines, room - 100, (hidden) => `- and ${number(hidden)} more`)].join('\n')
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

function destinationsBlock(edges: readonly NewDestination[], room: number): string {
  if (edges.length === 0) return ''
  const items = edges.map(
    ({ environment, target, scope, at }) =>
      `- ${shortCode(environment)} → ${shortCode(scope)} of ${shortCode(target)} (${shortCode(at)})`,
  )
  return alert('IMPORTANT', [
    `**New: these places would get values of these environments for the first time.** Whoever can read a place can use what is put there.`,
    '',
    ...fitting(items, room - 300, (hidden) => `- and ${number(hidden)} more`),
  ])
}

/** How to get what is planned through; '' where there is nothing to get through. */
function applyBlock(report: Report, { howToApply }: CommentContext): string {
  const { command, error, plan, proposal, refusals, summary } = report
  const work = tallyOf(report).planned + summary.forget + refusals.length + (proposal?.changes.length ?? 0)
  if (command !== 'plan' || work === 0 || error !== undefined || howToApply === undefined) return ''
  const refused = refusals.length > 0
  if (plan === undefined) {
    return `**To apply:** ${refused ? 'once what is refused is solved, ' : ''}${shortText(howToApply)}`
  }
  const which = `the plan ${markdownCode(plan.hash.slice(0, 12))}, good until ${minute(plan.expires)}`
  return refused
    ? `**To apply:** solve what is refused, and make a new plan. This one, ${which}, is for the record only.`
    : `**To apply exactly this** (${which}): ${shortText(howToApply)}`
}

function footer(report: Report, context: CommentContext): string {
  const hash = report.plan?.hash ?? report.hash
  const parts = [
    shortCode(context.config),
    hash !== '' ? `plan ${markdownCode(hash.slice(0, 12))}` : undefined,
    hash === '' ? undefined : report.plan === undefined ? 'not saved' : `good until ${minute(report.plan.expires)}`,
    context.commit === undefined ? undefined : `commit ${markdownCode(context.commit.slice(0, 7))}`,
    link('run', context.runUrl),
    link('whole report', context.summaryUrl),
  ]
  return `<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`
}

function minute(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`
}

/** A link to an address of ours; undefined where it is none that a page may lead to. */
function link(text: string, address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return /^https?:$/.test(protocol) && /^[!-~]{1,500}$/.test(href) ? `[${text}](<${href}>)` : undefined
}
