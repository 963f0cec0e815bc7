import type { LedgerEntry } from '../../../core/ledger-entry.js';
/** What one name's entry becomes; undefined takes it out. */
export interface LedgerEdit {
    readonly uid: string;
    readonly name: string;
    readonly entry: LedgerEntry | undefined;
}
/** An edit with the config target whose section of the ledger it belongs to. */
export interface Targeted extends LedgerEdit {
    readonly target: string;
}
/** A place as its target understands it: plain data, no value. */
export interface PlaceRecord {
    /** The kind of target. */
    readonly use: string;
    /** What the target's `parseScope` gave. */
    readonly scope: unknown;
    /** The vendor's own id of what holds the place, as it was when we last wrote there; absent where nobody asked. */
    readonly identity?: string;
}
/** What the ledger holds of one config target. */
export interface Section {
    /** The ledger's generation when this section last changed. */
    at: number;
    /** Entries were lost once, and no run has gone through all names since: a name it does not hold may be ours. */
    lost: boolean;
    /** Values were written, and the deployment that is to take them up was not asked for yet. */
    owed: boolean;
    /** uid → name → entry; no scope is empty. */
    readonly scopes: Map<string, Map<string, LedgerEntry>>;
    /** uid → what leads back to the place when the config no longer does, for each scope. */
    readonly records: Map<string, PlaceRecord>;
}
/** All that a ledger says. */
export interface Contents {
    /** The ledger's id. */
    readonly ledger: string;
    readonly owner: string;
    /** Grows with each change. */
    generation: number;
    /** Config target → its section. */
    readonly sections: Map<string, Section>;
}
/** One change of a ledger: what becomes another in one section. */
export interface SectionChange {
    readonly target: string;
    readonly edits: readonly LedgerEdit[];
    /** Records that are new or other ones. */
    readonly records: ReadonlyMap<string, PlaceRecord>;
    /** The section is whole from now on. */
    readonly whole?: true;
    /** Whether a deployment is owed from now on; absent where that stays as it is. */
    readonly owed?: boolean;
}
/** A section that says nothing yet. */
export declare function emptySection(at: number, lost: boolean): Section;
/** Makes a change in contents, which thereby come to a generation. `lost` is for a section that is not there yet. */
export declare function applyChange(contents: Contents, change: SectionChange, generation: number, lost: boolean): void;
/** Contents that can be changed while these stay, in the sections that are named. */
export declare function copyOf(contents: Contents, targets: Iterable<string>): Contents;
