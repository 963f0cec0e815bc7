import { type Place } from '../core/address.js';
import type { Observed } from '../core/observation.js';
import type { PlaceRecord } from '../io/ledger/format/contents.js';
import type { RunContext } from './context.js';
/**
 * Places that the ledger has entries for and that nothing in the config leads to any more: their target's block is gone,
 * or of another kind. Nobody looks there, for nobody knows with which token; what is there is unknown.
 * @param mapped every place that the config maps, this run's or not
 * @param records uid → the place as the ledger remembers it
 */
export declare function orphansIn({ call, config, host }: Pick<RunContext, 'call' | 'config' | 'host'>, mapped: readonly Place[], records: ReadonlyMap<string, PlaceRecord & {
    readonly target: string;
}>): Promise<Observed[]>;
