import { type Place } from '../../core/address.js';
import type { Observation, Observed, Sighting } from '../../core/observation.js';
/** What the targets showed last, place by place; kept up to date as an apply goes on. */
export interface Snapshot {
    readonly sighting: (uid: string, name: string) => Sighting | undefined;
    /** The same as it was when the plan was made. */
    readonly planned: (uid: string, name: string) => Sighting | undefined;
    /** The names of a place that stand in one row of the target. */
    readonly inRow: (uid: string, row: string) => readonly string[];
    /** The target's private data about the whole scope. */
    readonly handle: (uid: string) => unknown;
    /** Every place that was seen in the lane of this one, itself included, itself first. */
    readonly lane: (place: Place) => readonly Place[];
    readonly update: (place: Place, observation: Observation) => void;
}
/** A snapshot that begins with what the run observed before it planned. */
export declare function snapshotOf(observed: readonly Observed[]): Snapshot;
/** Every sighting of one observation of a lane, by address key. */
export declare function sightingsByKey(lane: readonly Place[], observations: readonly Observation[]): Map<string, Sighting>;
