import type { Drift } from '../change.js'
import type { Entries, LedgerEntry } from '../ledger-entry.js'
import type { Sighting } from '../observation.js'
import type { Fingerprint } from './fingerprint.js'

/**
 * How a row at a target compares with what the ledger says that we wrote there: row and revision are those that were
 * seen after our write · there is no revision to compare · the revision moved, and the value is still ours · another write
 * of ours moved it · it moved, and is shared with values that are not ours · one of the two has no revision · somebody
 * changed it · somebody deleted it and made it anew.
 */
export type Comparison =
  | 'same'
  | 'no-revision'
  | 'touched'
  | 'moved-by-us'
  | 'ambiguous'
  | 'incomparable'
  | 'edited'
  | 'made-anew'

/** What a comparison goes by beside the two. */
export interface Evidence {
  readonly entries: Entries
  readonly fingerprint: Fingerprint
}

/** Compares one row with its entry, strongest evidence first: the row itself, its form, its value, its revision. */
export function compare(
  { entries, fingerprint }: Evidence,
  uid: string,
  entry: LedgerEntry,
  sighting: Sighting,
): Comparison {
  const { name, made, form, secret, stampedWith = [] } = sighting
  const revision = revisionFor(entry, sighting)
  if (entry.made !== undefined && made !== undefined && entry.made !== made) return 'made-anew'
  if (form !== undefined && form !== (entry.kept ?? entry.form)) return 'edited'
  const seen = secret && fingerprint(secret, { uid, name, form: entry.form }, entry.keyId)
  if (seen !== undefined && seen !== entry.fingerprint) return 'edited'
  if (entry.revision === undefined && revision === undefined) return 'no-revision'
  if (entry.revision === undefined || revision === undefined) return 'incomparable'
  if (entry.revision === revision) return 'same'
  if (seen !== undefined) return 'touched'
  const others = stampedWith.map((other) => entries.get(other)?.get(name)).map((one) => isWritten(one) && one)
  if (others.some((one) => one && one.revision === revision)) return 'moved-by-us'
  return others.includes(false) ? 'ambiguous' : 'edited'
}

/** The revision as an entry knows it, under the same key where it is under one; undefined where that is not at hand. */
export function revisionFor({ keyId }: Pick<LedgerEntry, 'keyId'>, sighting: Sighting): string | undefined {
  return sighting.keyed === undefined ? sighting.revision : sighting.keyed.get(keyId)
}

/** What somebody did at the target, as far as a comparison tells. */
export function driftOf(comparison: Comparison): Drift | undefined {
  return comparison === 'edited' || comparison === 'made-anew' ? comparison : undefined
}

/** Why a row may not be removed although we wrote it once, in a few words; undefined where it may. */
export function notOurs(comparison: Comparison): string | undefined {
  if (comparison === 'same' || comparison === 'moved-by-us' || comparison === 'no-revision') return undefined
  if (comparison === 'made-anew') return 'it was recreated since the last write'
  if (comparison === 'incomparable')
    return 'its version stamp cannot be compared, so it may have been edited since the last write'
  if (comparison === 'ambiguous')
    return 'the name changed since the last write, here or in a place that Sealpost does not manage'
  return 'it was edited since the last write'
}

function isWritten(entry: LedgerEntry | undefined): entry is LedgerEntry {
  return entry?.state === 'written'
}
