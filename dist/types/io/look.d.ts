import type { Touched } from '../core/proposal.js';
import type { Config, Desired, Place, SourceRead, Wanted, World } from '../core/types.js';
import type { RunCall } from './call.js';
import { type Ledger } from './ledger/ledger.js';
import { type Seen } from './observe.js';
import { type Trip } from './trip.js';
import { type Line } from './wires.js';
/** What the source gave, mapped. */
export interface Values {
    readonly read: SourceRead;
    readonly desired: readonly Desired[];
    /** Names whose values say nothing, because a pull request changes them at the source. */
    readonly touched: readonly Touched[];
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
export declare function configOf({ config: path, targets, sources, host }: RunCall, world: World): Promise<Config>;
/** Makes sure that an approved plan was made for this config, and that the config has what the run is to be about. */
export declare function checkFit({ world, approved, only }: Trip, config: Config): Promise<void>;
/** Reads the source, unless this is about drift, and tells the host what must not be shown. */
export declare function valuesOf({ call, world, host }: Trip, config: Config, places: readonly Place[]): Promise<Values>;
/** Reads the ledger and checks that an approved plan was made on it. */
export declare function ledgerOf(trip: Trip, config: Config, places: readonly Place[]): Promise<Ledger>;
/** What should be where, as fingerprints: by the source, or for drift by the ledger. */
export declare function wantedIn({ call, keys }: Trip, places: readonly Place[], { desired }: Values, ledger: Ledger): Wanted[];
/** Which places a run has to look at: those where something is wanted, or was written once. */
export declare function reachOf(trip: Trip, config: Config, places: readonly Place[], named: readonly {
    uid: string;
}[], ledger: Ledger): Reach;
/** A line to each target that the reach holds. */
export declare function linesTo({ world, host, notice }: Trip, config: Config, { busy }: Reach, ledger: Ledger): Map<string, Line>;
/** Looks at every place of the reach. What is beside comes last. */
export declare function lookAt({ call, world }: Trip, config: Config, { busy, beside }: Reach, lines: ReadonlyMap<string, Line>): Promise<Seen[]>;
