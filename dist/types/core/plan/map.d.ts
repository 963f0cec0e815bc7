import { type Place } from '../address.js';
import type { Config } from '../config.js';
import type { Capabilities } from '../target.js';
import type { Desired, SourceRead } from '../value.js';
/**
 * Source values × mapping → what should be where. Order: as the places, then as the source gives the names.
 * @throws SealpostError('config') where two names of the source become one name at the target, and where there would be
 *   more of it than one run can hold
 */
export declare function mapValues(read: SourceRead, config: Config, places: readonly Place[]): Desired[];
/** A name as the target will store it. */
export declare function fold(name: string, capabilities: Capabilities): string;
