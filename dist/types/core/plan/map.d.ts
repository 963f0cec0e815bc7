import { type Place } from '../address.js';
import { type Config, type ConfigTarget } from '../config.js';
import type { Capabilities } from '../target.js';
import type { Desired, Reads, Told, Unread } from '../value.js';
/** What is mapped: a value, or its version where it was not read. */
export type DesiredOrUnread = Desired | Unread;
/**
 * Source values × mapping → what should be where. Order: as the places, then as the sources stand, then as each gives its
 * names.
 * @throws SealpostError('source-duplicate') where two sources have a name that a target takes and neither may win,
 *   'config' where two names become one name at the target, and where there would be more of it than one run can hold
 */
export declare function mapValues(reads: Reads, config: Config, places: readonly Place[]): Desired[];
/** The same with versions in place of values that were not read. */
export declare function mapValues(told: Told, config: Config, places: readonly Place[]): DesiredOrUnread[];
/**
 * What a name of the source is called at a target. A renamed name is taken as it stands; any other gets the prefix. Both are
 * folded as the target folds.
 */
export declare function nameAt(target: Pick<ConfigTarget, 'rename' | 'prefix' | 'target'>, sourceName: string): string;
/** A name as the target will store it. */
export declare function fold(name: string, capabilities: Capabilities): string;
