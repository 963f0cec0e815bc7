import type { Report } from '../core/report.js'
import type { Refusal } from '../core/types.js'
import { quietBlock, sectionsBlock } from './comment-sections.js'
import { reviewTitle } from './comment-title.js'
import { markdownCode } from './escape.js'
import { fitting } from './fit.js'
import { shortCode, shortText } from './short.js'
import { number, tallyOf } from './words.js'

/** A place that gets values of an environment for the first time. */
export interface NewEdge {
  readonly environment: string
  readonly target: string
  readonly scope: string
}

/** What the reader of a comment must know beside the report. All of it comes from the job itself, but for `newEdges`. */
export interface CommentContext {
  /**
   * What was looked at: everything · what the base branch maps already, with the right to look only · the two configs
   * and nothing else. An `untrusted` report is somebody else's word: none of its sentences are shown, only names.
   */
  readonly mode: 'trusted' | 'reviewed' | 'untrusted'
  readonly newEdges: readonly NewEdge[]
  /** Path of the config in the repository. */
  readonly config: string
  /** Hex. */
  readonly commit?: string
  /** One sentence; pairs of backticks make code. */
  readonly howToApply?: string
  /** Where the run, and where the job summary with the whole report can be seen. */
  readonly runUrl?: string
  readonly summaryUrl?: string
}

/** Longest comment, UTF-16 code units. GitHub names 65,536 characters as its limit (issue comments, read 2026-11). */
export const commentLength = 60_000

/** So many addresses of one refusal are listed. */
const shownAddresses = 10
const modeNotes: Readonly<Record<CommentContext['mode'], string>> = {
  trusted: '',
  reviewed:
    'Looked at with the right to read only. Places that this pull request adds are not looked at before it is merged.',
  untrusted:
    'From a fork: its config is compared with the one of the base branch, and that is all. No secret was read, no target was asked, and the names are the words of whoever wrote the fork.',
}

/**
 * A report as the comment on a pull request: headline, what stands in the way, places that are new, a table for each
 * place, how to apply. Past a few lines the tables are folded; past `limit` they are cut, and a link leads to the rest.
 * Holds no value, and no name that could act on the page.
 * @param limit characters, at least 4,000
 */
export function commentMarkdown(report: Report, context: CommentContext, limit = commentLength): string {
  const summary = link('the job summary', context.summaryUrl) ?? link('the run', context.runUrl) ?? 'the job summary'
  const name = context.mode === 'untrusted' ? 'Sealpost (config only)' : 'Sealpost'
  const top = [
    `### ${name}: ${reviewTitle(report, (environment) => shortCode(environment, 60))}`,
    note(modeNotes[context.mode]),
  ]
  const bottom = [applyBlock(report, context), footer(report, context)]
  let left = limit - [...top, ...bottom].join('\n\n').length - 20
  const spend = (block: string) => {
    left -= block.length + 2
    return block
  }
  const trusted = context.mode !== 'untrusted'
  const alerts = [
    spend(errorBlock(report, trusted, left * 0.3)),
    spend(refusalsBlock(report.refusals, trusted, left * 0.4)),
    spend(edgesBlock(context.newEdges, left * 0.2)),
  ]
  // quiet places come last, and get a tenth at most, so that they never push a change out
  const quiet = spend(quietBlock(report, trusted, left * 0.1))
  const sections = sectionsBlock(report, trusted, left, summary)
  const blocks = [...top, ...alerts, sections, quiet, ...bottom]
  const text = joined(blocks)
  return text.length <= limit ? text : joined([top[0] ?? '', `It does not fit here: see ${summary}.`])
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

function errorBlock({ error }: Report, trusted: boolean, room: number): string {
  if (error === undefined) return ''
  const where = error.where === undefined ? '' : ` at ${shortCode(error.where)}`
  const said = trusted ? error.message.split('\n').map((line) => `**${shortText(line)}**<br>`) : []
  const last = `${trusted ? shortText(error.hint) : 'Its log says more.'} (${markdownCode(error.code)}${where})`
  return alert('CAUTION', [
    ...fitting(said, room - last.length - 200, (hidden) => `and ${number(hidden)} more<br>`),
    ...(trusted ? [] : ['**The run failed.**']),
    last,
  ])
}

function refusalsBlock(refusals: readonly Refusal[], trusted: boolean, room: number): string {
  if (refusals.length === 0) return ''
  const items = refusals.map(({ rule, because, unlock, addresses }) => {
    const lines = [
      trusted ? `**${shortText(because)}** (${markdownCode(rule)})` : markdownCode(rule),
      ...(trusted ? [`To unlock: ${shortText(unlock)}`] : []),
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

function edgesBlock(edges: readonly NewEdge[], room: number): string {
  if (edges.length === 0) return ''
  const items = edges.map(
    ({ environment, target, scope }) => `- ${shortCode(environment)} → ${shortCode(scope)} (${shortCode(target)})`,
  )
  return alert('IMPORTANT', [
    `**New: these places would get values of these environments for the first time.** Whoever can read a place can use what is put there.`,
    '',
    ...fitting(items, room - 300, (hidden) => `- and ${number(hidden)} more`),
  ])
}

function applyBlock(report: Report, { howToApply, mode }: CommentContext): string {
  const { command, error, refusals, summary } = report
  const work = tallyOf(report).planned + summary.forget > 0 && command === 'plan'
  const possible = work && mode !== 'untrusted' && error === undefined && refusals.length === 0
  return possible && howToApply !== undefined ? `**To apply:** ${shortText(howToApply)}` : ''
}

function footer(report: Report, context: CommentContext): string {
  const hash = report.plan?.hash ?? report.hash
  const trusted = context.mode !== 'untrusted'
  const parts = [
    shortCode(context.config),
    trusted && hash !== '' ? `plan ${markdownCode(hash.slice(0, 12))}` : undefined,
    trusted && report.plan !== undefined ? `good until ${minute(report.plan.expires)}` : undefined,
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
