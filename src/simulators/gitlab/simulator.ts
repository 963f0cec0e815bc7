import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'
import { openRateLimit } from './rate-limit.js'
import { no } from './rules.js'
import {
  type GitlabHolder,
  type GitlabPlan,
  type GitlabStore,
  gitlabStore,
  type StoredHolder,
  type StoredVariable,
} from './store.js'
import { variableRoutes } from './variables.js'

/** How a simulated GitLab begins, and how it behaves. */
export interface GitlabOptions {
  readonly token?: string
  /** Default: the project `acme/shop` and the group `acme`. */
  readonly holders?: readonly (GitlabHolder & { readonly plan?: GitlabPlan })[]
  /** Whether the token's user may manage variables; default yes. */
  readonly mayManage?: boolean
  /** Whether namespaces tell their plan, as on GitLab.com; default yes. */
  readonly tellsPlan?: boolean
  /** Whether it is too old for `raw` and hidden variables; default no. */
  readonly isOld?: boolean
  /** Enforces the rate limit; its headers are sent in any case. */
  readonly limits?: boolean
  /** Requests in a minute; default 2,000 as GitLab.com's. */
  readonly budget?: number
  /** How many variables fit; default as on GitLab.com. */
  readonly most?: { readonly project: number; readonly group: number }
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A simulated GitLab, with controls that the API does not have. */
export interface GitlabSimulator extends Simulator {
  /** The plain value in that very environment scope, or undefined. */
  readonly peek: (at: GitlabHolder, scope: string, key: string) => string | undefined
  /** An outsider's edit; what is not given stays, or is as a new variable has it. */
  readonly plant: (
    at: GitlabHolder,
    scope: string,
    key: string,
    variable: string | (Partial<StoredVariable> & { readonly value: string }),
  ) => void
  /** An outsider's removal. */
  readonly uproot: (at: GitlabHolder, scope: string, key: string) => void
  /** What a variable has beside its value; undefined where there is none. */
  readonly look: (at: GitlabHolder, scope: string, key: string) => Omit<StoredVariable, 'value'> | undefined
  /** Gives a project or group another path: its number stays. */
  readonly rename: (at: GitlabHolder, to: string) => void
  /** Deletes a project or group and makes another one at its path, with nothing in it. */
  readonly remake: (at: GitlabHolder) => void
  /** GitLab's number. */
  readonly idOf: (at: GitlabHolder) => number
}

/**
 * Starts a local stand-in for the parts of GitLab's API that CI/CD variables need. It was tried with @gitbeaker/rest and with
 * python-gitlab.
 */
export async function startGitlab(options: GitlabOptions = {}): Promise<GitlabSimulator> {
  const token = options.token ?? 'gitlab-simulator-token'
  const store = gitlabStore(
    options.holders ?? [
      { kind: 'project', path: 'acme/shop' },
      { kind: 'group', path: 'acme' },
    ],
  )
  const limit = openRateLimit(options.budget ?? 2000, options.limits ?? false, options.now ?? Date.now)
  const server = await serve({
    base: '/api/v4',
    token,
    refuse: (ask) => limit.spend() ?? unauthorized(ask, token),
    headers: limit.headers,
    notFound: { status: 404, body: { error: '404 Not Found' } },
    ...(options.port === undefined ? {} : { port: options.port }),
    routes: plainJson([
      ...holderRoutes(store, options.tellsPlan ?? true),
      ...variableRoutes({
        store,
        mayManage: () => options.mayManage ?? true,
        isOld: options.isOld ?? false,
        most: options.most ?? { project: 8000, group: 30_000 },
      }),
    ]),
  })
  return { ...server, ...controlsOf(store) }
}

/** GitLab names no character set, and python-gitlab takes nothing for JSON that does. */
function plainJson(routes: readonly Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    handle: async (ask) => {
      const answer = await route.handle(ask)
      if (answer.body === undefined) return answer
      return { ...answer, headers: { 'content-type': 'application/json', ...answer.headers } }
    },
  }))
}

/** A token comes in either of two headers. */
function unauthorized({ headers }: Omit<Ask, 'params'>, token: string): Answer | undefined {
  const isKnown = headers['private-token'] === token || headers.authorization === `Bearer ${token}`
  return isKnown ? undefined : no(401, '401 Unauthorized')
}

function holderRoutes(store: GitlabStore, tellsPlan: boolean): Route[] {
  const shown = ({ id, path, kind }: StoredHolder) => {
    const name = path.split('/').at(-1)
    const full = kind === 'project' ? { path_with_namespace: path } : { full_path: path }
    return { id, name, path: name, ...full, visibility: 'private', web_url: `https://gitlab.example.com/${path}` }
  }
  const get = (pattern: string, kind: 'project' | 'group', body: (holder: StoredHolder) => unknown): Route => ({
    method: 'GET',
    pattern,
    handle: ({ params: { id = '' } }) => {
      const holder = store.find(kind, id) ?? store.formerly(kind, id)
      if (holder === undefined) return no(404, `404 ${kind === 'project' ? 'Project' : 'Group'} Not Found`)
      return { status: 200, body: body(holder) }
    },
  })
  const user = { id: 1, username: 'robot', name: 'Simulated User', state: 'active' }
  return [
    { method: 'GET', pattern: '/user', handle: () => ({ status: 200, body: user }) },
    get('/projects/:id', 'project', shown),
    get('/groups/:id', 'group', shown),
    get('/namespaces/:id', 'group', (holder) => ({
      ...shown(holder),
      kind: 'group',
      ...(tellsPlan ? { plan: holder.plan } : {}),
    })),
  ]
}

function controlsOf(store: GitlabStore): Omit<GitlabSimulator, keyof Simulator> {
  const find = (at: GitlabHolder, scope: string, key: string) =>
    store.at(at).variables.find((one) => one.key === key && one.environment_scope === scope)
  return {
    peek: (at, scope, key) => find(at, scope, key)?.value,
    plant(at, scope, key, given) {
      const fresh = {
        variable_type: 'env_var',
        protected: false,
        masked: false,
        hidden: false,
        raw: false,
        description: null,
      } as const
      const more = typeof given === 'string' ? { value: given } : given
      store.put(store.at(at), { ...fresh, ...find(at, scope, key), ...more, key, environment_scope: scope })
    },
    uproot: (at, scope, key) => store.drop(store.at(at), { key, environment_scope: scope }),
    look(at, scope, key) {
      const found = find(at, scope, key)
      if (found === undefined) return undefined
      const { value: _value, ...rest } = found
      return rest
    },
    rename: store.rename,
    remake: store.remake,
    idOf: (at) => store.at(at).id,
  }
}
