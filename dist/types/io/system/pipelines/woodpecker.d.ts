import type { Env, Pipeline } from '../pipeline.js';
/**
 * Woodpecker, by "Environment variables", woodpecker-ci.org/docs (3.x), read 2026-11-30. No variable says whether a pull
 * request comes from a fork, so none is more than untrusted; `CI_COMMIT_BRANCH` is the branch that it goes to.
 */
export declare function woodpecker(env: Env): Pipeline;
