import { type Answer, type Ask, type Route, type Simulator, serve } from '../server.js'
import {
  newProject,
  type Project,
  projectBody,
  refusalOf,
  type Stored,
  type SupabaseStart,
  secretsBody,
} from './project.js'
import { openRateLimit } from './rate-limit.js'

/** A permission of a scoped token. */
export type SupabasePermission = 'edge_functions_secrets_read' | 'edge_functions_secrets_write' | 'project_admin_read'

/** How simulated projects begin, and how they behave. */
export interface SupabaseOptions {
  readonly token?: string
  readonly projects?: readonly SupabaseStart[]
  /** What the token may do; default: everything. */
  readonly may?: readonly SupabasePermission[]
  /** Enforces the rate limit; its headers are sent in any case. */
  readonly limits?: boolean
  /** Requests in a minute; default 120 as the vendor's. */
  readonly budget?: number
  /** Lists show a write after this many stale answers; default 0. */
  readonly lagReads?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** Simulated projects, with controls that the API does not have. */
export interface SupabaseSimulator extends Simulator {
  /** Ref of the first project. */
  readonly project: string
  /** The plain value as it stands, or undefined. */
  readonly peek: (project: string, name: string) => string | undefined
  /** An outsider's edit. */
  readonly plant: (project: string, name: string, value: string) => void
  /** An outsider's removal. */
  readonly uproot: (project: string, name: string) => void
  /** All names of a project, those that the vendor keeps for itself among them. */
  readonly names: (project: string) => string[]
  /** Somebody removes a project. */
  readonly remove: (project: string) => void
}

const no = (status: number, message: string): Answer => ({ status, body: { message } })

/**
 * Starts a local stand-in for the parts of Supabase's Management API that the secrets of functions need. It was tried
 * with the vendor's command line. Without options it holds two projects.
 */
export async function startSupabase(options: SupabaseOptions = {}): Promise<SupabaseSimulator> {
  // the vendor's command line takes no other form
  const token = options.token ?? `sbp_${'0123456789abcdef'.repeat(2)}01234567`
  const now = options.now ?? Date.now
  const lag = { ms: 0, reads: options.lagReads ?? 0 }
  const starts = options.projects ?? [
    { ref: 'abcdefghijklmnopqrst', name: 'shop' },
    { ref: 'tsrqponmlkjihgfedcba', name: 'shop-preview' },
  ]
  const projects = new Map(starts.map((start) => [start.ref, newProject(start, lag, now)]))
  const limit = openRateLimit(options.budget ?? 120, options.limits ?? false, now)
  const may: readonly SupabasePermission[] = options.may ?? [
    'edge_functions_secrets_read',
    'edge_functions_secrets_write',
    'project_admin_read',
  ]
  const simulator = await serve({
    token,
    refuse: ({ path, headers }) =>
      limit.spend(projectIn(path)) ??
      (headers.authorization === `Bearer ${token}` ? undefined : no(401, 'Unauthorized')),
    headers: ({ path }) => limit.headers(projectIn(path)),
    notFound: no(404, 'Not Found'),
    routes: routesOf(projects, may, now),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...simulator, project: starts[0]?.ref ?? '', ...controlsOf(projects, now) }
}

function projectIn(path: string): string {
  return path.split('/')[3] ?? ''
}

function routesOf(
  projects: ReadonlyMap<string, Project>,
  may: readonly SupabasePermission[],
  now: () => number,
): Route[] {
  const on = (
    [method, rest, needs]: readonly [method: string, rest: string, needs: SupabasePermission],
    handle: (project: Project, ask: Ask) => Answer,
  ): Route => ({
    method,
    pattern: `/v1/projects/:ref${rest}`,
    handle(ask) {
      const project = projects.get(ask.params.ref ?? '')
      if (project === undefined) return no(404, 'Project not found')
      if (project.removed) return no(400, 'Resource has been removed')
      return may.includes(needs) ? handle(project, ask) : no(403, 'Forbidden resource')
    },
  })
  return [
    {
      method: 'GET',
      pattern: '/v1/projects',
      handle: () => ({ status: 200, body: [...projects.values()].map(projectBody) }),
    },
    on(['GET', '', 'project_admin_read'], (project) => ({ status: 200, body: projectBody(project) })),
    on(['GET', '/secrets', 'edge_functions_secrets_read'], (project) => ({ status: 200, body: secretsBody(project) })),
    on(['POST', '/secrets', 'edge_functions_secrets_write'], (project, ask) => post(project, jsonOf(ask), now)),
    on(['DELETE', '/secrets', 'edge_functions_secrets_write'], (project, ask) => {
      const names = jsonOf(ask)
      if (!Array.isArray(names) || !names.every((one) => typeof one === 'string'))
        return no(400, 'body must be an array of names')
      if (names.some((one) => one.startsWith('SUPABASE_'))) return no(400, 'This secret cannot be removed')
      const left = new Map(project.secrets.latest())
      for (const name of names) left.delete(name)
      project.secrets.write(left)
      return { status: 200 }
    }),
  ]
}

/** All of the values or none. A success has no body. */
function post(project: Project, body: unknown, now: () => number): Answer {
  const refused = refusalOf(body, project)
  if (refused !== undefined) return no(400, refused)
  const next = new Map(project.secrets.latest())
  for (const { name, value } of body as { name: string; value: string }[]) next.set(name, { value, changed: now() })
  project.secrets.write(next)
  return { status: 201 }
}

function jsonOf(ask: Ask): unknown {
  try {
    return JSON.parse(ask.body)
  } catch {
    return undefined
  }
}

function controlsOf(
  projects: ReadonlyMap<string, Project>,
  now: () => number,
): Omit<SupabaseSimulator, keyof Simulator | 'project'> {
  const found = (ref: string): Project => {
    const project = projects.get(ref)
    if (project === undefined) throw new Error(`the simulator has no project ${ref}`)
    return project
  }
  const tamper = (ref: string, change: (secrets: Map<string, Stored>) => void) => {
    const { secrets } = found(ref)
    const next = new Map(secrets.latest())
    change(next)
    secrets.settle(next)
  }
  return {
    peek: (ref, name) => found(ref).secrets.latest().get(name)?.value,
    plant: (ref, name, value) => tamper(ref, (secrets) => secrets.set(name, { value, changed: now() })),
    uproot: (ref, name) => tamper(ref, (secrets) => secrets.delete(name)),
    names: (ref) => [...found(ref).secrets.latest().keys()],
    remove(ref) {
      found(ref).removed = true
    },
  }
}
