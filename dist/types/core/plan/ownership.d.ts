import type { Drift, Entries, LedgerEntry, Sighting } from '../types.js';
import type { Fingerprint } from './fingerprint.js';
/**
 * How a row at a target compares with what the ledger says that we wrote there: row and stamp are those that were seen
 * after our write · there is no stamp to compare · the stamp moved, and the value is still ours · another write of ours
 * moved the stamp · the stamp moved, and is shared with values that are not ours · one of the two has no stamp · somebody
 * changed it · somebody deleted it and made it anew.
 */
export type Comparison = 'same' | 'unstamped' | 'touched' | 'moved-by-us' | 'untold' | 'half' | 'edited' | 'made-anew';
/** What a comparison goes by beside the two. */
export interface Evidence {
    readonly entries: Entries;
    readonly fingerprint: Fingerprint;
}
/** Compares one row with its entry, strongest evidence first: the row itself, its form, its value, its stamp. */
export declare function compare({ entries, fingerprint }: Evidence, uid: string, entry: LedgerEntry, sighting: Sighting): Comparison;
/** What somebody did at the target, as far as a comparison tells. */
export declare function driftOf(comparison: Comparison): Drift | undefined;
/** Why a row may not be removed although we wrote it once, in a few words; undefined where it may. */
export declare function notOurs(comparison: Comparison): string | undefined;
