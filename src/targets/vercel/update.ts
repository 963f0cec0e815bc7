import { SealpostError } from '../../core/errors.js'
import { done, failed, type Receipt } from '../../core/receipts.js'
import type { Api } from './api.js'
import { askOf, type Put, post, type Receipts } from './create.js'
import { keptHidden, objectionTo, typeOf, wouldOpen } from './restrictions.js'
import { exact, type Row, type RowPlace } from './variable-rows.js'
import { idOf, reduced, spanning, type Turn, take } from './write-order.js'

/** A row that was made narrower, so that a row of its own could follow. */
interface Split {
  readonly row: Row
  readonly stays: readonly RowPlace[]
  readonly turns: readonly Turn<Put>[]
}

/**
 * Writes values: rows that span other places are narrowed first, then one array holds everything that is new, and one what
 * matches a row exactly. What was narrowed in vain is widened again.
 */
export async function put(steps: readonly Put[], api: Api): Promise<Receipts> {
  const { turns, receipts } = await take(steps, api)
  const asks = turns.some((turn) => turn.row?.owner === undefined && wouldOpen(askOf(turn)))
  // where it cannot be asked, Vercel itself decides
  const forced = asks ? await api.forcesSensitive().catch(() => undefined) : false
  const posts: Turn<Put>[] = []
  for (const turn of turns) if (turn.row === undefined || exact(turn.row)) await route(turn)
  const splits: Split[] = []
  for (const group of spanning(turns)) {
    const split = await narrowRow(group.row, group.turns, { api, receipts, forced })
    if (split === undefined) continue
    splits.push(split)
    for (const turn of split.turns) await route(turn)
  }
  await post(posts, api, receipts)
  await postForced(posts, api, receipts)
  for (const split of splits) await widen(split, api, receipts)
  return receipts

  /** What has an objection stays out, what no array could say is edited by itself, all else is posted. */
  async function route(turn: Turn<Put>): Promise<void> {
    const ask = askOf(turn)
    const objection = objectionTo(ask, forced)
    if (objection) receipts.set(turn.step, failed(turn.step, objection))
    else if (turn.row && (keptHidden(ask) || wouldOpen(ask)))
      receipts.set(turn.step, await overwrite(turn, turn.row, api))
    else posts.push(turn)
  }
}

/** A new value alone: the row keeps its type, and Vercel refuses a request that names another one for a sensitive row. */
async function overwrite(turn: Turn<Put>, row: Row, api: Api): Promise<Receipt> {
  try {
    await api.edit(idOf(row), { value: turn.step.value })
    return done(turn.step, { evidence: 'updated' })
  } catch (thrown) {
    return failed(turn.step, thrown)
  }
}

/**
 * A team's policy turns what is new into sensitive variables by itself (Vercel's Terraform provider #185, CLI 64.0.2). Where
 * readable ones are refused in its place, they are sent as what the policy asks for.
 */
async function postForced(posts: readonly Turn<Put>[], api: Api, receipts: Receipts): Promise<void> {
  const again = posts.filter((turn) => {
    const receipt = receipts.get(turn.step)
    const refused = receipt?.ok === false && receipt.error.code === 'invalid' && receipt.landed === 'no'
    return refused && turn.place !== 'development' && typeOf(askOf(turn)) !== 'sensitive'
  })
  if (again.length === 0 || (await api.forcesSensitive().catch(() => undefined)) !== true) return
  await post(again, api, receipts, 'sensitive')
}

/** Takes our places off a row; where all of its places are ours, the row itself becomes the first of them. */
async function narrowRow(
  row: Row,
  turns: readonly Turn<Put>[],
  { api, receipts, forced }: { readonly api: Api; readonly receipts: Receipts; readonly forced: boolean | undefined },
): Promise<Split | undefined> {
  const ours = turns.map((turn) => turn.place)
  const others = row.places.filter((place) => !ours.includes(place))
  const keeper = others.length > 0 ? undefined : turns.find((turn) => objectionTo(askOf(turn), forced) === undefined)
  const stays = keeper === undefined ? others : [keeper.place]
  if (row.owner !== undefined || stays.length === 0) {
    for (const turn of turns) receipts.set(turn.step, failed(turn.step, objectionTo(askOf(turn), forced)))
    return undefined
  }
  try {
    await api.edit(idOf(row), reduced(row, stays))
    // from here on the row is one place's own, and the other places have none
    const own = { ...row, places: stays }
    return { row, stays, turns: turns.map((turn) => ({ ...turn, row: turn === keeper ? own : undefined })) }
  } catch (thrown) {
    for (const turn of turns) receipts.set(turn.step, failed(turn.step, thrown))
    return undefined
  }
}

/** Gives places back to a row that was narrowed for rows which then did not come about. */
async function widen(split: Split, api: Api, receipts: Receipts): Promise<void> {
  const { row, stays, turns } = split
  const kept = turns.find((turn) => stays.includes(turn.place))
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
    const places = row.places.filter((place) => stays.includes(place) || back.some((turn) => turn.place === place))
    restored = await api.edit(idOf(row), reduced(row, places)).then(
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
      ? 'the row that it shared with other environments was restored'
      : 'the row that it shared with other environments was already split, so this environment may have no value'
    const error = new SealpostError(code, `${message}; ${fate}`, { hint: again ? hint : `${hint} Run again soon.` })
    receipts.set(turn.step, failed(turn.step, error, again ? 'no' : 'unknown'))
  }
}
