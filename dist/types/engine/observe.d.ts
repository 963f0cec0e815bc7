import type { Config } from '../core/config.js';
import type { Observation, Place } from '../core/types.js';
import type { Connection } from './connections.js';
/** One place and what was seen there. */
export interface Seen {
    readonly place: Place;
    readonly observation: Observation;
}
/** The document or lock that a place shares with others at the vendor, whatever config target they belong to. */
export declare function laneOf({ use, key }: Place): string;
/** Places that the config maps into the documents of these ones, without being among them. */
export declare function besides(places: readonly Place[], all: readonly Place[]): Place[];
/**
 * Looks at all places, lane by lane, a few lanes at a time. Trouble with one lane is an observation that could not be
 * made, not the end of the run.
 * @param looked told after each lane how many places of a target were seen
 * @param more `beside`: places of the same lanes that are to be seen along with these, no matter whose they are;
 * `stop`: ends the looking
 * @returns in the order of `places`, then of `beside`
 * @throws SealpostError('interrupted') when stopped
 */
export declare function observeAll(places: readonly Place[], config: Config, connections: ReadonlyMap<string, Connection>, looked?: (target: string, places: number) => void, more?: {
    readonly beside?: readonly Place[];
    readonly stop?: AbortSignal;
}): Promise<Seen[]>;
/**
 * Looks at places of one lane through the line of the first. Never throws: what could not be seen is said in the
 * observation. One observation for each place, in their order.
 */
export declare function observeLane(lane: readonly Place[], config: Config, connections: ReadonlyMap<string, Connection>): Promise<readonly Observation[]>;
