import type { Discussion, Env, JobIdentity, Pipeline } from '../pipeline.js'
import { type Job, triggerOf } from './github-event.js'
import { workflowCommands } from './log-groups.js'
import { isJob } from './none.js'

/** What the host says of a job and shows to everybody. A closed list: a step can set others, a token among them. */
const told = [
  ...['ACTOR', 'TRIGGERING_ACTOR', 'REPOSITORY', 'REPOSITORY_OWNER', 'SERVER_URL', 'API_URL', 'GRAPHQL_URL'],
  ...['REF', 'REF_NAME', 'HEAD_REF', 'BASE_REF', 'SHA', 'RUN_ID', 'EVENT_NAME', 'WORKSPACE'],
]

/** Whether an environment tells of a job at GitHub, a hosted one or one of an Enterprise Server. */
export function isGithubActions(env: Env): boolean {
  return ['ACTIONS', ...told].some((name) => said(env, name) !== undefined)
}

/** Whether Gitea or Forgejo runs us, which set GitHub's variables as well. */
export function isGiteaActions(env: Env): boolean {
  return env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true'
}

/** GitHub Actions, by the variables that its runner sets ("Variables reference", read 2026-11). */
export function githubActions(env: Env): Pipeline {
  const inActions = said(env, 'ACTIONS') === 'true'
  const job: Job = {
    event: said(env, 'EVENT_NAME') ?? '',
    repository: said(env, 'REPOSITORY'),
    commit: said(env, 'SHA'),
    ref: said(env, 'REF'),
    branch: branchOf(said(env, 'REF')),
  }
  const [server, run] = [said(env, 'SERVER_URL'), said(env, 'RUN_ID')]
  const home = server && job.repository && `${server}/${job.repository}`
  const urlOfRun = (id: number | string) => home && `${home}/actions/runs/${id}`
  return {
    ...job,
    host: 'github-actions',
    inJob: inActions || isJob(env),
    keepsLedger: inActions ? 'host' : 'machine',
    eventFile: said(env, 'EVENT_PATH'),
    actor: said(env, 'TRIGGERING_ACTOR') ?? said(env, 'ACTOR'),
    run: {
      id: Number(run ?? 0),
      attempt: Number(said(env, 'RUN_ATTEMPT') ?? 1),
      url: run && urlOfRun(run),
    },
    folders: { workspace: said(env, 'WORKSPACE'), temporary: env.RUNNER_TEMP || undefined },
    outlets: {
      outputs: said(env, 'OUTPUT'),
      summary: said(env, 'STEP_SUMMARY'),
      commands: 'log',
      log: { colour: true, group: workflowCommands },
      discussion: job.repository === undefined ? undefined : discussionOf(job.repository),
      annotate: undefined,
    },
    identity: identityOf(env),
    facts: factsOf(env, home),
    told: [],
    commits: 'api',
    urlOfRun,
    urlOfComment: (pull, comment) => home && `${home}/pull/${pull}#issuecomment-${comment}`,
    judge: (event) => triggerOf(event, job),
  }
}

/**
 * "OpenID Connect reference", GitHub Docs, read 2026-11: both variables are there with `id-token: write`, and only then; a
 * GET with the audience behind the address's own query is answered `{ value }`.
 */
function identityOf({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }: Env): JobIdentity {
  const endpoint = (address: string, bearer: string): JobIdentity['endpoint'] => ({
    url: address,
    name: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    token: bearer,
    method: 'GET',
    query: (audience) => (audience === undefined ? {} : { audience }),
    key: 'value',
  })
  return {
    endpoint: url && token ? endpoint(url, token) : undefined,
    variables: [],
    remedy: () =>
      'Add to the job: `permissions: { contents: read, id-token: write }`. If another workflow calls this one, its job needs the same. Jobs for forks get no OIDC token.',
  }
}

function discussionOf(repository: string): Discussion {
  const remedy =
    "Remove `job-token`, so that the job's own token is used, and grant the job `pull-requests: write`, for an issue `issues: write`."
  return { forge: 'github', api: '', repository, tokens: [], remedy }
}

function said(env: Env, name: string): string | undefined {
  return env[`GITHUB_${name}`] || undefined
}

function branchOf(ref: string | undefined): string | undefined {
  return (ref?.startsWith('refs/heads/') && ref.slice('refs/heads/'.length)) || undefined
}

/**
 * Who started the job, where, from which ref. For a pull request some of it is its author's choice, a branch's name say;
 * what it says is shown as it is or not at all, so that a right guess there looks like a wrong one.
 * @param home address of the repository
 */
function factsOf(env: Env, home: string | undefined): string[] {
  const [, pull] = /^refs\/pull\/(\d{1,20})\//.exec(said(env, 'REF') ?? '') ?? []
  return [
    ...told.map((name) => said(env, name)),
    env.RUNNER_TEMP || undefined,
    home && `${home}/actions/runs/${said(env, 'RUN_ID') ?? ''}#summary`,
    home && pull && `${home}/pull/${pull}#issuecomment-`,
  ].filter((fact) => fact !== undefined)
}
