import type { Env, Pipeline } from '../pipeline.js';
/**
 * Gitea Actions and Forgejo Actions: GitHub's variables, with the addresses of their own server, and `GITEA_ACTIONS` or
 * `FORGEJO_ACTIONS` beside them (docs.gitea.com, "Compared to GitHub Actions"; forgejo.org, "Forgejo Actions | Reference",
 * read 2026-11-30). Nothing here ever falls back to api.github.com: the API is GITHUB_API_URL where that is of the same server, else the
 * server's own.
 * Of GitHub's API it has the comments and the issues; comparing commits and writing git objects it has not, so commits
 * are read in the checkout, and the ledger is not kept through the API.
 */
export declare function giteaActions(env: Env): Pipeline;
