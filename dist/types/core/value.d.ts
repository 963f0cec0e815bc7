import type { Address, Form } from './address.js';
import type { Secret } from './secret.js';
import type { Doubt } from './value-doubts.js';
/** One value as a source gave it. */
export interface SourceValue {
    readonly secret: Secret;
    /** The source's own version token: changes whenever the value does; never derived from the plain value. */
    readonly version?: string;
    /** When the source says the value was last changed, ms since the epoch. */
    readonly updatedAt?: number;
    /** `file:line`, or a phrase that leads a person there. */
    readonly at?: string;
    /** What the dialect that it is written in cut off or left in. */
    readonly doubts?: readonly Doubt[];
    /** The source gave it without having been asked for it by name: a target has to ask, in its `secrets`. */
    readonly unasked?: true;
}
/** What a source read: environment → name → value. */
export type SourceRead = ReadonlyMap<string, ReadonlyMap<string, SourceValue>>;
/** One value that should be at one address. */
export interface Desired {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** The name at the source. */
    readonly sourceName: string;
    readonly secret: Secret;
    readonly version?: string;
    readonly at?: string;
}
/** A `Desired` with its value replaced by keyed fingerprints: what the diff sees. */
export interface Wanted {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** Absent where the ledger, not a source, says what is wanted. */
    readonly sourceName?: string;
    /** Key id → fingerprint, for each key at hand. */
    readonly prints: ReadonlyMap<string, string>;
    readonly version?: string;
}
