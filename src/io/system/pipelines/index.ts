import type { Env, Pipeline } from '../pipeline.js'
import { githubActions, isGiteaActions, isGithubActions } from './github-actions.js'
import { none } from './none.js'

/**
 * The host that an environment tells of. A person may set a host's variables too, the repository's say; so what says that
 * a job runs goes before what a job is only likely to have. What is known of other hosts than GitHub is loaded where one
 * may be met.
 */
export async function pipelineOf(env: Env): Promise<Pipeline> {
  const isGithub = env.GITHUB_ACTIONS === 'true' && !isGiteaActions(env)
  const found = isGithub || !mayBeElsewhere(env) ? undefined : await (await import('./hosts.js')).hostElsewhere(env)
  return found ?? (isGithubActions(env) ? githubActions(env) : none(env))
}

/** Variables of which each of those hosts sets one. */
const ofHosts = [
  ...[
    'GITLAB_CI',
    'CIRCLECI',
    'BUILDKITE',
    'TF_BUILD',
    'BITBUCKET_BUILD_NUMBER',
    'CI_SYSTEM_NAME',
    'DRONE',
    'JENKINS_URL',
  ],
  ...['GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'CI'],
]

function mayBeElsewhere(env: Env): boolean {
  return ofHosts.some((name) => env[name])
}
