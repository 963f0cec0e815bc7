import type { Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt, placeOf } from './forge.js'
import { inVariable } from './job-identity.js'
import { attemptAfter, numberIn, type Request } from './job-trust.js'
import { buildkiteGroup } from './log-groups.js'

const told = [
  ...['BRANCH', 'BUILD_CHECKOUT_PATH', 'BUILD_CREATOR', 'BUILD_NUMBER', 'BUILD_URL', 'COMMIT', 'JOB_ID'],
  ...['ORGANIZATION_SLUG', 'PIPELINE_DEFAULT_BRANCH', 'PIPELINE_SLUG', 'PULL_REQUEST', 'PULL_REQUEST_BASE_BRANCH'],
  ...['PULL_REQUEST_REPO', 'REBUILT_FROM_BUILD_NUMBER', 'REPO', 'RETRY_COUNT', 'SOURCE', 'TAG'],
].map((name) => `BUILDKITE_${name}`)

/** What starts a build for who may write. A build that another pipeline triggers has a branch of that one's choice. */
const known = ['webhook', 'schedule', 'ui', 'api']

/**
 * Buildkite, by "Environment variables", buildkite.com/docs, read 2026-11-30. `BUILDKITE_PULL_REQUEST` is a number or
 * `false`; `BUILDKITE_PULL_REQUEST_REPO` is the repository that its commits come from, whose branch may be called like
 * the default one.
 */
export function buildkite(env: Env): Pipeline {
  const said = reader(env)
  const place = placeOf(said('BUILDKITE_REPO'))
  const source = said('BUILDKITE_SOURCE') ?? ''
  const isRequest = (said('BUILDKITE_PULL_REQUEST') ?? 'false') !== 'false'
  return elsewhere({
    host: 'buildkite',
    env,
    told: ['BUILDKITE', ...told],
    event: isRequest ? 'pull_request' : source,
    actor: said('BUILDKITE_BUILD_CREATOR'),
    run: {
      id: said('BUILDKITE_BUILD_NUMBER'),
      // a job can be retried, and a build as a whole be made again
      attempt:
        attemptAfter(said('BUILDKITE_REBUILT_FROM_BUILD_NUMBER')) + (numberIn(said('BUILDKITE_RETRY_COUNT')) ?? 0),
      url: said('BUILDKITE_BUILD_URL'),
    },
    workspace: said('BUILDKITE_BUILD_CHECKOUT_PATH'),
    started: {
      what:
        source === 'schedule'
          ? 'a schedule'
          : source === 'trigger_job'
            ? 'a build triggered by another build'
            : 'a build',
      known: known.includes(source) && !isRequest,
      dispatched: source === 'ui',
      request: requestOf(env),
      repository: place?.repository,
      branch: said('BUILDKITE_TAG') === undefined ? said('BUILDKITE_BRANCH') : undefined,
      commit: said('BUILDKITE_COMMIT'),
      main: said('BUILDKITE_PIPELINE_DEFAULT_BRANCH'),
    },
    // "buildkite-agent oidc": the agent prints a token
    identity: inVariable((audience, variable) => {
      const to = audience === undefined ? '' : ` --audience "${audience}"`
      return `In the same step, before this command: \`export ${variable}="$(buildkite-agent oidc request-token${to})"\`.`
    }),
    discussion: discussionAt(said('BUILDKITE_REPO')),
    log: { colour: true, group: buildkiteGroup },
    // "buildkite-agent annotate": without a body among its arguments it reads standard input
    annotate: {
      argv: (style, context) => ['buildkite-agent', 'annotate', '--style', style, '--context', context],
      variables: ['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_ENDPOINT', 'BUILDKITE_JOB_ID', 'HOME', 'PATH'],
    },
  })
}

function requestOf(env: Env): Request | undefined {
  const said = reader(env)
  const number = numberIn(said('BUILDKITE_PULL_REQUEST'))
  if (number === undefined) return undefined
  const [from, own] = ['BUILDKITE_PULL_REQUEST_REPO', 'BUILDKITE_REPO'].map((name) => placeOf(said(name)))
  return {
    number,
    head: said('BUILDKITE_COMMIT'),
    base: said('BUILDKITE_PULL_REQUEST_BASE_BRANCH'),
    fork:
      from === undefined || own === undefined
        ? undefined
        : from.server !== own.server || from.repository !== own.repository,
  }
}
