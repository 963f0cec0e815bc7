import type { Env, Pipeline } from '../pipeline.js';
/**
 * Jenkins, by the list that each server has below `/env-vars.html`: the core's, and those of multibranch jobs
 * (workflow-multibranch, branch-api; read 2026-11-30). `BRANCH_IS_PRIMARY` is `true` for the default branch, where the
 * forge's plug-in says so; elsewhere SEALPOST_DEFAULT_BRANCH says which it is. `CHANGE_FORK` is set for a change from a
 * fork, by plug-ins that set `CHANGE_BRANCH` as well: without that one, nothing is known.
 */
export declare function jenkins(env: Env): Pipeline;
