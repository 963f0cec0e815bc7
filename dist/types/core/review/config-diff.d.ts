import { type Outline } from './config-outline.js';
/** Which part of a config differs. */
export type Part = 'config' | 'owner' | 'source' | 'environment' | 'ledger' | 'policy' | 'target' | 'use' | 'setting' | 'token' | 'mapping' | 'secrets' | 'rename' | 'prefix' | 'public';
/** What it means for what a run may do: more, less, the same elsewhere. */
export type Effect = 'widens' | 'narrows' | 'moves';
/** One difference between two configs, as data: whoever shows it makes the words. */
export interface StructureChange {
    readonly part: Part;
    readonly how: 'added' | 'removed' | 'changed';
    readonly effect: Effect;
    readonly target?: string;
    /** The key, the environment, or the name at the source. */
    readonly name?: string;
    readonly from?: string;
    readonly to?: string;
}
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
 * Places that nothing led to before: those of a new mapping, and all of a target that is somewhere else now.
 * @param before undefined where there is none
 */
export declare function newDestinations(before: Outline | undefined, after: Outline | undefined): Destination[];
