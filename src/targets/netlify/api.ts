import { SealpostError, statusError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { notAsDescribed } from '../shared/json.js'
import {
  bodyOf,
  expectKeys,
  type Listing,
  readListing,
  readSite,
  readTeam,
  readTeams,
  type Site,
  saysReadable,
  type Team,
} from './responses.js'
import type { Scope, ScopeName } from './scope.js'

/** A value on its way out. */
export interface Outgoing {
  readonly value: string
  readonly context: string
  readonly context_parameter?: string
}

/** A variable on its way out. */
export interface Item {
  readonly key: string
  readonly is_secret: boolean
  readonly scopes?: readonly ScopeName[]
  readonly values: readonly Outgoing[]
}

/** Where a scope's value goes. */
export function outgoing(scope: Pick<Scope, 'context' | 'parameter'>, value: string): Outgoing {
  return {
    value,
    context: scope.context,
    ...(scope.parameter === undefined ? {} : { context_parameter: scope.parameter }),
  }
}

const seeing =
  'Check `account` and `site` in the config; `site` is the id of the project, not its name, and a transferred project belongs to another team.'
const mayWrite =
  'The token’s user needs permission to change these variables. Team-wide variables and `scopes` need a Pro plan or higher.'

/**
 * The calls that we need, over the engine's fetch. Shapes as in @netlify/open-api 2.60 (read 2026-11); answers
 * are read leniently, so that a new field or a new context breaks nothing.
 * All throw a SealpostError for a status that is not a success.
 */
export function openApi(io: TargetIo, at: Pick<Scope, 'account' | 'site'>) {
  const query = at.site === undefined ? '' : `?site_id=${encodeURIComponent(at.site)}`
  const address = (...parts: string[]) => [io.endpoint, ...parts.map(encodeURIComponent)].join('/')
  const url = (...below: string[]) => address('accounts', at.account, 'env', ...below) + query

  async function send(method: string, to: string, what: string, body?: unknown): Promise<Response> {
    const answer = await io.fetch(to, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', accept: 'application/json' } }),
    })
    if (answer.ok) return answer
    const hint = answer.status === 404 ? seeing : answer.status === 403 ? mayWrite : undefined
    throw statusError(answer.status, what, hint)
  }

  /** Deletes, which is answered with nothing; what is gone already counts as deleted. */
  async function drop(to: string, what: string): Promise<'deleted' | 'gone'> {
    const answer = await send('DELETE', to, what).catch((thrown: unknown) => {
      if (!isGone(thrown)) throw thrown
    })
    if (answer && (await bodyOf(answer)) !== undefined) throw notAsDescribed(what)
    return answer ? 'deleted' : 'gone'
  }

  /** Changes a variable that was there a moment ago. A secret must not have come into a readable one. */
  async function change(method: string, { key, is_secret }: Pick<Item, 'key' | 'is_secret'>, body: unknown) {
    const answer = await send(method, url(key), 'change a variable', body).catch((thrown: unknown) => {
      throw isGone(thrown)
        ? new SealpostError('conflict', 'it was removed by someone else after the last read')
        : thrown
    })
    const said = await bodyOf(answer)
    expectKeys(said === undefined ? undefined : [said], [key], 'change a variable')
    if (is_secret && saysReadable(said))
      throw new SealpostError(
        'unconfirmed',
        'it was made readable by someone else after the last read, and the value was written to it',
        {
          hint: "Run again: it is made a secret, or the plan shows why not. Until then, anyone who can see the team's variables can read it.",
        },
      )
  }

  return {
    /** Every variable of the team or site, in all contexts: one request. */
    list: async (): Promise<Listing> => readListing(await send('GET', url(), 'list variables')),
    /** Creates variables, all in one array. Never repeated by our HTTP client: a POST that landed would be refused the second time. */
    create: async (items: readonly Item[]): Promise<void> => {
      const body = await bodyOf(await send('POST', url(), 'create variables', items))
      const keys = items.map(({ key }) => key)
      expectKeys(body === undefined || Array.isArray(body) ? body : [], keys, 'create variables')
    },
    /** Sets the value of one context of an existing variable and leaves everything else alone. */
    set: (item: Pick<Item, 'key' | 'is_secret'>, value: Outgoing): Promise<void> => change('PATCH', item, value),
    /** Replaces a variable with all its values. */
    replace: (item: Item): Promise<void> => change('PUT', item, item),
    /** Deletes one value; one that came in its place since has another id. */
    dropValue: (key: string, id: string) => drop(url(key, 'value', id), 'delete a value'),
    /** Deletes a variable with whatever values it has. */
    dropKey: (key: string) => drop(url(key), 'delete a variable'),
    /** The site, by whatever the config calls it: its id or its domain. */
    site: async (called: string): Promise<Site> =>
      readSite(await send('GET', address('sites', called), 'get the site')),
    /** Builds a site: production, or one of its branches. */
    build: async (site: string, branch: string | undefined): Promise<void> => {
      const asked = new URLSearchParams({ ...(branch === undefined ? {} : { branch }), title: 'Variables changed' })
      await send('POST', `${address('sites', site, 'builds')}?${asked}`, 'start a build')
    },
    /** The teams of the token's user: the only place where a slug stands beside its id. */
    teams: async (): Promise<readonly Team[]> => readTeams(await send('GET', address('accounts'), 'list teams')),
    /** One team by its id. */
    team: async (id: string): Promise<Team> => readTeam(await send('GET', address('accounts', id), 'get the team')),
  }
}

/** The calls that this target needs, each throwing a `SealpostError` that shows nothing of an answer. */
export type Api = ReturnType<typeof openApi>

function isGone(thrown: unknown): boolean {
  return thrown instanceof SealpostError && thrown.code === 'not-found'
}
