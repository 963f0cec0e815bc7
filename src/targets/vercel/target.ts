import { asSealpostError } from '../../core/errors.js'
import { failed } from '../../core/serial.js'
import type { Form, Observation, Receipt, Sighting, Step, Target, TargetIo } from '../../core/types.js'
import { type Api, type Listed, openApi } from './api.js'
import { capabilities } from './capabilities.js'
import { put } from './put.js'
import { remove } from './remove.js'
import { type Row, type Spot, writeOnly } from './rows.js'
import {
  keyOf,
  overrideOf,
  type PlaceInput,
  parseScope,
  placeSchema,
  type Scope,
  type Settings,
  settingsSchema,
} from './scope.js'
import { type Handle, slugOf, spotOf } from './turns.js'

/**
 * Vercel project environment variables. One row for each place, so that stamps and identities stay apart; rows that
 * others spread over several places are split when one of the places is ours.
 */
export const target: Target<Scope, Settings, PlaceInput> = {
  id: 'vercel',
  api: 1,
  capabilities,
  config: { settings: settingsSchema, place: placeSchema },
  parseScope,
  keyOf,
  identify: async ({ scope }) => keyOf(scope).holder,
  observe,
  write,
}

/** One read for the whole project; one more where a custom environment is given by its slug. */
async function observe(call: { readonly scopes: readonly Scope[]; readonly io: TargetIo }): Promise<Observation[]> {
  const [first] = call.scopes
  if (first === undefined) return []
  const api = openApi(call.io, first)
  const listed = await api.list()
  const slugs = call.scopes.some((scope) => slugOf(scope.place) !== undefined)
  const ids = slugs ? await api.environments().catch(asSealpostError) : new Map<string, string>()
  return call.scopes.map((scope) => {
    try {
      if (ids instanceof Error && slugOf(scope.place) !== undefined) throw ids
      return seen(scope, spotOf(scope.place, ids instanceof Error ? new Map() : ids), listed)
    } catch (thrown) {
      const error = asSealpostError(thrown)
      return { listed: false, because: error.message, error, sightings: [] }
    }
  })
}

function seen(scope: Scope, spot: Spot, listed: Listed): Observation {
  const sightings = listed.rows.filter((row) => row.spots.includes(spot)).map((row) => sightingOf(scope, spot, row))
  // a hidden row may span other environments too, so none of them is known whole
  if (listed.hidden > 0) {
    const because = `Vercel hides ${listed.hidden} production variable${listed.hidden === 1 ? '' : 's'} from this token`
    return { listed: false, because, sightings, handle: spot, identity: spot }
  }
  if (listed.cut)
    return {
      listed: false,
      because: 'the pages of the list did not come to an end',
      sightings,
      handle: spot,
      identity: spot,
    }
  return { listed: true, sightings, handle: spot, identity: spot }
}

function sightingOf(scope: Scope, spot: Spot, row: Row): Sighting {
  const form = formOf(scope, spot, row)
  const { secret, ...rest } = row
  const handle: Handle = { row: { ...rest, secret: undefined }, spot }
  return {
    name: row.key,
    ...(secret === undefined ? {} : { secret }),
    ...(row.id === undefined || row.updatedAt === undefined ? {} : { revision: `${row.id}:${row.updatedAt}` }),
    ...(row.updatedAt === undefined ? {} : { changedAt: row.updatedAt }),
    ...(row.id === undefined ? {} : { row: row.id }),
    ...(form === undefined ? {} : { form }),
    ...(row.owner === undefined ? {} : { untouchable: row.owner }),
    handle,
  }
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

/** One receipt for each step. A second write to a project in flight is refused by Vercel, so all is done in turn. */
async function write(call: { readonly steps: readonly Step<Scope>[]; readonly io: TargetIo }): Promise<Receipt[]> {
  const [first] = call.steps
  if (first === undefined) return []
  const api: Api = openApi(call.io, first.scope)
  const receipts = new Map<Step, Receipt>()
  try {
    const puts = call.steps.filter((step) => step.do === 'put')
    const removes = call.steps.filter((step) => step.do === 'remove')
    if (puts.length > 0) for (const [step, receipt] of await put(puts, api)) receipts.set(step, receipt)
    if (removes.length > 0) for (const [step, receipt] of await remove(removes, api)) receipts.set(step, receipt)
  } catch (thrown) {
    for (const step of call.steps) if (!receipts.has(step)) receipts.set(step, failed(step, thrown))
  }
  return call.steps.map((step) => receipts.get(step) ?? failed(step, undefined))
}
