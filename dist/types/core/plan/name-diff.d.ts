import type { Change } from '../change.js';
import type { Entries, LedgerEntry } from '../ledger-entry.js';
import type { Observation, Observed, Sighting } from '../observation.js';
import type { Wanted } from '../value.js';
import { type Accepted } from './accepted.js';
import type { Fingerprint } from './fingerprint.js';
import type { PlaceIdentity } from './place-identity.js';
/** What the diff needs to know. All of it is data, but for the fingerprint of what a target read back. */
export interface DiffInput {
    readonly wanted: readonly Wanted[];
    /** What was seen, place by place, in the order that changes will have. */
    readonly observed: readonly Observed[];
    readonly entries: Entries;
    /** By uid, what the vendors call the places themselves; one that is absent is not known. */
    readonly identities: ReadonlyMap<string, PlaceIdentity>;
    /** Whether a target's part of the ledger is lost or rolled back: nothing is known of what we wrote, all of it may be ours. */
    readonly isLost: (target: string) => boolean;
    readonly accepted: Accepted;
    /** Id of the current key. */
    readonly keyId: string;
    readonly fingerprint: Fingerprint;
}
/** What becomes of one name, and why. */
export type NameDiff = Pick<Change, 'do'> & Partial<Pick<Change, 'why' | 'sure' | 'learn' | 'note' | 'instead' | 'error' | 'drift' | 'contested'>>;
/** A name that is wanted and was not seen. */
export declare function missing(observation: Observation, entry: LedgerEntry | undefined): NameDiff;
/** A name that nobody wants there. */
export declare function unwanted(input: DiffInput, { address, uid }: Pick<Wanted, 'address' | 'uid'>, { place, observation }: Observed, { sighting, entry }: {
    readonly sighting: Sighting | undefined;
    readonly entry: LedgerEntry | undefined;
}): NameDiff;
/** A name that is wanted and was seen. */
export declare function present(input: DiffInput, want: Wanted, sighting: Sighting, entry: LedgerEntry | undefined): NameDiff;
/** The form that the target is known to keep a value in although it is asked for another one. */
export declare function keptForm(want: Partial<Pick<Wanted, 'form'>>, entry: LedgerEntry | undefined): LedgerEntry['kept'];
