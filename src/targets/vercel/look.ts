import { asSealpostError } from '../../core/errors.js'
import type { Form, Observation, Sighting, TargetIo } from '../../core/types.js'
import { type Api, type Listed, openApi } from './api.js'
import { blockedBy, doubled, type Ground, namesBlocked, placeBlocked, wouldOpen } from './objections.js'
import { exact, type Row, type Spot, writeOnly } from './rows.js'
import { overrideOf, type Scope } from './scope.js'
import { type Handle, slugOf, spotOf } from './write-order.js'

/** One place of the project as the rows spell it, or why there is none. */
type Located = { readonly scope: Scope; readonly spot: Spot } | { readonly scope: Scope; readonly error: unknown }

/**
 * One read for the whole project. One more where a custom environment is given by its slug, where a branch is mapped that
 * has no rows yet, and where `types` asks for a sensitive variable of a team to be readable.
 */
export async function observe(call: {
  readonly scopes: readonly Scope[]
  readonly io: TargetIo
}): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const api = openApi(call.io, first)
  const listed = await api.list()
  const located = await locate(call.scopes, api)
  const ground = await groundOf(located, listed, first, api)
  return located.map((one) => {
    if ('spot' in one) return seen(one.scope, one.spot, listed, ground)
    const error = asSealpostError(one.error)
    return { listed: false, because: error.message, error, sightings: [] }
  })
}

async function locate(scopes: readonly Scope[], api: Api): Promise<Located[]> {
  const slugs = scopes.some((scope) => slugOf(scope.place) !== undefined)
  const ids = slugs ? await api.environments().catch(asSealpostError) : new Map<string, string>()
  return scopes.map((scope) => {
    try {
      if (ids instanceof Error && slugOf(scope.place) !== undefined) throw ids
      return { scope, spot: spotOf(scope.place, ids instanceof Error ? new Map() : ids) }
    } catch (error) {
      return { scope, error }
    }
  })
}

/** Asks for what the list does not show, where something depends on it. What cannot be asked, the write will tell. */
async function groundOf(located: readonly Located[], { rows }: Listed, { team }: Scope, api: Api): Promise<Ground> {
  const held = new Set(rows.flatMap((row) => row.spots))
  const isNewBranch = located.some((one) => 'spot' in one && one.spot.startsWith('preview@') && !held.has(one.spot))
  const asks = located.some((one) => 'spot' in one && rows.some((row) => depends(one.scope, one.spot, row)))
  const project = isNewBranch ? await api.project().catch(() => undefined) : undefined
  // without a reason to ask it is not known for a team; a variable that is sensitive already says enough for the rest
  const forced = team === undefined ? false : asks ? await api.forcesSensitive().catch(() => undefined) : false
  return { forced, productionBranch: project?.productionBranch }
}

/** Whether it depends on the team's policy if a row can take the value that `types` asks for. */
function depends(scope: Scope, spot: Spot, row: Row): boolean {
  if (spot === 'development' || !row.spots.includes(spot) || !exact(row)) return false
  const asked = overrideOf(scope, row.key)
  return asked !== undefined && asked !== 'sensitive' && wouldOpen({ scope, name: row.key, form: 'secret', spot, row })
}

function seen(scope: Scope, spot: Spot, listed: Listed, ground: Ground): Observation {
  const here = new Map<string, Row[]>()
  for (const row of listed.rows) {
    if (!row.spots.includes(spot)) continue
    const rows = here.get(row.key)
    if (rows) rows.push(row)
    else here.set(row.key, [row])
  }
  const sightings = [...here.values()].map((rows) =>
    rows.length > 1 ? doubledSighting(spot, rows) : sightingOf(scope, spot, rows[0] as Row, ground),
  )
  const blocked = placeBlocked(scope, ground)
  const blockedGlobs = namesBlocked(scope)
  const about = {
    sightings,
    handle: spot,
    identity: spot,
    ...(blocked === undefined ? {} : { blocked }),
    ...(blockedGlobs.length === 0 ? {} : { blockedGlobs }),
  }
  // a hidden row may span other environments too, so none of them is known whole
  if (listed.hidden > 0) {
    const because = `Vercel hides ${listed.hidden} production variable${listed.hidden === 1 ? '' : 's'} from this token`
    return { listed: false, because, ...about }
  }
  if (listed.cut) return { listed: false, because: 'the pages of the list did not come to an end', ...about }
  return { listed: true, ...about }
}

function sightingOf(scope: Scope, spot: Spot, row: Row, ground: Ground): Sighting {
  const form = formOf(scope, spot, row)
  const { secret, ...rest } = row
  const handle: Handle = { row: { ...rest, secret: undefined }, spot }
  const blocked = row.owner === undefined ? blockedBy(scope, spot, row, ground) : undefined
  return {
    name: row.key,
    ...(secret === undefined ? {} : { secret }),
    ...(row.id === undefined || row.updatedAt === undefined ? {} : { revision: `${row.id}:${row.updatedAt}` }),
    ...(row.updatedAt === undefined ? {} : { changedAt: row.updatedAt }),
    ...(row.id === undefined ? {} : { row: row.id, made: row.id }),
    ...(form === undefined ? {} : { form }),
    ...(row.owner === undefined ? {} : { untouchable: row.owner }),
    ...(blocked === undefined ? {} : { blocked }),
    handle,
  }
}

/** Without stamp and row nothing can be taken for ours, and so nothing of it is removed. */
function doubledSighting(spot: Spot, rows: readonly Row[]): Sighting {
  const [row] = rows as [Row]
  const owner = rows.find((one) => one.owner !== undefined)?.owner
  const handle: Handle = { row: { ...row, secret: undefined, owner: owner ?? doubled.secret?.because }, spot }
  return { name: row.key, ...(owner === undefined ? {} : { untouchable: owner }), blocked: doubled, handle }
}

/**
 * Left open where the type says nothing against either form: the config asked for just this type, or it is the
 * `encrypted` that development offers for both.
 */
function formOf(scope: Scope, spot: Spot, row: Row): Form | undefined {
  if (overrideOf(scope, row.key) === row.type) return undefined
  if (writeOnly(row)) return 'secret'
  if (row.type === 'plain') return 'public'
  return row.type === 'encrypted' && spot !== 'development' ? 'public' : undefined
}
