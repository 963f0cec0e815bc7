import type { Discussion, Env, JobIdentity, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt } from './forge.js'
import { numberIn, type Request } from './job-trust.js'
import { azureGroup } from './log-groups.js'

const told = [
  ...[
    'TF_BUILD',
    'AGENT_TEMPDIRECTORY',
    'BUILD_BUILDID',
    'BUILD_REASON',
    'BUILD_REPOSITORY_ID',
    'BUILD_REPOSITORY_NAME',
  ],
  ...['BUILD_REPOSITORY_PROVIDER', 'BUILD_REPOSITORY_URI', 'BUILD_REQUESTEDFOR', 'BUILD_SOURCEBRANCH'],
  ...['BUILD_SOURCESDIRECTORY', 'BUILD_SOURCEVERSION', 'SYSTEM_COLLECTIONURI', 'SYSTEM_JOBATTEMPT'],
  ...['SYSTEM_OIDCREQUESTURI', 'SYSTEM_PULLREQUEST_ISFORK', 'SYSTEM_PULLREQUEST_PULLREQUESTID'],
  ...['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER', 'SYSTEM_PULLREQUEST_SOURCECOMMITID', 'SYSTEM_PULLREQUEST_TARGETBRANCH'],
  ...['SYSTEM_TEAMPROJECT', 'SYSTEM_TEAMPROJECTID'],
]

/** Reasons of a build that only who may write can bring about. */
const reasons: Readonly<Record<string, string>> = {
  IndividualCI: 'a push',
  BatchedCI: 'a push',
  Schedule: 'a schedule',
  Manual: 'a manual run',
}

/**
 * Azure Pipelines, by "Use predefined variables", learn.microsoft.com, read 2026-11-30. Nothing says which branch is the
 * default one: SEALPOST_DEFAULT_BRANCH does. Its log takes commands (`##vso[…]`), and gets none from here: the task of
 * the integration speaks to the agent through its library.
 */
export function azurePipelines(env: Env): Pipeline {
  const said = reader(env)
  const reason = said('BUILD_REASON') ?? ''
  const [collection, project, build] = ['SYSTEM_COLLECTIONURI', 'SYSTEM_TEAMPROJECT', 'BUILD_BUILDID'].map(said)
  const home = collection && project && `${collection.replace(/\/$/, '')}/${encodeURIComponent(project)}`
  const url = home && build && `${home}/_build/results?buildId=${build}`
  const uri = said('BUILD_REPOSITORY_URI')
  return elsewhere({
    host: 'azure-pipelines',
    env,
    told,
    event: reason,
    actor: said('BUILD_REQUESTEDFOR'),
    run: { id: build, attempt: numberIn(said('SYSTEM_JOBATTEMPT')) ?? 1, url: url || undefined },
    workspace: said('BUILD_SOURCESDIRECTORY'),
    temporary: said('AGENT_TEMPDIRECTORY'),
    started: {
      what: Object.hasOwn(reasons, reason) ? `${reasons[reason]}` : 'this kind of run',
      known: Object.hasOwn(reasons, reason),
      dispatched: reason === 'Manual',
      request: requestOf(env),
      repository: said('BUILD_REPOSITORY_NAME'),
      branch: plainBranch(said('BUILD_SOURCEBRANCH')),
      commit: said('BUILD_SOURCEVERSION'),
      main: undefined,
    },
    identity: identityOf(env),
    discussion: discussionOf(env),
    log: { colour: true, group: azureGroup },
    urlOfComment: (number, thread) =>
      uri && said('BUILD_REPOSITORY_PROVIDER') === 'TfsGit'
        ? `${uri.replace(/\/\/[^/@]*@/, '//')}/pullrequest/${number}${thread === undefined ? '' : `?discussionId=${thread}`}`
        : undefined,
  })
}

/** `PULLREQUESTID` is Azure Repos' own number; of a pull request at GitHub people know `PULLREQUESTNUMBER`. */
function requestOf(env: Env): Request | undefined {
  const said = reader(env)
  const number = numberIn(said('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ?? said('SYSTEM_PULLREQUEST_PULLREQUESTID'))
  if (said('BUILD_REASON') !== 'PullRequest' || number === undefined) return undefined
  const [target = '', fork = ''] = ['SYSTEM_PULLREQUEST_TARGETBRANCH', 'SYSTEM_PULLREQUEST_ISFORK'].map(said)
  return {
    number,
    head: said('SYSTEM_PULLREQUEST_SOURCECOMMITID'),
    base: target.replace(/^refs\/heads\//, '') || undefined,
    fork: /^true$/i.test(fork) ? true : /^false$/i.test(fork) ? false : undefined,
  }
}

function plainBranch(ref: string | undefined): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1]
}

function discussionOf(env: Env): Discussion | undefined {
  const said = reader(env)
  if (said('BUILD_REPOSITORY_PROVIDER') !== 'TfsGit') return discussionAt(said('BUILD_REPOSITORY_URI'))
  const [collection, project, repository] = ['SYSTEM_COLLECTIONURI', 'SYSTEM_TEAMPROJECT', 'BUILD_REPOSITORY_ID'].map(
    said,
  )
  if (collection === undefined || project === undefined || repository === undefined) return undefined
  return {
    forge: 'azure-repos',
    api: collection.replace(/\/$/, ''),
    repository: `${project}/${repository}`,
    tokens: ['SEALPOST_COMMENT_TOKEN', 'SYSTEM_ACCESSTOKEN'],
    remedy:
      "Pass the job's token to the step, `env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }`, and allow the build service to contribute to pull requests.",
  }
}

/**
 * "Oidctoken - Create" (REST API 7.1) and sprint 240, learn.microsoft.com, read 2026-11. Without a service connection in the
 * request the token is the pipeline's own, `p://organisation/project/pipeline`; its audience is always the same.
 */
function identityOf({ SYSTEM_OIDCREQUESTURI: url, SYSTEM_ACCESSTOKEN: token }: Env): JobIdentity {
  return {
    endpoint:
      url && token
        ? {
            url,
            name: 'SYSTEM_OIDCREQUESTURI',
            token,
            method: 'POST',
            query: () => ({ 'api-version': '7.1' }),
            key: 'oidcToken',
          }
        : undefined,
    variables: [],
    remedy: (audience) =>
      audience === undefined || audience === onlyAudience
        ? "Pass the job's token to the step: `env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }`."
        : `Azure Pipelines issues tokens for the audience ${onlyAudience} only: use that audience here and at the other side. The step needs \`env: { SYSTEM_ACCESSTOKEN: $(System.AccessToken) }\`.`,
  }
}

const onlyAudience = 'api://AzureADTokenExchange'
