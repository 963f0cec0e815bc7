import { envRoutes, stamp, stored } from './netlify-env.js'
import { allScopes } from './netlify-rules.js'
import { netlifyStore, type StoredRow, type StoredValue } from './netlify-store.js'
import { type Answer, type Ask, type Route, type Simulator, serve } from './server.js'

/** Whose variables: those of a site, or those that the whole team shares. As a target's settings say it. */
export interface NetlifyOwner {
  /** There is only one team; naming it is allowed. */
  readonly account?: string
  readonly site?: string
}

/** How a simulated team begins, and how it behaves. */
export interface NetlifyOptions {
  readonly token?: string
  readonly account?: { readonly id?: string; readonly slug: string; readonly plan?: 'free' | 'pro' }
  readonly sites?: readonly { readonly id: string; readonly name: string }[]
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
}

/**
 * Starts a local stand-in for the parts of Netlify's API that environment variables need. It was tried with
 * netlify-cli 27. Without options it holds the team `acme` on a Pro plan with the sites `shop-web` and `docs`.
 */
export async function startNetlify(options: NetlifyOptions = {}): Promise<NetlifySimulator> {
  const token = options.token ?? 'netlify-simulator-token'
  const now = options.now ?? Date.now
  const account = { id: '5f0000000000000000000001', plan: 'pro' as const, slug: 'acme', ...options.account }
  const sites = options.sites ?? [
    { id: '1f2e0000-0000-4000-8000-000000000001', name: 'shop-web' },
    { id: '1f2e0000-0000-4000-8000-000000000002', name: 'docs' },
  ]
  const store = netlifyStore({ ms: options.lagMs ?? 0, reads: options.lagReads ?? 0 }, now)
  const shelfOf = (given: string, site: string | undefined): string | Answer => {
    const known = given === '' || given === account.id || given === account.slug
    if (!known || (site !== undefined && sites.every(({ id }) => id !== site))) return notFound
    return site ?? '-'
  }
  const { refuse, headers } = gate(token, options.limits ?? false, options.budget ?? 500, now)
  const routes = [
    ...envRoutes({
      store,
      plan: account.plan,
      spelling: options.spelling ?? '-',
      existing: options.existing ?? 422,
      shelfOf,
      now,
    }),
    ...aroundRoutes(account, sites),
  ]
  const port = options.port === undefined ? {} : { port: options.port }
  const simulator = await serve({ routes, base: '/api/v1', token, refuse, notFound, headers, ...port })

  return {
    ...simulator,
    account: account.slug,
    site: sites[0]?.id ?? '',
    sites: sites.map(({ id }) => id),
    peek(at, place, name) {
      const row = store.rows(at.site ?? '-').get(name)
      const all = row?.values.find(({ context }) => context === 'all')
      return (row?.values.find((value) => isAt(value, place)) ?? all)?.value
    },
    plant(at, place, name, value, more = {}) {
      const shelf = at.site ?? '-'
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
      const shelf = at.site ?? '-'
      const row = store.rows(shelf).get(name)
      const values = row?.values.filter((value) => place !== '*' && !isAt(value, place)) ?? []
      if (row === undefined || values.length === 0) store.change(shelf, name, undefined)
      else store.change(shelf, name, { ...row, values, updatedAt: Math.max(stamp(now), row.updatedAt + 1000) })
    },
    look(at, name) {
      const row = store.rows(at.site ?? '-').get(name)
      return row && { secret: row.secret, scopes: row.scopes, places: row.values.map(placeOf) }
    },
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

/** What clients ask before they come to variables. */
function aroundRoutes(
  account: { readonly id: string; readonly slug: string; readonly plan: string },
  sites: readonly { readonly id: string; readonly name: string }[],
): Route[] {
  const site = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    id,
    name,
    state: 'current',
    url: `https://${name}.example.com`,
    ssl_url: `https://${name}.example.com`,
    admin_url: `https://app.example.com/projects/${name}`,
    account_id: account.id,
    account_name: account.slug,
    account_slug: account.slug,
    build_settings: { env: {} },
  })
  const user = { id: '5f0000000000000000000002', full_name: 'Simulated User', email: 'user@example.com', site_count: 2 }
  const get = (pattern: string, answer: (ask: Ask) => Answer): Route => ({ method: 'GET', pattern, handle: answer })
  return [
    get('/user', () => ({ status: 200, body: user })),
    get('/accounts', () => ({
      status: 200,
      body: [{ id: account.id, name: account.slug, slug: account.slug, type: 'TEAM', type_name: account.plan }],
    })),
    get('/sites', () => ({ status: 200, body: sites.map(site) })),
    get('/sites/:site', ({ params }) => {
      const found = sites.find(({ id, name }) => id === params.site || name === params.site)
      return found ? { status: 200, body: site(found) } : notFound
    }),
    get('/sites/:site/service-instances', () => ({ status: 200, body: [] })),
  ]
}
