import type { Runtime } from '../../core/runtime.js'

/** What the host says of a job and shows to everybody. A closed list: a step can set others, a token among them. */
const told = [
  ...['ACTOR', 'TRIGGERING_ACTOR', 'REPOSITORY', 'REPOSITORY_OWNER', 'SERVER_URL', 'API_URL', 'GRAPHQL_URL'],
  ...['REF', 'REF_NAME', 'HEAD_REF', 'BASE_REF', 'SHA', 'RUN_ID', 'EVENT_NAME', 'WORKSPACE'],
].map((name) => `GITHUB_${name}`)

/**
 * What anybody can read about the job that a run is in: who started it, where, from which ref. A value that is the same
 * is no secret by being looked for. For a pull request some of it is its author's choice, a branch's name say; what it
 * says is shown as it is or not at all, so that a right guess there looks like a wrong one.
 */
export function jobFacts({ env, cwd }: Pick<Runtime, 'env' | 'cwd'>): string[] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_REF: ref } = env
  const [, pull] = /^refs\/pull\/(\d{1,20})\//.exec(ref ?? '') ?? []
  const home = server && repository ? `${server}/${repository}` : undefined
  const facts = [
    ...[...told, 'RUNNER_TEMP'].map((name) => env[name]),
    cwd,
    ...(home === undefined ? [] : [`${home}/actions/runs/${run ?? ''}#summary`]),
    ...(home === undefined || pull === undefined ? [] : [`${home}/pull/${pull}#issuecomment-`]),
  ]
  return facts.filter((fact) => fact !== undefined && fact !== '') as string[]
}
