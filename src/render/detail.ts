import type { Detail, Rule } from '../core/detail.js'
import type { Report, ReportedChange } from '../core/report.js'
import { forTerminal } from './escape.js'
import { whyOf } from './phrases.js'

const values = {
  same: 'the same value',
  other: 'not the value that the source has now',
  unknown: 'a value that cannot be compared now',
} as const

/** Why lines of a plan are what they are, one block for each, as text that may be printed. */
export function detailLines({ details = [], changes }: Pick<Report, 'details' | 'changes'>): string[] {
  const byAddress = new Map(changes.map((change) => [keyOf(change), change]))
  return details.flatMap((detail) => ['', ...blockOf(detail, byAddress.get(keyOf(detail))).map(forTerminal)])
}

function keyOf({ target, environment, scope, name }: Omit<Detail, 'source'> | ReportedChange): string {
  return JSON.stringify([target, environment, scope, name])
}

function blockOf(detail: Detail, change: ReportedChange | undefined): string[] {
  const { use, scope, name, environment, target } = detail
  return [
    `${use}:${scope}#${name} (${environment}, target ${target})`,
    ...rows('source', sourceOf(detail)),
    ...rows('mapping', detail.mapping.map(ruleOf)),
    ...rows('ledger', ledgerOf(detail)),
    ...rows('target', seenOf(detail)),
    ...rows('policy', detail.policy.length === 0 ? ['not needed'] : detail.policy.map(ruleOf)),
    ...rows(
      'verdict',
      [detail.verdict, ...(change === undefined ? [] : [whyOf(change)])].filter((text) => text !== ''),
    ),
  ]
}

function rows(title: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => `  ${(index === 0 ? title : '').padEnd(8)} ${text}`)
}

function ruleOf({ says, at }: Rule): string {
  return at === undefined ? says : `${says} (${at})`
}

function sourceOf({ source }: Detail): string[] {
  if (source === undefined) return ['no source provides it']
  const version = source.version === undefined ? '' : `, version ${source.version}`
  return [`${source.sourceName} of ${source.name}, ${source.at}${version}`]
}

function ledgerOf({ ledger }: Detail): string[] {
  if (ledger === undefined) return ['no entry']
  const { state, run, form, fingerprint, stamp, contested = 0 } = ledger
  const what = state === 'written' ? 'written' : 'write started, not confirmed,'
  return [
    `${what} by run ${run}, ${form}: ${values[fingerprint]}`,
    ...(stamp === undefined ? [] : [`stamp after our write: ${stamp}`]),
    ...(contested < 2 ? [] : [`edited after each of our last ${contested} writes`]),
  ]
}

function seenOf({ seen }: Detail): string[] {
  const whole = seen.unlisted === undefined ? [] : [`the place was not seen in full: ${seen.unlisted}`]
  if (!seen.there) return [seen.unlisted === undefined ? 'does not exist' : 'not seen', ...whole]
  return [
    `exists${seen.form === undefined ? '' : `, ${seen.form}`}${seen.stamp === undefined ? ', no stamp' : `, stamp ${seen.stamp}`}`,
    ...(seen.compared === undefined ? [] : [seen.compared]),
    ...whole,
  ]
}
