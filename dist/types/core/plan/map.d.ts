import { type Place } from '../address.js';
import { type Config } from '../config.js';
import type { Capabilities } from '../target.js';
import type { Desired, Reads } from '../value.js';
/**
 * Source values × mapping → what should be where. Order: as the places, then as the sources stand, then as each gives its
 * names.
 * @throws SealpostError('source-duplicate') where two sources have a name that a target takes and neither may win,
 *   'config' where two names become one name at the target, and where there would be more of it than one run can hold
 */
export declare function mapValues(reads: Reads, config: Config, places: readonly Place[]): Desired[];
/** A name as the target will store it. */
export declare function fold(name: string, capabilities: Capabilities): string;
