import { type Route, type Simulator, serve } from '../server.js'
import { type CloudflarePermission, unauthorized } from './authorization.js'
import { no, ok } from './envelope.js'
import { pages } from './pages.js'
import type { PagesConfigs, PagesPlace } from './pages-patch.js'
import type { PagesStart } from './pages-project.js'
import { openRateLimit } from './rate-limit.js'
import type { WorkerStart } from './worker.js'
import { workers } from './workers.js'

/** One environment of a Pages project, or one Worker. */
export type CloudflarePlace = { readonly project: string; readonly place: PagesPlace } | { readonly script: string }

/** A Pages project or a Worker, both environments included. */
export type CloudflareHolder = { readonly project: string } | { readonly script: string }

/** How a simulated account begins, and how it behaves. */
export interface CloudflareOptions {
  readonly token?: string
  /** 32 characters from 0-9 and a-f. */
  readonly account?: string
  readonly projects?: readonly PagesStart[]
  readonly scripts?: readonly WorkerStart[]
  /** What the token may do; default: everything. */
  readonly may?: readonly CloudflarePermission[]
  /** Enforces the rate limit; its headers are sent in any case. */
  readonly limits?: boolean
  /** Requests in 5 minutes; default 1,200 as the vendor's. */
  readonly budget?: number
  /** Reads show a write after this many ms; default 0. */
  readonly lagMs?: number
  /** Reads show a write after this many stale answers; default 0. */
  readonly lagReads?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A simulated account, with controls that the API does not have. */
export interface CloudflareSimulator extends Simulator {
  readonly account: string
  /** The plain value as it stands, or undefined. */
  readonly peek: (at: CloudflarePlace, name: string) => string | undefined
  /** An outsider's edit; in a Pages project `kind` says which kind of variable, default `secret_text`. */
  readonly plant: (at: CloudflarePlace, name: string, value: string, kind?: 'plain_text' | 'secret_text') => void
  /** An outsider's removal. */
  readonly uproot: (at: CloudflarePlace, name: string) => void
  /** An outsider gives a name to another binding: a KV namespace in a project, a binding of that kind in a Worker. */
  readonly bind: (at: CloudflarePlace, name: string, kind?: string) => void
  /** An outsider takes such a binding away. */
  readonly unbind: (at: CloudflarePlace, name: string) => void
  /** Gives a project or a Worker another name: its id stays, and the old name is nobody's. */
  readonly rename: (holder: CloudflareHolder, to: string) => void
  /** Deletes a project or a Worker and makes another one of the same name, with nothing in it. */
  readonly remake: (holder: CloudflareHolder) => void
  /** Both environments of a Pages project as they stand, values and siblings included: a copy. */
  readonly configs: (project: string) => PagesConfigs
  /** Somebody deploys an environment with a wrangler config file of this stamp, which governs it from now on. */
  readonly govern: (project: string, place: PagesPlace, hash: string) => void
  /** Whether a wrangler config file still governs the environment. */
  readonly governed: (project: string, place: PagesPlace) => boolean
  /** Deploys a Pages project: its deployment gets the variables as they stand. */
  readonly deploy: (project: string, place: PagesPlace) => void
  /** Deployments of one environment of a Pages project, newest first, as the API shows them. */
  readonly deployments: (project: string, place: PagesPlace) => readonly Readonly<Record<string, unknown>>[]
  /** Says whether a Worker's latest version is deployed. */
  readonly deployed: (script: string, is: boolean) => void
  /** How many versions a Worker has. */
  readonly versions: (script: string) => number
}

/**
 * Starts a local stand-in for the parts of Cloudflare's API that Pages variables and Worker secrets need. It was
 * tried with wrangler and with the official client. Without options it holds the Pages project `docs` and the
 * Worker `edge`.
 */
export async function startCloudflare(options: CloudflareOptions = {}): Promise<CloudflareSimulator> {
  const token = options.token ?? 'cloudflare-simulator-token'
  const account = options.account ?? '0123456789abcdef0123456789abcdef'
  const now = options.now ?? Date.now
  const lag = { ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }
  const site = pages(options.projects ?? [{ name: 'docs' }], { lag, now })
  const edge = workers(options.scripts ?? [{ name: 'edge' }], { lag, now })
  const authorization = { token, account, may: options.may ?? ['pages:write', 'workers:write'] }
  const limit = openRateLimit(options.budget ?? 1200, options.limits ?? false, now)
  const server = await serve({
    base: '/client/v4',
    token,
    refuse: (ask) => limit.spend() ?? unauthorized(ask, authorization),
    headers: limit.headers,
    notFound: no(400, 7000, 'No route for that URI'),
    ...(options.port === undefined ? {} : { port: options.port }),
    routes: [...accountRoutes(account), ...site.routes, ...edge.routes],
  })
  return { ...server, account, ...controlsOf(site, edge) }
}

function accountRoutes(account: string): Route[] {
  const owner = {
    id: account,
    name: 'Simulated account',
    type: 'standard',
    settings: {},
    created_on: '2024-01-01T00:00:00Z',
  }
  return [
    {
      method: 'GET',
      pattern: '/user/tokens/verify',
      handle: () => ok({ id: 'ed17574386854bf78a67040be0a770b0', status: 'active' }),
    },
    {
      method: 'GET',
      pattern: '/accounts',
      handle: () => ok([owner], { page: 1, per_page: 20, count: 1, total_count: 1, total_pages: 1 }),
    },
    { method: 'GET', pattern: '/accounts/:account', handle: () => ok(owner) },
  ]
}

function controlsOf(
  site: ReturnType<typeof pages>,
  edge: ReturnType<typeof workers>,
): Omit<CloudflareSimulator, keyof Simulator | 'account'> {
  return {
    peek: (at, name) =>
      'script' in at ? edge.peek(at.script, name) : site.configs(at.project)[at.place].env_vars[name]?.value,
    plant: (at, name, value, kind = 'secret_text') => {
      if ('script' in at) edge.tamper(at.script, (secrets) => secrets.set(name, { type: 'secret_text', text: value }))
      else {
        site.tamper(at.project, at.place, (vars) => {
          vars[name] = { type: kind, value }
        })
      }
    },
    uproot: (at, name) => {
      if ('script' in at) edge.tamper(at.script, (secrets) => secrets.delete(name))
      else {
        site.tamper(at.project, at.place, (vars) => {
          delete vars[name]
        })
      }
    },
    bind: (at, name, kind = 'kv_namespace') =>
      'script' in at ? edge.bind(at.script, name, kind) : site.bind(at.project, at.place, name, true),
    unbind: (at, name) =>
      'script' in at ? edge.bind(at.script, name, undefined) : site.bind(at.project, at.place, name, false),
    rename: (holder, to) => ('script' in holder ? edge.rename(holder.script, to) : site.rename(holder.project, to)),
    remake: (holder) => ('script' in holder ? edge.remake(holder.script) : site.remake(holder.project)),
    configs: site.configs,
    govern: site.govern,
    governed: (project, place) => site.configs(project)[place].wrangler_config_hash !== undefined,
    deploy: site.deploy,
    deployments: site.deployments,
    deployed: edge.deployed,
    versions: edge.versions,
  }
}
