import { type Answer, type Ask, type Simulator, serve } from '../server.js'
import { type VercelControls, vercelControls } from './controls.js'
import { fail } from './errors.js'
import type { VercelProject } from './project.js'
import { stateOf } from './project-state.js'
import { vercelRoutes } from './routes.js'

export type { VercelProject } from './project.js'
export type { VercelRow } from './row.js'

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

/** A running simulator of Vercel. */
export type VercelSimulator = Simulator & VercelControls

/** Starts a stand-in for the parts of api.vercel.com that handle project environment variables. */
export async function startVercel(options: VercelOptions = {}): Promise<VercelSimulator> {
  const now = options.now ?? Date.now
  const token = options.token ?? 'vercel_simulator_token'
  const projects = options.projects ?? [{ id: 'prj_shop', name: 'shop-web' }]
  const states = projects.map((project) => stateOf(project, now))
  const server = await serve({
    token,
    ...(options.port === undefined ? {} : { port: options.port }),
    refuse: (ask) => unauthorized(ask, token),
    notFound: fail(404, 'not_found', 'The requested resource was not found.'),
    headers: () => ({ date: new Date(now()).toUTCString() }),
    routes: vercelRoutes(states, {
      now,
      limits: options.limits === true,
      pageSize: options.pageSize,
      lagReads: options.lagReads ?? 0,
      lagMs: options.lagMs ?? 0,
      writeMs: options.writeMs ?? 0,
    }),
  })
  return { ...server, ...vercelControls(states, now) }
}

function unauthorized({ headers: { authorization } }: Pick<Ask, 'headers'>, token: string): Answer | undefined {
  if (authorization === `Bearer ${token}`) return undefined
  return authorization === undefined
    ? fail(401, 'forbidden', 'The request is missing an authentication token', { missingToken: true })
    : fail(403, 'forbidden', 'Not authorized', { invalidToken: true })
}
