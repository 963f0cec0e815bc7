import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Contents, Targeted } from './format/contents.js';
/** Every entry of a ledger, and where it stands. */
export interface EntryIndex {
    /** uid → name → entry, over all sections. */
    readonly entries: Map<string, Map<string, LedgerEntry>>;
    /** uid → config targets whose sections hold it: one whose target was renamed may stand in two. */
    readonly targets: Map<string, Set<string>>;
}
/** The index of contents. */
export declare function indexOf(contents: Contents | undefined): EntryIndex;
/** Lets an index follow an edit. */
export declare function follow({ entries, targets }: EntryIndex, { target, uid, name, entry }: Targeted): void;
