import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'
import { environmentsOf, projectOf, teamOf, teamsOf, user, userOf } from './account.js'
import { create, edit, fail, lag, list, pull, readOne, removeMany, removeOne, type State } from './env.js'
import { type Budget, meterOf } from './rate-limit.js'
import { type PlantedRow, type VercelProject, type VercelRow, VercelRows } from './store.js'

export type { VercelProject, VercelRow } from './store.js'

/** What the simulated Vercel begins with. Everything has a default. */
export interface VercelOptions {
  readonly projects?: readonly VercelProject[]
  /** The vendor's own client takes letters, digits and underscores only. */
  readonly token?: string
  /** The simulator's clock, ms since the epoch. */
  readonly now?: () => number
  /** Enforce the budgets for each 60 s; the headers are sent always. */
  readonly limits?: boolean
  /** Rows to a page of the list; without it the list comes whole, as it does for the vendor's own client. */
  readonly pageSize?: number
  /** After a write, this many lists, or all lists for this long (ms), still show what was before. */
  readonly lagReads?: number
  readonly lagMs?: number
  /** How long a write holds its project, ms; a second write meanwhile is refused. */
  readonly writeMs?: number
  readonly port?: number
}

/** A running simulator of Vercel, with doors for tests that no client has. */
export interface VercelSimulator extends Simulator {
  /** The plain value in a place: `production`, `preview@branch`, `custom:slug` or `custom:env_…`. */
  readonly peek: (project: string, place: string, key: string) => string | undefined
  /** Every row of a project, values included. */
  readonly rows: (project: string) => readonly VercelRow[]
  /** An outsider's edit or new row; gives its id. */
  readonly plant: (project: string, row: PlantedRow) => string
  /** An outsider's removal of the row that reaches a place. */
  readonly uproot: (project: string, place: string, key: string) => void
  /** From now on this many production rows are hidden from the token. */
  readonly hide: (project: string, count: number) => void
  /** From now on the value of this name is refused; undefined takes every such refusal back. */
  readonly refuse: (project: string, key: string | undefined) => void
  /** From now on the token may not write production rows. */
  readonly forbidProduction: (project: string) => void
  /** Changes what a project is: another name, other branches, another team, a policy. Its id and its rows stay. */
  readonly change: (project: string, to: Partial<Omit<VercelProject, 'id' | 'rows' | 'hidden'>>) => void
  /** Removes a project. */
  readonly destroy: (project: string) => void
  /** Removes a project and makes an empty one of the same name, which has another id; gives that. */
  readonly remake: (project: string) => string
  /** From now on an upsert leaves the type of a row as it is; what Vercel really does is not documented. */
  readonly keepTypes: (project: string) => void
}

