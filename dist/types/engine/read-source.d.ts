import type { Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import type { Desired, SourceRead } from '../core/value.js';
import { type SourceContext } from './source-io.js';
/** What a source gave, and where it is to go. */
export interface Input {
    readonly read: SourceRead;
    readonly desired: readonly Desired[];
    /** Absolute paths of the files that it was read from. */
    readonly files: readonly string[];
}
/**
 * Reads the environments that the places need, in the config's order, and lets what is to go to a target pass the gate.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export declare function readSource(config: Config, places: readonly Place[], context: SourceContext): Promise<Input>;
