import { addressText } from '../address.js'
import type { Change, Sure } from '../change.js'
import type { Entries, LedgerEntry } from '../ledger-entry.js'
import type { Observation, Observed, Sighting } from '../observation.js'
import type { Wanted } from '../value.js'
import { type Accepted, accepting } from './accepted.js'
import type { Fingerprint } from './fingerprint.js'
import { type Comparison, compare, driftOf, notOurs } from './ownership.js'
import type { PlaceIdentity } from './place-identity.js'

/** What the diff needs to know. All of it is data, but for the fingerprint of what a target read back. */
export interface DiffInput {
  readonly wanted: readonly Wanted[]
  /** What was seen, place by place, in the order that changes will have. */
  readonly observed: readonly Observed[]
  readonly entries: Entries
  /** By uid, what the vendors call the places themselves; one that is absent is not known. */
  readonly identities: ReadonlyMap<string, PlaceIdentity>
  /** Whether a target's part of the ledger is lost or rolled back: nothing is known of what we wrote, all of it may be ours. */
  readonly isLost: (target: string) => boolean
  readonly accepted: Accepted
  /** Id of the current key. */
  readonly keyId: string
  readonly fingerprint: Fingerprint
}

/** What becomes of one name, and why. */
export type NameDiff = Pick<Change, 'do'> &
  Partial<Pick<Change, 'why' | 'sure' | 'learn' | 'note' | 'instead' | 'error' | 'drift' | 'contested' | 'held'>>

/** For a name that was not seen: what follows where the scope was not listed whole. Nothing does where it was. */
function unlisted(observation: Observation): NameDiff | undefined {
  if (observation.listed) return undefined
  const { because, error } = observation
  return { do: 'leave', why: 'unlisted', note: because, ...(error === undefined ? {} : { error }) }
}

/** A name that is wanted and was not seen. */
export function missing(observation: Observation, entry: LedgerEntry | undefined): NameDiff {
  const gone = entry?.state === 'written'
  return (
    unlisted(observation) ??
    (gone ? { do: 'create', why: 'vanished', drift: 'deleted' } : { do: 'create', why: 'absent' })
  )
}

/** A name that nobody wants there. */
export function unwanted(
  input: DiffInput,
  { address, uid }: Pick<Wanted, 'address' | 'uid'>,
  { place, observation }: Observed,
  { sighting, entry }: { readonly sighting: Sighting | undefined; readonly entry: LedgerEntry | undefined },
): NameDiff {
  if (sighting === undefined) {
    const unseen = unlisted(observation)
    if (unseen !== undefined && !(place.index < 0 && input.accepted.place(place))) return unseen
    return {
      do: 'forget',
      why: 'gone-everywhere',
      ...(unseen === undefined ? {} : { note: 'not visible; removed from the ledger as accepted' }),
    }
  }
  if (sighting.untouchable !== undefined) return { do: 'leave', why: 'foreign', note: sighting.untouchable }
  if (entry?.state !== 'written') return { do: 'leave', why: 'foreign' }
  const comparison = compare(input, uid, entry, sighting)
  const because = notOurs(comparison)
  const at = addressText(address)
  if (because !== undefined && !input.accepted.name(at)) {
    const note = `${because}; to remove it in this run anyway, pass ${accepting(at)}`
    return { do: 'leave', why: 'not-ours', instead: 'remove', held: 'ours', note, ...driftFields(comparison, entry) }
  }
  const removal: NameDiff = { do: 'remove', why: 'gone-from-source' }
  return comparison === 'no-revision' ? { ...removal, note: onTheLedgersWord } : removal
}

const onTheLedgersWord =
  'per the ledger (this target cannot be checked): an edit since the last write would not be detected'

