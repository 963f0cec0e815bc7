import type { Place } from '../core/address.js';
import { type Config } from '../core/config.js';
import type { Desired, Reads } from '../core/value.js';
import { type SourceContext } from './source-io.js';
/** What the sources gave, and where it is to go. */
export interface Input {
    readonly reads: Reads;
    readonly desired: readonly Desired[];
    /** By the source's name, absolute paths of the files that it was read from. */
    readonly files: ReadonlyMap<string, readonly string[]>;
}
/**
 * Reads from each source the environments that the places need of it, in the config's order, all sources beside each
 * other, and lets what is to go to a target pass the gate. All or nothing: what one of them cannot give ends the run.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export declare function readSources(config: Config, places: readonly Place[], context: SourceContext): Promise<Input>;
