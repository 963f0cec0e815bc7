import { type Receipt } from '../../core/receipts.js';
import type { ApplyContext } from './context.js';
import { type Job } from './jobs.js';
/**
 * Observes once more directly before something is removed. What was edited or made anew since this run last saw it may be
 * somebody else's by now, or was written by this very run under another name of the same place.
 * @returns what may still be removed, and receipts for what may not
 */
export declare function recheck({ config, connections, ledger, snapshot }: Pick<ApplyContext, 'config' | 'connections' | 'ledger' | 'snapshot'>, batch: readonly Job[]): Promise<{
    readonly still: readonly Job[];
    readonly held: readonly Receipt[];
}>;
