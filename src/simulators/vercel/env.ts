import { createHash } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { fail } from './errors.js'
import { type State, visible } from './project-state.js'
import type { VercelRow } from './row.js'
import type { Refused } from './row-rules.js'
import { malformed } from './validation.js'

/** GET: filters, decryption, paging. `size` is rows to a page, `now` ms. */
export function list(state: State, ask: Ask, now: number, size: number | undefined): Answer {
  const known = [
    'decrypt',
    'gitBranch',
    'target',
    'source',
    'customEnvironmentId',
    'customEnvironmentSlug',
    'limit',
    'until',
    'teamId',
    'slug',
  ]
  const stranger = [...ask.query.keys()].find((key) => !known.includes(key))
  if (stranger !== undefined)
    return fail(400, 'bad_request', `Invalid request: should NOT have additional property \`${stranger}\`.`)
  const decrypt = ask.query.get('decrypt')
  if (decrypt !== null && decrypt !== 'true' && decrypt !== 'false')
    return fail(400, 'bad_request', 'Invalid request: `decrypt` should be equal to one of the allowed values.')
  const slug = ask.query.get('customEnvironmentSlug')
  const custom =
    ask.query.get('customEnvironmentId') ?? state.rows.project.environments?.find((one) => one.slug === slug)?.id
  const target = ask.query.get('target')
  const branch = ask.query.get('gitBranch')
  const rows = visible(state, now, true).filter(
    (row) =>
      (target === null || row.target.includes(target)) &&
      (branch === null || row.gitBranch === undefined || row.gitBranch === branch) &&
      (custom === undefined || row.customEnvironmentIds.includes(custom)),
  )
  // @vercel/sdk insists on this field in lists, and in lists only
  const shown = rows.map((row) => ({ ...outward(row, decrypt === 'true'), securityIssues: [] }))
  if (size === undefined) return { status: 200, body: { envs: shown, hiddenProductionEnvCount: state.hidden } }
  const from = Number(ask.query.get('until') ?? 0)
  const envs = shown.slice(from, from + size)
  const next = from + size < shown.length ? from + size : null
  const pagination = { count: envs.length, next, prev: from === 0 ? null : from }
  return {
    status: 200,
    body: { envs, pagination, ...(state.hidden > 0 ? { hiddenProductionEnvCount: state.hidden } : {}) },
  }
}

/** POST of one row or an array: rows fail one by one, `failed[]` echoes what was sent. */
export function create(state: State, ask: Ask): Answer {
  const body = parsed(ask.body)
  const items = Array.isArray(body) ? body : [body]
  const wrong =
    items.length === 0
      ? 'Invalid request: should NOT have fewer than 1 items.'
      : items.map((item) => malformed(item, 'create')).find((one) => one !== undefined)
  if (wrong !== undefined) return fail(400, 'bad_request', wrong)
  const branch = branchTrouble(state, items)
  if (branch !== undefined) return branch
  const upsert = ask.query.get('upsert') === 'true'
  if (state.guarded && items.some((item) => item.target?.includes('production')))
    return fail(403, 'forbidden', 'Additional permissions are required to create production environment variables')
  const outcomes = items.map((item) => state.rows.create(item, upsert))
  const created = outcomes.flatMap((one) => ('row' in one ? [outward(one.row, false)] : []))
  const failed = outcomes.flatMap((one) => ('refused' in one ? [{ error: one.refused }] : []))
  const [first] = failed
  if (created.length === 0 && first !== undefined)
    return {
      status: 400,
      body: Array.isArray(body) ? { error: brief(first.error), failed } : { error: first.error, failed },
    }
  return { status: 201, body: { created: Array.isArray(body) ? created : created[0], failed } }
}

/** A branch that cannot be meant makes Vercel refuse the whole request; the sentences are its own (public reports, 2026). */
function branchTrouble(state: State, items: readonly { readonly gitBranch?: unknown }[]): Answer | undefined {
  const { branches, productionBranch = branches && 'main' } = state.rows.project
  for (const { gitBranch } of items) {
    if (typeof gitBranch !== 'string') continue
    if (gitBranch === productionBranch)
      return fail(400, 'bad_request', `Cannot set Production Branch "${gitBranch}" for a Preview Environment Variable.`)
    if (branches?.includes(gitBranch) === false)
      return fail(400, 'bad_request', `Branch "${gitBranch}" not found in the connected Git repository.`)
  }
  return undefined
}

