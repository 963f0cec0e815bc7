import type { Form, Place } from '../address.js';
import type { Entries } from '../ledger-entry.js';
import { type Key, type Secret } from '../secret.js';
import type { Wanted } from '../value.js';
import type { DesiredOrUnread } from './map.js';
import type { Provenance } from './provenance.js';
/** Fingerprint of a value for one address under one key; undefined where that key is not at hand. */
export type Fingerprint = (secret: Secret, at: {
    uid: string;
    name: string;
    form: Form;
}, keyId: string) => string | undefined;
/** The keys at hand: the first is the current one, the others only help to recognise what they wrote. */
export type Keys = readonly [Key, ...Key[]];
/**
 * Makes fingerprints; keys derived for a scope are kept, so that a scope costs one derivation for each key.
 * @param of values, or stamps that are made of them: the two share no key
 */
export declare function fingerprinter(keys: Keys, ledgerId: string, of?: 'fp/v1' | 'stamp/v1'): Fingerprint;
/**
 * What the diff compares: desired values turned into fingerprints. A value that was not read has that of its entry.
 * @param versions what values came from, and the entries of those that were not read; absent where all were
 */
export declare function wantedFromSource(desired: readonly DesiredOrUnread[], keys: Keys, fingerprint: Fingerprint, versions?: {
    readonly provenance: Provenance;
    readonly entries: Entries;
}): Wanted[];
/** For `drift`, which sees no source: what the ledger says we wrote is what is wanted. */
export declare function wantedFromLedger(entries: Entries, places: readonly Place[]): Wanted[];
