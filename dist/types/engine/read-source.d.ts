import type { Place } from '../core/address.js';
import type { Config } from '../core/config.js';
import { type DesiredOrUnread } from '../core/plan/map.js';
import type { Desired, Reads, Told } from '../core/value.js';
import type { SourceContext } from './source-io.js';
/** What the sources gave, and where it is to go. */
export interface Input {
    /** The values of the environments that were read. */
    readonly reads: Reads;
    /** The same, with versions for environments of which only these were asked for. */
    readonly told: Told;
    /** All that is to go to a target, in the order of the config. */
    readonly mapped: readonly DesiredOrUnread[];
    /** What of it has a value. */
    readonly desired: readonly Desired[];
    /** By the source's name, absolute paths of the files that it was read from. */
    readonly files: ReadonlyMap<string, readonly string[]>;
}
/** What no source was asked for. */
export declare const noInput: Input;
/**
 * Reads from each source the environments that the places need of it, in the config's order, all sources beside each
 * other, and lets what is to go to a target pass the gate. All or nothing: what one of them cannot give ends the run.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export declare function readSources(config: Config, places: readonly Place[], context: SourceContext): Promise<Input>;
/** The same, but sources that the config compares by version are asked for versions, where they can tell them. */
export declare function readVersions(config: Config, places: readonly Place[], context: SourceContext): Promise<Input>;
/** Reads the values of some environments of which only versions are known, beside what is known already. */
export declare function readRest({ environments, input }: {
    readonly environments: ReadonlySet<string>;
    readonly input: Input;
}, call: Call): Promise<Input>;
/** Whose sources are asked, and for what. */
interface Call {
    readonly config: Config;
    readonly places: readonly Place[];
    readonly context: SourceContext;
}
export {};
