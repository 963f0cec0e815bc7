import { type Receipt } from '../../core/receipts.js';
import type { Unsaid } from '../../io/ledger/ledger.js';
import { type Job } from './jobs.js';
/** Address keys of everything that receipts say was done. */
export declare function addressKeysDone(receipts: readonly Receipt[]): Set<string>;
/**
 * Receipts for everything that trouble outside the target kept from ending, what was under way included.
 * @param answered address keys that have a receipt
 */
export declare function untried(jobs: readonly Job[], answered: ReadonlySet<string>, thrown: unknown): Receipt[];
/** What was done and could not be taken down is unknown to the next run, and must not be said to be done. */
export declare function takeBack(receipts: Receipt[], unsaid: Unsaid | undefined): void;
