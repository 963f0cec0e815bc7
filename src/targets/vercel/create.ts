import { asSealpostError, SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import type { Step } from '../../core/target.js'
import type { Api, NewRow, Posted } from './api.js'
import { bisect } from './bisect.js'
import { type Failure, likelyCause, type Refused } from './errors.js'
import { type Ask, typeOf } from './restrictions.js'
import type { Scope } from './scope.js'
import { type Row, type RowPlace, reach, writeOnly } from './variable-rows.js'
import { idOf, madeAnew, type Turn } from './write-order.js'

/** A step that puts a value. */
export type Put = Extract<Step<Scope>, { do: 'put' }>
/** What became of each step, filled in as it comes to be known. */
export type Receipts = Map<Step, Receipt>

type Answer = Exclude<Posted, { readonly refused: Refused }>

/** How far apart the two times of a row may be that was just made, ms. That they are one instant is assumed. */
const birthMs = 1000

/** A turn as a question about what speaks against it. */
export function askOf({ step, place, row }: Turn<Put>): Ask {
  return { scope: step.scope, name: step.name, form: step.form, place, row }
}

/**
 * One array for what nobody may have made since the observation, one for everything else; each only where there is such a thing.
 * An array that is refused as a whole is bisected, so that one value (or one place) does not stop the others.
 * @param type the type for all of them, where it is not the one that each asks for
 */
export async function post(turns: readonly Turn<Put>[], api: Api, receipts: Receipts, type?: string): Promise<void> {
  const isSeen = ({ step }: Turn<Put>) => step.sighting !== undefined || step.mayReplace
  for (const upsert of [false, true]) {
    const part = turns.filter((turn) => isSeen(turn) === upsert)
    if (part.length === 0) continue
    await bisect(part, {
      send: (some) => send(some, upsert),
      placeOf: ({ place }) => place,
      isFixed: (place) => !/[@:]/.test(place),
      give: (turn, error, tried) =>
        receipts.set(turn.step, failed(turn.step, tried ? advised(turn, error) : untried(error))),
    })
  }

  async function send(some: readonly Turn<Put>[], upsert: boolean): Promise<Refused | undefined> {
    let answer: Posted
    try {
      answer = await api.post(
        some.map((turn) => newRow(turn, type)),
        { upsert },
      )
    } catch (thrown) {
      return { error: asSealpostError(thrown), concerns: 'all' }
    }
    if (answer.refused !== undefined) {
      const isTaken = !upsert && answer.refused.concerns === 'rows' && answer.refused.error.code === 'conflict'
      return isTaken ? { error: madeAnew(), concerns: 'rows' } : answer.refused
    }
    for (const turn of some) {
      const row = answer.created.find((one) => isAt(one, turn))
      const receipt = row === undefined ? refusedOne(turn, answer, upsert) : taken(turn, row)
      receipts.set(turn.step, row && staysOpen(turn, row) ? await close(turn, row, api) : receipt)
    }
    return undefined
  }
}

/** Upsert overwrites what it is not told, so what the row has beside its value goes along. */
function newRow(turn: Turn<Put>, type = typeOf(askOf(turn))): NewRow {
  const { name, value } = turn.step
  const { comment } = turn
  return { key: name, value, type, ...reach([turn.place]), ...(comment === undefined ? {} : { comment }) }
}

function isAt(row: Row, { step, place }: Turn<Put>): boolean {
  return row.key === step.name && (row.places.length === 0 || row.places.includes(place))
}

/** What the answer shows of the row tells whether it was there before: its id, and when it was made. */
function taken({ step, row }: Turn<Put>, now: Row): Receipt {
  // a place that was taken off a shared row has a new one by our own doing
  if (row === undefined && step.sighting !== undefined) return done(step)
  const isSame = row?.id !== undefined && row.id === now.id
  const { createdAt, updatedAt } = now
  const isOlder = createdAt !== undefined && updatedAt !== undefined && updatedAt - createdAt > birthMs
  if (isSame || isOlder) {
    // the row that was seen is gone, and another one stood in its place
    const replaced = row !== undefined && !isSame && now.id !== undefined
    return { ...done(step, { evidence: 'updated' }), ...(replaced ? { replaced: true } : {}) }
  }
  return done(step, { evidence: createdAt === undefined || updatedAt === undefined ? undefined : 'created' })
}

/** Whether a row is readable although it was asked to be sensitive: an array may leave the type of a row as it was. */
function staysOpen(turn: Turn<Put>, now: Row): boolean {
  const isReadable = (now.type === 'encrypted' || now.type === 'plain') && !writeOnly(now)
  return turn.row !== undefined && isReadable && typeOf(askOf(turn)) === 'sensitive'
}

/** Makes a row sensitive as Vercel's own client does (`vercel env update --sensitive`, CLI 64.0.2). */
async function close({ step }: Turn<Put>, row: Row, api: Api): Promise<Receipt> {
  try {
    await api.edit(idOf(row), { type: 'sensitive', value: step.value })
    return done(step, { evidence: 'updated' })
  } catch (thrown) {
    const { code, message } = asSealpostError(thrown)
    const hint = `Remove ${step.name} in Vercel and run again, which creates it as a sensitive variable.`
    return failed(step, new SealpostError(code, `it was written, but stays readable; ${message}`, { hint }), 'unknown')
  }
}

function refusedOne(turn: Turn<Put>, answer: Answer, upsert: boolean): Receipt {
  const { step, place } = turn
  const failure = answer.failures.find((one) => isAbout(one, step.name, place))
  if (failure?.error.code === 'conflict' && !upsert) return failed(step, madeAnew())
  if (failure) return failed(step, advised(turn, failure.error))
  return failed(
    step,
    new SealpostError('unconfirmed', 'the response from Vercel does not mention this variable'),
    'unknown',
  )
}

function isAbout(failure: Failure, name: string, place: RowPlace): boolean {
  if (failure.key !== name) return false
  const { target, gitBranch, customEnvironmentIds } = reach([place])
  if (failure.branch !== undefined && failure.branch !== gitBranch) return false
  return (
    failure.targets.length === 0 ||
    [...(target ?? []), ...(customEnvironmentIds ?? [])].some((one) => failure.targets.includes(one))
  )
}

/** For what was never sent by itself, so that nobody looks for a fault in it. */
function untried({ code, message }: SealpostError): SealpostError {
  const hint = 'It was not tried separately, because too many others were refused. Fix those first, then run again.'
  return new SealpostError(code, message, { hint })
}

/** The same error with the likeliest cause. */
function advised(turn: Turn<Put>, error: SealpostError): SealpostError {
  if (error.code !== 'invalid') return error
  const hint = likelyCause(turn.step.name, turn.place, typeOf(askOf(turn)))
  return new SealpostError(error.code, error.message, { hint })
}
