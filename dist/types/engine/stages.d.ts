import type { Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import type { Observed } from '../core/observation.js';
import type { Runtime } from '../core/runtime.js';
import type { Wanted } from '../core/value.js';
import { type Ledger } from '../io/ledger/ledger.js';
import { type Connection } from './connections.js';
import { type RunContext } from './context.js';
import type { RunCall } from './options.js';
import type { Reach, StageResults, Values } from './stage-results.js';
/** Reads and checks the config. It comes before everything else: who has none needs that first. */
export declare function readConfig({ config: path, host, ...call }: RunCall, runtime: Runtime): Promise<Config>;
/**
 * Makes sure that an approved plan was made for this config, that the config has what the run is to be about, and that
 * tokens can be sent.
 */
export declare function checkFit({ call, config, runtime, stores, approved, only }: RunContext): Promise<void>;
/**
 * Tells the host what must not be shown, and reads the sources, unless this is about drift. Sources that the config compares
 * by version are asked for these only.
 */
export declare function readValues(context: RunContext, places: readonly Place[]): Promise<Values>;
/** Reads the values of environments of which only versions are known; none is read twice. */
export declare function readMore(context: RunContext, { places, values }: Pick<StageResults, 'places' | 'values'>, environments: ReadonlySet<string>): Promise<Values>;
/** Reads the values of each environment with a version that is not known to be the one that was written. */
export declare function readChanged(context: RunContext, { places, values, ledger }: Pick<StageResults, 'places' | 'values' | 'ledger'>): Promise<Values>;
/** Reads the ledger and checks that an approved plan was made on it. */
export declare function readLedger(context: RunContext, places: readonly Place[]): Promise<Ledger>;
/**
 * What should be where, as fingerprints: by the source, or for drift by the ledger, places that the config no longer maps
 * among it.
 */
export declare function wantedOf(context: RunContext, { places, values, ledger }: Pick<StageResults, 'places' | 'values' | 'ledger'>): Wanted[];
/** Which places a run has to observe: those where something is wanted, or was written once. */
export declare function reachOf(context: RunContext, { places, values, ledger, wanted }: Pick<StageResults, 'places' | 'values' | 'ledger' | 'wanted'>): Reach;
/** A connection to each target that the reach holds. */
export declare function connect({ config, runtime, host, keys, notice, tokenLanes }: RunContext, { reach, ledger }: Pick<StageResults, 'reach' | 'ledger'>): Map<string, Connection>;
/** Observes every place of the reach, the neighbours last. */
export declare function observe({ call, config, runtime }: RunContext, { reach: { active, neighbours }, connections, ledger }: Pick<StageResults, 'reach' | 'connections' | 'ledger'>): Promise<Observed[]>;
