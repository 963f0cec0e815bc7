import type { Refusal, Warning } from '../core/change.js'
import { type Report, standing } from '../core/report.js'
import { consentBlocks } from './consent.js'
import { markdownCode, markdownText } from './escape.js'
import { headline, stoppedText } from './headline.js'
import { sectionBlocks } from './markdown-sections.js'
import { counted, passingText } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import { redeploymentLines } from './redeployments.js'
import { arrangementOf } from './report-sections.js'
import { unlockBlock } from './unlock.js'

const titles = { plan: 'plan', apply: 'apply', drift: 'drift' } as const
/** So many addresses of one refusal are listed. */
const shownAddresses = 20

/** A report as Markdown for files and job summaries. Holds no value, and no name that could act on the page. */
export function reportMarkdown(report: Report): string {
  const title = titleOf(report)
  const stopped = stoppedText(report)
  const blocks = [
    `## Sealpost ${titles[report.command]}: ${title}`,
    ...(report.error === undefined ? [] : [errorBlock(report.error)]),
    ...(stopped === '' ? [] : [`**${stopped}**`]),
    ...consentBlocks(report),
    ...refusalBlocks(report),
    unlockBlock(report),
    ...warningBlocks(report.warnings ?? []),
    ...proposalBlocks(report),
    ...sectionBlocks(arrangementOf(report, false), report.command),
    ...deploymentBlocks(report),
    footer(report),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function titleOf(report: Report): string {
  if (isStructural(report)) return proposalWords(report)?.title ?? ''
  return report.hash === '' ? 'ended before there was a plan' : headline(report)
}

/** What a pull request does to the config. */
function proposalBlocks(report: Report): string[] {
  const words = proposalWords(report)
  if (words === undefined) return []
  const groups = words.groups.map(({ title, items }) =>
    [`**${title}:**`, '', ...items.map((item) => `- ${markdownText(item)}`)].join('\n'),
  )
  const heading = isStructural(report) ? [] : [`### Proposed: ${words.title}`]
  return [...heading, ...groups, words.note]
}

function errorBlock(error: NonNullable<Report['error']>): string {
  const where = error.where === undefined ? '' : ` at ${markdownCode(error.where)}`
  const message = error.message.split('\n').map(markdownText).join('<br>')
  return `> **${message}** (${markdownCode(error.code)}${where})\n>\n> ${markdownText(error.hint)}`
}

function refusalBlocks(report: Report): string[] {
  const refused = standing(report)
  const lifted = report.refusals.filter(({ passesAfterMerge }) => passesAfterMerge)
  return [
    ...(refused.length === 0 ? [] : ['### Refused, nothing is written', refusalList(refused)]),
    ...(lifted.length === 0 ? [] : [`### ${passingText}`, refusalList(lifted)]),
  ]
}

function refusalList(refusals: readonly Refusal[]): string {
  const items = refusals.map(({ rule, because, unlock, addresses, passesAfterMerge }) => {
    const hidden = addresses.length - shownAddresses
    const names = addresses.slice(0, shownAddresses).map(markdownCode).join(', ')
    const about = addresses.length === 0 ? '' : `\n  - ${names}${hidden > 0 ? ` and ${hidden} more` : ''}`
    return `- ${markdownText(because)} (${markdownCode(rule)})${about}${passesAfterMerge ? '' : `\n  - Unlock: ${markdownText(unlock)}`}`
  })
  return items.join('\n')
}

/** What stopped nothing and should be looked at, as a list under its own heading. */
export function warningBlocks(warnings: readonly Warning[]): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(({ because, at }) => `- ${markdownText(because)} (${markdownCode(at)})`)
  return ['### Warnings', items.join('\n')]
}

function deploymentBlocks(report: Report): string[] {
  const items = redeploymentLines(report).map(({ target, text }) => `- ${markdownCode(target)}: ${markdownText(text)}`)
  return items.length === 0 ? [] : ['### Deployments', items.join('\n')]
}

/** A saved plan has but the time at which it was made. */
function times({ started, finished }: Report): string {
  return started === finished ? started : `${started} to ${finished}`
}

function footer(report: Report): string {
  const asked = Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    const again = retried === 0 ? '' : `, ${retried} retried`
    return `${markdownCode(target)}: ${counted(read, 'read')}, ${counted(write, 'write')}${again}`
  })
  const owner = report.owner === '' ? [] : [`owner ${markdownCode(report.owner)}`]
  const plan = report.hash === '' ? [] : [`plan ${markdownCode(report.hash.slice(0, 12))}`]
  return [[...owner, ...plan, times(report)].join(' · '), ...asked].join('<br>\n')
}
