import type { Receipt } from '../../core/receipts.js';
import type { ApplyContext } from './context.js';
import type { Job } from './jobs.js';
import type { Revision, SharedRevision } from './shared-revisions.js';
/**
 * Observes the lane of a batch again where anything may have been written, and takes over what it shows.
 * @param said what the target said of each write, in the batch's order
 * @param wroteAt the target's clock when the write began, ms since the epoch
 * @returns the receipts as the observation confirms them, and the revisions that entries beside the batch have by now
 */
export declare function observeAgain(work: ApplyContext, batch: readonly Job[], said: readonly Receipt[], wroteAt: number): Promise<{
    receipts: readonly Receipt[];
    revisionOf: (sibling: SharedRevision) => Revision;
}>;
