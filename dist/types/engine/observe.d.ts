import type { Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import type { Entries } from '../core/ledger-entry.js';
import type { Observation, Observed } from '../core/observation.js';
import type { Connection } from './connections.js';
/** The document or lock that a place shares with others at the vendor, whatever config target they belong to. */
export declare function laneOf({ use, key }: Place): string;
/** Places that the config maps into the lanes of these ones, without being among them. */
export declare function neighboursOf(places: readonly Place[], all: readonly Place[]): Place[];
/** Names that the ledger has of a place, by uid: a vendor's list may be behind what was written. */
export type KnownNames = (uid: string) => readonly string[];
/** The names of a ledger. */
export declare function knownIn({ entries }: {
    readonly entries: Entries;
}): KnownNames;
/** How places are observed. */
export interface ObserveOptions {
    readonly known?: KnownNames;
    /** Told after each lane how many places of a target were observed. */
    readonly progress?: (target: string, places: number) => void;
    /** Places of the same lanes that are to be seen along with these, no matter whose they are. */
    readonly neighbours?: readonly Place[];
    /** Ends the observing. */
    readonly stop?: AbortSignal;
}
/**
 * Observes all places, lane by lane, a few lanes at a time. Trouble with one lane is an observation that could not be
 * made, not the end of the run.
 * @returns in the order of `places`, then of `neighbours`
 * @throws SealpostError('interrupted') when stopped
 */
export declare function observeAll(places: readonly Place[], config: Config, connections: ReadonlyMap<string, Connection>, { known, progress, neighbours, stop }?: ObserveOptions): Promise<Observed[]>;
/**
 * Observes places of one lane through the connection of the first. Never throws: what could not be seen is said in the
 * observation. One observation for each place, in their order.
 */
export declare function observeLane(lane: readonly Place[], config: Config, connections: ReadonlyMap<string, Connection>, known?: KnownNames): Promise<readonly Observation[]>;
