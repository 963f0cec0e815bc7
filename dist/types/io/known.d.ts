import type { Config, Place, SourceRead, World } from '../core/types.js';
import type { Host } from './call.js';
/**
 * Tells what of a run is secret: every value, but for those that a mapping declares public, and every target's token,
 * whatever its variable is called.
 */
export declare function tellSecrets(learned: Host['learned'], read: SourceRead, config: Config, places: readonly Place[], world: Pick<World, 'env' | 'cwd'>): void;
