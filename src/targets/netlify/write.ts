import { failed, type Receipt } from '../../core/receipts.js'
import type { WriteCall } from '../shared/calls.js'
import { openApi } from './api.js'
import { planRemoves } from './remove.js'
import type { Listing, Row } from './responses.js'
import type { Scope } from './scope.js'
import { type SeenVariables, withCreated } from './seen-variables.js'
import { mayRace, planPuts } from './update.js'
import { spans } from './variable-rows.js'
import { type AnyStep, type Put, run } from './write-plan.js'

/**
 * Writes steps of one team or site. For new names, changed values and removals the last observation is enough. The
 * list is read once more where what a PATCH or a PUT would do hangs on what is there now: a value for all contexts, a
 * variable that is to become a secret, and a context that had no value when we looked.
 */
export async function write(call: WriteCall<Scope>): Promise<readonly Receipt[]> {
  const { steps, io, told } = call
  const [first] = steps
  if (first === undefined) return []
  const api = openApi(io, first.scope)
  const seen = first.scopeHandle as SeenVariables | undefined
  const created = seen?.created ?? new Map<string, Row>()
  const known = seen && withCreated(seen, created)
  let listing: Listing
  try {
    const fresh = known === undefined || steps.some((step) => needsLook(known, step))
    listing = fresh ? withCreated(await api.list(), created) : known
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  const learn = (row: Row) => void created.set(row.key, row)
  const puts = steps.filter((step): step is Put => step.do === 'put')
  const removes = steps.filter((step) => step.do === 'remove')
  const jobs = [...planPuts({ api, listing, learn, tried: false }, puts), ...planRemoves(api, listing, removes)]
  const receipts = await run(jobs, told)
  return steps.map((step) => receipts.get(step) ?? failed(step, undefined))
}

function needsLook({ rows }: Listing, step: AnyStep): boolean {
  const row = rows.get(step.name)
  if (row === undefined || step.do === 'remove' || (row.secret && step.form === 'public')) return false
  return spans(row, step.scope) || (step.form === 'secret' && !row.secret) || mayRace(row, step)
}
