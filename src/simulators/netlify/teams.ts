import type { Answer, Ask, Route } from '../server.js'

/** One team (account). */
export interface StoredTeam {
  readonly id: string
  readonly slug: string
  readonly plan: 'free' | 'pro'
}

/** One site (project). */
export interface StoredSite {
  readonly id: string
  readonly name: string
  /** Id of its team. */
  readonly team: string
}

/** A build that somebody asked for; production's where it has no branch. */
export interface StartedBuild {
  readonly site: string
  readonly branch: string | undefined
}

/** Teams and sites of one user. Ids are never used twice; names and slugs are. */
export function netlifyTeams(first: { readonly teams: readonly StoredTeam[]; readonly sites: readonly StoredSite[] }) {
  let teams = [...first.teams]
  let sites = [...first.sites]
  let made = 0
  const builds: StartedBuild[] = []

  function team(called: string | undefined): StoredTeam | undefined {
    return called === undefined ? teams[0] : teams.find(({ id, slug }) => id === called || slug === called)
  }

  /** By id; by name or domain too where a route knows a site by these (`sites/mysite.netlify.app`, API guide, read 2026-11). */
  function site(called: string): StoredSite | undefined {
    return sites.find(({ id, name }) => [id, name, `${name}.netlify.app`].includes(called))
  }

  function siteOf(called: string): StoredSite {
    const found = site(called)
    if (found === undefined) throw new Error(`no such site: ${called}`)
    return found
  }

  function teamOf(called: string): StoredTeam {
    const found = team(called)
    if (found === undefined) throw new Error(`no such team: ${called}`)
    return found
  }

  function change(former: StoredSite, site: StoredSite | undefined): void {
    sites = sites.flatMap((one) => (one === former ? (site ?? []) : one))
  }

  return {
    team,
    site,
    builds,
    teams: () => teams,
    sites: () => sites,
    rename: (called: string, name: string) => change(siteOf(called), { ...siteOf(called), name }),
    transfer: (called: string, to: string) => change(siteOf(called), { ...siteOf(called), team: teamOf(to).id }),
    dropSite: (called: string) => change(siteOf(called), undefined),
    /** Deletes a site and makes another one of that name; gives the new id. */
    remake(called: string): string {
      made += 1
      const id = `1f2e0000-0000-4000-8000-1${made.toString(16).padStart(11, '0')}`
      change(siteOf(called), { ...siteOf(called), id })
      return id
    },
    renameTeam(called: string, slug: string): void {
      const former = teamOf(called)
      teams = teams.map((one) => (one === former ? { ...former, slug } : one))
    },
    /** Deletes a team and makes another one of that slug, without sites; gives the new id. */
    remakeTeam(called: string): string {
      made += 1
      const former = teamOf(called)
      const id = `5f1000000000000${made.toString(16).padStart(9, '0')}`
      teams = teams.map((one) => (one === former ? { ...former, id } : one))
      sites = sites.filter((one) => one.team !== former.id)
      return id
    },
  }
}

/** The teams and sites of a simulated user, and what is done to them. */
export type NetlifyTeams = ReturnType<typeof netlifyTeams>

/** The routes that clients ask before they come to variables. */
export function teamRoutes(held: NetlifyTeams, notFound: Answer): Route[] {
  const siteBody = ({ id, name, team }: StoredSite) => {
    const { slug } = held.team(team) ?? { slug: '' }
    return {
      id,
      name,
      state: 'current',
      url: `https://${name}.example.com`,
      ssl_url: `https://${name}.example.com`,
      admin_url: `https://app.example.com/projects/${name}`,
      account_id: team,
      account_name: slug,
      account_slug: slug,
      build_settings: { env: {} },
    }
  }
  const teamBody = ({ id, slug, plan }: StoredTeam) => ({
    id,
    name: slug,
    slug,
    type: 'TEAM',
    type_name: plan === 'free' ? 'Starter' : 'Pro',
    type_slug: plan === 'free' ? 'starter' : 'pro',
  })
  const user = { id: '5f0000000000000000000002', full_name: 'Simulated User', email: 'user@example.com', site_count: 2 }
  const get = (pattern: string, body: (ask: Ask) => unknown): Route => ({
    method: 'GET',
    pattern,
    handle: (ask) => {
      const said = body(ask)
      return said === undefined ? notFound : { status: 200, body: said }
    },
  })
  return [
    get('/user', () => user),
    get('/accounts', () => held.teams().map(teamBody)),
    // by id: the Terraform provider goes through the list for a slug
    get(
      '/accounts/:account',
      ({ params }) =>
        held
          .teams()
          .filter(({ id }) => id === params.account)
          .map(teamBody)[0],
    ),
    get('/sites', () => held.sites().map(siteBody)),
    get('/sites/:site', ({ params }) => {
      const found = held.site(params.site ?? '')
      return found && siteBody(found)
    }),
    {
      method: 'POST',
      pattern: '/sites/:site/builds',
      handle({ params, query }) {
        const found = held.site(params.site ?? '')
        if (found === undefined) return notFound
        held.builds.push({ site: found.id, branch: query.get('branch') ?? undefined })
        const id = `6f${held.builds.length.toString(16).padStart(22, '0')}`
        return {
          status: 200,
          body: { id, deploy_id: id, sha: '', done: false, created_at: '2026-11-30T00:00:00.000Z' },
        }
      },
    },
    get('/sites/:site/service-instances', () => []),
  ]
}