/** Starts a stand-in for the parts of api.vercel.com that handle project environment variables. */
export async function startVercel(options: VercelOptions = {}): Promise<VercelSimulator> {
  const now = options.now ?? Date.now
  const token = options.token ?? 'vercel_simulator_token'
  const stateFor = (project: VercelProject): State => {
    const rows = new VercelRows(project, now)
    const hidden = project.hidden ?? 0
    return { rows, hidden, guarded: false, busy: false, before: undefined, staleReads: 0, staleUntil: 0 }
  }
  const states = (options.projects ?? [{ id: 'prj_shop', name: 'shop-web' }]).map(stateFor)
  const projects = () => states.map(({ rows }) => rows.project)
  let made = 0
  const metered = meterOf(now, options.limits === true)

  function find(ask: Ask): State | Answer {
    const named = states.filter(({ rows }) => [rows.project.id, rows.project.name].includes(ask.params.project ?? ''))
    const teamId = ask.query.get('teamId') ?? undefined
    const slug = ask.query.get('slug') ?? undefined
    const mine = projects().some(
      ({ team }) => (teamId === undefined || team?.id === teamId) && (slug === undefined || team?.slug === slug),
    )
    if ((teamId ?? slug) !== undefined && teamId !== user.id && !mine) return fail(403, 'forbidden', 'Not authorized')
    const state = named.find(({ rows: { project } }) => {
      const { team } = project
      if (team === undefined) return (teamId ?? user.id) === user.id && slug === undefined
      return team.id === teamId || team.slug === slug
    })
    return state ?? fail(404, 'not_found', 'Project not found.')
  }

  /** Runs a route on its project; a write holds the project for a moment and is refused while another does. */
  function on(act: (state: State, ask: Ask) => Answer, writes = false): (ask: Ask) => Promise<Answer> {
    return async (ask) => {
      const state = find(ask)
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
        await new Promise((resolve) => setTimeout(resolve, options.writeMs ?? 0))
        const before = state.rows.all
        const answer = act(state, ask)
        if (state.rows.all !== before) lag(state, before, { ...options, now })
        return answer
      } finally {
        state.busy = false
      }
    }
  }

  const env = '/projects/:project/env'
  const route = (
    method: string,
    pattern: string,
    kind: Budget,
    handle: (ask: Ask) => Answer | Promise<Answer>,
  ): Route => ({ method, pattern, handle: metered(kind, handle) })
  const server = await serve({
    token,
    ...(options.port === undefined ? {} : { port: options.port }),
    refuse: ({ headers: { authorization } }) => {
      if (authorization === `Bearer ${token}`) return undefined
      return authorization === undefined
        ? fail(401, 'forbidden', 'The request is missing an authentication token', { missingToken: true })
        : fail(403, 'forbidden', 'Not authorized', { invalidToken: true })
    },
    notFound: fail(404, 'not_found', 'The requested resource was not found.'),
    headers: () => ({ date: new Date(now()).toUTCString() }),
    routes: [
      route('GET', '/v2/user', 'other', () => userOf(projects())),
      route('GET', '/v1/teams', 'other', () => teamsOf(projects())),
      route('GET', '/v2/teams', 'other', () => teamsOf(projects())),
      route('GET', '/teams/:team', 'other', (ask) => teamOf(projects(), ask, now())),
      route('GET', '/v2/teams/:team', 'other', (ask) => teamOf(projects(), ask, now())),
      route(
        'GET',
        '/v9/projects/:project',
        'other',
        on((state) => projectOf(state.rows.project, now())),
      ),
      // the vendor's own client leaves the version out here
      ...['/v9', ''].map((version) =>
        route(
          'GET',
          `${version}/projects/:project/custom-environments`,
          'other',
          on((state) => environmentsOf(state.rows.project)),
        ),
      ),
      route(
        'GET',
        `/v10${env}`,
        'retrieve',
        on((state, ask) => list(state, ask, now(), options.pageSize)),
      ),
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
    ],
  })

  const stateOf = (name: string): State => {
    const state = states.find(({ rows }) => rows.project.id === name || rows.project.name === name)
    if (state === undefined) throw new Error(`no project ${name} in the simulator`)
    return state
  }
  const at = (state: State, place: string, key: string) =>
    state.rows.all.find((row) => row.key === key && reaches(state, row, place))
  return {
    ...server,
    peek: (name, place, key) => at(stateOf(name), place, key)?.value,
    rows: (name) => stateOf(name).rows.all,
    plant: (name, row) => stateOf(name).rows.plant(row),
    uproot: (name, place, key) => {
      const state = stateOf(name)
      const row = at(state, place, key)
      if (row) state.rows.remove([row.id])
    },
    hide: (name, count) => {
      stateOf(name).hidden = count
    },
    refuse: (name, key) => {
      const { refused } = stateOf(name).rows
      if (key === undefined) refused.clear()
      else refused.add(key)
    },
    forbidProduction: (name) => {
      stateOf(name).guarded = true
    },
    change: (name, to) => {
      const { rows } = stateOf(name)
      rows.project = { ...rows.project, ...to }
    },
    destroy: (name) => {
      states.splice(states.indexOf(stateOf(name)), 1)
    },
    remake: (name) => {
      const old = stateOf(name)
      const { rows: _rows, hidden: _hidden, ...project } = old.rows.project
      made += 1
      const id = `${project.id}_${made}`
      states.splice(states.indexOf(old), 1, stateFor({ ...project, id }))
      return id
    },
    keepTypes: (name) => {
      stateOf(name).rows.keepsTypes = true
    },
  }
}

function reaches(state: State, row: VercelRow, place: string): boolean {
  if (place.startsWith('custom:')) {
    const name = place.slice('custom:'.length)
    const id = state.rows.project.environments?.find((one) => one.slug === name)?.id ?? name
    return row.customEnvironmentIds.includes(id)
  }
  if (place.startsWith('preview@'))
    return row.target.includes('preview') && row.gitBranch === place.slice('preview@'.length)
  return row.target.includes(place) && row.gitBranch === undefined
}
