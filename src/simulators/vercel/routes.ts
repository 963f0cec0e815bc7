import type { Answer, Ask, Route } from '../server.js'
import { environmentsOf, projectOf, teamOf, teamsOf, user, userOf } from './account.js'
import { create, edit, list, pull, readOne, removeMany, removeOne } from './env.js'
import { fail } from './errors.js'
import { deploy, lag, type State } from './project-state.js'
import { type Budget, meterOf } from './rate-limit.js'

/** How the routes behave. */
export interface Behaviour {
  /** ms since the epoch. */
  readonly now: () => number
  readonly limits: boolean
  /** Rows to a page; a list comes whole without it. */
  readonly pageSize: number | undefined
  readonly lagReads: number
  readonly lagMs: number
  /** How long a write holds its project, ms. */
  readonly writeMs: number
}

/** Everything that the simulated Vercel answers. @param states its projects, which may come and go */
export function vercelRoutes(states: readonly State[], behaviour: Behaviour): Route[] {
  const { now, pageSize } = behaviour
  const metered = meterOf(now, behaviour.limits)
  const on: On = (act, writes = false) => onProject(states, behaviour, act, writes)
  const projects = () => states.map(({ rows }) => rows.project)
  const route: Metered = (method, pattern, kind, handle) => ({ method, pattern, handle: metered(kind, handle) })
  return [
    route('GET', '/v2/user', 'other', () => userOf(projects())),
    route('GET', '/v1/teams', 'other', () => teamsOf(projects())),
    route('GET', '/v2/teams', 'other', () => teamsOf(projects())),
    route('GET', '/teams/:team', 'other', (ask) => teamOf(projects(), ask, now())),
    route('GET', '/v2/teams/:team', 'other', (ask) => teamOf(projects(), ask, now())),
    ...projectRoutes(route, on, now),
    route('POST', '/v13/deployments', 'other', (ask) => redeployed(states, ask)),
    ...envRoutes(route, on, (state, ask) => list(state, ask, now(), pageSize)),
  ]
}

type Act = (state: State, ask: Ask) => Answer
type On = (act: Act, writes?: boolean) => Route['handle']
type Metered = (method: string, pattern: string, kind: Budget, handle: Route['handle']) => Route

function projectRoutes(route: Metered, on: On, now: () => number): Route[] {
  const project = on((state) => projectOf(state.rows.project, now(), state.deployments.at(-1)?.id))
  const environments = on((state) => environmentsOf(state.rows.project))
  return [
    route('GET', '/v9/projects/:project', 'other', project),
    route('GET', '/v9/projects/:project/custom-environments', 'other', environments),
    // the vendor's own client leaves the version out here
    route('GET', '/projects/:project/custom-environments', 'other', environments),
  ]
}

function envRoutes(route: Metered, on: On, listed: Act): Route[] {
  const env = '/projects/:project/env'
  return [
    route('GET', `/v10${env}`, 'retrieve', on(listed)),
    route('GET', `/v1${env}/:id`, 'retrieve', on(readOne)),
    route('POST', `/v10${env}`, 'create', on(create, true)),
    route('PATCH', `/v9${env}/:id`, 'update', on(edit, true)),
    route('PATCH', `/v10${env}/:id`, 'update', on(edit, true)),
    route('DELETE', `/v9${env}/:id`, 'remove', on(removeOne, true)),
    route('DELETE', `/v10${env}/:id`, 'remove', on(removeOne, true)),
    route('DELETE', `/v1${env}`, 'batchRemove', on(removeMany, true)),
    route('GET', '/v3/env/pull/:project', 'pull', on(pull)),
    route('GET', '/v3/env/pull/:project/:target', 'pull', on(pull)),
    route('GET', '/v3/env/pull/:project/:target/:branch', 'pull', on(pull)),
  ]
}

/** `POST /v13/deployments` with the id of one to build again; anything else is for builds, which are not simulated. */
function redeployed(states: readonly State[], ask: Ask): Answer {
  const { name, project, deploymentId, target } = JSON.parse(ask.body || '{}') as Readonly<Record<string, unknown>>
  if (typeof name !== 'string') return fail(400, 'bad_request', 'Invalid request: missing required property `name`.')
  if (typeof deploymentId !== 'string') return fail(400, 'bad_request', 'Invalid request: nothing to deploy.')
  const state = projectAt(states, { ...ask, params: { ...ask.params, project: String(project ?? name) } })
  if ('status' in state) return state
  if (state.guarded && target === 'production') return fail(403, 'forbidden', 'Not authorized')
  if (!state.deployments.some(({ id }) => id === deploymentId)) return fail(404, 'not_found', 'Deployment not found')
  const { id } = deploy(state)
  return { status: 200, body: { id, name: state.rows.project.name, target, readyState: 'QUEUED', status: 'QUEUED' } }
}

/** The project that a request means, or the vendor's answer where its token may not see such a one. */
function projectAt(states: readonly State[], ask: Ask): State | Answer {
  const named = states.filter(({ rows }) => [rows.project.id, rows.project.name].includes(ask.params.project ?? ''))
  const teamId = ask.query.get('teamId') ?? undefined
  const slug = ask.query.get('slug') ?? undefined
  const mine = states.some(({ rows }) => {
    const { team } = rows.project
    return (teamId === undefined || team?.id === teamId) && (slug === undefined || team?.slug === slug)
  })
  if ((teamId ?? slug) !== undefined && teamId !== user.id && !mine) return fail(403, 'forbidden', 'Not authorized')
  const state = named.find(({ rows: { project } }) => {
    const { team } = project
    if (team === undefined) return (teamId ?? user.id) === user.id && slug === undefined
    return team.id === teamId || team.slug === slug
  })
  return state ?? fail(404, 'not_found', 'Project not found.')
}

/** Runs a route on its project; a write holds the project for a moment and is refused while another does. */
function onProject(states: readonly State[], behaviour: Behaviour, act: Act, writes: boolean): Route['handle'] {
  return async (ask) => {
    const state = projectAt(states, ask)
    if ('status' in state) return state
    if (!writes) return act(state, ask)
    if (state.busy) {
      return fail(
        400,
        'bad_request',
        "The environment variable couldn't be created because an ongoing env update is already happening",
      )
    }
    state.busy = true
    try {
      await new Promise((resolve) => setTimeout(resolve, behaviour.writeMs))
      const before = state.rows.all
      const answer = act(state, ask)
      if (state.rows.all !== before) lag(state, before, behaviour)
      return answer
    } finally {
      state.busy = false
    }
  }
}
