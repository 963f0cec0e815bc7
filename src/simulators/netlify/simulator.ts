import { type Answer, type Simulator, serve } from '../server.js'
import { envRoutes, type Owner } from './env.js'
import { openRateLimit } from './rate-limit.js'
import { netlifyStore } from './store.js'
import { type NetlifyTeams, netlifyTeams, type StartedBuild, teamRoutes } from './teams.js'
import { type VariableControls, variableControls } from './variable-controls.js'

/** How a simulated team begins, and how it behaves. */
export interface NetlifyOptions {
  readonly token?: string
  readonly account?: { readonly id?: string; readonly slug: string; readonly plan?: 'free' | 'pro' }
  /** Other teams of the same user. */
  readonly others?: readonly { readonly slug: string; readonly plan?: 'free' | 'pro' }[]
  /** `account` is the slug of another team; default the first one's. */
  readonly sites?: readonly { readonly id: string; readonly name: string; readonly account?: string }[]
  /** Whether variables of a site can be asked for by its name or domain too. Not documented; default no. */
  readonly siteNames?: boolean
  /** Whether a PATCH gives its value a new id, and a PUT all of them. Not documented; default no. */
  readonly renewIds?: boolean
  /** Enforces the rate limit; its headers are sent in any case. */
  readonly limits?: boolean
  /** Requests in a minute; default 500 as the vendor's. */
  readonly budget?: number
  /** Lists show a write after this many ms; default 0. */
  readonly lagMs?: number
  /** Lists show a write after this many stale answers; default 0. */
  readonly lagReads?: number
  /** How answers spell the post-processing scope; default as in the API description. All three have been seen. */
  readonly spelling?: '-' | '_' | ' '
  /** Status of a POST with a name that exists; default 422. The vendor's is not documented. */
  readonly existing?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A simulated team, with controls that the API does not have. A place is a context, `branch:<name>` or `all`. */
export interface NetlifySimulator extends Simulator, VariableControls {
  readonly account: string
  /** Id of the first site. */
  readonly site: string
  /** Ids of all sites, in their order. */
  readonly sites: readonly string[]
  /** Builds that were asked for, oldest first. */
  readonly builds: readonly StartedBuild[]
  /** Gives a site another name; its id stays. */
  readonly rename: (site: string, name: string) => void
  /** Moves a site to another team; its id and its variables stay. */
  readonly transfer: (site: string, account: string) => void
  /** Deletes a site with its variables. */
  readonly dropSite: (site: string) => void
  /** Deletes a site with its variables and makes another one of that name; gives its id. */
  readonly remake: (site: string) => string
  /** Gives a team another slug; its id stays. */
  readonly renameTeam: (account: string, slug: string) => void
  /** Deletes a team with its sites and variables and makes another one of that slug; gives its id. */
  readonly remakeTeam: (account: string) => string
}

const notFound: Answer = { status: 404, body: { code: 404, message: 'Not Found' } }

/**
 * Starts a local stand-in for the parts of Netlify's API that environment variables need. It was tried with
 * netlify-cli 27. Without options it holds the team `acme` on a Pro plan with the sites `shop-web` and `docs`.
 */
export async function startNetlify(options: NetlifyOptions = {}): Promise<NetlifySimulator> {
  const token = options.token ?? 'netlify-simulator-token'
  const now = options.now ?? Date.now
  const teams = firstTeams(options)
  const account = teams.teams()[0]?.slug ?? ''
  const sites = teams.sites().map(({ id }) => id)
  const store = netlifyStore({ ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }, now)
  const limit = openRateLimit(options.budget ?? 500, options.limits ?? false, now)
  const simulator = await serve({
    base: '/api/v1',
    token,
    routes: [
      ...envRoutes({
        store,
        renewIds: options.renewIds ?? false,
        spelling: options.spelling ?? '-',
        existing: options.existing ?? 422,
        ownerOf: (called, site) => ownerOf(teams, called, site, options.siteNames ?? false),
        now,
      }),
      ...teamRoutes(teams, notFound),
    ],
    refuse: ({ headers }) => limit.spend() ?? unauthorized(headers.authorization, token),
    notFound,
    headers: limit.headers,
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return {
    ...simulator,
    account,
    site: sites[0] ?? '',
    sites,
    ...variableControls(store, teams, now),
    builds: teams.builds,
    rename: teams.rename,
    transfer: teams.transfer,
    dropSite: teams.dropSite,
    remake: teams.remake,
    renameTeam: teams.renameTeam,
    remakeTeam: teams.remakeTeam,
  }
}

function firstTeams(options: NetlifyOptions): NetlifyTeams {
  const account = { id: '5f0000000000000000000001', plan: 'pro' as const, slug: 'acme', ...options.account }
  const others = (options.others ?? []).map((one, index) => ({
    id: `5f00000000000000000000${(index + 16).toString(16)}`,
    plan: 'pro' as const,
    ...one,
  }))
  const given = options.sites ?? [
    { id: '1f2e0000-0000-4000-8000-000000000001', name: 'shop-web' },
    { id: '1f2e0000-0000-4000-8000-000000000002', name: 'docs' },
  ]
  const ids = new Map(others.map(({ slug, id }) => [slug, id]))
  const sites = given.map(({ id, name, account: slug = '' }) => ({ id, name, team: ids.get(slug) ?? account.id }))
  return netlifyTeams({ teams: [account, ...others], sites })
}

/**
 * Whose variables a request is about. Teams and sites are known by their ids, so that one made anew has none of its
 * forerunner's variables.
 * @param called the team in the address; empty below `/sites`, where there is none
 * @param byName whether a site's name or domain will do
 */
function ownerOf(teams: NetlifyTeams, called: string, of: string | undefined, byName: boolean): Owner | Answer {
  const site = of === undefined ? undefined : teams.site(of)
  const team = called === '' ? teams.team(site?.team) : teams.team(called)
  if (team === undefined || (of !== undefined && site?.team !== team.id)) return notFound
  if (of !== undefined && site?.id !== of && !byName) return notFound
  return { id: site?.id ?? team.id, plan: team.plan }
}

function unauthorized(given: string | undefined, token: string): Answer | undefined {
  return given === `Bearer ${token}` ? undefined : { status: 401, body: { code: 401, message: 'Access Denied' } }
}
