import type { Config, Place, Receipt } from '../core/types.js';
import { type Job } from './jobs.js';
import type { Ledger } from './ledger/ledger.js';
import { type View } from './view.js';
import type { Line } from './wires.js';
/**
 * Looks once more directly before something is removed. What was edited or made anew since this run last saw it may be
 * somebody else's by now, or was written by this very run under another name of the same place.
 * @returns what may still be removed, and receipts for what may not
 */
export declare function recheck(call: {
    readonly config: Config;
    readonly lines: ReadonlyMap<string, Line>;
    readonly ledger: Pick<Ledger, 'entries'>;
}, batch: readonly Job[], lane: readonly Place[], view: View): Promise<{
    readonly still: readonly Job[];
    readonly held: readonly Receipt[];
}>;
