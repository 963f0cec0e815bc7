import type { Env, Pipeline } from '../pipeline.js';
/** The host beside GitHub that an environment tells of; undefined where it tells of none. */
export declare function hostElsewhere(env: Env): Promise<Pipeline | undefined>;
