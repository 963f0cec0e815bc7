import type { Keys } from '../core/fingerprint.js';
import type { World } from '../core/types.js';
/**
 * The keys at hand: SEALPOST_KEY, and while one is being replaced the former one in SEALPOST_KEY_PREVIOUS.
 * @throws SealpostError 'key-missing', 'key-weak'
 */
export declare function keysFrom(world: Pick<World, 'env'>): Keys;
