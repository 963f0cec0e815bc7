import type { Config } from '../config.js';
import type { Capabilities, Target } from '../target.js';
import type { Address, Desired, Form, Place, SourceRead } from '../types.js';
/** `vercel:shop-web/production#DATABASE_URL` */
export declare function addressText(address: Address): string;
/**
 * What a person says to vouch, once, for addresses or places: the option of the command line, as code.
 * @param what addresses, or places as `vercel:shop-web/production`
 */
export declare function accepting(...what: readonly string[]): string;
/** The key under which one name of one scope is looked up. */
export declare function addressKey(uid: string, name: string): string;
/** Which part of a config a run is about; an empty list means all of it. */
export interface Selection {
    readonly targets: readonly string[];
    readonly environments: readonly string[];
}
type ConfigTarget = Config['targets'][number];
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
/**
 * Source values × mapping → what should be where. Order: as the places, then as the source gives the names.
 * @throws SealpostError('config') where two names of the source become one name at the target, and where there would be
 *   more of it than one run can hold
 */
export declare function mapValues(read: SourceRead, config: Config, places: readonly Place[]): Desired[];
/** A name as the target will store it. */
export declare function fold(name: string, capabilities: Capabilities): string;
/** The config's target of that name. */
export declare function targetNamed(config: Config, name: string): ConfigTarget & {
    target: Target;
};
export {};
