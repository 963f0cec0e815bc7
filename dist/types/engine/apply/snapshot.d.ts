import type { Observation, Place, Sighting } from '../../core/types.js';
import { type Seen } from '../observe.js';
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
/** A view that begins with what the run saw before it planned. */
export declare function snapshotOf(seen: readonly Seen[]): Snapshot;
/** Every sighting of one look, by slot. */
export declare function sightingsByKey(lane: readonly Place[], observations: readonly Observation[]): Map<string, Sighting>;
