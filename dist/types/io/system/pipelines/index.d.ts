import type { Env, Pipeline } from '../pipeline.js';
/**
 * The host that an environment tells of. A person may set a host's variables too, the repository's say; so what says that
 * a job runs goes before what a job is only likely to have. What is known of other hosts than GitHub is loaded where one
 * may be met.
 */
export declare function pipelineOf(env: Env): Promise<Pipeline>;
