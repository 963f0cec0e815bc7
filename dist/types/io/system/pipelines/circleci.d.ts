import type { Env, Pipeline } from '../pipeline.js';
/**
 * CircleCI, by "Project values and variables", circleci.com/docs, read 2026-11-30. `CIRCLE_PR_…` is there for builds of
 * forks alone, and for GitHub App projects not at all: there a fork's build is taken to be of the branch `pull/…`, as
 * elsewhere (a guess), which is none that we trust; it gets no secrets unless the project says so. Nothing says which
 * branch is the default one, or where a pull request goes: SEALPOST_DEFAULT_BRANCH says the first, and for want of the
 * second no pull request is more than untrusted.
 */
export declare function circleci(env: Env): Pipeline;
