import type { Env, JobIdentity } from '../pipeline.js';
/** The variable that a pipeline puts a token into where a config names no other. */
export declare const usualVariable = "SEALPOST_ID_TOKEN";
/** How a job comes by an OIDC token at a host that has no adapter of its own yet. */
export declare function identityElsewhere(env: Env): JobIdentity;
