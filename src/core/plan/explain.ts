import type { Change } from '../change.js'
import { allowText, type Config, type ConfigTarget } from '../config.js'
import type { Detail, Rule } from '../detail.js'
import { SealpostError } from '../errors.js'
import { globFinder, globTest } from '../glob.js'
import type { LedgerEntry } from '../ledger-entry.js'
import type { Observed, Sighting } from '../observation.js'
import { nearest } from '../suggest.js'
import { spellings } from './consent.js'
import { type Comparison, compare, type Evidence } from './ownership.js'

/** Longest stamp or place at a source that is shown, characters. */
const longest = 200

/** What a plan was decided by. */
export interface ExplainInput extends Evidence {
  readonly config: Pick<Config, 'targets' | 'policy' | 'where'>
  readonly changes: readonly Change[]
  readonly observed: readonly Observed[]
  /** Id of the current key. */
  readonly keyId: string
}

const comparisons: Readonly<Record<Comparison, string>> = {
  same: 'unchanged since our write',
  'no-revision': 'this target has no version stamp, so an edit would go unnoticed',
  touched: 'the stamp changed, but the value is still the one that we wrote',
  'moved-by-us': 'the stamp was changed by our write to another place',
  ambiguous: 'the stamp changed together with values that are not ours',
  incomparable: 'cannot be compared: one of the two stamps is missing',
  edited: 'edited since our write',
  'made-anew': 'deleted and recreated since our write',
}

/**
 * Why lines of a plan are what they are.
 * @param asked names at the target or at the source, whole addresses, and globs of any of them
 * @throws SealpostError('usage') for one that no line has, with the name that may have been meant
 */
export function explain(asked: readonly string[], input: ExplainInput): Detail[] {
  const known = new Set(input.changes.flatMap(callsOf))
  for (const one of asked) checkKnown(one, [...known])
  const meant = globTest(asked)
  const blocks = new Map(input.config.targets.map((block) => [block.name, block]))
  const places = new Map(
    input.observed.map(({ place, observation }) => [
      place.key.uid,
      { place, observation, sightings: new Map(observation.sightings.map((one) => [one.name, one])) },
    ]),
  )
  return input.changes.flatMap((change) => {
    // every change is of a place that was observed
    const seen = places.get(change.uid) as Observed & { readonly sightings: ReadonlyMap<string, Sighting> }
    if (!callsOf(change).some(meant)) return []
    const { target, name } = change.address
    const entry = input.entries.get(change.uid)?.get(name)
    const facts = {
      change,
      ...seen,
      entry,
      sighting: seen.sightings.get(name),
      block: blocks.get(target),
      keyId: input.keyId,
    }
    return [detailOf(facts, input)]
  })
}

/** What is known of one line. */
interface Facts extends Observed {
  readonly change: Change
  readonly entry: LedgerEntry | undefined
  readonly sighting: Sighting | undefined
  readonly block: ConfigTarget | undefined
  readonly keyId: string
}

function callsOf({ address, sourceName }: Change): string[] {
  return [...spellings(address), ...(sourceName === undefined ? [] : [sourceName])]
}

function checkKnown(asked: string, known: readonly string[]): void {
  if (known.some(globTest([asked]))) return
  const near = nearest(asked, known)
  throw new SealpostError('usage', `the plan has no line for ${asked}`, {
    hint:
      near === undefined
        ? 'Use its name at the target or at the source, or an address as the plan shows it; `*` matches anything.'
        : `Did you mean \`${near}\`?`,
  })
}

function detailOf(facts: Facts, input: ExplainInput): Detail {
  const { change, entry } = facts
  const { target, use, scope, name } = change.address
  return {
    target,
    use,
    scope,
    name,
    environment: change.environment,
    ...sourceOf(change),
    mapping: mappingOf(facts, input.config.where),
    ...(entry === undefined ? {} : { ledger: ledgerOf(entry, facts) }),
    seen: seenOf(facts, input),
    policy: policyOf(change, input.config),
    verdict: verdictOf(facts),
  }
}

function sourceOf({ sourceName, origin, version }: Change): Pick<Detail, 'source'> | undefined {
  if (origin === undefined || sourceName === undefined) return undefined
  return { source: { ...origin, at: cut(origin.at), sourceName, ...(version ? { version: cut(version) } : {}) } }
}

