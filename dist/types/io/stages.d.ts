import { type Keys } from '../core/fingerprint.js';
import { type Only } from '../core/map.js';
import { type Touched } from '../core/proposal.js';
import type { Report } from '../core/report.js';
import type { SavedPlan } from '../core/saved.js';
import type { Config, Desired, Place, Plan, Receipt, SourceRead, Wanted, World } from '../core/types.js';
import type { Host, RunCall } from './call.js';
import type { WaitNotice } from './http.js';
import { type Ledger } from './ledger/ledger.js';
import { type Seen } from './observe.js';
import { type Line } from './wires.js';
/** What every stage of a run has at hand. */
export interface Trip {
    readonly call: RunCall;
    readonly world: World;
    readonly host: Host;
    readonly keys: Keys;
    readonly notice: WaitNotice;
    /** The plan that is to be carried out exactly, if one is. It says itself what the run is about. */
    readonly approved: SavedPlan | undefined;
    readonly only: Only;
    readonly recover: boolean;
    /** Id of the run, for the ledger. */
    readonly id: string;
}
/** What the source gave, mapped. */
export interface Values {
    readonly read: SourceRead;
    readonly desired: readonly Desired[];
    /** Names whose values say nothing, because a pull request changes them at the source. */
    readonly touched: readonly Touched[];
}
/** What a run looks at. */
export interface View {
    /** Places of this run, in the config's order; those last that the config no longer maps. */
    readonly busy: readonly Place[];
    /** Places whose stamps a write of this run may move. */
    readonly beside: readonly Place[];
    /** No place was left out. */
    readonly complete: boolean;
}
/** @throws SealpostError 'key-missing', 'key-weak', and what a saved plan is refused for */
export declare function begin(call: RunCall, world: World): Trip;
/** Reads and checks the config, and whether an approved plan was made for it. */
export declare function configOf({ call, world, host, approved, only }: Trip): Promise<Config>;
/** Reads the source, unless this is about drift, and tells the host what must not be shown. */
export declare function valuesOf({ call, world, host }: Trip, config: Config, places: readonly Place[]): Promise<Values>;
/** Reads the ledger and checks that an approved plan was made on it. */
export declare function ledgerOf(trip: Trip, config: Config, places: readonly Place[]): Promise<Ledger>;
/** What should be where, as fingerprints: by the source, or for drift by the ledger. */
export declare function wantedIn({ call, keys }: Trip, places: readonly Place[], { desired }: Values, ledger: Ledger): Wanted[];
/** Which places a run has to look at: those where something is wanted, or was written once. */
export declare function viewOf(trip: Trip, config: Config, places: readonly Place[], named: readonly {
    uid: string;
}[], ledger: Ledger): View;
/** A line to each target that the view holds. */
export declare function linesTo({ world, host, notice }: Trip, config: Config, { busy }: View, ledger: Ledger): Map<string, Line>;
/** Looks at every place of the view. What is beside comes last. */
export declare function lookAt({ call, world }: Trip, config: Config, { busy, beside }: View, lines: ReadonlyMap<string, Line>): Promise<Seen[]>;
/** Diff, policy, plan. */
export declare function planOf(trip: Trip, { config, values, ledger, wanted, view, looks, }: {
    config: Config;
    values: Values;
    ledger: Ledger;
    wanted: Wanted[];
    view: View;
    looks: Seen[];
}): Plan;
/** Whether a plan is to be carried out now: it may be, there is something to do, and whoever decides has agreed. */
export declare function isApproved({ call }: Trip, plan: Plan, report: () => Report): Promise<boolean>;
/**
 * Carries out a plan under the ledger's lease.
 * @param receipts filled as the work goes on
 */
export declare function carryOut({ call, world, keys, id }: Trip, plan: Plan, { config, values, ledger, view, looks, lines, }: {
    config: Config;
    values: Values;
    ledger: Ledger;
    view: View;
    looks: Seen[];
    lines: ReadonlyMap<string, Line>;
}, receipts: Receipt[]): Promise<void>;
