import type { Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt, placeOf } from './forge.js'
import { numberIn, type Request } from './job-trust.js'

const told = [
  ...['JENKINS_URL', 'BRANCH_IS_PRIMARY', 'BRANCH_NAME', 'BUILD_NUMBER', 'BUILD_URL', 'BUILD_USER_ID', 'CHANGE_AUTHOR'],
  ...['CHANGE_BRANCH', 'CHANGE_FORK', 'CHANGE_ID', 'CHANGE_TARGET', 'GIT_COMMIT', 'GIT_URL', 'JOB_NAME', 'TAG_NAME'],
  ...['WORKSPACE', 'WORKSPACE_TMP'],
]

/**
 * Jenkins, by the list that each server has below `/env-vars.html`: the core's, and those of multibranch jobs
 * (workflow-multibranch, branch-api; read 2026-11-30). `BRANCH_IS_PRIMARY` is `true` for the default branch, where the
 * forge's plug-in says so; elsewhere SEALPOST_DEFAULT_BRANCH says which it is. `CHANGE_FORK` is set for a change from a
 * fork, by plug-ins that set `CHANGE_BRANCH` as well: without that one, nothing is known.
 */
export function jenkins(env: Env): Pipeline {
  const said = reader(env)
  const branch = said('TAG_NAME') === undefined ? said('BRANCH_NAME') : undefined
  const isChange = said('CHANGE_ID') !== undefined
  return elsewhere({
    host: 'jenkins',
    env,
    told,
    event: isChange ? 'pull_request' : 'push',
    actor: said('BUILD_USER_ID') ?? said('CHANGE_AUTHOR'),
    run: { id: said('BUILD_NUMBER'), url: said('BUILD_URL') },
    workspace: said('WORKSPACE'),
    temporary: said('WORKSPACE_TMP'),
    started: {
      what: 'a build',
      known: !isChange,
      request: requestOf(env),
      repository: placeOf(said('GIT_URL'))?.repository,
      branch: isChange ? undefined : branch,
      commit: said('GIT_COMMIT'),
      main: !isChange && said('BRANCH_IS_PRIMARY') === 'true' ? branch : undefined,
    },
    discussion: discussionAt(said('GIT_URL')),
  })
}

/** The head of a change is what was checked out, unless Jenkins merged it first: then it is a commit of Jenkins' own. */
function requestOf(env: Env): Request | undefined {
  const said = reader(env)
  const number = numberIn(said('CHANGE_ID'))
  if (number === undefined) return undefined
  const told = said('CHANGE_BRANCH') !== undefined
  return {
    number,
    head: said('GIT_COMMIT'),
    base: said('CHANGE_TARGET'),
    fork: said('CHANGE_FORK') !== undefined ? true : told ? false : undefined,
  }
}
