import type { Config } from '../../core/config.js';
import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Targeted } from '../../io/ledger/format/contents.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import { type Job } from './jobs.js';
import { type Author } from './ledger-edits.js';
import { type Revision, type SharedRevision } from './shared-revisions.js';
import type { Snapshot } from './snapshot.js';
/** Batches that the ledger takes down in one go before the first of them is written. */
export interface Wave {
    readonly batches: readonly (readonly Job[])[];
    /** Address key → what the ledger said of a value that is still to be written. */
    readonly before: Map<string, LedgerEntry | undefined>;
    /** Address key → what shares a revision with a value that is still to be written, as it was. */
    readonly beside: Map<string, SharedRevision>;
}
/** What waves are made of and noted with. */
export interface WaveCall extends Author {
    readonly ledger: Ledger;
    readonly config: Config;
}
/**
 * Cuts the batches of a group into waves.
 * @param size values that a wave may hold; a single batch may be larger
 */
export declare function wavesOf(batches: readonly (readonly Job[])[], size: number): Wave[];
/**
 * The ledger says "pending" of everything that a wave puts. Our own writes move the revisions that siblings are known by;
 * should we be killed, the ledger's word is left of them.
 */
export declare function intend(call: WaveCall, wave: Wave, snapshot: Snapshot): Promise<void>;
/** What shares a revision with a batch, as the ledger had it before the wave. */
export declare function besideOf({ ledger, config }: WaveCall, batch: readonly Job[], wave: Wave, snapshot: Snapshot): SharedRevision[];
/** What the ledger says again of values that were not sent after all. */
export declare function withdrawn(wave: Wave, jobs: readonly Job[]): Targeted[];
/**
 * The edits that give siblings of a batch their new revisions. One that is still to be written in this wave gets it only
 * in case that this does not come to pass.
 */
export declare function besideAfter(siblings: readonly SharedRevision[], wave: Wave, revisionOf: (one: SharedRevision) => Revision): Targeted[];
/** Siblings of batches of which none was sent. */
export declare function untouched(wave: Wave): Targeted[];
