import type { Form } from '../../core/address.js'
import { asSealpostError } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import type { Observation, Sighting } from '../../core/observation.js'
import type { ObserveCall } from '../shared/calls.js'
import { notListed } from '../shared/observation.js'
import { type Api, type Listed, openApi } from './api.js'
import { blockedBy, doubled, namesBlocked, type ProjectFacts, placeBlocked, wouldOpen } from './restrictions.js'
import { overrideOf, type Scope } from './scope.js'
import { exact, type Row, type RowPlace, writeOnly } from './variable-rows.js'
import { type Handle, rowPlaceOf, slugOf } from './write-order.js'

/** One place of the project as the rows spell it, or why there is none. */
type Located = { readonly scope: Scope; readonly place: RowPlace } | { readonly scope: Scope; readonly error: unknown }

/**
 * One read for the whole project. One more where a custom environment is given by its slug, where a branch is mapped that
 * has no rows yet, and where `types` asks for a sensitive variable of a team to be readable.
 */
export async function observe(call: ObserveCall<Scope>): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const api = openApi(call.io, first)
  const listed = await api.list()
  const located = await locate(call.scopes, api)
  const facts = await factsOf(located, listed, first, api)
  return located.map((one) => {
    return 'place' in one ? seen(one.scope, one.place, listed, facts) : notListed(one.error)
  })
}

async function locate(scopes: readonly Scope[], api: Api): Promise<Located[]> {
  const slugs = scopes.some((scope) => slugOf(scope.place) !== undefined)
  const ids = slugs ? await api.environments().catch(asSealpostError) : new Map<string, string>()
  return scopes.map((scope) => {
    try {
      if (ids instanceof Error && slugOf(scope.place) !== undefined) throw ids
      return { scope, place: rowPlaceOf(scope.place, ids instanceof Error ? new Map() : ids) }
    } catch (error) {
      return { scope, error }
    }
  })
}

/** Asks for what the list does not show, where something depends on it. What cannot be asked, the write will tell. */
async function factsOf(
  located: readonly Located[],
  { rows }: Listed,
  { team }: Scope,
  api: Api,
): Promise<ProjectFacts> {
  const held = new Set(rows.flatMap((row) => row.places))
  const isNewBranch = located.some((one) => 'place' in one && one.place.startsWith('preview@') && !held.has(one.place))
  const asks = located.some((one) => 'place' in one && rows.some((row) => depends(one.scope, one.place, row)))
  const project = isNewBranch ? await api.project().catch(() => undefined) : undefined
  // without a reason to ask it is not known for a team; a variable that is sensitive already says enough for the rest
  const forced = team === undefined ? false : asks ? await api.forcesSensitive().catch(() => undefined) : false
  return { forced, productionBranch: project?.productionBranch }
}

/** Whether it depends on the team's policy if a row can take the value that `types` asks for. */
function depends(scope: Scope, place: RowPlace, row: Row): boolean {
  if (place === 'development' || !row.places.includes(place) || !exact(row)) return false
  const asked = overrideOf(scope, row.key)
  return asked !== undefined && asked !== 'sensitive' && wouldOpen({ scope, name: row.key, form: 'secret', place, row })
}

function seen(scope: Scope, place: RowPlace, listed: Listed, facts: ProjectFacts): Observation {
  const here = groupBy(
    listed.rows.filter((row) => row.places.includes(place)),
    ({ key }) => key,
  )
  const sightings = [...here.values()].map((rows) =>
    rows.length > 1 ? doubledSighting(place, rows) : sightingOf(scope, place, rows[0] as Row, facts),
  )
  const blocked = placeBlocked(scope, facts)
  const blockedGlobs = namesBlocked(scope)
  const about = {
    sightings,
    handle: place,
    identity: place,
    ...(blocked === undefined ? {} : { blocked }),
    ...(blockedGlobs.length === 0 ? {} : { blockedGlobs }),
  }
  // a hidden row may span other environments too, so none of them is known whole
  if (listed.hidden > 0) {
    const because = `Vercel hides ${listed.hidden} production variable${listed.hidden === 1 ? '' : 's'} from this token`
    return { listed: false, because, ...about }
  }
  if (listed.cut) return { listed: false, because: 'the pagination of the list does not end', ...about }
  return { listed: true, ...about }
}

function sightingOf(scope: Scope, place: RowPlace, row: Row, facts: ProjectFacts): Sighting {
  const form = formOf(scope, place, row)
  const { secret, ...rest } = row
  const handle: Handle = { row: { ...rest, secret: undefined }, place }
  const blocked = row.owner === undefined ? blockedBy(scope, place, row, facts) : undefined
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

/** Without revision and row nothing can be taken for ours, and so nothing of it is removed. */
function doubledSighting(place: RowPlace, rows: readonly Row[]): Sighting {
  const [row] = rows as [Row]
  const owner = rows.find((one) => one.owner !== undefined)?.owner
  const handle: Handle = { row: { ...row, secret: undefined, owner: owner ?? doubled.secret?.because }, place }
  return { name: row.key, ...(owner === undefined ? {} : { untouchable: owner }), blocked: doubled, handle }
}

/**
 * Left open where the type says nothing against either form: the config asked for just this type, or it is the
 * `encrypted` that development offers for both.
 */
function formOf(scope: Scope, place: RowPlace, row: Row): Form | undefined {
  if (overrideOf(scope, row.key) === row.type) return undefined
  if (writeOnly(row)) return 'secret'
  if (row.type === 'plain') return 'public'
  return row.type === 'encrypted' && place !== 'development' ? 'public' : undefined
}
