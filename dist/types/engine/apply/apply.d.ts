import type { Config } from '../../core/config.js';
import type { Runtime } from '../../core/runtime.js';
import type { Desired, Plan, Receipt } from '../../core/types.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import type { Connection } from '../connections.js';
import type { Seen } from '../observe.js';
/** Everything an apply works with. */
export interface ApplyCall {
    readonly plan: Plan;
    /** By slot. */
    readonly desired: ReadonlyMap<string, Desired>;
    /** All places of the plan, and those that the config maps into the same lanes beside them. */
    readonly seen: readonly Seen[];
    /** Whether the plan is about everything that the config maps, and not a part of it. */
    readonly complete: boolean;
    readonly config: Config;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly ledger: Ledger;
    /** Id of the current key. */
    readonly keyId: string;
    /** Id of this run, for the ledger. */
    readonly run: string;
    readonly runtime: Runtime;
    /** Filled as the work goes on, so that what was done is known also after trouble. */
    readonly receipts: Receipt[];
    /** Told after each batch how many changes of a target are done. */
    readonly wrote: (target: string, values: number) => void;
}
/**
 * Carries out a plan, wave by wave: the ledger says "pending" of all of a wave, then for each batch the target writes, is
 * looked at again, and the ledger says "written". Killed at any point, the next run finds out what is unknown and settles
 * it. Different tokens are worked in parallel; what shares one, or a lane, is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export declare function applyPlan(call: ApplyCall): Promise<void>;
