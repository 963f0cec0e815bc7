import { type Place } from '../address.js';
import type { Change, Warning } from '../change.js';
/**
 * What a person says to vouch, once, for addresses or places: the option of the command line, as code.
 * @param what addresses, or places as `vercel:shop-web/production`
 */
export declare function accepting(...what: readonly string[]): string;
/** What a person vouches for, for one run. */
export interface Accepted {
    /** Whether what stands at an address counts as ours. Only the very address vouches for it. */
    readonly name: (address: string) => boolean;
    /** Whether a place may be begun anew, or forgotten. What holds it vouches for all of its places. */
    readonly place: (place: Pick<Place, 'use' | 'key'>) => boolean;
}
/** @param accepted addresses, places and the beginnings of their paths, as plans and refusals name them */
export declare function acceptedBy(accepted: readonly string[]): Accepted;
/**
 * What a person vouched for and this run does not know, since it may be mistyped.
 * @param accepted as for {@link acceptedBy}
 */
export declare function unknownAccepted(accepted: readonly string[], changes: readonly Pick<Change, 'address'>[]): Warning[];
