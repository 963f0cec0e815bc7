import type { Entries, LedgerEntry } from '../ledger-entry.js';
import type { Desired } from '../value.js';
import type { Fingerprint, Keys } from './fingerprint.js';
import type { PlaceIdentity } from './place-identity.js';
/**
 * What the ledger says of places under a spelling that the config no longer has, said of the spelling that it has now:
 * the vendor's own id shows that they are one. A fingerprint hangs on the spelling, so it is made anew where the value is
 * still what was written; an entry whose value is another one comes without.
 * @returns uid of today's spelling → its entries; places that have entries of their own are not among them
 */
export declare function movedEntries(call: {
    readonly entries: Entries;
    readonly identities: ReadonlyMap<string, PlaceIdentity>;
    readonly desired: readonly Desired[];
    readonly keys: Keys;
    readonly fingerprint: Fingerprint;
}): Map<string, ReadonlyMap<string, LedgerEntry>>;
