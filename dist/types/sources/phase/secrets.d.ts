import type { SourceClient } from '../../core/source.js';
import type { SourceValue } from '../../core/value.js';
/** Which secrets of an app are read for one environment of the config. */
export interface Wanted {
    /** As the config calls it. */
    readonly environment: string;
    readonly app: string;
    /** The environment's name at Phase. */
    readonly name: string;
    readonly path: string;
    readonly tags: readonly string[];
    readonly references: 'refuse' | 'literal';
}
/**
 * All secrets of a path, in one answer: the list has no pages.
 * @param client its endpoint is what the API's own paths stand below
 * @throws SealpostError for what cannot be read in full, and what `ask` throws
 */
export declare function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>>;
