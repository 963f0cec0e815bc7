import { type Relocated, type Vouched } from '../core/places.js';
import type { Config, Entries, Place } from '../core/types.js';
import type { Spot } from './ledger/book.js';
import type { Seen } from './observe.js';
import type { Trip } from './trip.js';
/**
 * Places that the ledger has entries for and that nothing in the config leads to any more: their target's block is gone,
 * or of another kind. Nobody looks there, for nobody knows with which token; what is there is unknown.
 * @param mapped every place that the config maps, this run's or not
 * @param spots uid → the place as the ledger remembers it
 */
export declare function orphansIn(config: Config, mapped: readonly Place[], spots: ReadonlyMap<string, Spot & {
    readonly target: string;
}>, { call, host }: Pick<Trip, 'call' | 'host'>): Promise<Seen[]>;
/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export declare function begunAnew({ relocated }: {
    readonly relocated: readonly Relocated[];
}, vouched: Pick<Vouched, 'place'>): ReadonlySet<string>;
/** Entries without those of some places. */
export declare function without(entries: Entries, uids: ReadonlySet<string>): Entries;
