import { type Config, type ConfigSource } from '../core/config.js';
import type { SourceRead, SourceVersions } from '../core/value.js';
import { type SourceContext } from './source-io.js';
/** One source that is asked for some environments, by the config's own names of them. */
export interface LayerCall {
    readonly config: Config;
    readonly layer: ConfigSource;
    readonly environments: readonly string[];
    readonly context: SourceContext;
}
/**
 * Reads the values of environments from one source, all or nothing.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them
 */
export declare function readLayer(call: LayerCall): Promise<SourceRead>;
/** Asks one source for versions in place of values. What it cannot tell so is missing. */
export declare function listLayer(call: LayerCall): Promise<SourceVersions>;
