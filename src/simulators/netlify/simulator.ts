import { type Answer, type Ask, type Simulator, serve } from '../server.js'
import { envRoutes, type StoredLedger, stamp, stored } from './env.js'
import { netlifyStore, type StoredRow, type StoredValue } from './store.js'
import { netlifyTeams, teamRoutes } from './teams.js'
import { allScopes } from './validation.js'

/** Whose variables: those of a site, or those that the whole team shares. As a target's settings say it. */
export interface NetlifyOwner {
  /** Slug or id; the first team where neither this nor a site is named. */
  readonly account?: string
  /** Id or name. */
  readonly site?: string
}

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

/** A simulated team, with doors that the API does not have. A place is a context, `branch:<name>` or `all`. */
export interface NetlifySimulator extends Simulator {
  readonly account: string
  /** Id of the first site. */
  readonly site: string
  /** Ids of all sites, in their order. */
  readonly sites: readonly string[]
  /** What a deploy in that place would get, plain: the place's own value or the one for all; undefined where neither is. */
  readonly peek: (at: NetlifyOwner, place: string, name: string) => string | undefined
  /**
   * An outsider's edit, which always moves the stamp. A value for `all` replaces the others; one for another place
   * leaves them. `more` sets what belongs to the name.
   */
  readonly plant: (
    at: NetlifyOwner,
    place: string,
    name: string,
    value: string,
    more?: { readonly secret?: boolean; readonly scopes?: readonly string[] },
  ) => void
  /** An outsider's removal of one value; with the last one, or for the place `*`, the name goes too. */
  readonly uproot: (at: NetlifyOwner, place: string, name: string) => void
  /** What the name has beside values, and the places that it has values in; undefined where there is no such name. */
  readonly look: (
    at: NetlifyOwner,
    name: string,
  ) => { readonly secret: boolean; readonly scopes: readonly string[]; readonly places: readonly string[] } | undefined
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

/**
 * Starts a local stand-in for the parts of Netlify's API that environment variables need. It was tried with
 * netlify-cli 27. Without options it holds the team `acme` on a Pro plan with the sites `shop-web` and `docs`.
 */
export async function startNetlify(options: NetlifyOptions = {}): Promise<NetlifySimulator> {
  const token = options.token ?? 'netlify-simulator-token'
  const now = options.now ?? Date.now
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
  const owners = new Map(others.map(({ slug, id }) => [slug, id]))
  const sites = given.map(({ id, name, account: owner = '' }) => ({ id, name, team: owners.get(owner) ?? account.id }))
  const teams = netlifyTeams({ teams: [account, ...others], sites })
  const store = netlifyStore({ ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }, now)
  /** Teams and sites are shelves of their ids, so that one made anew has none of its forerunner's variables. */
  const shelfOf = (called: string, of: string | undefined): StoredLedger | Answer => {
    const site = of === undefined ? undefined : teams.site(of)
    // below /sites there is no team in the address
    const team = called === '' ? teams.team(site?.team) : teams.team(called)
    if (team === undefined || (of !== undefined && site?.team !== team.id)) return notFound
    if (of !== undefined && site?.id !== of && !options.siteNames) return notFound
    return { shelf: site?.id ?? team.id, plan: team.plan }
  }
  const shelfAt = (at: NetlifyOwner): string =>
    (at.site === undefined ? teams.team(at.account)?.id : teams.site(at.site)?.id) ?? at.site ?? ''
  const { refuse, headers } = gate(token, options.limits ?? false, options.budget ?? 500, now)
  const routes = [
    ...envRoutes({
      store,
      renewIds: options.renewIds ?? false,
      spelling: options.spelling ?? '-',
      existing: options.existing ?? 422,
      shelfOf,
      now,
    }),
    ...teamRoutes(teams, notFound),
  ]
  const port = options.port === undefined ? {} : { port: options.port }
  const simulator = await serve({ routes, base: '/api/v1', token, refuse, notFound, headers, ...port })

  return {
    ...simulator,
    account: account.slug,
    site: sites[0]?.id ?? '',
    sites: sites.map(({ id }) => id),
    peek(at, place, name) {
      const row = store.rows(shelfAt(at)).get(name)
      const all = row?.values.find(({ context }) => context === 'all')
      return (row?.values.find((value) => isAt(value, place)) ?? all)?.value
    },
    plant(at, place, name, value, more = {}) {
      const shelf = shelfAt(at)
      const row = store.rows(shelf).get(name)
      const others = place === 'all' ? [] : (row?.values.filter((one) => !isAt(one, place)) ?? [])
      const given = { value, ...contextOf(place) }
      const planted: StoredRow = {
        key: name,
        secret: more.secret ?? row?.secret ?? false,
        scopes: more.scopes ?? row?.scopes ?? allScopes.filter((one) => !(more.secret && one === 'post-processing')),
        values: [...others, ...stored(store, [given], row?.values ?? [])],
        updatedAt: Math.max(stamp(now), (row?.updatedAt ?? 0) + 1000),
      }
      store.change(shelf, name, planted)
    },
    uproot(at, place, name) {
      const shelf = shelfAt(at)
      const row = store.rows(shelf).get(name)
      const values = row?.values.filter((value) => place !== '*' && !isAt(value, place)) ?? []
      if (row === undefined || values.length === 0) store.change(shelf, name, undefined)
      else store.change(shelf, name, { ...row, values, updatedAt: Math.max(stamp(now), row.updatedAt + 1000) })
    },
    look(at, name) {
      const row = store.rows(shelfAt(at)).get(name)
      return row && { secret: row.secret, scopes: row.scopes, places: row.values.map(placeOf) }
    },
    rename: teams.rename,
    transfer: teams.transfer,
    dropSite: teams.dropSite,
    remake: teams.remake,
    renameTeam: teams.renameTeam,
    remakeTeam: teams.remakeTeam,
  }
}

const notFound: Answer = { status: 404, body: { code: 404, message: 'Not Found' } }

function contextOf(place: string): { context: string; parameter: string } {
  return place.startsWith('branch:')
    ? { context: 'branch', parameter: place.slice('branch:'.length) }
    : { context: place, parameter: '' }
}

function placeOf({ context, parameter }: Pick<StoredValue, 'context' | 'parameter'>): string {
  return context === 'branch' ? `branch:${parameter}` : context
}

function isAt(value: StoredValue, place: string): boolean {
  return placeOf(value) === place
}

/** The token, and 500 requests a minute counted in windows that a reset in Unix seconds ends; no Retry-After. */
function gate(token: string, limits: boolean, budget: number, now: () => number) {
  let window = 0
  let used = 0
  function count(): void {
    const current = Math.floor(now() / 60_000)
    if (current !== window) used = 0
    window = current
    used += 1
  }
  return {
    refuse(ask: Omit<Ask, 'params'>): Answer | undefined {
      count()
      if (limits && used > budget) return { status: 429, body: { code: 429, message: 'Too Many Requests' } }
      if (ask.headers.authorization === `Bearer ${token}`) return undefined
      return { status: 401, body: { code: 401, message: 'Access Denied' } }
    },
    headers: (): Record<string, string> => ({
      'x-ratelimit-limit': String(budget),
      'x-ratelimit-remaining': String(Math.max(limits ? 0 : 1, budget - used)),
      'x-ratelimit-reset': String((window + 1) * 60),
      date: new Date(now()).toUTCString(),
    }),
  }
}
