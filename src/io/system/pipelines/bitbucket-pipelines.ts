import type { Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { numberIn } from './job-trust.js'

const told = [
  ...['BRANCH', 'BUILD_NUMBER', 'CLONE_DIR', 'COMMIT', 'PIPELINE_UUID', 'PR_DESTINATION_BRANCH', 'PR_ID'],
  ...['REPO_FULL_NAME', 'REPO_SLUG', 'STEP_TRIGGERER_UUID', 'TAG', 'WORKSPACE'],
].map((name) => `BITBUCKET_${name}`)

/**
 * Bitbucket Pipelines, by "Variables and secrets", support.atlassian.com, read 2026-11-30. A pull request from a fork starts
 * no pipeline here ("Pipeline start conditions"). Nothing says which branch is the default one: SEALPOST_DEFAULT_BRANCH does.
 */
export function bitbucketPipelines(env: Env): Pipeline {
  const said = reader(env)
  const repository = said('BITBUCKET_REPO_FULL_NAME')
  const number = numberIn(said('BITBUCKET_PR_ID'))
  const build = said('BITBUCKET_BUILD_NUMBER')
  const home = repository && `https://bitbucket.org/${repository}`
  return elsewhere({
    host: 'bitbucket-pipelines',
    env,
    told,
    event: number === undefined ? 'push' : 'pull_request',
    actor: said('BITBUCKET_STEP_TRIGGERER_UUID'),
    run: { id: build, url: home && build && `${home}/pipelines/results/${build}` },
    workspace: said('BITBUCKET_CLONE_DIR'),
    started: {
      what: 'a build',
      known: said('BITBUCKET_PR_ID') === undefined,
      request:
        number === undefined
          ? undefined
          : { number, head: said('BITBUCKET_COMMIT'), base: said('BITBUCKET_PR_DESTINATION_BRANCH'), fork: false },
      repository,
      branch: said('BITBUCKET_TAG') === undefined ? said('BITBUCKET_BRANCH') : undefined,
      commit: said('BITBUCKET_COMMIT'),
      main: undefined,
    },
    discussion:
      repository === undefined
        ? undefined
        : {
            forge: 'bitbucket',
            api: 'https://api.bitbucket.org',
            repository,
            tokens: ['SEALPOST_COMMENT_TOKEN', 'BITBUCKET_TOKEN'],
            remedy:
              'Put a repository access token with write access to pull requests into the secured variable SEALPOST_COMMENT_TOKEN.',
          },
    urlOfComment: (pull, comment) =>
      home && `${home}/pull-requests/${pull}${comment === undefined ? '' : `#comment-${comment}`}`,
  })
}
