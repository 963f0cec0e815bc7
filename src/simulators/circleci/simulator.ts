import { type Answer, type Ask, type Simulator, serve } from '../server.js'
import { circleciRoutes, no } from './routes.js'
import { type CircleciPlace, type CircleciStore, circleciStore } from './store.js'

/** How a simulated organisation begins, and how it behaves. */
export interface CircleciOptions {
  readonly token?: string
  /** Default: `deploy` and `deploy-preview`. */
  readonly contexts?: readonly string[]
  /** Default: `gh/acme/shop`. */
  readonly projects?: readonly string[]
  /** Rows of a page; the vendor's number is not documented. Default 100. */
  readonly pageSize?: number
  /** Whether lists of contexts take a name to look for; default yes. */
  readonly filtersNames?: boolean
  /** Whether projects say when a variable was created; default yes. */
  readonly tellsCreation?: boolean
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A simulated organisation, `gh/acme`, with controls that the API does not have. */
export interface CircleciSimulator extends Simulator {
  readonly organization: { readonly id: string; readonly slug: string }
  /** The plain value, or undefined. */
  readonly peek: (at: CircleciPlace, name: string) => string | undefined
  /** An outsider's edit. */
  readonly plant: (at: CircleciPlace, name: string, value: string) => void
  /** An outsider's removal. */
  readonly uproot: (at: CircleciPlace, name: string) => void
  /** What restricts a context. */
  readonly restrictions: (at: CircleciPlace) => unknown
  /** Restricts a context to a group or a project. */
  readonly restrict: (at: CircleciPlace, type: string, value: string) => void
  /** CircleCI's own id. */
  readonly idOf: (at: CircleciPlace) => string
  /** Makes one more context, whose name may be taken; gives its id. */
  readonly addContext: (name: string) => string
  /** Gives it another name: its id stays. */
  readonly rename: (at: CircleciPlace, to: string) => void
  /** Deletes it and makes another one of its name, with nothing in it. */
  readonly remake: (at: CircleciPlace) => void
}

/**
 * Starts a local stand-in for the parts of CircleCI's API v2 that environment variables need. Its answers were held against
 * CircleCI's own description of them.
 */
export async function startCircleci(options: CircleciOptions = {}): Promise<CircleciSimulator> {
  const token = options.token ?? 'circleci-simulator-token'
  const now = options.now ?? Date.now
  const organization = { id: 'a0a0a0a0-0000-4000-8000-000000000001', slug: 'gh/acme' }
  const store = circleciStore(
    options.contexts ?? ['deploy', 'deploy-preview'],
    options.projects ?? ['gh/acme/shop'],
    now,
  )
  const server = await serve({
    base: '/api/v2',
    token,
    refuse: (ask) => unauthorized(ask, token),
    headers: () => ({
      'ratelimit-limit': '51',
      'ratelimit-remaining': '50',
      'ratelimit-reset': '1',
      date: new Date(now()).toUTCString(),
    }),
    notFound: no(404, 'Not found'),
    ...(options.port === undefined ? {} : { port: options.port }),
    routes: circleciRoutes({
      store,
      organization,
      pageSize: options.pageSize ?? 100,
      filtersNames: options.filtersNames ?? true,
      tellsCreation: options.tellsCreation ?? true,
    }),
  })
  return { ...server, organization, ...controlsOf(store) }
}

/** A token comes in a header of the vendor's own, as a bearer, or as the user of a basic login. */
function unauthorized({ headers }: Omit<Ask, 'params'>, token: string): Answer | undefined {
  const basic = `Basic ${Buffer.from(`${token}:`).toString('base64')}`
  const isKnown = headers['circle-token'] === token || [`Bearer ${token}`, basic].includes(headers.authorization ?? '')
  return isKnown ? undefined : no(401, 'You must log in first.')
}

function controlsOf(store: CircleciStore): Omit<CircleciSimulator, keyof Simulator | 'organization'> {
  return {
    peek: (at, name) => store.at(at).variables.get(name)?.value,
    plant: (at, name, value) => void store.put(store.at(at), name, value),
    uproot: (at, name) => void store.at(at).variables.delete(name),
    restrictions: (at) => store.at(at).restrictions,
    restrict: (at, type, value) => {
      const place = store.at(at)
      place.restrictions = [...place.restrictions, { type, value }]
    },
    idOf: (at) => store.at(at).id,
    addContext: store.addContext,
    rename: store.rename,
    remake: store.remake,
  }
}
