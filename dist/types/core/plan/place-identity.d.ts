import { type Place } from '../address.js';
import type { Refusal } from '../change.js';
import { type Accepted } from './accepted.js';
/** What the vendor itself calls a place, where that is known. */
export interface PlaceIdentity {
    readonly place: Place;
    /** The same for all spellings of one place, another for any other place. */
    readonly identity: string;
}
/** Places whose spelling leads to something else than it did when the ledger was written. */
export interface HolderChange {
    /** All of one holder. */
    readonly places: readonly Place[];
    /** The vendor's id of the holder, then and now. */
    readonly was: string;
    readonly now: string;
}
/**
 * Nobody knows whether a holder that was made anew, renamed or swapped is meant still, and what the ledger says is about
 * the former one: one refusal for each, until a person has looked.
 */
export declare function holderRefusals(changes: readonly HolderChange[], accepted: Pick<Accepted, 'place'>): Refusal[];
