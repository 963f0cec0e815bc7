import type { Env, Pipeline } from '../pipeline.js'
import { isGiteaActions } from './github-actions.js'

/**
 * By the variable that each vendor's documentation gives for it (read 2026-11-30), in the order in which they are asked:
 * Gitea and Forgejo say that they are GitHub Actions, too.
 */
const hosts: readonly (readonly [isHere: (env: Env) => boolean, load: () => Promise<(env: Env) => Pipeline>])[] = [
  [isGiteaActions, async () => (await import('./gitea-actions.js')).giteaActions],
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

/** The host beside GitHub that an environment tells of; undefined where it tells of none. */
export async function hostElsewhere(env: Env): Promise<Pipeline | undefined> {
  const load = hosts.find(([isHere]) => isHere(env))?.[1]
  return load === undefined ? undefined : (await load())(env)
}
