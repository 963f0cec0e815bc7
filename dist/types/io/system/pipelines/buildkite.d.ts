import type { Env, Pipeline } from '../pipeline.js';
/**
 * Buildkite, by "Environment variables", buildkite.com/docs, read 2026-11-30. `BUILDKITE_PULL_REQUEST` is a number or
 * `false`; `BUILDKITE_PULL_REQUEST_REPO` is the repository that its commits come from, whose branch may be called like
 * the default one.
 */
export declare function buildkite(env: Env): Pipeline;
