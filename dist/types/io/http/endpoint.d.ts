import type { Runtime } from '../../core/runtime.js';
import type { SourceEndpoint } from '../../core/source.js';
/**
 * The endpoint from the environment or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export declare function endpointOf(access: {
    readonly env: string;
    readonly default: string;
}, runtime: Pick<Runtime, 'env'>): URL;
/**
 * The endpoint of a source: from the first of its variables that is set, else the address that the source makes of its
 * settings, else the vendor's own.
 * @throws SealpostError('endpoint') where none of them says one, and unless it is https, or http on loopback
 */
export declare function sourceEndpointOf({ env, query, means, default: usual }: SourceEndpoint, address: string | undefined, runtime: Pick<Runtime, 'env'>): URL;
