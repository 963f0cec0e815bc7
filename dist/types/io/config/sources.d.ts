import type { Config } from '../../core/config.js';
import { type Block } from './blocks.js';
import type { CheckContext } from './check-context.js';
/**
 * Checks the source of a config, or all of its sources, and how targets take from them.
 * @param raw the config as it was written
 * @returns them in their order; fewer where there was something to complain about
 */
export declare function checkSources(raw: Block, context: CheckContext): Promise<Config['sources']>;
/** The names of a config's sources that targets can take, in their order. */
export declare function layersOf(raw: Block): string[];
/** What a target takes, in the order of the sources. */
export declare function takenOf(from: readonly string[] | undefined, layers: readonly string[]): string[];
