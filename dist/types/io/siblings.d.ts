import type { Capabilities, Change, Entries, LedgerEntry, Place } from '../core/types.js';
import type { View } from './view.js';
/** An entry whose stamp moves with what is written now, although it is not written itself. */
export interface Sibling {
    /** The config target that the entry belongs to. */
    readonly target: string;
    readonly uid: string;
    readonly name: string;
    readonly entry: LedgerEntry;
}
/**
 * Finds the entries beside a batch that share a stamp with it, in any place of the lane: the same name where a target
 * stamps names, the same row where one row spans places. What somebody else had moved before is none of them.
 */
export declare function siblingsOf(batch: readonly {
    readonly change: Change;
    readonly place: Place;
}[], lane: readonly Place[], entries: Entries, view: View, capabilities: Capabilities): Sibling[];
/** The entry with another stamp; without one it is known by the ledger's word alone. */
export declare function stamped(entry: LedgerEntry, revision: string | undefined): LedgerEntry;
