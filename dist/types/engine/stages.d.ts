import type { Config } from '../core/config.js';
import type { Warning } from '../core/plan/warnings.js';
import type { Touched } from '../core/review/proposed-changes.js';
import type { Runtime } from '../core/runtime.js';
import type { Desired, Place, SourceRead, Wanted } from '../core/types.js';
import { type Ledger } from '../io/ledger/ledger.js';
import { type Connection } from './connections.js';
import { type RunContext } from './context.js';
import { type Seen } from './observe.js';
import type { RunCall } from './options.js';
/** What the source gave, mapped. */
export interface Values {
    readonly read: SourceRead;
    readonly desired: readonly Desired[];
    /** Names whose values say nothing, because a pull request changes them at the source. */
    readonly touched: readonly Touched[];
    /** What is to be said of the source's own files. */
    readonly exposed: readonly Warning[];
}
/** What a run looks at. */
export interface Reach {
    /** Places of this run, in the config's order; those last that the config no longer maps. */
    readonly busy: readonly Place[];
    /** Places whose stamps a write of this run may move. */
    readonly beside: readonly Place[];
    /** No place was left out. */
    readonly complete: boolean;
}
/** Reads and checks the config. It comes before everything else: who has none needs that first. */
export declare function configOf({ config: path, targets, sources, host }: RunCall, runtime: Runtime): Promise<Config>;
/**
 * Makes sure that an approved plan was made for this config, that the config has what the run is to be about, and that
 * tokens can be sent.
 */
export declare function checkFit({ call, runtime, host, approved, only }: RunContext, config: Config): Promise<void>;
/** Tells the host what must not be shown, and reads the source, unless this is about drift. */
export declare function valuesOf({ call, runtime, host }: RunContext, config: Config, places: readonly Place[]): Promise<Values>;
/** Reads the ledger and checks that an approved plan was made on it. */
export declare function ledgerOf(context: RunContext, config: Config, places: readonly Place[]): Promise<Ledger>;
/**
 * What should be where, as fingerprints: by the source, or for drift by the ledger, places that the config no longer maps
 * among it.
 */
export declare function wantedIn(context: RunContext, config: Config, places: readonly Place[], { desired }: Values, ledger: Ledger): Wanted[];
/** Which places a run has to look at: those where something is wanted, or was written once. */
export declare function reachOf(context: RunContext, config: Config, places: readonly Place[], named: readonly {
    uid: string;
}[], ledger: Ledger): Reach;
/** A line to each target that the reach holds. */
export declare function connectionsTo({ runtime, host, notice, tokenLanes }: RunContext, config: Config, { busy }: Reach, ledger: Ledger): Map<string, Connection>;
/** Looks at every place of the reach. What is beside comes last. */
export declare function lookAt({ call, runtime }: RunContext, config: Config, { busy, beside }: Reach, connections: ReadonlyMap<string, Connection>): Promise<Seen[]>;
