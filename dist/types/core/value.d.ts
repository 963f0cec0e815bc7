import type { Address, Form } from './address.js';
import type { Secret } from './secret.js';
import type { Doubt } from './value-doubts.js';
/** One value as a source gave it. */
export interface SourceValue {
    readonly secret: Secret;
    /** The source's own version token: changes whenever the value does; never derived from the plain value. */
    readonly version?: string;
    /** What {@link SourceVersion.versionId} says of it; absent where the source tells no versions. */
    readonly versionId?: string;
    /** When the value was last changed according to the source, ms since the epoch. */
    readonly updatedAt?: number;
    /** `file:line`, or a phrase that tells a person where it is. */
    readonly at?: string;
    /** What the file's dialect cut off or left in. */
    readonly doubts?: readonly Doubt[];
    /** Nobody asked the source for it by name, so a target has to, in its `secrets`. */
    readonly unasked?: true;
}
/** What a source tells of one value without giving it. */
export interface SourceVersion {
    /**
     * Tells this version from every other for good: no other value of this name has it, not even of a secret that is deleted
     * and made anew; never derived from the plain value.
     */
    readonly versionId: string;
    /** As {@link SourceValue.version}, for people. */
    readonly version?: string;
    /** As {@link SourceValue.at}. */
    readonly at?: string;
}
/** What a source read: environment → name → value. */
export type SourceRead = ReadonlyMap<string, ReadonlyMap<string, SourceValue>>;
/** What a source told of versions: environment → name → version. */
export type SourceVersions = ReadonlyMap<string, ReadonlyMap<string, SourceVersion>>;
/** What the sources of a config gave, by their names there. One that nobody asked is not among them. */
export type Reads = ReadonlyMap<string, SourceRead>;
/** The same, with versions in place of values for environments that were not read. */
export type Told = ReadonlyMap<string, SourceTold>;
/** What one source told: environment → name → value, or version in an environment that was not read. */
export type SourceTold = ReadonlyMap<string, ReadonlyMap<string, SourceValue | SourceVersion>>;
/** Where a value comes from. */
export interface Origin {
    /** The source's name in the config; its kind where there is but one. */
    readonly name: string;
    /** `file:line`, or a phrase that leads a person there. */
    readonly at: string;
}
/** What is known of a value that should be at one address, but for the value. */
export interface Mapped {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** The name at the source. */
    readonly sourceName: string;
    readonly version?: string;
    readonly versionId?: string;
    readonly at?: string;
    readonly origin: Origin;
}
/** One value that should be at one address. */
export interface Desired extends Mapped {
    readonly secret: Secret;
    /** {@link SourceValue.updatedAt} */
    readonly updatedAt?: number;
}
/** The same for a value of which only the version is known. */
export interface Unread extends Mapped {
    readonly versionId: string;
}
/** A `Desired` whose value is replaced by keyed fingerprints: what the diff sees. */
export interface Wanted {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** Absent if the ledger, not a source, says what is wanted. */
    readonly sourceName?: string;
    /** Key id → fingerprint, for each available key. */
    readonly prints: ReadonlyMap<string, string>;
    readonly version?: string;
    /** {@link SourceValue.updatedAt} */
    readonly updatedAt?: number;
    /** What it came from, as its entry has it; only where versions may do in place of values. */
    readonly provenance?: string;
    /** The value was not read: the fingerprint is that of the entry, which was written from this very version. */
    readonly unread?: true;
    readonly origin?: Origin;
}
