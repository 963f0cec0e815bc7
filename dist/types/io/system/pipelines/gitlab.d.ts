import type { Env, Pipeline } from '../pipeline.js';
/**
 * GitLab CI, by "Predefined CI/CD variables reference", docs.gitlab.com, read 2026-11-30. `CI_COMMIT_BRANCH` is there in
 * branch pipelines and nowhere else. A merge request from a fork says so by the number of its project; its pipeline may
 * run in this project all the same.
 */
export declare function gitlab(env: Env): Pipeline;
