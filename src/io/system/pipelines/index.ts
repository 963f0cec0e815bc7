import type { Env, Pipeline } from '../pipeline.js'
import { githubActions, isGithubActions } from './github-actions.js'
import { none } from './none.js'

/**
 * The host that an environment tells of. A person may set a host's variables too, the repository's say; so what says that
 * a job runs goes before what a job is only likely to have. Adapters of other hosts than GitHub are loaded when one is met.
 */
export async function pipelineOf(env: Env): Promise<Pipeline> {
  const load = elsewhere.find(([isHere]) => isHere(env))?.[1]
  if (load !== undefined) return (await load())(env)
  return isGithubActions(env) ? githubActions(env) : none(env)
}

/**
 * By the variable that each vendor's documentation gives for it (read 2026-11-30), in the order in which they are asked:
 * Gitea and Forgejo say that they are GitHub Actions, too.
 */
const elsewhere: readonly (readonly [
  isHere: (env: Env) => boolean,
  load: (() => Promise<(env: Env) => Pipeline>) | undefined,
])[] = [
  [isGiteaActions, async () => (await import('./gitea-actions.js')).giteaActions],
  [(env) => env.GITHUB_ACTIONS === 'true', undefined],
  [(env) => env.GITLAB_CI === 'true', async () => (await import('./gitlab.js')).gitlab],
  [(env) => env.CIRCLECI === 'true', async () => (await import('./circleci.js')).circleci],
  [(env) => env.BUILDKITE === 'true', async () => (await import('./buildkite.js')).buildkite],
  [(env) => env.TF_BUILD?.toLowerCase() === 'true', async () => (await import('./azure-pipelines.js')).azurePipelines],
  [(env) => !!env.BITBUCKET_BUILD_NUMBER, async () => (await import('./bitbucket-pipelines.js')).bitbucketPipelines],
  [
    (env) => env.CI === 'woodpecker' || env.CI_SYSTEM_NAME === 'woodpecker',
    async () => (await import('./woodpecker.js')).woodpecker,
  ],
  [(env) => env.DRONE === 'true', async () => (await import('./drone.js')).drone],
  [(env) => !!env.JENKINS_URL, async () => (await import('./jenkins.js')).jenkins],
]

/** Whether Gitea or Forgejo runs us, which set GitHub's variables as well. */
export function isGiteaActions(env: Env): boolean {
  return env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true'
}
