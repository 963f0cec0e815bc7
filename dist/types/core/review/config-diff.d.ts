import { type Outline } from './config-outline.js';
import { type StructureChange } from './structure-change.js';
/** A place that would get the values of an environment for the first time. */
export interface Destination {
    readonly environment: string;
    readonly target: string;
    /** As the config writes it, JSON where it is no word. */
    readonly place: string;
    /** What the target's block says of where the place is: its kind, and its settings in their order. */
    readonly at: readonly string[];
}
/**
 * What changes from one config to another, most general first. Nothing is read but the two of them.
 * @param before undefined where there is none
 */
export declare function structureChanges(before: Outline | undefined, after: Outline | undefined): StructureChange[];
/**
 * Places that nothing led to before: those of a new mapping, all of a target that is somewhere else now, and all of one
 * that takes from a source which it did not take from.
 * @param before undefined where there is none
 */
export declare function newDestinations(before: Outline | undefined, after: Outline | undefined): Destination[];
