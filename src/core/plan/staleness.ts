import { addressKey, addressText } from '../address.js'
import type { Change, Refusal } from '../change.js'
import { SealpostError } from '../errors.js'
import { acts } from './plan.js'
import { anew, type Basis, type SavedChange, type SavedPlan, savedLine } from './saved-plan.js'

/** Two machines' clocks may differ by this much, ms: one makes a plan, the other carries it out. */
const clockToleranceMs = 60_000

/**
 * Whether a plan may be carried out at all.
 * @param now ms since the epoch
 * @throws SealpostError('plan-stale') where its time is over, ('plan-invalid') where its time has not come, or where it
 * was a refused one
 */
export function checkUsable(plan: Pick<SavedPlan, 'created' | 'expires' | 'refusals'>, now: number): void {
  if (now >= Date.parse(plan.expires)) throw stale(`the plan expired at ${plan.expires}`)
  // it would outlive what it was allowed: how long it is good for is counted from when it was made
  if (Date.parse(plan.created) > now + clockToleranceMs) {
    throw new SealpostError('plan-invalid', `the plan was made at ${plan.created}, which is in the future`, {
      hint: `Nothing was written. Synchronise the clock of this machine or of the one that made the plan, for example with NTP. ${anew}`,
    })
  }
  if (plan.refusals > 0) {
    throw new SealpostError('plan-invalid', 'the plan contains refusals, and refused plans are never applied', {
      hint: `Nothing was written. Resolve the refusals. ${anew}`,
    })
  }
}

/**
 * Whether a plan was made for this config, here.
 * @throws SealpostError('plan-invalid') where it is somebody else's, ('plan-stale') where the ground has moved
 */
export function checkBasis(plan: Basis, now: Basis): void {
  if (plan.owner !== now.owner) {
    throw new SealpostError('plan-invalid', `the plan belongs to the owner "${plan.owner}", not to "${now.owner}"`, {
      hint: `Nothing was written. ${anew}`,
    })
  }
  if (plan.config !== now.config) throw stale('the config changed since the plan was made')
  if (plan.commit !== undefined && now.commit !== undefined && plan.commit !== now.commit) {
    throw stale(`the plan was made at the commit ${short(plan.commit)}, and this is ${short(now.commit)}`)
  }
  const before = new Map(plan.endpoints)
  // an address may be nobody's business: it is not repeated
  for (const [target, endpoint] of now.endpoints) {
    if (before.get(target) !== endpoint)
      throw stale(`the endpoint of ${target} is not the one that the plan was made with`)
  }
}

/**
 * Whether the ledger is where the plan left it. Every apply that does anything moves it, so a plan is good for one.
 * @throws SealpostError('plan-invalid') for another ledger, ('plan-stale') for one that moved
 */
export function checkLedger(
  plan: Pick<SavedPlan, 'ledger'>,
  now: { readonly id: string; readonly generation: number },
): void {
  const { id, generation } = plan.ledger
  if (id !== now.id && generation > 0) {
    throw new SealpostError('plan-invalid', 'the plan was made for another ledger', {
      hint: `Nothing was written. Use the same config and folder. Or: ${anew}`,
    })
  }
  if (id === now.id && now.generation < generation) throw stale('the ledger is gone, or older than the plan')
  if (id !== now.id || now.generation > generation) {
    throw stale('the plan was already applied, at least in part, or another run has written since it was made')
  }
}

const movements = {
  source: 'changed in the source since the plan was made',
  target: 'edited at the target since the plan was made',
  gone: 'no longer exists',
  new: 'new since the plan was made',
  unseen: 'no longer visible',
  other: 'would no longer be the planned change',
  elsewhere: 'not the same place as when the plan was made: it was recreated, or something else has taken its name',
} as const

type Movement = keyof typeof movements

/**
 * What would not happen exactly as it was approved, one refusal for each kind of reason. What neither plan acts on may
 * be as it likes.
 * @param holders uid → the vendor's own id of what holds a place, now
 */
export function staleness(
  plan: Pick<SavedPlan, 'changes' | 'holders'>,
  changes: readonly Change[],
  holders: ReadonlyMap<string, string>,
): Refusal[] {
  const before = byAddress(plan.changes)
  const now = byAddress(changes)
  const moved = new Map<Movement, string[]>()
  const add = (movement: Movement, at: string) => {
    const addresses = moved.get(movement)
    if (addresses) addresses.push(at)
    else moved.set(movement, [at])
  }
  const labels = new Map(plan.changes.map(({ uid, address: { use, scope } }) => [uid, `${use}:${scope}`]))
  for (const [uid, id] of plan.holders) if (holders.get(uid) !== id) add('elsewhere', `${labels.get(uid)}`)
  for (const at of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(at), now.get(at)]
    const acting = [was, is].find((one) => one !== undefined && acts(one))
    if (acting === undefined || (was && savedLine(was)) === (is && savedLine(is))) continue
    add(movementOf(was, is), addressText(acting.address))
  }
  return [...moved].map(([movement, addresses]) => ({
    rule: 'stale',
    because: movements[movement],
    unlock: 'make a new plan: `sealpost plan --out FILE`',
    addresses,
  }))
}

function movementOf(was: SavedChange | undefined, is: SavedChange | undefined): Movement {
  if (is === undefined) return 'gone'
  if (is.why === 'unlisted') return 'unseen'
  if (was === undefined || was.why === 'unlisted') return 'new'
  if (was.fingerprint !== undefined && is.fingerprint === undefined) return 'gone'
  if (was.fingerprint !== is.fingerprint || was.version !== is.version) return 'source'
  if (isThere(was) !== isThere(is)) return isThere(is) ? 'target' : 'gone'
  const edited = was.revision !== is.revision || [was.why, is.why].includes('drifted')
  return edited ? 'target' : 'other'
}

/** Whether the name stood at the target. */
function isThere(change: SavedChange): boolean {
  const kind = change.instead ?? change.do
  return kind !== 'create' && kind !== 'forget'
}

function byAddress(changes: readonly SavedChange[]): Map<string, SavedChange> {
  return new Map(changes.map((change) => [addressKey(change.uid, change.address.name), change]))
}

function short(commit: string): string {
  return commit.slice(0, 12)
}

function stale(message: string): SealpostError {
  return new SealpostError('plan-stale', message, { hint: `Nothing was written. ${anew}` })
}
