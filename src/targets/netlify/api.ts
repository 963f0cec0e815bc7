import { SealpostError, statusError } from '../../core/errors.js'
import { stampOf } from '../../core/stamp.js'
import type { TargetIo } from '../../core/types.js'
import { type Scope, type ScopeName, scopeNames } from './scope.js'

/** One value of a variable. */
export interface Value {
  readonly id: string | undefined
  /** As the API gave it: plain, or a row of stars for a secret. */
  readonly text: string | undefined
  readonly context: string
  readonly parameter: string | undefined
}

/** One variable with its values in all contexts. The flag, the scopes and the stamp belong to the name, not to a value. */
export interface Row {
  readonly key: string
  readonly secret: boolean
  /** Undefined where one of them is unknown to us. */
  readonly scopes: readonly ScopeName[] | undefined
  readonly values: readonly Value[]
  readonly updatedAt: string | undefined
}

/** What a list answered. `gap` says why it may be less than everything. */
export interface Listing {
  readonly rows: ReadonlyMap<string, Row>
  readonly gap: string | undefined
}

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

const seeing = 'Check `account` and `site` in the config; `site` is the id of the project, not its name.'
const mayWrite =
  'The token’s user must be allowed to change these variables. Team-wide variables and `scopes` need a Pro plan or higher.'

/**
 * The six calls that we need, over the engine's fetch. Shapes as in @netlify/open-api 2.60 (read 2026-11); answers
 * are read leniently, so that a new field or a new context breaks nothing.
 * All throw a SealpostError for a status that is not a success.
 */
export function client(io: TargetIo, at: Pick<Scope, 'account' | 'site'>) {
  const query = at.site === undefined ? '' : `?site_id=${encodeURIComponent(at.site)}`
  const url = (...below: string[]) =>
    [io.endpoint, 'accounts', encodeURIComponent(at.account), 'env', ...below.map(encodeURIComponent)].join('/') + query

  async function send(method: string, address: string, what: string, body?: unknown): Promise<Response> {
    const answer = await io.fetch(address, {
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
  async function drop(address: string, what: string): Promise<void> {
    const answer = await send('DELETE', address, what).catch((thrown: unknown) => {
      if (!isGone(thrown)) throw thrown
    })
    if (answer && (await bodyOf(answer)) !== undefined) throw unlike(what)
  }

  /** Changes a variable that was there a moment ago. */
  async function change(method: string, key: string, body: unknown): Promise<void> {
    const answer = await send(method, url(key), 'change a variable', body).catch((thrown: unknown) => {
      throw isGone(thrown) ? new SealpostError('conflict', 'somebody removed it since we looked') : thrown
    })
    const said = await bodyOf(answer)
    expectKeys(said === undefined ? undefined : [said], [key], 'change a variable')
  }

  return {
    /** Every variable of the team or site, in all contexts: one request. */
    list: async (): Promise<Listing> => listing(await send('GET', url(), 'list variables')),
    /** Creates variables, all in one array. Never repeated by the wire: a POST that landed would be refused the second time. */
    create: async (items: readonly Item[]): Promise<void> => {
      const body = await bodyOf(await send('POST', url(), 'create variables', items))
      const keys = items.map(({ key }) => key)
      expectKeys(body === undefined || Array.isArray(body) ? body : [], keys, 'create variables')
    },
    /** Sets the value of one context of an existing variable and leaves everything else alone. */
    set: (key: string, value: Outgoing): Promise<void> => change('PATCH', key, value),
    /** Replaces a variable with all its values. */
    replace: (item: Item): Promise<void> => change('PUT', item.key, item),
    dropValue: (key: string, id: string): Promise<void> => drop(url(key, 'value', id), 'delete a value'),
    dropKey: (key: string): Promise<void> => drop(url(key), 'delete a variable'),
  }
}

/** The calls that this target needs, each throwing a `SealpostError` that shows nothing of an answer. */
export type Client = ReturnType<typeof client>

function isGone(thrown: unknown): boolean {
  return thrown instanceof SealpostError && thrown.code === 'not-found'
}

async function bodyOf(answer: Response): Promise<unknown> {
  return answer.headers.has('content-type') ? await answer.json() : undefined
}

/**
 * A write is answered with the variables that it made or changed; a success that speaks of others is none. One without
 * a word is left to the look that follows every write.
 */
function expectKeys(entries: readonly unknown[] | undefined, keys: readonly string[], what: string): void {
  if (entries === undefined) return
  const said = new Set(entries.map((entry) => fields(entry).key))
  if (keys.every((key) => said.has(key))) return
  throw unlike(what)
}

function unlike(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what}: the answer is not what the API describes`)
}

async function listing(answer: Response): Promise<Listing> {
  const body = await bodyOf(answer)
  if (!Array.isArray(body)) throw unlike('list variables')
  const rows = new Map<string, Row>()
  let gap: string | undefined
  for (const entry of body) {
    const row = readRow(entry)
    if (row === undefined || rows.has(row.key)) gap = 'the list holds an entry that cannot be read'
    else rows.set(row.key, row)
  }
  if (/rel="?next/.test(answer.headers.get('link') ?? '')) gap = 'the list has more pages than the API describes'
  return { rows, gap }
}

function readRow(entry: unknown): Row | undefined {
  const { key, scopes, values, is_secret, updated_at } = fields(entry)
  if (typeof key !== 'string' || key === '' || !Array.isArray(values)) return undefined
  const read = values.map(readValue)
  if (read.includes(undefined)) return undefined
  return {
    key,
    secret: is_secret === true,
    scopes: readScopes(scopes),
    values: read.filter((value) => value !== undefined),
    updatedAt: typeof updated_at === 'string' && updated_at !== '' ? stampOf(updated_at) : undefined,
  }
}

function readValue(entry: unknown): Value | undefined {
  const { id, value, context, context_parameter } = fields(entry)
  if (typeof context !== 'string' || context === '') return undefined
  return {
    id: typeof id === 'string' && id !== '' ? id : undefined,
    text: typeof value === 'string' ? value : undefined,
    context,
    parameter: typeof context_parameter === 'string' && context_parameter !== '' ? context_parameter : undefined,
  }
}

/** `post_processing` and `post processing` are in use beside `post-processing` (netlify-cli and the Terraform provider). */
function readScopes(given: unknown): ScopeName[] | undefined {
  if (!Array.isArray(given)) return undefined
  const spelled = given.map((one) => (typeof one === 'string' ? one.toLowerCase().replace(/[ _]/g, '-') : ''))
  const known = scopeNames.filter((name) => spelled.includes(name))
  return known.length === new Set(spelled).size ? known : undefined
}

function fields(entry: unknown): Record<string, unknown> {
  return typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {}
}
