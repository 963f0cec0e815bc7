import { addressText } from '../core/address.js'
import type { Do } from '../core/change.js'
import { type Report, type ReportedChange, standing } from '../core/report.js'
import { isStranger, number } from './phrases.js'

/** What becomes of a name, as it is counted. Each change is one of these; in the order in which they are told. */
export const countKinds = [
  'failed',
  'unknown',
  'added',
  'changed',
  'takenOver',
  'removed',
  'forgotten',
  'notReached',
  'skipped',
  'unmanaged',
  'unchanged',
] as const

/** One of {@link countKinds}. */
export type CountKind = (typeof countKinds)[number]

/** How many changes are of each kind, and how many of all of them a refusal names. */
export type ChangeCounts = Readonly<Record<CountKind | 'refused', number>>

const kinds: Readonly<Record<Exclude<Do, 'leave'>, CountKind>> = {
  create: 'added',
  update: 'changed',
  adopt: 'takenOver',
  remove: 'removed',
  forget: 'forgotten',
  keep: 'unchanged',
}

const words: Readonly<Record<CountKind, string>> = {
  failed: 'failed',
  unknown: 'unknown',
  added: 'added',
  changed: 'changed',
  takenOver: 'taken over',
  removed: 'removed',
  forgotten: 'forgotten',
  notReached: 'not reached',
  skipped: 'skipped',
  unmanaged: 'unmanaged',
  unchanged: 'unchanged',
}

/** The word that stands behind a count. */
export function countWord(kind: CountKind): string {
  return words[kind]
}

/** What a change counts as. */
export function countKindOf(change: ReportedChange): CountKind {
  if (change.why === 'unlisted') return 'unknown'
  if (change.reached === false) return 'notReached'
  if (change.error !== undefined) return 'failed'
  if (change.do !== 'leave') return kinds[change.do]
  return isStranger(change) ? 'unmanaged' : 'skipped'
}

/** Counts changes. @param refused addresses that a refusal names, see {@link refusedIn} */
export function countsOf(changes: readonly ReportedChange[], refused: ReadonlySet<string>): ChangeCounts {
  const counts = Object.fromEntries([...countKinds, 'refused'].map((kind) => [kind, 0])) as Record<
    keyof ChangeCounts,
    number
  >
  for (const change of changes) {
    counts[countKindOf(change)] += 1
    if (refused.size > 0 && refused.has(addressText(change))) counts.refused += 1
  }
  return counts
}

/** The addresses that a report's refusals name, without those that pass after a merge. */
export function refusedIn(report: Pick<Report, 'refusals'>): Set<string> {
  return new Set(standing(report).flatMap(({ addresses }) => addresses))
}

/**
 * Counts in one line, "5 added, 2 changed, 40 unchanged"; '' where there is nothing to count.
 * @param command drift tells what somebody did at the target: what it finds missing was deleted there
 */
export function countsText(counts: ChangeCounts, command: Report['command']): string {
  const word = (kind: CountKind) => (command === 'drift' && kind === 'added' ? 'deleted' : words[kind])
  const parts = countKinds.filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${word(kind)}`)
  return [...parts, ...(counts.refused > 0 ? [`${number(counts.refused)} of them refused`] : [])].join(', ')
}
