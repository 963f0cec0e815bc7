import type { Receipt } from '../../core/receipts.js'
import { failed } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { WriteCall } from '../shared/calls.js'
import { openApi } from './api.js'
import { remove } from './remove.js'
import type { Scope } from './scope.js'
import { put } from './update.js'

/** One receipt for each step. A second write to a project in flight is refused by Vercel, so all is done in turn. */
export async function write(call: WriteCall<Scope>): Promise<Receipt[]> {
  const [first] = call.steps
  if (first === undefined) return []
  const api = openApi(call.io, first.scope)
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
