import type { LedgerEntry } from '../../../core/types.js';
/** What one name's entry becomes; undefined takes it out. */
export interface LedgerEdit {
    readonly uid: string;
    readonly name: string;
    readonly entry: LedgerEntry | undefined;
}
/** An edit with the config target whose part of the ledger it belongs to. */
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
export interface Part {
    /** The ledger's generation when this part last changed. */
    at: number;
    /** Entries were lost once, and no run has gone through all names since: a name it does not hold may be ours. */
    lost: boolean;
    /** uid → name → entry; no scope is empty. */
    readonly scopes: Map<string, Map<string, LedgerEntry>>;
    /** uid → what leads back to the place when the config no longer does, for each scope. */
    readonly records: Map<string, PlaceRecord>;
}
/** All that a ledger says. */
export interface Book {
    /** The ledger's id. */
    readonly ledger: string;
    readonly owner: string;
    /** Grows with each step. */
    generation: number;
    /** Config target → its part. */
    readonly parts: Map<string, Part>;
}
/** One step of a ledger: what changes in one part. */
export interface Step {
    readonly target: string;
    readonly edits: readonly LedgerEdit[];
    /** Spots that are new or other ones. */
    readonly records: ReadonlyMap<string, PlaceRecord>;
    /** The part is whole from now on. */
    readonly whole?: true;
}
/** A part that says nothing yet. */
export declare function emptyPart(at: number, lost: boolean): Part;
/** Takes a step in a book, which thereby comes to a generation. */
export declare function take(book: Book, step: Step, generation: number, lost: boolean): void;
/** A book that can be changed while this one stays, in the parts that are named. */
export declare function copyOf(book: Book, targets: Iterable<string>): Book;
/** uid → name → entry over all parts, and the parts that hold a uid: one whose target was renamed may have some in two. */
export interface Index {
    readonly entries: Map<string, Map<string, LedgerEntry>>;
    readonly homes: Map<string, Set<string>>;
}
/** The index of a book. */
export declare function indexOf(book: Book | undefined): Index;
/** Lets an index follow an edit. */
export declare function follow({ entries, homes }: Index, { target, uid, name, entry }: Targeted): void;
