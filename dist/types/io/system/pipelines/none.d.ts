import type { Env, Pipeline } from '../pipeline.js';
/** No host that is known here: a terminal, or a job of which no more can be said than that it is one. */
export declare function none(env: Env): Pipeline;
/** Whether a job runs us, by the variable that nearly every host sets. */
export declare function isJob({ CI }: Env): boolean;
