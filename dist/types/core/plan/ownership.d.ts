import type { Drift } from '../change.js';
import type { Entries, LedgerEntry } from '../ledger-entry.js';
import type { Sighting } from '../observation.js';
import type { Fingerprint } from './fingerprint.js';
/**
 * How a row at a target compares with what the ledger says that we wrote there: row and revision are those that were
 * seen after our write · there is no revision to compare · the revision moved, and the value is still ours · another write
 * of ours moved it · it moved, and is shared with values that are not ours · one of the two has no revision · somebody
 * changed it · somebody deleted it and made it anew.
 */
export type Comparison = 'same' | 'no-revision' | 'touched' | 'moved-by-us' | 'ambiguous' | 'incomparable' | 'edited' | 'made-anew';
/** What a comparison goes by beside the two. */
export interface Evidence {
    readonly entries: Entries;
    readonly fingerprint: Fingerprint;
}
/** Compares one row with its entry, strongest evidence first: the row itself, its form, its value, its revision. */
export declare function compare({ entries, fingerprint }: Evidence, uid: string, entry: LedgerEntry, sighting: Sighting): Comparison;
/** The revision as an entry knows it, under the same key where it is under one; undefined where that is not at hand. */
export declare function revisionFor({ keyId }: Pick<LedgerEntry, 'keyId'>, sighting: Sighting): string | undefined;
/** What somebody did at the target, as far as a comparison tells. */
export declare function driftOf(comparison: Comparison): Drift | undefined;
/** Why a row may not be removed although we wrote it once, in a few words; undefined where it may. */
export declare function notOurs(comparison: Comparison): string | undefined;
