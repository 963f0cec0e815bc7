import type { Env, Pipeline } from '../pipeline.js';
/**
 * Azure Pipelines, by "Use predefined variables", learn.microsoft.com, read 2026-11-30. Nothing says which branch is the
 * default one: SEALPOST_DEFAULT_BRANCH does. Its log takes commands (`##vso[…]`), and gets none from here: the task of
 * the integration speaks to the agent through its library.
 */
export declare function azurePipelines(env: Env): Pipeline;
