import type { Refusal, Warning } from '../core/change.js'
import type { Report } from '../core/report.js'
import { consentBlocks } from './consent.js'
import { markdownCode, markdownText } from './escape.js'
import { headline, stoppedText } from './headline.js'
import { counted } from './phrases.js'
import { isStructural, proposalWords } from './proposal.js'
import { redeploymentLines } from './redeployments.js'
import { type Fold, type Row, type Section, sectionsOf } from './report-sections.js'
import { unlockBlock } from './unlock.js'

const titles = { plan: 'plan', apply: 'apply', drift: 'drift' } as const
/** So many addresses of one refusal are listed. */
const shownAddresses = 20

/** A report as Markdown for files, job summaries and comments. Holds no value, and no name that could act on the page. */
export function reportMarkdown(report: Report): string {
  const title = titleOf(report)
  const stopped = stoppedText(report)
  const blocks = [
    `## Sealpost ${titles[report.command]}: ${title}`,
    ...(report.error === undefined ? [] : [errorBlock(report.error)]),
    ...(stopped === '' ? [] : [`**${stopped}**`]),
    ...consentBlocks(report),
    ...refusalBlocks(report.refusals),
    unlockBlock(report),
    ...warningBlocks(report.warnings ?? []),
    ...proposalBlocks(report),
    ...sectionBlocks(sectionsOf(report, false)),
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

function refusalBlocks(refusals: readonly Refusal[]): string[] {
  if (refusals.length === 0) return []
  const items = refusals.map(({ rule, because, unlock, addresses }) => {
    const hidden = addresses.length - shownAddresses
    const names = addresses.slice(0, shownAddresses).map(markdownCode).join(', ')
    const about = addresses.length === 0 ? '' : `\n  - ${names}${hidden > 0 ? ` and ${hidden} more` : ''}`
    return `- ${markdownText(because)} (${markdownCode(rule)})${about}\n  - Unlock: ${markdownText(unlock)}`
  })
  return ['### Refused, nothing is written', items.join('\n')]
}

/** What stopped nothing and should be looked at, as a list under its own heading. */
export function warningBlocks(warnings: readonly Warning[]): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(({ because, at }) => `- ${markdownText(because)} (${markdownCode(at)})`)
  return ['### Worth a look', items.join('\n')]
}

function sectionBlocks(sections: readonly Section[]): string[] {
  let target: string | undefined
  return sections.flatMap((section) => {
    const heading =
      target === section.target ? [] : [`### ${markdownCode(section.target)} (${markdownText(section.use)})`]
    target = section.target
    return [
      ...heading,
      `#### ${markdownCode(section.environment)} → ${markdownCode(section.scope)}`,
      ...(section.rows.length === 0 ? [] : [tableOf(section.rows)]),
      ...(section.folds.length === 0 ? [] : [section.folds.map(foldItem).join('\n')]),
    ]
  })
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const why = [row.why, row.origin, ...row.more].filter((text) => text !== '').map(markdownText)
    return `| ${row.word} | ${markdownCode(row.name)} | ${why.join('<br>')} |`
  })
  return ['| What | Name | Why |', '| --- | --- | --- |', ...lines].join('\n')
}

function foldItem(fold: Fold): string {
  const names = fold.names.map(markdownCode).join(', ')
  const hidden = fold.hidden > 0 ? ` and ${fold.hidden} more` : ''
  const more = fold.more.map((text) => `<br>${markdownText(text)}`).join('')
  return `- ${fold.text}${names === '' ? '' : `: ${names}${hidden}`}${more}`
}

function deploymentBlocks(report: Report): string[] {
  const items = redeploymentLines(report).map(({ target, text }) => `- ${markdownCode(target)}: ${markdownText(text)}`)
  return items.length === 0 ? [] : ['### Deployments', items.join('\n')]
}

function footer(report: Report): string {
  const asked = Object.entries(report.requests).map(([target, { read, write, retried }]) => {
    const again = retried === 0 ? '' : `, ${retried} of them again`
    return `${markdownCode(target)}: ${counted(read, 'read')}, ${counted(write, 'write')}${again}`
  })
  const owner = report.owner === '' ? [] : [`owner ${markdownCode(report.owner)}`]
  const plan = report.hash === '' ? [] : [`plan ${markdownCode(report.hash.slice(0, 12))}`]
  return [[...owner, ...plan, `${report.started} to ${report.finished}`].join(' · '), ...asked].join('<br>\n')
}
