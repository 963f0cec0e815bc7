import type { Answer, Ask } from '../server.js'
import { fail } from './errors.js'
import type { VercelProject } from './project.js'

/** The person whose token the simulator accepts. */
export const user = {
  id: 'usr_simulator',
  uid: 'usr_simulator',
  email: 'dev@example.com',
  name: 'Dev',
  username: 'dev',
} as const

const born = 1_700_000_000_000

/** `GET /v2/user`, in the short form that a token of limited scope gets. */
export function userOf(projects: readonly VercelProject[]): Answer {
  const defaultTeamId = projects.find((project) => project.team)?.team?.id ?? null
  return { status: 200, body: { user: { ...user, limited: true, avatar: null, defaultTeamId, version: 'northstar' } } }
}

/** `GET /v2/teams`. */
export function teamsOf(projects: readonly VercelProject[]): Answer {
  const teams = new Map(projects.flatMap(({ team }) => (team ? [[team.id, { ...team, name: team.slug }]] : [])))
  return {
    status: 200,
    body: { teams: [...teams.values()], pagination: { count: teams.size, next: null, prev: null } },
  }
}

/** `GET /v2/teams/{idOrSlug}`. `now` is in ms. */
export function teamOf(projects: readonly VercelProject[], ask: Ask, now: number): Answer {
  const team = projects.map((one) => one.team).find((one) => one && [one.id, one.slug].includes(ask.params.team ?? ''))
  if (team === undefined) return fail(404, 'not_found', 'Team not found')
  const membership = { role: 'OWNER', uid: user.id }
  return { status: 200, body: { ...team, name: team.slug, creatorId: user.id, createdAt: now, membership } }
}

/** `GET /v9/projects/{idOrName}`: the fields that the description requires. `now` is in ms. */
export function projectOf(project: VercelProject, now: number, deployment: string | undefined): Answer {
  const { id, name, team } = project
  const { branches, productionBranch = branches && 'main' } = project
  const link = {
    type: 'github',
    org: 'acme',
    repo: 'shop',
    repoId: 1,
    gitCredentialId: 'cred_simulator',
    productionBranch,
    sourceless: false,
    deployHooks: [],
  }
  const resourceConfig = { functionDefaultRegions: ['iad1'] }
  return {
    status: 200,
    body: {
      id,
      name,
      accountId: team?.id ?? user.id,
      ...(productionBranch === undefined ? {} : { link }),
      directoryListing: false,
      nodeVersion: '22.x',
      resourceConfig,
      defaultResourceConfig: resourceConfig,
      framework: null,
      ...(deployment === undefined ? {} : { targets: { production: deploymentOf(name, deployment) } }),
      createdAt: born,
      updatedAt: now,
    },
  }
}

/** A deployment as a project shows it: the fields that the description requires. */
function deploymentOf(project: string, id: string) {
  return {
    id,
    createdAt: born,
    createdIn: 'iad1',
    creator: { email: user.email, uid: user.id, username: user.username },
    deploymentHostname: `${project}-${id.slice(-1)}`,
    name: project,
    plan: 'pro',
    private: false,
    readyState: 'READY',
    type: 'LAMBDAS',
    url: `${project}-${id.slice(-1)}.example.com`,
    userId: user.id,
  }
}

/** `GET /v9/projects/{idOrName}/custom-environments`. */
export function environmentsOf(project: VercelProject): Answer {
  const environments = (project.environments ?? []).map(({ id, slug }) => {
    return { id, slug, type: 'preview', createdAt: born, updatedAt: born }
  })
  return { status: 200, body: { accountLimit: { total: 12 }, environments } }
}
