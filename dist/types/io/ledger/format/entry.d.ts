import type { Form } from '../../../core/address.js';
import type { LedgerEntry } from '../../../core/ledger-entry.js';
/** An entry as it is stored. What the text around it says already is left out of it. */
export interface StoredEntry {
    state: 'pending' | 'written';
    form: Form;
    fp: string;
    revision?: string;
    version?: string;
    from?: string;
    made?: string;
    kept?: Form;
    contested?: number;
    key?: string;
    run?: string;
}
/** What the text around an entry says of it. */
export interface Around {
    readonly key: string;
    readonly run: string;
}
/** An entry as it is stored, without what is said around it. */
export declare function storedOf(entry: LedgerEntry, around?: Around): StoredEntry;
/** The entry that was stored. */
export declare function entryOf(stored: StoredEntry, around?: Around): LedgerEntry;
/** Whether two entries say the same, the run that wrote them aside. */
export declare function sameEntry(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean;
/** Whether an entry says that this very run was about to write. */
export declare function isIntent(entry: LedgerEntry | undefined, run: string): boolean;
