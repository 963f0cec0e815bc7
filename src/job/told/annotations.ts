import { addressText, type Place } from '../../core/address.js'
import type { Config, ConfigTarget } from '../../core/config.js'
import { groupBy } from '../../core/group-by.js'
import { differs, type Report, type ReportedChange } from '../../core/report.js'
import { counted } from '../../render/phrases.js'

/** One remark that a host shows beside a line of a file. Texts are raw: whoever shows one makes it safe there. */
export interface Annotation {
  readonly title: string
  readonly message: string
  /** `file:line`, or a place that is no file. */
  readonly at: string | undefined
  /** An error where absent. */
  readonly level?: 'warning'
}

/** Lines of the config. All are `file:line`. */
export interface Origins {
  /** Tells of the config once it is read. */
  readonly read: (config: Lines) => void
  readonly note: (place: Place) => void
  /** Where a place is mapped. */
  readonly of: (change: Pick<ReportedChange, 'target' | 'scope'>) => string | undefined
  /** The block that is concerned by what ended a run; undefined where that is no matter of the config. */
  readonly ofError: (error: NonNullable<Report['error']>) => string | undefined
}

/** What is to be known of a config to find its lines. */
type Lines = Pick<Config, 'where' | 'sources'> & { readonly targets: readonly Pick<ConfigTarget, 'name' | 'at'>[] }

const passes = 'Passes after merge: the config of this pull request allows it.'

/** So many names in one annotation. */
const shownNames = 10

/**
 * Remembers where each place of a run is mapped.
 * @param file the config, for what goes wrong before it is read
 */
export function openOrigins(file: string): Origins {
  const origins = new Map<string, string>()
  const key = (target: string, scope: string) => JSON.stringify([target, scope])
  let config: Lines | undefined
  return {
    read: (found) => {
      config = found
    },
    note: (place) => void origins.set(key(place.target, place.key.label), place.at),
    of: ({ target, scope }) => origins.get(key(target, scope)),
    ofError({ code, where = '' }) {
      const target = config?.targets.find(({ name }) => where === name || where.startsWith(`${name}:`))
      if (target !== undefined) return target.at
      const isOfLedger = code.startsWith('ledger-') || /^[\w.-]+\/[\w.-]+@/.test(where)
      const block = isOfLedger ? 'ledger' : /^source/.test(code) ? sourceBlock(config) : undefined
      if (block === undefined && !/^(?:plan|key)-/.test(code)) return undefined
      return config?.where(block === undefined ? [] : [block]) ?? `${file}:1`
    },
  }
}

function sourceBlock(config: Lines | undefined): string {
  return (config?.sources.length ?? 1) > 1 ? 'sources' : 'source'
}

