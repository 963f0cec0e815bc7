import { asSealpostError, SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { Api } from './api.js'
import type { Scope } from './scope.js'
import { exact } from './variable-rows.js'
import { idOf, reduced, spanning, type Turn, take } from './write-order.js'

type Receipts = Map<Step, Receipt>

/** Removes values: a row of ours alone goes, one that others share loses our places only. */
export async function remove(steps: readonly Step<Scope>[], api: Api): Promise<Receipts> {
  const { turns, receipts } = await take(steps, api)
  const whole: Turn[] = []
  for (const turn of turns) {
    if (turn.row === undefined) receipts.set(turn.step, done(turn.step, { note: 'it was already gone' }))
    else if (turn.row.owner !== undefined)
      receipts.set(turn.step, failed(turn.step, new SealpostError('forbidden', `left alone: ${turn.row.owner}`)))
    else if (exact(turn.row)) whole.push(turn)
  }
  for (const { row, turns: group } of spanning(turns)) {
    if (row.owner !== undefined) continue
    const others = row.places.filter((place) => !group.some((turn) => turn.place === place))
    if (others.length === 0) {
      whole.push(...group)
      continue
    }
    const outcome = await api.edit(idOf(row), reduced(row, others)).then(() => undefined, asSealpostError)
    for (const { step } of group) receipts.set(step, outcome ? failed(step, outcome) : done(step))
  }
  await removeWhole(whole, api, receipts)
  return receipts
}

async function removeWhole(turns: readonly Turn[], api: Api, receipts: Receipts): Promise<void> {
  if (turns.length === 0) return
  try {
    const ids = turns.map((turn) => (turn.row ? idOf(turn.row) : ''))
    const gone = await api.remove([...new Set(ids)])
    for (const [index, { step }] of turns.entries()) {
      const unsure = new SealpostError('unconfirmed', 'Vercel did not confirm the removal')
      receipts.set(step, gone.has(ids[index] ?? '') ? done(step) : failed(step, unsure))
    }
  } catch (thrown) {
    const error = asSealpostError(thrown)
    const places = [...new Set(turns.map((turn) => turn.place))]
    if (error.code === 'forbidden' && places.length > 1) {
      for (const place of places)
        await removeWhole(
          turns.filter((turn) => turn.place === place),
          api,
          receipts,
        )
      return
    }
    // after a lost answer the repeated request finds nothing left
    const landed = error.code === 'not-found' ? 'unknown' : undefined
    for (const { step } of turns) receipts.set(step, failed(step, error, landed))
  }
}
