import { timestampOf } from '../../core/timestamp.js'
import { fieldsOf, notAsDescribed } from '../shared/json.js'
import { type ScopeName, scopeNames } from './scope.js'

/** One value of a variable. */
export interface Value {
  /** Survives while the value is there: netlify-cli deletes several values of a name at once, each by its id. */
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

/** A site as the API knows it, and whose it is. */
export interface Site {
  readonly id: string
  /** Id and slug of its team, as far as the answer tells. */
  readonly team: readonly string[]
}

/** A team as the API knows it. */
export interface Team {
  readonly id: string
  readonly slug: string | undefined
  /** What its plan is called, in small letters: `starter`, `pro`. */
  readonly plan: string | undefined
}

/** The JSON of an answer; undefined where it has no body. */
export async function bodyOf(answer: Response): Promise<unknown> {
  return answer.headers.has('content-type') ? await answer.json() : undefined
}

/**
 * A write is answered with the variables that it made or changed; a success that speaks of others is none. One without
 * a word is left to the look that follows every write.
 */
export function expectKeys(entries: readonly unknown[] | undefined, keys: readonly string[], what: string): void {
  if (entries === undefined) return
  const said = new Set(entries.map((entry) => fieldsOf(entry).key))
  if (keys.every((key) => said.has(key))) return
  throw notAsDescribed(what)
}

/** Whether an answer shows a variable that everybody may read who may look there. */
export function saysReadable(entry: unknown): boolean {
  return fieldsOf(entry).is_secret === false
}

/** A list of variables. One entry that cannot be read is a gap, no error. */
export async function readListing(answer: Response): Promise<Listing> {
  const body = await bodyOf(answer)
  if (!Array.isArray(body)) throw notAsDescribed('list variables')
  const rows = new Map<string, Row>()
  let gap: string | undefined
  for (const entry of body) {
    const row = readRow(entry)
    if (row === undefined || rows.has(row.key)) gap = 'the list contains an entry that cannot be read'
    else rows.set(row.key, row)
  }
  if (/rel="?next/.test(answer.headers.get('link') ?? '')) gap = 'the list has more pages than documented'
  return { rows, gap }
}

/** One site. */
export async function readSite(answer: Response): Promise<Site> {
  const { id, account_id, account_slug } = fieldsOf(await bodyOf(answer))
  if (!isId(id)) throw notAsDescribed('get the site')
  return { id, team: [account_id, account_slug].filter(isId) }
}

/** Teams; what cannot be read is passed over. */
export async function readTeams(answer: Response): Promise<readonly Team[]> {
  const body = await bodyOf(answer)
  if (!Array.isArray(body)) throw notAsDescribed('list teams')
  return body.map(teamOf).filter((team) => team !== undefined)
}

/** One team. */
export async function readTeam(answer: Response): Promise<Team> {
  const team = teamOf(await bodyOf(answer))
  if (team === undefined) throw notAsDescribed('get the team')
  return team
}

function teamOf(entry: unknown): Team | undefined {
  const { id, slug, type_slug, type_name } = fieldsOf(entry)
  if (!isId(id)) return undefined
  const plan = [type_slug, type_name].find((one) => typeof one === 'string')
  return { id, slug: isId(slug) ? slug : undefined, plan: plan?.toLowerCase() }
}

/** Ids and slugs are printed in reports and kept in the ledger, so nothing else passes for one. */
function isId(given: unknown): given is string {
  return typeof given === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(given)
}

function readRow(entry: unknown): Row | undefined {
  const { key, scopes, values, is_secret, updated_at } = fieldsOf(entry)
  if (typeof key !== 'string' || key === '' || !Array.isArray(values)) return undefined
  const read = values.map(readValue)
  if (read.includes(undefined)) return undefined
  return {
    key,
    secret: is_secret === true,
    scopes: readScopes(scopes),
    values: read.filter((value) => value !== undefined),
    updatedAt: typeof updated_at === 'string' && updated_at !== '' ? timestampOf(updated_at) : undefined,
  }
}

function readValue(entry: unknown): Value | undefined {
  const { id, value, context, context_parameter } = fieldsOf(entry)
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
