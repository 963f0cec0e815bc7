import { type Place } from '../../core/address.js';
import type { Change } from '../../core/change.js';
import type { Config } from '../../core/config.js';
import type { LedgerEntry } from '../../core/ledger-entry.js';
import type { Observation, Sighting } from '../../core/observation.js';
import { type Receipt } from '../../core/receipts.js';
import type { Runtime } from '../../core/runtime.js';
import type { Desired } from '../../core/value.js';
import type { Connection } from '../connections.js';
import { type KnownNames } from '../observe.js';
/** One write that is to be seen, and what was seen in its place before. */
export interface Written {
    readonly change: Change;
    readonly place: Place;
    readonly before: Sighting | undefined;
}
/** A lane that is to be observed again after a write. */
export interface VerifyCall {
    readonly batch: readonly Written[];
    /** What the target said of each, in their order. */
    readonly said: readonly Receipt[];
    /** All places of the lane that the run observes; the first one's connection is used. */
    readonly lane: readonly Place[];
    /** The target's clock when the write began, ms since the epoch. */
    readonly wroteAt: number;
    readonly desired: ReadonlyMap<string, Desired>;
    readonly known: KnownNames;
    readonly config: Config;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly runtime: Pick<Runtime, 'sleep' | 'stop'>;
}
/**
 * What the target shows after our write decides what the ledger will say. A list that lags is read again a few times;
 * what it never shows stays pending.
 * @returns the receipts, with revisions, and what was seen last of each place of the lane
 */
export declare function verify(call: VerifyCall): Promise<{
    receipts: Receipt[];
    observations: readonly Observation[];
}>;
/** Whether observing failed, which is another thing than a target that says it hides rows. */
export declare function isBroken(observation: Observation | undefined): boolean;
/**
 * The target's own word on what it did, where that is not what we expected.
 * @param before what the ledger knew: an earlier try of ours may be what was there, but not under another row
 */
export declare function noted(receipt: Receipt, change: Change, before: LedgerEntry | undefined): Receipt;
