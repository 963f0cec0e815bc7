import type { Observation, Place } from './types.js';
/** One place and what was seen there. */
interface Seen {
    readonly place: Place;
    readonly observation: Observation;
}
/**
 * The place that the config maps and that the vendor shows to be this very one under another spelling (a slug and an
 * id, say); undefined where there is none.
 * @param row one row of the place, where the question is about that row alone
 */
export type TwinOf = (seen: Seen, row?: string) => Place | undefined;
/**
 * Finds places that two spellings of a config make two of. A vendor tells by the place's own identity, or by rows that
 * are seen in two documents. Linear in the number of sightings.
 */
export declare function twinsIn(all: readonly Seen[]): TwinOf;
export {};
