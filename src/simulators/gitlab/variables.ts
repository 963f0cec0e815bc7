import type { Answer, Ask, Route } from '../server.js'
import { checkVariable, no, readBody } from './rules.js'
import type { GitlabStore, StoredHolder, StoredVariable } from './store.js'

/** What the routes work with. */
export interface GitlabVariables {
  readonly store: GitlabStore
  /** What the token's user may do with variables: nothing at all, or everything. */
  readonly mayManage: () => boolean
  /** Whether it is too old for `raw` and hidden variables, and passes both over. */
  readonly isOld: boolean
  /** How many variables fit into a project or group. */
  readonly most: { readonly project: number; readonly group: number }
}

/** The routes of the variables of projects and groups. */
export function variableRoutes(held: GitlabVariables): Route[] {
  return (['project', 'group'] as const).flatMap((kind) => {
    const base = `/${kind}s/:id/variables`
    const at =
      (handle: (holder: StoredHolder, ask: Ask) => Answer) =>
      (ask: Ask): Answer => {
        const called = ask.params.id ?? ''
        const moved = ask.method === 'GET' ? held.store.formerly(kind, called) : undefined
        const holder = held.store.find(kind, called) ?? moved
        if (holder === undefined) return no(404, `404 ${kind === 'project' ? 'Project' : 'Group'} Not Found`)
        return held.mayManage() ? handle(holder, ask) : no(403, '403 Forbidden')
      }
    const one = (handle: (holder: StoredHolder, variable: StoredVariable, ask: Ask) => Answer) =>
      at((holder, ask) => {
        const found = findVariable(holder, ask)
        if (found === undefined) return no(404, `404 ${kind === 'project' ? '' : 'Group'}Variable Not Found`)
        return 'status' in found ? found : handle(holder, found, ask)
      })
    return [
      { method: 'GET', pattern: base, handle: at(list) },
      { method: 'POST', pattern: base, handle: at((holder, ask) => create(held, holder, ask)) },
      {
        method: 'GET',
        pattern: `${base}/:key`,
        handle: one((_, variable) => ({ status: 200, body: shown(variable) })),
      },
      {
        method: 'PUT',
        pattern: `${base}/:key`,
        handle: one((holder, variable, ask) => update(held, holder, variable, ask)),
      },
      {
        method: 'DELETE',
        pattern: `${base}/:key`,
        handle: one((holder, variable) => {
          held.store.drop(holder, variable)
          return { status: 204 }
        }),
      },
    ]
  })
}

function shown(variable: StoredVariable): unknown {
  const { hidden, value } = variable
  return { ...variable, value: hidden ? null : value }
}

function list({ variables }: StoredHolder, { query, path }: Ask): Answer {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 20) || 20))
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1)
  const pages = Math.max(1, Math.ceil(variables.length / size))
  const next = page < pages ? String(page + 1) : ''
  const link = (number: string | number, rel: string) => `<${path}?page=${number}&per_page=${size}>; rel="${rel}"`
  return {
    status: 200,
    body: variables.slice((page - 1) * size, page * size).map(shown),
    headers: {
      'x-page': String(page),
      'x-per-page': String(size),
      'x-next-page': next,
      'x-prev-page': page > 1 ? String(page - 1) : '',
      'x-total': String(variables.length),
      'x-total-pages': String(pages),
      link: [...(next === '' ? [] : [link(next, 'next')]), link(1, 'first'), link(pages, 'last')].join(', '),
    },
  }
}

/** Several of one name are a conflict unless the filter leaves one. */
function findVariable({ variables, kind }: StoredHolder, ask: Ask): StoredVariable | Answer | undefined {
  const scope = filterOf(ask)
  const named = variables.filter(({ key }) => key === ask.params.key)
  const found = scope === undefined || scope === '' ? named : named.filter((one) => one.environment_scope === scope)
  // a PUT to a group takes the first one where nothing is filtered: GitLab keeps that for old clients
  if (kind === 'group' && ask.method === 'PUT' && scope === undefined) return found[0]
  if (found.length < 2) return found[0]
  return no(
    409,
    "409 Conflict: There are multiple variables with provided parameters. Please use 'filter[environment_scope]'",
  )
}

/** In the query, or in the body, as @gitbeaker/rest sends it. */
function filterOf({ query, body, headers }: Ask): string | undefined {
  const inQuery = query.get('filter[environment_scope]')
  if (inQuery !== null || body === '' || !headers['content-type']?.includes('json')) return inQuery ?? undefined
  const { filter } = JSON.parse(body) as { filter?: { environment_scope?: string } }
  return filter?.environment_scope
}

function create(held: GitlabVariables, holder: StoredHolder, { body, headers }: Ask): Answer {
  const given = readBody(body, headers['content-type'])
  if ('status' in given) return given as Answer
  const { key, value, masked_and_hidden: asksToHide = false, hidden: _hidden, ...more } = given
  const hides = asksToHide && !held.isOld
  if (key === undefined || value === undefined)
    return { status: 400, body: { error: `${key === undefined ? 'key' : 'value'} is missing` } }
  const variable: StoredVariable = {
    variable_type: 'env_var',
    protected: false,
    masked: false,
    raw: false,
    description: null,
    ...more,
    ...(held.isOld ? { raw: false } : {}),
    key: key.trim(),
    value,
    environment_scope: keepsScopes(holder) ? (more.environment_scope ?? '*').trim() : '*',
    hidden: hides,
    ...(hides ? { masked: true } : {}),
  }
  const refused = checkVariable(variable)
  if (refused) return refused
  const { key: name, environment_scope: scope } = variable
  if (holder.variables.some((one) => one.key === name && one.environment_scope === scope))
    return no(400, { key: [`(${name}) has already been taken`] })
  if (holder.variables.length >= held.most[holder.kind])
    return no(400, { base: [`Maximum number of ${holder.kind} variables exceeded`] })
  held.store.put(holder, variable)
  return { status: 201, body: shown(variable) }
}

/** What is not said stays; a hidden variable stays hidden. */
function update(held: GitlabVariables, holder: StoredHolder, former: StoredVariable, { body, headers }: Ask): Answer {
  const given = readBody(body, headers['content-type'])
  if ('status' in given) return given as Answer
  const { key: _key, masked_and_hidden: _hides, hidden: _hidden, environment_scope: asked, ...more } = given
  const scope = asked !== undefined && keepsScopes(holder) ? asked.trim() : former.environment_scope
  const variable = { ...former, ...more, environment_scope: scope }
  const refused = checkVariable(variable)
  if (refused) return refused
  if (scope !== former.environment_scope) held.store.drop(holder, former)
  held.store.put(holder, variable)
  return { status: 200, body: shown(variable) }
}

/** Below Premium the environment scope of a group's variable is passed over without a word. */
function keepsScopes({ kind, plan }: StoredHolder): boolean {
  return kind === 'project' || plan !== 'free'
}