const fileLine = /^([^#]+):([1-9]\d{0,6})$/

/** The line of a file that a place is; undefined for a place that is no such line. */
export function lineOf(at: string | undefined): { readonly file: string; readonly line: number } | undefined {
  const [, file, line] = fileLine.exec(at ?? '') ?? []
  return file === undefined ? undefined : { file, line: Number(line) }
}

/**
 * What a person must look at, most important first: what ended the run, refusals, failures, what stops
 * nothing. Failures of one line that say the same are one annotation.
 * @param strict whether a difference is a reason to fail, and so must be looked at too
 */
export function annotationsOf(report: Report, origins: Pick<Origins, 'of' | 'ofError'>, strict = false): Annotation[] {
  return [
    ...errors(report, origins),
    ...refusals(report, origins),
    ...failures(report, origins),
    ...unreached(report, origins),
    ...(strict ? differences(report, origins) : []),
    ...warnings(report),
  ]
}

/**
 * The first few of many, of which the last one says how many more there are: it is an error where one of those is.
 * @param most so many in all
 */
export function fewAnnotations(annotations: readonly Annotation[], most: number): Annotation[] {
  if (annotations.length <= most) return [...annotations]
  const hidden = annotations.slice(most - 1)
  const message = `${counted(hidden.length, 'more annotation')} in the report`
  const isMild = hidden.every(({ level }) => level === 'warning')
  return [
    ...annotations.slice(0, most - 1),
    { title: 'Sealpost', message, at: undefined, ...(isMild ? { level: 'warning' as const } : {}) },
  ]
}

function errors({ error }: Report, { ofError }: Pick<Origins, 'ofError'>): Annotation[] {
  if (error === undefined) return []
  const title = `Sealpost: ${error.code}`
  const complaints = error.message.split('\n').map((line) => /^(.+:\d+): (.+)$/.exec(line))
  if (complaints.every((complaint) => complaint !== null)) {
    return complaints.map((complaint) => ({ title, at: complaint[1], message: `${complaint[2]}` }))
  }
  const { where, message, hint } = error
  const line = lineOf(where) !== undefined ? undefined : ofError(error)
  if (line === undefined) return [{ title, at: where, message: `${message}\n${hint}` }]
  return [{ title, at: line, message: `${where === undefined ? '' : `${where}: `}${message}\n${hint}` }]
}

function refusals({ refusals, changes }: Report, { of }: Pick<Origins, 'of'>): Annotation[] {
  const placeOf = (addresses: readonly string[]) => {
    const about = new Set(addresses)
    const change = changes.find((change) => about.has(addressText(change)))
    return change && of(change)
  }
  return refusals.map(({ rule, because, unlock, addresses, at, passesAfterMerge }) => ({
    title: `Sealpost refused: ${rule}`,
    at: at ?? placeOf(addresses),
    message: [
      because,
      ...(addresses.length === 0 ? [] : [named(addresses)]),
      passesAfterMerge ? passes : `Unlock: ${unlock}`,
    ].join('\n'),
    ...(passesAfterMerge ? { level: 'warning' } : {}),
  }))
}

function failures({ changes }: Report, { of }: Pick<Origins, 'of'>): Annotation[] {
  const failed = changes.filter(({ error, reached }) => error !== undefined && reached !== false)
  return grouped(failed, ({ error }) => [error?.code, error?.message]).map(([first, ...others]) => ({
    title: `Sealpost: ${first.error?.code} at ${first.target}`,
    at: of(first),
    message: `${named([first, ...others].map(({ name }) => name))}: ${first.error?.message}\n${first.error?.hint}`,
  }))
}

/** What a run that was stopped never sent: no failure, and still to be done. */
function unreached({ changes }: Report, { of }: Pick<Origins, 'of'>): Annotation[] {
  return grouped(
    changes.filter(({ reached }) => reached === false),
    () => [],
  ).map(([first, ...others]) => ({
    title: `Sealpost: not reached at ${first.target}`,
    at: of(first),
    message: `${named([first, ...others].map(({ name }) => name))}: ${first.error?.message}\n${first.error?.hint}`,
    level: 'warning',
  }))
}

function differences({ changes }: Report, { of }: Pick<Origins, 'of'>): Annotation[] {
  const different = changes.filter((change) => differs(change) && change.error === undefined)
  return grouped(different, () => []).map(([first, ...others]) => ({
    title: `Sealpost: ${first.target} differs`,
    at: of(first),
    message: named([first, ...others].map(({ name }) => name)),
  }))
}

function warnings({ warnings = [] }: Report): Annotation[] {
  return warnings.map(({ because, at }) => ({
    title: 'Sealpost: warning',
    message: because,
    at,
    level: 'warning',
  }))
}

/** Changes of one place that have something in common. */
function grouped(
  changes: readonly ReportedChange[],
  common: (change: ReportedChange) => readonly unknown[],
): [ReportedChange, ...ReportedChange[]][] {
  return [...groupBy(changes, (change) => JSON.stringify([change.target, change.scope, ...common(change)])).values()]
}

function named(names: readonly string[]): string {
  const hidden = names.length - shownNames
  return `${names.slice(0, shownNames).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`
}
