import type { Runtime } from '../../core/runtime.js';
/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export declare function endpointOf(access: {
    readonly env: string;
    readonly default: string;
}, runtime: Pick<Runtime, 'env'>): URL;
