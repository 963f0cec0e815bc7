import type { Answer, Ask, Route } from '../server.js'
import type { NetlifyStore, StoredRow, StoredValue } from './store.js'
import {
  allScopes,
  checkPlan,
  checkRow,
  type GivenItem,
  type GivenValue,
  isAnswer,
  no,
  normalScopes,
  readItems,
  readOne,
  readWhole,
} from './validation.js'

/** Whose variables a request is about: a team's or a site's. */
export interface Owner {
  readonly id: string
  readonly plan: 'free' | 'pro'
}

/** What the routes work with. */
export interface NetlifyEnv {
  readonly store: NetlifyStore
  /** Whether a PATCH gives its value a new id, and a PUT all of them. */
  readonly renewIds: boolean
  /** How answers spell the post-processing scope. */
  readonly spelling: '-' | '_' | ' '
  /** Status of a POST that holds a name which exists. Not documented. */
  readonly existing: number
  /** What a request is about, or the answer where there is no such team, or no such site in it. */
  readonly ownerOf: (account: string, site: string | undefined) => Owner | Answer
  readonly now: () => number
}

const mask = '*'.repeat(16)

/** The routes for environment variables. */
export function envRoutes(env: NetlifyEnv): Route[] {
  const base = '/accounts/:account/env'
  const at =
    (handle: (owner: string, ask: Ask, plan: Owner['plan']) => Answer) =>
    (ask: Ask): Answer => {
      const site = ask.params.site ?? ask.query.get('site_id') ?? undefined
      const found = env.ownerOf(ask.params.account ?? '', site)
      if (isAnswer(found)) return found
      if (found.plan === 'free' && site === undefined && ask.method !== 'GET')
        return no(403, 'Upgrade your Netlify account to use shared environment variables')
      return handle(found.id, ask, found.plan)
    }
  const list = at((owner, ask) => listed(env, owner, ask))
  return [
    { method: 'GET', pattern: base, handle: list },
    { method: 'GET', pattern: '/sites/:site/env', handle: list },
    // the API description repeats its base path here
    { method: 'GET', pattern: '/api/v1/sites/:site/env', handle: list },
    { method: 'POST', pattern: base, handle: at((...call) => create(env, ...call)) },
    { method: 'GET', pattern: `${base}/:key`, handle: at((owner, ask) => one(env, owner, ask)) },
    { method: 'PUT', pattern: `${base}/:key`, handle: at((...call) => replace(env, ...call)) },
    { method: 'PATCH', pattern: `${base}/:key`, handle: at((owner, ask) => set(env, owner, ask)) },
    { method: 'DELETE', pattern: `${base}/:key`, handle: at((owner, ask) => drop(env, owner, ask)) },
    { method: 'DELETE', pattern: `${base}/:key/value/:id`, handle: at((owner, ask) => dropValue(env, owner, ask)) },
  ]
}

/** The clock of the stamps: whole seconds. */
export function stamp(now: () => number): number {
  return Math.floor(now() / 1000) * 1000
}

/** New values under the ids of former ones for the same context. */
export function stored(store: NetlifyStore, values: readonly GivenValue[], former: readonly StoredValue[]) {
  return values.map(({ value, context, parameter }): StoredValue => {
    const same = former.find((one) => one.context === context && one.parameter === parameter)
    return { id: same?.id ?? store.nextId(), value, context, parameter }
  })
}

function shown(env: NetlifyEnv, row: StoredRow): unknown {
  return {
    key: row.key,
    scopes: row.scopes.map((scope) => scope.replace('-', env.spelling)),
    values: row.values.map(({ id, value, context, parameter }) => ({
      id,
      value: row.secret && context !== 'dev' ? mask : value,
      context,
      context_parameter: parameter,
    })),
    is_secret: row.secret,
    updated_at: new Date(row.updatedAt).toISOString().replace('.000Z', 'Z'),
    updated_by: {
      id: '5f0000000000000000000002',
      full_name: 'Simulated User',
      email: 'user@example.com',
      avatar_url: 'https://example.com/avatar.png',
    },
  }
}

