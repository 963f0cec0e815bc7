import type { Change, Place, Refusal } from '../types.js';
import type { Warning } from './warnings.js';
/** What the vendor itself calls a place, where that is known. */
export interface Told {
    readonly place: Place;
    /** The same for all spellings of one place, another for any other place. */
    readonly identity: string;
}
/** Places whose spelling leads to something else than it did when the ledger was written. */
export interface Relocated {
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
export declare function relocatedRefusals(relocated: readonly Relocated[], vouched: Pick<Vouched, 'place'>): Refusal[];
/** A place as messages name it, `vercel:shop-web/production`. */
export declare function placeText({ use, key }: Pick<Place, 'use' | 'key'>): string;
/** What a person vouches for, for one run. */
export interface Vouched {
    /** Whether what stands at an address counts as ours. Only the very address vouches for it. */
    readonly name: (address: string) => boolean;
    /** Whether a place may be begun anew, or forgotten. What holds it vouches for all of its places. */
    readonly place: (place: Pick<Place, 'use' | 'key'>) => boolean;
}
/** @param accepted addresses, places and the beginnings of their paths, as plans and refusals name them */
export declare function vouchedBy(accepted: readonly string[]): Vouched;
/**
 * What a person vouched for and this run does not know, since it may be mistyped.
 * @param accepted as for {@link vouchedBy}
 */
export declare function unknownAccepted(accepted: readonly string[], changes: readonly Pick<Change, 'address'>[]): Warning[];
