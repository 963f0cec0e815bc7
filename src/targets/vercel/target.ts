import { failed } from '../../core/receipts.js'
import type { Step, Target, TargetIo } from '../../core/target.js'
import type { Receipt } from '../../core/types.js'
import { type Api, openApi } from './api.js'
import { capabilities } from './capabilities.js'
import { observe } from './look.js'
import { remove } from './remove.js'
import { keyOf, type PlaceInput, parseScope, placeSchema, type Scope, type Settings, settingsSchema } from './scope.js'
import { setup } from './setup.js'
import { put } from './update.js'

/**
 * Vercel project environment variables. One row for each place, so that stamps and identities stay apart; rows that
 * others spread over several places are split when one of the places is ours.
 */
export const target: Target<Scope, Settings, PlaceInput> = {
  id: 'vercel',
  api: 1,
  capabilities,
  setup,
  config: { settings: settingsSchema, place: placeSchema },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
}

/** The project's id, which stays through a renaming, and the account that it belongs to. One request. */
async function identify(call: { readonly scope: Scope; readonly io: TargetIo }): Promise<string> {
  const { id, account } = await openApi(call.io, call.scope).project()
  return `vercel|${account}|${id}`
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
