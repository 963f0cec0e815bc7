import { type Place } from '../../core/address.js';
import type { Change } from '../../core/change.js';
import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Sighting } from '../../core/observation.js';
import type { Capabilities } from '../../core/target.js';
import type { Targeted } from '../../io/ledger/format/contents.js';
import type { Snapshot } from './snapshot.js';
/** An entry whose revision moves with what is written now, although it is not written itself. */
export interface SharedRevision {
    /** The config target that the entry belongs to. */
    readonly target: string;
    readonly uid: string;
    readonly name: string;
    readonly entry: LedgerEntry;
}
/** What the ledger says of a name. */
export type EntryOf = (uid: string, name: string) => LedgerEntry | undefined;
/**
 * Finds the entries beside a batch that share a revision with it, in any place of the lane: the same name where a target
 * gives a revision to names, the same row where one row spans places. What somebody else had moved before is none of them.
 */
export declare function sharedRevisionsOf(batch: readonly {
    readonly change: Change;
}[], { lane, entryOf, snapshot, capabilities, }: {
    readonly lane: readonly Place[];
    readonly entryOf: EntryOf;
    readonly snapshot: Snapshot;
    readonly capabilities: Capabilities;
}): SharedRevision[];
/** What an entry is known by at the target. */
export type Revision = Pick<Sighting, 'revision' | 'made'>;
/**
 * The entry with another revision, and the row that it stands in: our own write may have split one. Without either it is
 * known by the ledger's word alone.
 */
export declare function withRevision(entry: LedgerEntry, { revision, made }: Revision): LedgerEntry;
/** The edit that gives a sibling another revision. */
export declare function atRevision({ target, uid, name, entry }: SharedRevision, revision: Revision): Targeted;
