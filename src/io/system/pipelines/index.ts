import type { Env, Pipeline } from '../pipeline.js'
import { githubActions, isGiteaActions, isGithubActions } from './github-actions.js'
import { isJob, none } from './none.js'

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

/** Every host sets `CI`, but for Azure Pipelines and older servers of Jenkins. */
function mayBeElsewhere(env: Env): boolean {
  return isJob(env) || !!env.TF_BUILD || !!env.JENKINS_URL || isGiteaActions(env)
}
