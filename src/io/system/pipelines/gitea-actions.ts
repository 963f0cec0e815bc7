import { gitVariables } from '../git/commits.js'
import type { Env, Pipeline } from '../pipeline.js'
import { githubActions } from './github-actions.js'

/**
 * Gitea Actions and Forgejo Actions: GitHub's variables, with the addresses of their own server, and `GITEA_ACTIONS` or
 * `FORGEJO_ACTIONS` beside them (docs.gitea.com, "Compared to GitHub Actions"; forgejo.org, "Forgejo Actions | Reference",
 * read 2026-11-30). Nothing here ever falls back to api.github.com: the API is GITHUB_API_URL where that is of the same server, else the
 * server's own.
 * Of GitHub's API it has the comments and the issues; comparing commits and writing git objects it has not, so commits
 * are read in the checkout, and the ledger is not kept through the API.
 */
export function giteaActions(env: Env): Pipeline {
  const pipeline = githubActions(env)
  const [server, api] = [env.GITHUB_SERVER_URL, env.GITHUB_API_URL].map((url) => url?.replace(/\/$/, '') || undefined)
  const { repository } = pipeline
  const home = server && repository && `${server}/${repository}`
  const base = apiOf(server, api)
  const number = env.GITHUB_RUN_NUMBER || undefined
  return {
    ...pipeline,
    host: 'gitea-actions',
    keepsLedger: 'remote',
    told: [...['GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'GITHUB_RUN_NUMBER'], ...gitVariables],
    commits: 'checkout',
    // its pages go by the number of a run in the repository, not by its id
    run: { ...pipeline.run, url: home && number && `${home}/actions/runs/${number}` },
    outlets: {
      ...pipeline.outlets,
      discussion:
        base === undefined || repository === undefined
          ? undefined
          : {
              forge: 'gitea',
              api: base,
              repository,
              tokens: ['GITHUB_TOKEN'],
              remedy: "Remove `job-token`, so that the job's own token is used, which can comment.",
            },
    },
    urlOfRun: () => undefined,
    urlOfComment: (pull, comment) =>
      home && `${home}/pulls/${pull}${comment === undefined ? '' : `#issuecomment-${comment}`}`,
  }
}

/**
 * GITHUB_API_URL is also what the target `github` takes, and may lead to GitHub itself then: the token of a job here has
 * nothing to do there.
 */
function apiOf(server: string | undefined, api: string | undefined): string | undefined {
  const hostOf = (url: string | undefined) => (url !== undefined && URL.canParse(url) ? new URL(url).host : undefined)
  if (api !== undefined && (server === undefined || hostOf(api) === hostOf(server))) return api
  return server && `${server}/api/v1`
}
