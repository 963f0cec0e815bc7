import type { Form } from './address.js';
/** What the ledger remembers of one name. */
export interface LedgerEntry {
    readonly state: 'pending' | 'written';
    readonly fingerprint: string;
    /** Which key made the fingerprint. */
    readonly keyId: string;
    readonly form: Form;
    /** The target's revision, re-observed after our write. */
    readonly revision?: string;
    /** The source's version token at the time. */
    readonly version?: string;
    /** {@link Sighting.made} as it was after our write. */
    readonly made?: string;
    /** The form that the target keeps it in, where it took the value in another one than it was asked for. */
    readonly kept?: Form;
    /** How many of our writes in a row, this one last, found that somebody had edited what the one before had written. */
    readonly contested?: number;
    /** The run that wrote the entry. */
    readonly run: string;
}
/** uid → name → entry. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>;
