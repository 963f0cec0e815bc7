import type { Keys } from '../../core/plan/fingerprint.js';
import type { Runtime } from '../../core/runtime.js';
/**
 * The keys at hand: SEALPOST_KEY, and while one is being replaced the former one in SEALPOST_KEY_PREVIOUS.
 * @throws SealpostError 'key-missing', 'key-weak'
 */
export declare function keysFrom(runtime: Pick<Runtime, 'env'>): Keys;