/** A name that is wanted and was seen. */
export function present(input: DiffInput, want: Wanted, sighting: Sighting, entry: LedgerEntry | undefined): NameDiff {
  if (sighting.untouchable !== undefined)
    return { do: 'leave', why: 'foreign', instead: 'adopt', note: sighting.untouchable }
  if (readsBackEqual(input, want, sighting, entry)) {
    const known =
      entry?.state === 'written' &&
      entry.revision === sighting.revision &&
      entry.made === sighting.made &&
      want.prints.get(input.keyId) === entry.fingerprint &&
      !isNewFrom(want, entry)
    return { do: 'keep', sure: sureOf(want, 'read-back'), ...(known ? {} : { learn: true }) }
  }
  if (entry === undefined)
    return input.isLost(want.address.target)
      ? { do: 'update', why: 'unfinished', note: 'the ledger is lost' }
      : { do: 'adopt', why: 'foreign', ...newerThere(want, sighting) }
  if (entry.state === 'pending') return { do: 'update', why: 'unfinished' }
  const comparison = compare(input, want.uid, entry, sighting)
  const drift = driftFields(comparison, entry)
  const print = want.prints.get(entry.keyId)
  if (print === undefined) return { do: 'update', why: 'rekeyed', ...drift }
  if (print !== entry.fingerprint) return { do: 'update', why: 'source-changed', ...drift }
  if (drift.drift !== undefined) return { do: 'update', why: 'drifted', ...drift }
  const learn = hasNews(input, want, sighting, entry)
  return {
    do: 'keep',
    sure: sureOf(want, comparison === 'same' || comparison === 'moved-by-us' ? 'revision' : 'ledger'),
    ...(learn ? { learn } : {}),
    ...(comparison === 'ambiguous' ? { note: ambiguous } : {}),
  }
}

/**
 * A foreign value that nobody can read, and that was put there after the source's value was last changed. It may be a copy of
 * that value or a newer one: no stamp tells, so that a person is told, and nothing is decided by it.
 */
function newerThere({ updatedAt }: Wanted, { secret, changedAt }: Sighting): Pick<NameDiff, 'note'> {
  if (secret !== undefined || updatedAt === undefined || changedAt === undefined || changedAt <= updatedAt) return {}
  return {
    note: 'it was set after the value in the source last changed: it is a copy of that value, or a newer one that adopting would overwrite',
  }
}

/**
 * Whether something is known now that was not after our write. At the target it is taken down so that the next edit by hand
 * is seen; at the source, so that the value need not be read again.
 */
function hasNews({ keyId }: DiffInput, want: Wanted, { revision, made }: Sighting, entry: LedgerEntry): boolean {
  const late = revision !== undefined && entry.revision !== revision
  const unknown = made !== undefined && entry.made === undefined
  return late || unknown || entry.keyId !== keyId || isNewFrom(want, entry)
}

/** Whether the same value comes from another version, or from elsewhere, than the entry says. */
function isNewFrom({ provenance }: Wanted, entry: LedgerEntry): boolean {
  return provenance !== undefined && provenance !== entry.provenance
}

/** What a target shows, and whether the source's value is known or only its version. */
function sureOf({ unread }: Wanted, shown: 'read-back' | 'revision' | 'ledger'): Sure {
  if (unread === undefined) return shown
  return shown === 'ledger' ? 'version-ledger' : 'version'
}

const ambiguous =
  'the name changed at the target, here or in a place that Sealpost does not manage; this target cannot tell which, so the new state is accepted'

function driftFields(comparison: Comparison, { contested = 0 }: LedgerEntry): Pick<Change, 'drift' | 'contested'> {
  const drift = driftOf(comparison)
  return drift === undefined ? {} : { drift, contested: contested + 1 }
}

/** Whether the target gave back just the value that is wanted, in the form that it is wanted in. */
function readsBackEqual(
  input: DiffInput,
  want: Wanted,
  { secret, form }: Sighting,
  entry: LedgerEntry | undefined,
): boolean {
  if (secret === undefined || (form !== undefined && form !== (keptForm(want, entry) ?? want.form))) return false
  const at = { uid: want.uid, name: want.address.name, form: want.form }
  for (const [keyId, print] of want.prints) {
    const seen = input.fingerprint(secret, at, keyId)
    if (seen !== undefined) return seen === print
  }
  return false
}

/** The form that the target is known to keep a value in although it is asked for another one. */
export function keptForm(want: Partial<Pick<Wanted, 'form'>>, entry: LedgerEntry | undefined): LedgerEntry['kept'] {
  return entry?.form === want.form ? entry?.kept : undefined
}
