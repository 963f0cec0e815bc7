import type { Form, Place } from '../address.js';
import type { Config, ConfigTarget, Selection } from '../config.js';
import type { Target } from '../target.js';
/**
 * Every place that the config maps, in the config's order: one for secret values, and one more where readable values
 * are kept in another document of the target.
 */
export declare function placesOf(config: Pick<Config, 'targets'>, only: Selection): Place[];
/** Tells the form that a target keeps a name of the source in. */
export declare function formTest(target: ConfigTarget): (sourceName: string) => Form;
/** The environment that places have which the config no longer maps. */
export declare const unmapped = "no longer mapped";
/**
 * Places that the ledger has entries for and that the config no longer maps: nothing is wanted there any more. Only
 * where the config still has the target, whose token leads there.
 * @param records uid → the place as the ledger remembers it
 */
export declare function droppedPlaces(config: Config, records: ReadonlyMap<string, {
    readonly target: string;
    readonly use: string;
    readonly scope: unknown;
}>): Place[];
/** The config's target of that name. */
export declare function targetNamed(config: Config, name: string): ConfigTarget & {
    target: Target;
};
