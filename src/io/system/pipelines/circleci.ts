import type { Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt } from './forge.js'
import { inVariable } from './job-identity.js'
import { numberIn } from './job-trust.js'

const told = [
  ...['CIRCLECI', 'CIRCLE_BRANCH', 'CIRCLE_BUILD_NUM', 'CIRCLE_BUILD_URL', 'CIRCLE_PROJECT_REPONAME'],
  ...['CIRCLE_PROJECT_USERNAME', 'CIRCLE_PR_NUMBER', 'CIRCLE_PR_REPONAME', 'CIRCLE_PR_USERNAME', 'CIRCLE_PULL_REQUEST'],
  ...['CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG', 'CIRCLE_USERNAME', 'CIRCLE_WORKING_DIRECTORY'],
]

/**
 * CircleCI, by "Project values and variables", circleci.com/docs, read 2026-11-30. `CIRCLE_PR_…` is there for builds of
 * forks alone, and for GitHub App projects not at all: there a fork's build is taken to be of the branch `pull/…`, as
 * elsewhere (a guess), which is none that we trust; it gets no secrets unless the project says so. Nothing says which
 * branch is the default one, or where a pull request goes: SEALPOST_DEFAULT_BRANCH says the first, and for want of the
 * second no pull request is more than untrusted.
 */
export function circleci(env: Env): Pipeline {
  const said = reader(env)
  const forked = ['NUMBER', 'REPONAME', 'USERNAME'].some((name) => said(`CIRCLE_PR_${name}`) !== undefined)
  const number = numberIn(said('CIRCLE_PR_NUMBER') ?? /\/(\d+)$/.exec(said('CIRCLE_PULL_REQUEST') ?? '')?.[1])
  const [owner, name] = [said('CIRCLE_PROJECT_USERNAME'), said('CIRCLE_PROJECT_REPONAME')]
  // of a pull request from a branch that is called like the default one nothing else may be known
  const isOfRequest = forked || said('CIRCLE_PULL_REQUEST') !== undefined
  return elsewhere({
    host: 'circleci',
    env,
    told,
    event: isOfRequest ? 'pull_request' : 'push',
    actor: said('CIRCLE_USERNAME'),
    run: { id: said('CIRCLE_BUILD_NUM'), url: said('CIRCLE_BUILD_URL') },
    // its pages draw ANSI colours and fold whole steps
    log: { colour: true, group: undefined },
    workspace: said('CIRCLE_WORKING_DIRECTORY')?.replace(/^~(?=\/|$)/, env.HOME ?? '~'),
    started: {
      what: 'a build',
      known: !isOfRequest,
      request:
        isOfRequest && number !== undefined
          ? { number, head: said('CIRCLE_SHA1'), base: undefined, fork: forked }
          : undefined,
      repository: owner && name && `${owner}/${name}`,
      branch: said('CIRCLE_TAG') === undefined ? said('CIRCLE_BRANCH') : undefined,
      commit: said('CIRCLE_SHA1'),
      main: undefined,
    },
    // "OpenID Connect tokens": what stands in the variable is for the organisation; the command line makes any other
    identity: inVariable(
      (audience, variable) =>
        audience === undefined
          ? 'Use a context in the job: CircleCI then sets CIRCLE_OIDC_TOKEN_V2, for the audience of the organisation.'
          : `CIRCLE_OIDC_TOKEN_V2 is for the audience of the organisation only. In the same step, before this command: \`export ${variable}="$(circleci run oidc get --claims '{"aud":"${audience}"}')"\`.`,
      ['CIRCLE_OIDC_TOKEN_V2'],
    ),
    discussion: discussionAt(said('CIRCLE_REPOSITORY_URL')),
  })
}
