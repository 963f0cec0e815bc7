import type { Do, Drift, Proposed, Sure, Why } from '../core/change.js'
import type { Command, Report, ReportedChange } from '../core/report.js'

/** What a line is about, as one sign: several `do`s and outcomes can share one. */
export type Mark = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'left' | 'unseen' | 'failed'

const reasons: Readonly<Record<Why, string>> = {
  absent: 'new at the target',
  vanished: 'was deleted at the target',
  'source-changed': 'changed at the source',
  drifted: 'edited at the target',
  unfinished: 'an earlier write may be unfinished',
  rekeyed: 'written with a key that is no longer available',
  foreign: 'already at the target: taken over',
  'gone-from-source': 'removed from the source',
  'gone-everywhere': 'removed from the source and the target',
  proposed: 'changed at the source by this pull request',
  protected: 'protected',
  unlisted: 'could not be seen',
  'not-allowed': 'not allowed',
  'not-ours': 'edited or recreated at the target, so it may no longer be ours',
  blocked: 'prevented at the target',
}

const certainties: Readonly<Record<Sure, string>> = {
  'read-back': 'read back',
  revision: 'version stamp unchanged',
  version: 'same version at the source',
  ledger: 'per the ledger (this target cannot be checked)',
  'version-ledger': 'same version at the source, per the ledger (this target cannot be checked)',
}

const intents: Readonly<Record<Do, string>> = {
  create: 'create',
  update: 'update',
  adopt: 'adopt',
  remove: 'remove',
  forget: 'forget',
  keep: 'same',
  leave: 'skipped',
}

const results: Readonly<Record<Do, string>> = {
  ...intents,
  create: 'created',
  update: 'updated',
  adopt: 'adopted',
  remove: 'removed',
  forget: 'forgotten',
}

/** What drift calls what it found. */
const findings: Partial<Readonly<Record<Why, string>>> = { unfinished: 'unsure', rekeyed: 'unsure' }

/** What somebody did at the target, as one word. */
const deeds: Readonly<Record<Drift, string>> = { edited: 'edited', 'made-anew': 'recreated', deleted: 'deleted' }

/** What somebody did at the target, as a reason. */
const drifts: Readonly<Record<Drift, string>> = {
  edited: 'edited at the target',
  'made-anew': 'deleted and recreated at the target',
  deleted: 'was deleted at the target',
}

/** What a pull request does to a name at the source, as a word and as a reason. */
export const proposals: Readonly<Record<Proposed, readonly [word: string, reason: string]>> = {
  added: ['added', 'added by this pull request'],
  changed: ['rotated', 'rotated by this pull request'],
  removed: ['removed', 'removed by this pull request'],
}

const participles: Readonly<Record<Do, string>> = { ...results, keep: 'kept', leave: 'skipped' }

/** Whether a name is at the target and nobody asked for it. */
export function isStranger(change: ReportedChange): boolean {
  return change.do === 'leave' && change.why === 'foreign' && change.instead === undefined
}

/** The sign of a line. */
export function markOf(change: ReportedChange): Mark {
  if (change.why === 'unlisted') return 'unseen'
  if (change.reached === false) return 'left'
  if (change.error !== undefined) return 'failed'
  return change.do === 'leave' ? 'left' : change.do
}

/** The sign as a word, for where there are no symbols: what is to be done, what was done, or what drift found. */
export function wordOf(change: ReportedChange, command: Command): string {
  const mark = markOf(change)
  if (mark === 'unseen') return 'unknown'
  if (mark === 'failed') return 'failed'
  if (change.reached === false) return 'unreached'
  if (command === 'drift')
    return change.drift === undefined ? (findings[change.why ?? 'foreign'] ?? intents[change.do]) : deeds[change.drift]
  return (change.ok === true ? results : intents)[change.do]
}

/**
 * Why a change is what it is, without its note.
 * @param reviewed in a run for a pull request, where what would be written without it is told apart
 */
export function whyOf(change: ReportedChange, reviewed = false): string {
  const pending = reviewed && change.proposed === undefined && isWrite(change.do)
  return pending ? `${reasonFor(change)}; already pending on the base branch` : reasonFor(change)
}

