import type { Config, Place, SourceRead, World } from '../core/types.js';
/**
 * Reads the environments that the places need, in the config's order.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them
 */
export declare function readSource(config: Config, places: readonly Place[], world: World): Promise<SourceRead>;
