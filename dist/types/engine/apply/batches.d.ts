import type { Config } from '../../core/config.js';
import type { Change, LedgerEntry, Place, Plan, Receipt } from '../../core/types.js';
import type { LedgerEdit } from '../../io/ledger/format/book.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import type { Connection } from '../connections.js';
import { type Seen } from '../observe.js';
/** One change with the place that it belongs to. */
export interface Job {
    readonly change: Change;
    readonly place: Place;
}
/** The changes of a plan by config target, in the plan's order. */
export declare function jobsByTarget(plan: Plan, seen: readonly Seen[]): Map<string, Job[]>;
/** Config targets that have something to write, grouped so that what shares a credential or a lane is one group. */
export declare function groupsOf(jobs: ReadonlyMap<string, readonly Job[]>, connections: ReadonlyMap<string, Connection>): string[][];
/**
 * Jobs of one config target in the pieces that its `write` takes: one lane each, at most `batch.max`. Where a stamp
 * belongs to a name, its places are one row at the target: they stay together, so that a new row is created whole.
 */
export declare function batchesOf(jobs: readonly Job[], config: Config): Job[][];
/** What a receipt calls the change that it is for. */
export declare function nameOf(change: Change): {
    uid: string;
    name: string;
};
/** Which names a policy lets a write take over although somebody else made them: a protected one never. */
export declare function taking({ allow, protect }: Config['policy']): (change: Change) => boolean;
/** What a run knows of itself when it makes entries. */
export interface Author {
    readonly keyId: string;
    readonly run: string;
}
/** The entry for a value that is being or was written. */
export declare function entryOf({ keyId, run }: Author, change: Change, state: LedgerEntry['state'], seen: Pick<LedgerEntry, 'revision' | 'made' | 'kept'>): LedgerEntry;
/**
 * What the ledger makes of a receipt. Where the write certainly did not land, what stood there before comes back; where
 * nobody knows, the entry stays pending.
 */
export declare function settled(author: Author, change: Change, receipt: Receipt, before: LedgerEntry | undefined): LedgerEdit[];
/**
 * Takes down what was seen to be right already, or to be gone everywhere; nothing is sent.
 * @returns receipts for what was forgotten
 */
export declare function noteDown(ledger: Ledger, author: Author, which: 'learn' | 'forget', jobs: ReadonlyMap<string, readonly Job[]>): Promise<Receipt[]>;
/**
 * Whether nothing of a target is left unknown by this run, so that a name without an entry is not ours.
 * @param ok slots of everything that was done
 */
export declare function isWhole(jobs: readonly Job[], ok: ReadonlySet<string>): boolean;
