import type { TargetEndpoint } from '../../core/access.js';
import type { ConfigTarget } from '../../core/config.js';
import type { Runtime } from '../../core/runtime.js';
import type { SourceEndpoint } from '../../core/source.js';
/**
 * The endpoint from the environment, by the first of its variables that is set, or the vendor's own.
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export declare function endpointOf(access: TargetEndpoint, { env }: Pick<Runtime, 'env'>): URL;
/**
 * The same for a block of the config, whose settings may have a say in the vendor's own address.
 * @throws SealpostError('endpoint') as `endpointOf` does
 */
export declare function targetEndpointOf({ target, settings }: Pick<ConfigTarget, 'target' | 'settings'>, runtime: Pick<Runtime, 'env'>): URL;
/** Every variable that an endpoint may be read from, the first that is set wins. */
export declare function endpointVariables({ env, fallbacks }: Pick<TargetEndpoint, 'env' | 'fallbacks'>): string[];
/**
 * An address that a pipeline's host gives, query and all.
 * @param name the variable that holds it
 * @throws SealpostError('endpoint') unless it is https, or http on loopback
 */
export declare function hostAddressOf(address: string, name: string): URL;
/**
 * The endpoint of a source: from the first of its variables that is set, else the address that the source makes of its
 * settings, else the vendor's own.
 * @throws SealpostError('endpoint') where none of them says one, and unless it is https, or http on loopback or at a host
 * that SEALPOST_ALLOW_HTTP names
 */
export declare function sourceEndpointOf({ env, query, plain, means, default: usual }: SourceEndpoint, address: string | undefined, runtime: Pick<Runtime, 'env'>): URL;