function listed(env: NetlifyEnv, owner: string, ask: Ask): Answer {
  const context = ask.query.get('context_name')
  const scope = ask.query.get('scope')
  if (
    context !== null &&
    !['all', 'dev', 'dev-server', 'branch-deploy', 'deploy-preview', 'production'].includes(context)
  )
    return no(400, 'invalid request: non-compatible context')
  const rows = [...env.store.listed(owner).values()]
    .filter((row) => scope === null || row.scopes.includes(scope.replace('_', '-')))
    .map((row) => ({ ...row, values: row.values.filter((value) => context === null || fits(value, context)) }))
    .filter((row) => context === null || row.values.length > 0)
  return { status: 200, body: rows.map((row) => shown(env, row)) }
}

function fits(value: StoredValue, context: string): boolean {
  return context === 'all' || value.context === 'all' || value.context === context
}

function one(env: NetlifyEnv, owner: string, ask: Ask): Answer {
  const row = env.store.rows(owner).get(ask.params.key ?? '')
  return row ? { status: 200, body: shown(env, row) } : no(404, 'Not Found')
}

/** All or nothing. */
function create(env: NetlifyEnv, owner: string, ask: Ask, plan: Owner['plan']): Answer {
  const items = readItems(ask.body)
  if (isAnswer(items)) return items
  const rows: StoredRow[] = []
  for (const item of items) {
    if (env.store.rows(owner).has(item.key)) return no(env.existing, 'An environment variable with this key exists')
    const row = made(env, plan, item, undefined)
    if (isAnswer(row)) return row
    rows.push(row)
  }
  for (const row of rows) env.store.change(owner, row.key, row)
  return { status: 201, body: rows.map((row) => shown(env, row)) }
}

/** What a POST or a PUT makes of a variable. */
function made(
  env: NetlifyEnv,
  plan: Owner['plan'],
  item: GivenItem,
  former: StoredRow | undefined,
): StoredRow | Answer {
  const secret = item.secret ?? former?.secret ?? false
  if (former?.secret && !secret) return no(422, 'A secret cannot be made readable')
  const refused = checkPlan(plan, { secret, scopes: item.scopes })
  if (refused) return refused
  const row: StoredRow = {
    key: item.key,
    secret,
    scopes: normalScopes(item.scopes ?? former?.scopes ?? allScopes),
    values: stored(env.store, item.values, env.renewIds ? [] : (former?.values ?? [])),
    updatedAt: stamp(env.now),
  }
  return checkRow(row) ?? row
}

function replace(env: NetlifyEnv, owner: string, ask: Ask, plan: Owner['plan']): Answer {
  const former = env.store.rows(owner).get(ask.params.key ?? '')
  if (former === undefined) return no(404, 'Not Found')
  const item = readWhole(ask.body)
  if (isAnswer(item)) return item
  if (item.key !== former.key && env.store.rows(owner).has(item.key))
    return no(env.existing, 'An environment variable with this key exists')
  const row = made(env, plan, item, former)
  if (isAnswer(row)) return row
  env.store.change(owner, former.key, row)
  return { status: 200, body: shown(env, row) }
}

function set(env: NetlifyEnv, owner: string, ask: Ask): Answer {
  const former = env.store.rows(owner).get(ask.params.key ?? '')
  if (former === undefined) return no(404, 'Not Found')
  const given = readOne(ask.body)
  if (isAnswer(given)) return given
  const others = former.values.filter(
    ({ context, parameter }) => context !== given.context || parameter !== given.parameter,
  )
  const values = [...others, ...stored(env.store, [given], env.renewIds ? [] : former.values)]
  const refused = checkRow({ ...former, values })
  if (refused) return refused
  const row = { ...former, values, updatedAt: stamp(env.now) }
  env.store.change(owner, row.key, row)
  return { status: 201, body: shown(env, row) }
}

function drop(env: NetlifyEnv, owner: string, ask: Ask): Answer {
  const key = ask.params.key ?? ''
  if (!env.store.rows(owner).has(key)) return no(404, 'Not Found')
  env.store.change(owner, key, undefined)
  return { status: 204 }
}

/** The last value leaves an empty variable behind: netlify-cli's env:unset sets values of one that it has just emptied. */
function dropValue(env: NetlifyEnv, owner: string, ask: Ask): Answer {
  const row = env.store.rows(owner).get(ask.params.key ?? '')
  const values = row?.values.filter(({ id }) => id !== ask.params.id)
  if (row === undefined || values === undefined || values.length === row.values.length) return no(404, 'Not Found')
  env.store.change(owner, row.key, { ...row, values, updatedAt: stamp(env.now) })
  return { status: 204 }
}