function reasonFor(change: ReportedChange): string {
  if (change.sure !== undefined) return certainties[change.sure]
  if (change.why === undefined) return ''
  // what is forgotten for another reason than that it was seen to be gone has that in its note
  if (change.do === 'forget' && change.note !== undefined) return 'no longer in the config'
  const reached = change.reached === false ? ': not reached' : ''
  if (change.do !== 'leave') return `${reasonOf(change, change.why)}${rivalryOf(change)}${reached}`
  if (change.why === 'foreign') return 'not ours: skipped'
  if (change.why === 'unlisted') return reasons.unlisted
  const would = change.instead === undefined ? '' : `, would be ${participles[change.instead]}`
  const proposed = change.proposed === undefined ? '' : `${proposals[change.proposed][1]}, `
  const drift = change.drift === undefined || change.why === 'not-ours' ? '' : `${drifts[change.drift]}, `
  return `${proposed}${drift}${reasons[change.why]}: skipped${would}${rivalryOf(change)}`
}

/** The reason of a write, and what somebody did at the target meanwhile, where the reason does not say it. */
function reasonOf({ do: kind, drift, proposed }: ReportedChange, why: Why): string {
  if (proposed !== undefined) {
    const [, reason] = proposals[proposed]
    return kind === 'adopt' ? `${reason}, and already at the target: taken over` : reason
  }
  if (drift === undefined) return reasons[why]
  if (why === 'drifted' || why === 'vanished') return drifts[drift]
  return `${reasons[why]}, and ${drifts[drift]} since`
}

/** Who edits what we wrote after each of our writes is no passing hand. */
function rivalryOf({ contested = 0 }: ReportedChange): string {
  return contested < 2
    ? ''
    : `; it was edited after each of our last ${contested} writes, so something else writes it too`
}

/** What each reason to change something stands on; '' where policy decided and not what was seen. */
const evidence: Readonly<Record<Why, string>> = {
  absent: 'seen',
  vanished: 'seen',
  'source-changed': 'by fingerprint',
  drifted: 'seen',
  unfinished: 'not known',
  rekeyed: 'not known',
  foreign: 'seen',
  'gone-from-source': 'per the ledger',
  'gone-everywhere': 'seen',
  proposed: 'not compared',
  protected: '',
  unlisted: 'not known',
  'not-allowed': '',
  'not-ours': 'seen',
  blocked: 'seen',
}

/** How sure a line is: what the finding stands on, or after an apply what became of it. */
export function evidenceOf(change: ReportedChange): string {
  if (change.replaced) return 'an unmanaged value was replaced'
  if (change.ok !== undefined) return change.ok ? 'confirmed' : ''
  if (change.sure !== undefined) return certainties[change.sure]
  if (change.do === 'forget' && change.note !== undefined) return ''
  return change.why === undefined ? '' : evidence[change.why]
}

/** Where a value comes from, "shared, secrets/production.yaml:4, version 3"; '' where nothing is wanted there. */
export function originOf({ source }: Pick<ReportedChange, 'source'>): string {
  if (source === undefined) return ''
  const { name, at, version } = source
  return [name, at, ...(version === undefined ? [] : [`version ${version}`])].join(', ')
}

/** Whether a report's values come from more than one source, so that each line has to say from which. */
export function hasSeveralSources({ changes }: Pick<Report, 'changes'>): boolean {
  const first = changes.find(({ source }) => source !== undefined)?.source?.name
  return changes.some(({ source }) => source !== undefined && source.name !== first)
}

/** The unchanged names in one phrase, with how sure that is: "40 unchanged: 38 read back, 2 version stamp unchanged". */
export function unchangedText(kept: readonly ReportedChange[]): string {
  const sures = (Object.keys(certainties) as Sure[]).filter((sure) => kept.some((change) => change.sure === sure))
  const [only = 'ledger', ...others] = sures
  const lead = `${number(kept.length)} unchanged`
  if (others.length === 0) return `${lead}, ${certainties[only]}`
  const count = (sure: Sure) => number(kept.filter((change) => change.sure === sure).length)
  return `${lead}: ${sures.map((sure) => `${count(sure)} ${certainties[sure]}`).join(', ')}`
}

/** `1,234` */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 name", "2 names" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** What stands above refusals that the pull request itself lifts. */
export const passingText = 'Refused on the base branch, passes after merge: the config of this pull request allows it'

/** Whether it is written at the target. */
export function isWrite(kind: Do): boolean {
  return kind === 'create' || kind === 'update' || kind === 'adopt' || kind === 'remove'
}
