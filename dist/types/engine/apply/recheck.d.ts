import type { Config } from '../../core/config.js';
import type { Place, Receipt } from '../../core/types.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import type { Connection } from '../connections.js';
import { type Job } from './batches.js';
import { type Snapshot } from './snapshot.js';
/**
 * Looks once more directly before something is removed. What was edited or made anew since this run last saw it may be
 * somebody else's by now, or was written by this very run under another name of the same place.
 * @returns what may still be removed, and receipts for what may not
 */
export declare function recheck(call: {
    readonly config: Config;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly ledger: Pick<Ledger, 'entries'>;
}, batch: readonly Job[], lane: readonly Place[], snapshot: Snapshot): Promise<{
    readonly still: readonly Job[];
    readonly held: readonly Receipt[];
}>;
