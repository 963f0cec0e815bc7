import type { Env, Pipeline } from '../pipeline.js';
/** The host that an environment tells of. A person may set a host's variables too, the repository's say. */
export declare function pipelineOf(env: Env): Pipeline;
