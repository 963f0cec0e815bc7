import { type Report, standing } from '../../core/report.js'
import { consentBlocks } from '../consent.js'
import { markdownCode } from '../escape.js'
import { tallyOf } from '../headline.js'
import {
  isStructural,
  type NewDestination,
  type ProposalGroup,
  type ProposalWords,
  proposalWords,
} from '../proposal.js'
import { arrangementOf } from '../report-sections.js'
import { shortCode, shortText } from '../shorten.js'
import { unlockBlock } from '../unlock.js'
import {
  alert,
  deploymentsBlock,
  errorBox,
  groupLines,
  passingBox,
  reachBox,
  refusalsBox,
  warningsBox,
} from './boxes.js'
import { attentionBlock, overviewBlock, ownBlock } from './overview.js'
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

/** What is said of a run that had no config to hold against another. */
const modeNotes: Readonly<Record<CommentContext['mode'], string>> = {
  trusted: '',
  reviewed: 'Checked with read-only access.',
  untrusted: 'No values were read and no targets were contacted.',
}

/**
 * A report as the comment on a pull request, in the order in which a reviewer needs it: headline, what stands in the way,
 * destinations and permissions, an overview, what the pull request itself does and what is pending without it, and below
 * that the details, folded where they are long. Past `limit` they are cut, and a link leads to the rest. Holds no value, and
 * no name that could act on the page.
 * @param limit characters, at least 4,000
 */
export function commentMarkdown(report: Report, context: CommentContext, limit = commentLength): string {
  const { mode } = context
  const told = mode === 'untrusted' ? configOnly(report) : report
  const proposed = proposalOf(told, context)
  const summary = link('the job summary', context.summaryUrl) ?? link('the run', context.runUrl) ?? 'the job summary'
  const looked = proposed?.note ?? modeNotes[mode]
  const isUntrusted = mode === 'untrusted'
  // what was not looked at at all has to be known first, what was looked at carefully can wait
  const top = [titleLine(told, mode, proposed?.title), isUntrusted ? note(looked) : '', ...consentBlocks(told)]
  const bottom = [isUntrusted || looked === '' ? '' : `> ${looked}`, applyBlock(told, context), footer(told, context)]
  let left = limit - [...top, ...bottom].join('\n\n').length - 20
  const spend = (block: string) => {
    left -= block.length + 2
    return block
  }
  const arrangement = arrangementOf(told, false)
  const groups = proposed?.groups ?? []
  const first = [
    spend(errorBox(told, !isUntrusted, left * 0.3)),
    spend(refusalsBox(told, left * 0.4)),
    spend(unlockBlock(told, left * 0.3)),
    spend(reachBox(context.newDestinations, groups.filter(isReach), left * 0.4)),
    spend(passingBox(told, left * 0.3)),
    spend(overviewBlock(arrangement, left * 0.3)),
    spend(ownBlock(told)),
    spend(attentionBlock(arrangement)),
    spend(warningsBox(told.warnings ?? [], left * 0.2)),
    spend(deploymentsBlock(told, left * 0.1)),
    spend(narrowedBlock(groups, left * 0.2)),
  ]
  // quiet places come last, and get a tenth at most, so that they never push a change out
  const quiet = spend(quietBlock(arrangement, told.command, left * 0.1))
  const sections = sectionsBlock(arrangement, left, summary)
  const text = joined([...top, ...first, sections, quiet, ...bottom])
  return text.length <= limit ? text : joined([top[0] ?? '', `The report does not fit here: see ${summary}.`])
}

/** What a reviewer has to see first: values that go elsewhere, and runs that may do more. */
function isReach({ effect }: ProposalGroup): boolean {
  return effect !== 'narrows'
}

function narrowedBlock(groups: readonly ProposalGroup[], room: number): string {
  const narrowed = groups.filter((group) => !isReach(group))
  return narrowed.map((group) => groupLines(group, room).join('\n')).join('\n\n')
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

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function note(text: string): string {
  return text === '' ? '' : alert('NOTE', [text])
}

/** How to get what is planned through; '' where there is nothing to get through. */
function applyBlock(report: Report, { howToApply }: CommentContext): string {
  const { command, error, plan, proposal, refusals, summary } = report
  const work = tallyOf(report).planned + summary.forget + refusals.length + (proposal?.changes.length ?? 0)
  if (command !== 'plan' || work === 0 || error !== undefined || howToApply === undefined) return ''
  const refused = standing(report).length > 0
  if (plan === undefined) {
    return `**To apply:** ${refused ? 'once the refusals are resolved, ' : ''}${shortText(howToApply)}`
  }
  const which = `plan ${markdownCode(plan.hash.slice(0, 12))}, expires ${minute(plan.expires)}`
  return refused
    ? `**To apply:** resolve the refusals, then create a new plan. This one (${which}) is for the record only.`
    : `**To apply exactly this** (${which}): ${shortText(howToApply)}`
}

function footer(report: Report, context: CommentContext): string {
  const hash = report.plan?.hash ?? report.hash
  const parts = [
    shortCode(context.config),
    hash !== '' ? `plan ${markdownCode(hash.slice(0, 12))}` : undefined,
    hash === '' ? undefined : report.plan === undefined ? 'not saved' : `expires ${minute(report.plan.expires)}`,
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
