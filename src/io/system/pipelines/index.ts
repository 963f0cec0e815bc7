import type { Env, Pipeline } from '../pipeline.js'
import { githubActions, isGithubActions } from './github-actions.js'
import { none } from './none.js'

/** The host that an environment tells of. A person may set a host's variables too, the repository's say. */
export function pipelineOf(env: Env): Pipeline {
  return isGithubActions(env) ? githubActions(env) : none(env)
}
