import type { Env, Pipeline } from '../pipeline.js';
/** Whether an environment tells of a job at GitHub, a hosted one or one of an Enterprise Server. */
export declare function isGithubActions(env: Env): boolean;
/** Whether Gitea or Forgejo runs us, which set GitHub's variables as well. */
export declare function isGiteaActions(env: Env): boolean;
/** GitHub Actions, by the variables that its runner sets ("Variables reference", read 2026-11). */
export declare function githubActions(env: Env): Pipeline;
