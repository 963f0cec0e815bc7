import type { Config } from '../core/config.js';
import { type Relocated, type Vouched } from '../core/plan/relocations.js';
import type { Entries, Place } from '../core/types.js';
import type { PlaceRecord } from '../io/ledger/format/book.js';
import type { RunContext } from './context.js';
import type { Seen } from './observe.js';
/**
 * Places that the ledger has entries for and that nothing in the config leads to any more: their target's block is gone,
 * or of another kind. Nobody looks there, for nobody knows with which token; what is there is unknown.
 * @param mapped every place that the config maps, this run's or not
 * @param spots uid → the place as the ledger remembers it
 */
export declare function orphansIn(config: Config, mapped: readonly Place[], records: ReadonlyMap<string, PlaceRecord & {
    readonly target: string;
}>, { call, host }: Pick<RunContext, 'call' | 'host'>): Promise<Seen[]>;
/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export declare function begunAnew({ relocated }: {
    readonly relocated: readonly Relocated[];
}, vouched: Pick<Vouched, 'place'>): ReadonlySet<string>;
/** Entries without those of some places. */
export declare function without(entries: Entries, uids: ReadonlySet<string>): Entries;
