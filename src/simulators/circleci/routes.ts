import type { Answer, Ask, Route } from '../server.js'
import type { CircleciStore, StoredPlace, StoredVariable } from './store.js'

/** What the routes work with. */
export interface CircleciRoutes {
  readonly store: CircleciStore
  readonly organization: { readonly id: string; readonly slug: string }
  /** Rows of a page. */
  readonly pageSize: number
  /** Whether lists of contexts take a name to look for. */
  readonly filtersNames: boolean
  /** Whether projects say when a variable was created. */
  readonly tellsCreation: boolean
}

/** An error as CircleCI gives it. */
export function no(status: number, message: string): Answer {
  return { status, body: { message } }
}

/** The routes of contexts, projects and their variables. */
export function circleciRoutes(held: CircleciRoutes): Route[] {
  const inContext =
    (handle: (place: StoredPlace, ask: Ask) => Answer) =>
    (ask: Ask): Answer => {
      const place = held.store.contextById(ask.params.id ?? '')
      return place === undefined ? no(404, 'Context not found.') : handle(place, ask)
    }
  const inProject =
    (handle: (place: StoredPlace, ask: Ask) => Answer) =>
    (ask: Ask): Answer => {
      const { vcs, org, name } = ask.params
      const place = held.store.project([vcs, org, name].join('/'))
      return place === undefined ? no(404, 'Project not found') : handle(place, ask)
    }
  const drop = ({ variables }: StoredPlace, { params }: Ask): Answer =>
    variables.delete(params.key ?? '')
      ? { status: 200, body: { message: 'Environment variable deleted.' } }
      : no(404, 'Environment variable not found.')
  const context = '/context/:id'
  const project = '/project/:vcs/:org/:name'
  return [
    {
      method: 'GET',
      pattern: '/me',
      handle: () => ({ status: 200, body: { id: held.organization.id, login: 'robot', name: 'Robot' } }),
    },
    { method: 'GET', pattern: '/context', handle: (ask) => listContexts(held, ask) },
    { method: 'GET', pattern: context, handle: inContext((place) => ({ status: 200, body: contextBody(place) })) },
    {
      method: 'GET',
      pattern: `${context}/environment-variable`,
      handle: inContext((place, ask) =>
        paged(
          held,
          ask,
          [...place.variables].map(([name, one]) => variableBody(place, name, one)),
        ),
      ),
    },
    {
      method: 'PUT',
      pattern: `${context}/environment-variable/:key`,
      handle: inContext((place, ask) => putVariable(held, place, ask)),
    },
    { method: 'DELETE', pattern: `${context}/environment-variable/:key`, handle: inContext(drop) },
    {
      method: 'GET',
      pattern: project,
      handle: inProject((place) => ({ status: 200, body: projectBody(held, place) })),
    },
    {
      method: 'GET',
      pattern: `${project}/envvar`,
      handle: inProject(({ variables }, ask) =>
        paged(
          held,
          ask,
          [...variables].map(([name, one]) => envvarBody(held, name, one)),
        ),
      ),
    },
    { method: 'POST', pattern: `${project}/envvar`, handle: inProject((place, ask) => postEnvvar(held, place, ask)) },
    {
      method: 'GET',
      pattern: `${project}/envvar/:key`,
      handle: inProject(({ variables }, { params: { key = '' } }) => {
        const one = variables.get(key)
        return one === undefined
          ? no(404, 'Environment variable not found.')
          : { status: 200, body: envvarBody(held, key, one) }
      }),
    },
    { method: 'DELETE', pattern: `${project}/envvar/:key`, handle: inProject(drop) },
  ]
}

function listContexts(held: CircleciRoutes, ask: Ask): Answer {
  const { query } = ask
  const isOurs = query.get('owner-id') === held.organization.id || query.get('owner-slug') === held.organization.slug
  if (!isOurs) return no(404, 'Organization not found.')
  const name = held.filtersNames ? query.get('name') : null
  return paged(
    held,
    ask,
    held.store
      .contexts()
      .filter((one) => name === null || one.name === name)
      .map(contextBody),
  )
}

function paged({ pageSize }: CircleciRoutes, { query }: Ask, rows: readonly unknown[]): Answer {
  const from = Number(Buffer.from(query.get('page-token') ?? '', 'base64url').toString() || 0)
  const to = from + pageSize
  const next = to < rows.length ? Buffer.from(String(to)).toString('base64url') : null
  return { status: 200, body: { items: rows.slice(from, to), next_page_token: next } }
}

const time = (ms: number) => new Date(ms).toISOString()

function contextBody({ id, name }: StoredPlace): unknown {
  return { id, name, created_at: '2024-01-01T00:00:00.000Z' }
}

function variableBody({ id }: StoredPlace, name: string, { created, updated }: StoredVariable): unknown {
  return { variable: name, created_at: time(created), updated_at: time(updated), context_id: id }
}

/** Four x and the last four characters, which many values share; of a short value nothing else. */
function envvarBody({ tellsCreation }: CircleciRoutes, name: string, { value, created }: StoredVariable): unknown {
  return { name, value: `xxxx${value.slice(4).slice(-4)}`, ...(tellsCreation ? { 'created-at': time(created) } : {}) }
}

function projectBody({ organization }: CircleciRoutes, { id, name }: StoredPlace): unknown {
  return {
    slug: name,
    name: name.split('/').at(-1),
    id,
    organization_name: organization.slug.split('/').at(-1),
    organization_slug: organization.slug,
    organization_id: organization.id,
    vcs_info: { vcs_url: `https://github.com/${name.slice(3)}`, provider: 'GitHub', default_branch: 'main' },
  }
}

function putVariable({ store }: CircleciRoutes, place: StoredPlace, { params: { key = '' }, body }: Ask): Answer {
  const value = fieldOf(body, 'value')
  if (value === undefined) return no(400, 'Invalid input')
  const refused = check(place, key, value, 100)
  return refused ?? { status: 200, body: variableBody(place, key, store.put(place, key, value)) }
}

function postEnvvar(held: CircleciRoutes, place: StoredPlace, { body }: Ask): Answer {
  const [name, value] = [fieldOf(body, 'name'), fieldOf(body, 'value')]
  if (name === undefined || value === undefined) return no(400, 'Invalid input')
  const refused = check(place, name, value, 1000)
  return refused ?? { status: 201, body: envvarBody(held, name, held.store.put(place, name, value)) }
}

/** The constraints of "Using contexts"; those of projects are not documented, and taken to be the same. */
function check({ variables }: StoredPlace, name: string, value: string, most: number): Answer | undefined {
  if (name.length > 300 || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return no(400, 'Environment variable name is invalid.')
  if (value.length > 32_000) return no(400, 'Environment variable value is too long.')
  return !variables.has(name) && variables.size >= most ? no(400, 'Too many environment variables.') : undefined
}

function fieldOf(body: string, name: string): string | undefined {
  try {
    const parsed = JSON.parse(body) as Record<string, unknown> | null
    const value = Array.isArray(parsed) ? undefined : parsed?.[name]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