function mappingOf({ change, block, place }: Facts, where: Config['where']): Rule[] {
  const { address, sourceName, form } = change
  if (block === undefined || place.index < 0) return [{ says: 'the config no longer maps this place' }]
  const leads = { says: `${place.environment} goes to ${place.key.label}`, at: place.at }
  if (sourceName === undefined) return [leads]
  const at = (...path: (string | number)[]) => where(['targets', block.name, ...path])
  const glob = (list: 'secrets' | 'public', does: string): Rule => {
    // what is wanted there was taken in
    const found = globFinder(block[list])(sourceName) as string
    return { says: `\`${list}\` ${does} by "${found}"`, at: at(list, block[list].indexOf(found)) }
  }
  return [
    leads,
    glob('secrets', 'includes it'),
    ...renamed(address.name, sourceName, block, at),
    ...(form === 'public' ? [glob('public', 'marks it as readable')] : []),
  ]
}

function renamed(
  name: string,
  sourceName: string,
  { rename, prefix }: ConfigTarget,
  at: (...path: string[]) => string,
): Rule[] {
  if (name === sourceName) return []
  const says = `${sourceName} becomes ${name}`
  if (Object.hasOwn(rename, sourceName)) return [{ says: `${says} by \`rename\``, at: at('rename', sourceName) }]
  if (prefix !== undefined) return [{ says: `${says} by \`prefix\``, at: at('prefix') }]
  return [{ says: `${says}: the target has names in upper case only` }]
}

function ledgerOf(entry: LedgerEntry, facts: Facts): NonNullable<Detail['ledger']> {
  const { state, run, form, revision, contested } = entry
  return {
    state,
    run,
    form,
    fingerprint: sameness(entry, facts),
    ...(revision === undefined ? {} : { stamp: stampOf(revision, facts.sighting) }),
    ...(contested === undefined ? {} : { contested }),
  }
}

function sameness({ keyId: under, fingerprint }: LedgerEntry, { change, keyId }: Facts): 'same' | 'other' | 'unknown' {
  if (change.fingerprint === undefined || under !== keyId) return 'unknown'
  return change.fingerprint === fingerprint ? 'same' : 'other'
}

function seenOf({ change, entry, sighting, observation }: Facts, evidence: Evidence): Detail['seen'] {
  const unlisted = observation.listed ? {} : { unlisted: observation.because }
  if (sighting === undefined) return { there: false, ...unlisted }
  const { revision, form } = sighting
  return {
    there: true,
    ...unlisted,
    ...(revision === undefined ? {} : { stamp: stampOf(revision, sighting) }),
    ...(form === undefined ? {} : { form }),
    ...(entry === undefined ? {} : { compared: comparisons[compare(evidence, change.uid, entry, sighting)] }),
  }
}

/**
 * A stamp that is made of the value is told of, and not shown: guesses could be held against it. Whether one is that only a
 * sighting tells.
 */
function stampOf(revision: string, sighting: Sighting | undefined): string {
  return sighting !== undefined && sighting.keyed === undefined ? cut(revision) : 'recorded, not shown'
}

function policyOf(change: Change, { policy, where }: Pick<Config, 'policy' | 'where'>): Rule[] {
  const { do: kind, why, note, instead, consented } = change
  const allow = { says: `\`policy.allow\` is ${allowText(policy.allow)}`, at: where(['policy', 'allow']) }
  if (consented) return [{ says: 'allowed for this run only' }, allow]
  if (why === 'protected') return [{ says: `${note}`, at: where(['policy', 'protect']) }]
  if (why === 'not-allowed' && change.held === 'on-drift')
    return [{ says: `${note}`, at: where(['policy', 'onDrift']) }]
  const asked = kind === 'create' || kind === 'update' || kind === 'adopt' || kind === 'remove' || instead !== undefined
  if (!asked) return []
  return kind === 'leave' ? [allow, { says: `${note}` }] : [allow]
}

/** "wanted · at the target · written by us, with another value → update" */
function verdictOf(facts: Facts): string {
  const { change, entry, sighting, observation } = facts
  const source = change.sourceName === undefined ? 'not wanted' : 'wanted'
  const unseen = observation.listed ? 'not at the target' : 'not seen at the target'
  const would = change.instead === undefined ? '' : ` instead of ${change.instead}`
  const target = sighting === undefined ? unseen : 'at the target'
  return `${source} · ${target} · ${writtenOf(entry, facts)} → ${change.do}${would}`
}

function writtenOf(entry: LedgerEntry | undefined, facts: Facts): string {
  if (entry === undefined) return 'not in the ledger'
  const values = { same: ', with the same value', other: ', with another value', unknown: '' }
  const what = entry.state === 'written' ? 'written by us' : 'started by us, not known to be finished'
  return `${what}${values[sameness(entry, facts)]}`
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
