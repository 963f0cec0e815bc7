import type { Env, Pipeline } from '../pipeline.js';
/**
 * Bitbucket Pipelines, by "Variables and secrets", support.atlassian.com, read 2026-11-30. A pull request from a fork starts
 * no pipeline here ("Pipeline start conditions"). Nothing says which branch is the default one: SEALPOST_DEFAULT_BRANCH does.
 */
export declare function bitbucketPipelines(env: Env): Pipeline;
