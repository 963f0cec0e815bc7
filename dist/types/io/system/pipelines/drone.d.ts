import type { Env, Pipeline } from '../pipeline.js';
/**
 * Drone, by "Environment reference", docs.drone.io, and drone/runner-go `environ/environ.go`, read 2026-11-30. No variable
 * says whether a pull request comes from a fork, so none is more than untrusted; `DRONE_BRANCH` is the branch that it goes to.
 */
export declare function drone(env: Env): Pipeline;
