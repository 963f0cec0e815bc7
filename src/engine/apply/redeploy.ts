import { addressKey, type Place } from '../../core/address.js'
import type { Plan } from '../../core/change.js'
import type { Config } from '../../core/config.js'
import { redeployOf } from '../../core/define.js'
import { asSealpostError } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import { placesOf } from '../../core/plan/places.js'
import { writes } from '../../core/plan/plan.js'
import type { Receipt } from '../../core/receipts.js'
import { isDue, type Redeployment, type RedeploymentReceipt } from '../../core/redeploy.js'
import type { Runtime } from '../../core/runtime.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import type { Connection } from '../connections.js'
import { addressKeysDone } from './receipts.js'

/** Everything that is known once a plan was carried out. */
export interface RedeployCall {
  readonly plan: Plan
  readonly receipts: readonly Receipt[]
  /** Places of the run, those that the config no longer maps included. */
  readonly places: readonly Place[]
  /** Config targets that owed a deployment before this run wrote anything. */
  readonly owing: ReadonlySet<string>
  readonly config: Config
  readonly connections: ReadonlyMap<string, Connection>
  readonly ledger: Pick<Ledger, 'owe' | 'keep'>
  readonly stop: Runtime['stop']
}

/** Takes down, before the first write, which targets are going to owe a deployment: killed, the next run asks for it. */
export async function oweDeployments({ redeployments }: Plan, ledger: Pick<Ledger, 'owe'>): Promise<void> {
  const changed = redeployments.filter(({ because }) => because === 'changed')
  await ledger.owe(
    changed.map(({ target }) => target),
    true,
  )
}

/**
 * Asks for each deployment that is due, once, where all writes of its target have landed. What could not be asked for
 * stays owed.
 * @returns one receipt for each, in the plan's order
 */
export async function askForDeployments(call: RedeployCall): Promise<RedeploymentReceipt[]> {
  const written = groupBy(call.plan.changes.filter(writes), ({ address }) => address.target)
  const landed = addressKeysDone(call.receipts)
  const receipts: RedeploymentReceipt[] = []
  for (const redeployment of call.plan.redeployments.filter(isDue)) {
    const mine = written.get(redeployment.target) ?? []
    const isStored = mine.every(({ uid, address }) => landed.has(addressKey(uid, address.name)))
    receipts.push(await ask(redeployment, { ...call, mine, isStored }))
  }
  return receipts
}

/** What is known of one target. */
interface Asking extends RedeployCall {
  /** Changes that were to be written there. */
  readonly mine: Plan['changes']
  /** All of them have landed. */
  readonly isStored: boolean
}

async function ask({ target }: Redeployment, call: Asking): Promise<RedeploymentReceipt> {
  const { mine, isStored, config, connections, ledger, stop } = call
  const waits = (said: string) => ({ target, asked: false, said })
  if (!isStored) return waits('not requested, because a write to the same target failed; the next run requests it')
  if (stop.aborted) return waits('not requested, because the run was stopped; the next run requests it')
  const how = redeployOf(config.targets.find(({ name }) => name === target)?.target as never)
  const connection = connections.get(target)
  if (how === 'none' || connection === undefined)
    return waits('not requested, because this run includes none of its places')
  try {
    await ledger.keep()
    const { started, not } = await how.ask({ scopes: scopesOf(target, mine, call), io: connection.writing() })
    await ledger.owe([target], false)
    return started === undefined ? waits(not) : { target, asked: true, said: started }
  } catch (thrown) {
    return { ...waits('requested and refused; the next run requests it again'), error: asSealpostError(thrown) }
  }
}

/**
 * Scopes of a target in which something was changed. Where a former run owes a deployment nobody knows which those were:
 * then it is all that the config maps, also what this run was narrowed to leave out.
 */
function scopesOf(target: string, changes: Plan['changes'], { places, owing, config }: RedeployCall): unknown[] {
  const changed = new Set(changes.map(({ uid }) => uid))
  const own = places.filter((place) => place.target === target && changed.has(place.key.uid))
  const all = owing.has(target) ? placesOf(config, { targets: [target], environments: [] }) : []
  return [...all, ...own].map(({ scope }) => scope)
}
