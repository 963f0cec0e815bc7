import type { Change } from '../../core/change.js';
import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Receipt } from '../../core/receipts.js';
import type { LedgerEdit } from '../../io/ledger/format/contents.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import { type Job } from './jobs.js';
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
 * Records in the ledger what was observed to be right already, or to be gone everywhere; nothing is sent.
 * @returns receipts for what was forgotten
 */
export declare function recordUnsent(ledger: Ledger, author: Author, which: 'learn' | 'forget', jobs: ReadonlyMap<string, readonly Job[]>): Promise<Receipt[]>;
