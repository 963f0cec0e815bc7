import { groupBy } from '../core/group-by.js'
import type { Report, ReportedChange } from '../core/report.js'
import {
  counted,
  evidenceOf,
  hasSeveralSources,
  isStranger,
  type Mark,
  markOf,
  originOf,
  unchangedText,
  whyOf,
  wordOf,
} from './phrases.js'

/** One line about one name. All texts are raw: whoever shows them escapes them. */
export interface Row {
  readonly mark: Mark
  readonly word: string
  readonly name: string
  /** Its name at the source; '' where that is the same. */
  readonly from: string
  /** Where its value comes from: told where values come from several sources, or all is to be told; '' where it is not. */
  readonly origin: string
  readonly why: string
  /** How sure that is. */
  readonly sure: string
  /** Done by this run. */
  readonly done: boolean
  /** Whether a person should see it before others: trouble, what is removed, taken over or skipped, what somebody edited. */
  readonly odd: boolean
  /** Explanations that stand under the line. */
  readonly more: readonly string[]
}

/** Names that one sentence is enough for. */
export interface Fold {
  readonly mark: Mark
  readonly word: string
  readonly text: string
  /** The first few, and how many more there are. */
  readonly names: readonly string[]
  readonly hidden: number
  readonly more: readonly string[]
}

/** Lines and folds: what is told of one place, or of several at once. */
export interface Block {
  readonly rows: readonly Row[]
  readonly folds: readonly Fold[]
}

/** What of a report its lines are told by. */
export type About = Pick<Report, 'command' | 'proposal'> & {
  /** Whether each line says where its value comes from. */
  readonly origins: boolean
  /** Whether each unchanged and each folded name has a line. */
  readonly verbose: boolean
}

/** So many names of a fold are shown. */
const shownNames = 5
/** So many lines may say the same trouble: with more it is said once for all of them. */
const sameTrouble = 1

/** Signs, worst first: the order of the lines of a block. */
export const markOrder = [
  'failed',
  'unseen',
  'remove',
  'adopt',
  'update',
  'create',
  'left',
  'forget',
  'keep',
] as const satisfies readonly Mark[]

/** What a report's lines are told by. */
export function aboutOf(report: Report, verbose: boolean): About {
  return { ...report, origins: verbose || hasSeveralSources(report), verbose }
}

/** The lines of some changes, worst first, and in the report's order among equals. */
export function blockOf(changes: readonly ReportedChange[], about: About): Block {
  const { verbose } = about
  const most = verbose ? Number.POSITIVE_INFINITY : shownNames
  const folded = new Set<ReportedChange>()
  const folds: Fold[] = []
  const fold = (group: readonly ReportedChange[], shown: Fold) => {
    for (const change of group) folded.add(change)
    folds.push(shown)
  }

  for (const [trouble, group] of groupBy(changes, troubleOf)) {
    if (trouble !== '' && group.length > sameTrouble && !verbose) fold(group, troubleFold(group, about, most))
  }
  const kept = changes.filter((change) => change.do === 'keep')
  if (kept.length > 0 && !verbose) {
    fold(kept, { mark: 'keep', word: 'same', text: unchangedText(kept), names: [], hidden: 0, more: [] })
  }
  const strangers = changes.filter(isStranger)
  if (strangers.length > 0) {
    const text = `${counted(strangers.length, 'unmanaged name')} (not in the source)`
    fold(strangers, { mark: 'left', word: 'skipped', text, ...some(strangers, most), more: [] })
  }
  const rows = changes.filter((change) => !folded.has(change)).map((change) => rowOf(change, about))
  const rank = new Map<Mark, number>(markOrder.map((mark, index) => [mark, index]))
  return { rows: rows.sort((a, b) => (rank.get(a.mark) ?? 0) - (rank.get(b.mark) ?? 0)), folds }
}

/** One change as a line. */
export function rowOf(change: ReportedChange, { command, proposal, origins }: About): Row {
  const { error, note, why } = change
  // what could not be seen has the error's message for its note
  const said = note === undefined || (why === 'unlisted' && error !== undefined) ? [] : [note]
  return {
    mark: markOf(change),
    word: wordOf(change, command),
    name: change.name,
    from: change.sourceName ?? '',
    origin: origins && change.source !== undefined ? `from ${originOf(change)}` : '',
    why: whyOf(change, proposal !== undefined),
    sure: evidenceOf(change),
    done: change.ok === true,
    odd: isOdd(change),
    more: error === undefined ? said : [...said, error.message, error.hint],
  }
}

function isOdd(change: ReportedChange): boolean {
  const { do: kind, drift, error, replaced } = change
  const isRoutine = kind === 'create' || kind === 'update' || kind === 'forget' || kind === 'keep'
  return error !== undefined || drift !== undefined || replaced === true || !(isRoutine || isStranger(change))
}

/** What makes two lines the same trouble; '' for a line without any. */
function troubleOf(change: ReportedChange): string {
  if (change.error === undefined && change.why !== 'unlisted') return ''
  return JSON.stringify([markOf(change), change.error?.code, change.error?.message, change.error?.hint, change.note])
}

function troubleFold(group: readonly ReportedChange[], about: About, most: number): Fold {
  const first = rowOf(group[0] as ReportedChange, about)
  const texts: Partial<Record<Mark, string>> = {
    unseen: `${counted(group.length, 'name')} that could not be seen`,
    left: `${counted(group.length, 'change')} that ${group.length === 1 ? 'was' : 'were'} not reached`,
  }
  const text = texts[first.mark] ?? `${counted(group.length, 'change')} that failed with the same error`
  return { mark: first.mark, word: first.word, text, ...some(group, most), more: first.more }
}

function some(changes: readonly ReportedChange[], most: number): Pick<Fold, 'names' | 'hidden'> {
  const names = changes.slice(0, most).map(({ name }) => name)
  return { names, hidden: changes.length - names.length }
}