/** PATCH of one row. */
export function edit(state: State, ask: Ask): Answer {
  const body = parsed(ask.body)
  const wrong = malformed(body, 'edit')
  if (wrong !== undefined) return fail(400, 'bad_request', wrong)
  const id = ask.params.id ?? ''
  const row = state.rows.all.find((one) => one.id === id)
  if (row === undefined) return fail(404, 'not_found', 'The environment variable was not found.')
  if (owned(row)) return fail(403, 'forbidden', 'The environment variable belongs to an integration.')
  if (state.guarded && row.target.includes('production')) return fail(403, 'forbidden', 'Not authorized')
  const outcome = state.rows.edit(id, body)
  if (outcome === undefined) return fail(404, 'not_found', 'The environment variable was not found.')
  return 'refused' in outcome
    ? { status: 400, body: { error: outcome.refused } }
    : { status: 200, body: outward(outcome.row, false) }
}

/** DELETE by ids. */
export function removeMany(state: State, ask: Ask): Answer {
  const body = parsed(ask.body)
  const ids: unknown = body?.ids
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > 1000 || Object.keys(body).length > 1)
    return fail(400, 'bad_request', 'Invalid request: `ids` should be an array of 1 to 1000 items.')
  const rows = state.rows.all.filter((row) => ids.includes(row.id))
  if (rows.length === 0) return fail(404, 'not_found', 'No such environment variables.')
  if (rows.some(owned)) return fail(403, 'forbidden', 'An environment variable belongs to an integration.')
  if (state.guarded && rows.some((row) => row.target.includes('production')))
    return fail(403, 'forbidden', 'Not authorized')
  const gone = state.rows.remove(ids).map((row) => row.id)
  return { status: 200, body: { deleted: gone.length, ids: gone } }
}

/** DELETE of one row. */
export function removeOne(state: State, ask: Ask): Answer {
  const row = state.rows.all.find((one) => one.id === ask.params.id)
  if (row === undefined) return fail(404, 'not_found', 'The environment variable was not found.')
  if (owned(row)) return fail(403, 'forbidden', 'The environment variable belongs to an integration.')
  state.rows.remove([row.id])
  return { status: 200, body: outward(row, false) }
}

/** GET of one row, decrypted where that is possible. */
export function readOne(state: State, ask: Ask): Answer {
  const row = state.rows.all.find((one) => one.id === ask.params.id)
  return row
    ? { status: 200, body: outward(row, true) }
    : fail(404, 'not_found', 'The environment variable was not found.')
}

/** What `vercel env pull` asks for: the values of one environment. */
export function pull(state: State, ask: Ask): Answer {
  const target = ask.params.target ?? 'development'
  const branch = ask.params.branch
  const custom = state.rows.project.environments?.find((one) => one.slug === target || one.id === target)?.id
  const rows = state.rows.all.filter((row) =>
    custom === undefined
      ? row.target.includes(target) && (row.gitBranch === undefined || row.gitBranch === branch)
      : row.customEnvironmentIds.includes(custom),
  )
  const order = [...rows].sort(
    (one, other) => Number(one.gitBranch !== undefined) - Number(other.gitBranch !== undefined),
  )
  const env = Object.fromEntries(order.map((row) => [row.key, hiddenValue(row) ? '' : row.value]))
  return { status: 200, body: { env, buildEnv: env } }
}

function owned(row: VercelRow): boolean {
  return row.configurationId !== null || row.system === true || row.type === 'system'
}

function hiddenValue(row: VercelRow): boolean {
  return row.type === 'sensitive' || (row.visibility === 'secret' && !row.target.includes('development'))
}

/** A row as the API shows it: nothing of a write-only value, ciphertext where it was not asked to decrypt. */
function outward(row: VercelRow, decrypt: boolean): Record<string, unknown> {
  const { value, ...rest } = row
  const by = { createdBy: 'usr_simulator', updatedBy: 'usr_simulator' }
  if (row.type === 'sensitive' || row.visibility === 'secret') return { ...rest, ...by, value: '', decrypted: false }
  if (row.type === 'plain' || row.type === 'system') return { ...rest, ...by, value }
  // a stand-in for ciphertext: it changes with the value and shows nothing of it
  const sealed = createHash('sha256').update(`${row.id}|${row.updatedAt}|${value}`).digest('base64')
  return decrypt ? { ...rest, ...by, value, decrypted: true } : { ...rest, ...by, value: sealed, decrypted: false }
}

function brief({ code, message }: Refused): { code: string; message: string } {
  return { code, message }
}

// biome-ignore lint/suspicious/noExplicitAny: a request body is anything until `malformed` has looked at it
function parsed(body: string): any {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
