import type { Discussion, Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { forWhom, inVariable } from './job-identity.js'
import { numberIn, type Request } from './job-trust.js'
import { gitlabSection } from './log-groups.js'

/** What it tells everybody of a job. `CI_JOB_TOKEN` and `CI_REPOSITORY_URL`, which holds it, are not among them. */
const told = [
  ...['GITLAB_CI', 'GITLAB_USER_LOGIN', 'CI_API_V4_URL', 'CI_COMMIT_BRANCH', 'CI_COMMIT_REF_NAME', 'CI_COMMIT_SHA'],
  ...['CI_COMMIT_TAG', 'CI_DEFAULT_BRANCH', 'CI_JOB_ID', 'CI_JOB_URL', 'CI_PIPELINE_ID', 'CI_PIPELINE_SOURCE'],
  ...['CI_PIPELINE_URL', 'CI_PROJECT_DIR', 'CI_PROJECT_ID', 'CI_PROJECT_PATH', 'CI_PROJECT_URL', 'CI_SERVER_URL'],
  ...['CI_EXTERNAL_PULL_REQUEST_IID', 'CI_MERGE_REQUEST_IID', 'CI_MERGE_REQUEST_PROJECT_ID'],
  ...['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME', 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'],
  ...['CI_MERGE_REQUEST_SOURCE_PROJECT_ID', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
]

/** Sources of a pipeline that only who may write to its branch can bring about. */
const known = ['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'parent_pipeline']

/**
 * GitLab CI, by "Predefined CI/CD variables reference", docs.gitlab.com, read 2026-11-30. `CI_COMMIT_BRANCH` is there in
 * branch pipelines and nowhere else. A merge request from a fork says so by the number of its project; its pipeline may
 * run in this project all the same.
 */
export function gitlab(env: Env): Pipeline {
  const said = reader(env)
  const source = said('CI_PIPELINE_SOURCE')
  const request = requestOf(env)
  const external = said('CI_EXTERNAL_PULL_REQUEST_IID') !== undefined || said('CI_MERGE_REQUEST_IID') !== undefined
  const project = said('CI_PROJECT_URL')
  return elsewhere({
    host: 'gitlab',
    env,
    told,
    event: source,
    actor: said('GITLAB_USER_LOGIN'),
    run: { id: said('CI_JOB_ID'), url: said('CI_JOB_URL') },
    workspace: said('CI_PROJECT_DIR'),
    started: {
      what: wordFor(source),
      known: source !== undefined && known.includes(source) && !external,
      // "Run pipeline" in the browser, with the variables that a person fills in
      dispatched: source === 'web',
      requestWord: 'merge request',
      request,
      repository: said('CI_PROJECT_PATH'),
      branch: said('CI_COMMIT_TAG') === undefined ? said('CI_COMMIT_BRANCH') : undefined,
      commit: said('CI_COMMIT_SHA'),
      main: said('CI_DEFAULT_BRANCH'),
    },
    // "ID token authentication": a job names its tokens and their audiences
    identity: inVariable(
      (audience, variable) =>
        `Add to the job: \`id_tokens: { ${variable}: { aud: "${forWhom(audience)}" } }\`; an existing \`aud\` has to be this one.`,
    ),
    discussion: discussionOf(env),
    log: { colour: true, group: gitlabSection },
    urlOfComment: (number, note) =>
      project && `${project}/-/merge_requests/${number}${note === undefined ? '' : `#note_${note}`}`,
  })
}

function wordFor(source: string | undefined): string {
  if (source === 'schedule') return 'a schedule'
  if (source === 'push') return 'a push'
  return `a pipeline of the source ${/^[a-z_]{1,40}$/.test(source ?? '') ? `\`${source}\`` : 'without a name'}`
}

/** Under `merge_request_event`; a merged result is a commit of GitLab's own, and then the branch's own is told beside it. */
function requestOf(env: Env): Request | undefined {
  const said = reader(env)
  const number = numberIn(said('CI_MERGE_REQUEST_IID'))
  if (said('CI_PIPELINE_SOURCE') !== 'merge_request_event' || number === undefined) return undefined
  const [from, to, own] = ['CI_MERGE_REQUEST_SOURCE_PROJECT_ID', 'CI_MERGE_REQUEST_PROJECT_ID', 'CI_PROJECT_ID'].map(
    said,
  )
  return {
    number,
    head: said('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? said('CI_COMMIT_SHA'),
    base: said('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
    fork: from === undefined || to === undefined || own === undefined ? undefined : from !== to || to !== own,
  }
}

/** The token of a job cannot write notes ("CI/CD job tokens", gitlab-org/gitlab#545150, read 2026-11-30). */
function discussionOf(env: Env): Discussion | undefined {
  const said = reader(env)
  const [api, repository] = [said('CI_API_V4_URL'), said('CI_PROJECT_ID')]
  if (api === undefined || repository === undefined) return undefined
  return {
    forge: 'gitlab',
    api,
    repository,
    tokens: ['SEALPOST_COMMENT_TOKEN', 'GITLAB_TOKEN'],
    remedy:
      "Put a project access token with the scope `api` and the Reporter role into SEALPOST_COMMENT_TOKEN: a job's token cannot write notes.",
  }
}
