import { asSealpostError, SealpostError } from '../../core/errors.js'
import { done, failed } from '../../core/serial.js'
import type { Receipt, Step } from '../../core/types.js'
import type { Api, Created, NewRow } from './api.js'
import { type Failure, likelyCause } from './refusals.js'
import { type Row, reach, type Spot, writeOnly } from './rows.js'
import { overrideOf, type Scope } from './scope.js'
import { exact, idOf, reduced, spanning, type Turn, take } from './turns.js'

type Put = Extract<Step<Scope>, { do: 'put' }>
type Receipts = Map<Step, Receipt>

/** A row that was made narrower, so that a row of its own could follow. */
interface Split {
  readonly row: Row
  readonly stays: readonly Spot[]
  readonly turns: readonly Turn<Put>[]
}

/**
 * Writes values: rows that span other places are narrowed first, then one array holds everything that is new or
 * matches a row exactly. What was narrowed in vain is widened again.
 */
export async function put(steps: readonly Put[], api: Api): Promise<Receipts> {
  const { turns, receipts } = await take(steps, api)
  const posts: Turn<Put>[] = []
  for (const turn of turns) {
    if (turn.row !== undefined && !exact(turn.row)) continue
    const objection = turn.row && objectionTo(turn, turn.row)
    if (objection) receipts.set(turn.step, failed(turn.step, objection))
    else if (turn.row && keptHidden(turn, turn.row)) receipts.set(turn.step, await overwrite(turn, turn.row, api))
    else posts.push(turn)
  }
  const splits: Split[] = []
  for (const group of spanning(turns)) {
    const split = await narrow(group.row, group.turns, api, receipts)
    if (split === undefined) continue
    splits.push(split)
    posts.push(...split.turns)
  }
  await post(posts, api, receipts)
  for (const split of splits) await widen(split, api, receipts)
  return receipts
}

/** Row type by override, form and place; a write-only row in development (newer projects have them) stays one. */
function typeOf({ step, spot, row }: Turn<Put>): string {
  const asked = overrideOf(step.scope, step.name)
  if (asked !== undefined) return asked
  if (step.form === 'public') return 'plain'
  if (spot !== 'development') return 'sensitive'
  return row !== undefined && exact(row) && writeOnly(row) ? row.type : 'encrypted'
}

/** Why a row must not, or cannot, take this value; undefined where nothing speaks against it. */
function objectionTo(turn: Turn<Put>, row: Row): SealpostError | undefined {
  if (row.owner !== undefined) return new SealpostError('forbidden', `left alone: ${row.owner}`)
  if (!writeOnly(row) || typeOf(turn) === 'sensitive' || keptHidden(turn, row)) return undefined
  return new SealpostError('invalid', 'Vercel cannot turn a sensitive variable into a readable one', {
    hint: 'Remove the variable in Vercel and run again: it is then created as the config asks.',
  })
}

/** A secret row that is not of type `sensitive`: a POST could not say so, a PATCH leaves it as it is. */
function keptHidden(turn: Turn<Put>, row: Row): boolean {
  return row.visibility === 'secret' && row.type !== 'sensitive' && exact(row) && typeOf(turn) === row.type
}

async function overwrite(turn: Turn<Put>, row: Row, api: Api): Promise<Receipt> {
  try {
    await api.edit(idOf(row), { value: turn.step.value })
    return done(turn.step)
  } catch (thrown) {
    return failed(turn.step, thrown)
  }
}

/** Takes our places off a row; where all of its places are ours, the row itself becomes the first of them. */
async function narrow(row: Row, turns: readonly Turn<Put>[], api: Api, receipts: Receipts): Promise<Split | undefined> {
  const ours = turns.map((turn) => turn.spot)
  const others = row.spots.filter((spot) => !ours.includes(spot))
  const keeper = others.length > 0 ? undefined : turns.find((turn) => objectionTo(turn, row) === undefined)
  const stays = keeper === undefined ? others : [keeper.spot]
  if (row.owner !== undefined || stays.length === 0) {
    for (const turn of turns) receipts.set(turn.step, failed(turn.step, objectionTo(turn, row)))
    return undefined
  }
  try {
    await api.edit(idOf(row), reduced(row, stays))
    // from here on the row is one place's own, and the other places have none
    const own = { ...row, spots: stays }
    return { row, stays, turns: turns.map((turn) => ({ ...turn, row: turn === keeper ? own : undefined })) }
  } catch (thrown) {
    for (const turn of turns) receipts.set(turn.step, failed(turn.step, thrown))
    return undefined
  }
}

