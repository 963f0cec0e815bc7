import type { SourceClient } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
/** Which config is read for one environment. */
export interface Wanted {
    /** As the config of Sealpost calls it. */
    readonly environment: string;
    readonly project: string;
    /** Doppler's name for the config. */
    readonly config: string;
    readonly values: 'computed' | 'raw';
    /** Asks the log of the config when each value was last changed. */
    readonly ages: boolean;
}
/**
 * All secrets of a config, in one answer: the list has no pages.
 * @throws SealpostError for what cannot be read in full, and what `ask` throws
 */
export declare function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>>;
