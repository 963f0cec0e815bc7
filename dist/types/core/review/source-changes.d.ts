import { type Outline, type OutlineTarget } from './config-outline.js';
import { type StructureChange } from './structure-change.js';
/** A config with one of its targets; undefined where the target is not in it. */
type Side<T = OutlineTarget | undefined> = readonly [Outline, T];
/** What changes in the sources of a config: blocks that came, went or are others, their order, and what a clash does. */
export declare function sourceChanges(before: Outline, after: Outline): StructureChange[];
/** Which sources a target takes, where its block says so on one of the two sides; else it is told by the sources. */
export declare function takenChanges(target: string, [before, was]: Side, [after, is]: Side<OutlineTarget>): StructureChange[];
/**
 * Tells which sources a target takes and did not take before. One that only got another name is none.
 * @param before undefined where there is none, and so no target to compare with
 */
export declare function gainedBetween(before: Outline | undefined, after: Outline | undefined): (was: OutlineTarget | undefined, is: OutlineTarget) => string[];
export {};