/**
 * One array. Where the vendor refuses it as a whole, it is tried in parts, so that one value (or one place that the
 * token may not write) does not stop the others.
 */
async function post(turns: readonly Turn<Put>[], api: Api, receipts: Receipts): Promise<void> {
  if (turns.length === 0) return
  try {
    const answer = await api.upsert(turns.map(newRow))
    for (const turn of turns) receipts.set(turn.step, settled(turn, answer))
  } catch (thrown) {
    const error = asSealpostError(thrown)
    const parts = partsOf(turns, error)
    for (const part of parts) await post(part, api, receipts)
    if (parts.length === 0) for (const turn of turns) receipts.set(turn.step, failed(turn.step, advised(turn, error)))
  }
}

function partsOf(turns: readonly Turn<Put>[], error: SealpostError): Turn<Put>[][] {
  const places = [...new Set(turns.map((turn) => turn.spot))]
  if (error.code === 'forbidden' && places.length > 1)
    return places.map((spot) => turns.filter((turn) => turn.spot === spot))
  if (error.code !== 'invalid' || turns.length === 1) return []
  const middle = Math.ceil(turns.length / 2)
  return [turns.slice(0, middle), turns.slice(middle)]
}

/** Upsert overwrites what it is not told, so what the row has beside its value goes along. */
function newRow(turn: Turn<Put>): NewRow {
  const { name, value } = turn.step
  const { comment } = turn
  return { key: name, value, type: typeOf(turn), ...reach([turn.spot]), ...(comment === undefined ? {} : { comment }) }
}

function settled(turn: Turn<Put>, answer: Created): Receipt {
  const { step, spot } = turn
  const landed = answer.created.some(
    (row) => row.key === step.name && (row.spots.length === 0 || row.spots.includes(spot)),
  )
  if (landed) return done(step)
  const failure = answer.failures.find((one) => isAbout(one, step.name, spot))
  if (failure) return failed(step, advised(turn, failure.error))
  return failed(step, new SealpostError('unconfirmed', 'Vercel said nothing of this variable in its answer'), 'unknown')
}

function isAbout(failure: Failure, name: string, spot: Spot): boolean {
  if (failure.key !== name) return false
  const { target, gitBranch, customEnvironmentIds } = reach([spot])
  if (failure.branch !== undefined && failure.branch !== gitBranch) return false
  return (
    failure.targets.length === 0 ||
    [...(target ?? []), ...(customEnvironmentIds ?? [])].some((one) => failure.targets.includes(one))
  )
}

/** The same error with the likeliest cause. */
function advised(turn: Turn<Put>, error: SealpostError): SealpostError {
  if (error.code !== 'invalid') return error
  const hint = likelyCause(turn.step.name, turn.spot, typeOf(turn))
  return new SealpostError(error.code, error.message, { hint })
}

/** Gives places back to a row that was narrowed for rows which then did not come about. */
async function widen(split: Split, api: Api, receipts: Receipts): Promise<void> {
  const { row, stays, turns } = split
  const kept = turns.find((turn) => stays.includes(turn.spot))
  const lost = turns.filter((turn) => turn !== kept && receipts.get(turn.step)?.ok === false)
  if (lost.length === 0) return
  const refused = (turn: Turn<Put>) => {
    const receipt = receipts.get(turn.step)
    return receipt?.ok === false && receipt.landed === 'no'
  }
  // the row holds the old value still, unless one of our own values went (or may have gone) into it
  const back = kept === undefined || refused(kept) ? lost.filter(refused) : []
  let restored = back.length > 0
  if (restored) {
    const spots = row.spots.filter((spot) => stays.includes(spot) || back.some((turn) => turn.spot === spot))
    restored = await api.edit(idOf(row), reduced(row, spots)).then(
      () => true,
      () => false,
    )
  }
  for (const turn of lost) {
    const receipt = receipts.get(turn.step)
    if (receipt === undefined || receipt.ok) continue
    const again = restored && back.includes(turn)
    const { code, message, hint } = receipt.error
    const fate = again
      ? 'the row that it shared with other environments was put back as it was'
      : 'the row that it shared with other environments was narrowed before, so this environment may be without a value'
    const error = new SealpostError(code, `${message}; ${fate}`, { hint: again ? hint : `${hint} Run again soon.` })
    receipts.set(turn.step, failed(turn.step, error, again ? 'no' : 'unknown'))
  }
}
