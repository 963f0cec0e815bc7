import type { Form } from './address.js';
/** What the ledger remembers about one name. */
export interface LedgerEntry {
    readonly state: 'pending' | 'written';
    readonly fingerprint: string;
    /** Id of the key that made the fingerprint. */
    readonly keyId: string;
    readonly form: Form;
    /** The target's revision, re-observed after our write. */
    readonly revision?: string;
    /** The source's version token at the time. */
    readonly version?: string;
    /**
     * Keyed fingerprint of what the value came from: the source with its settings, the name there and its version. Present
     * where the config lets versions do in place of values.
     */
    readonly provenance?: string;
    /** {@link Sighting.made} as it was after our write. */
    readonly made?: string;
    /** The form in which the target keeps it, if that differs from the requested one. */
    readonly kept?: Form;
    /** How many of our consecutive writes, up to this one, found that somebody had edited what the previous one wrote. */
    readonly contested?: number;
    /** When the value was written, seconds since the epoch; absent where the entry did not come of a write, or an older version made it. */
    readonly since?: number;
    /** The run that wrote the entry. */
    readonly run: string;
}
/** uid → name → entry. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>;
