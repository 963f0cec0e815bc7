import { SealpostError } from '../../../core/errors.js'
import type { Serially } from '../serial-queue.js'
import type { Holder, LeaseCall, Store, StoredLedger, Write } from '../store.js'
import { type Clock, type Held, isHeld, type LeaseFile, leaseMs, prolonging } from './lease-file.js'

/** A lease older than this is prolonged before the next request that changes a target, ms. */
const prolongMs = leaseMs / 3
/** A lease that is older than this is prolonged along with the next write, ms. */
export const alongMs = 60_000

/** The lease of this run. */
export interface OwnLease extends Held {
  /** When it was taken or last prolonged, by our clock; ms since the epoch. */
  since: number
  /** Another run has it by now. */
  lost: boolean
}

/** What a store of leases knows of its own one. */
interface Leasing {
  readonly call: {
    /** The clock by which leases end, ms since the epoch. */
    readonly now: () => number
    /** Our clock, ms since the epoch. */
    readonly ownNow: () => number
  }
  readonly lease: OwnLease | undefined
}

/** A lease that was taken, and what it shows of the ledger. */
export interface Taken {
  readonly lease: OwnLease
  readonly stored: StoredLedger
}

/** How a store takes, prolongs and gives back a lease. */
interface Steps {
  readonly take: (about: LeaseCall) => Promise<Taken>
  readonly prolong: (lease: OwnLease, about: LeaseCall) => Promise<void>
  readonly giveBack: (lease: OwnLease, about: LeaseCall, last: Write | undefined) => Promise<string | undefined>
}

/**
 * The leases of a store that keeps them beside its ledger: each step in its turn, and a lease prolonged only once it is due.
 * @param state asked for its clock
 */
export function leaseInTurn(
  state: Pick<Leasing, 'call'>,
  inTurn: Serially,
  { take, prolong, giveBack }: Steps,
): Store['lease'] {
  // so old that it is to be prolonged, or lost
  const isDue = ({ since, lost }: OwnLease) => lost || state.call.ownNow() - since >= prolongMs
  return (about) =>
    inTurn(async () => {
      const { lease, stored } = await take(about)
      return {
        stored,
        lease: {
          async keep() {
            if (!isDue(lease)) return
            await inTurn(async () => {
              if (isDue(lease)) await prolong(lease, about)
            })
          },
          giveBack: (last) => inTurn(() => giveBack(lease, about, last)),
        },
      }
    })
}

/**
 * The leases where ours has a new end; as they are where we have no lease.
 * @param where the ledger is, for messages
 * @throws SealpostError('ledger-moved') where another run has it
 */
export function prolonged({ call, lease }: Leasing, leases: readonly LeaseFile[], where: string): readonly LeaseFile[] {
  if (lease === undefined) return leases
  const next = lease.lost ? undefined : prolonging(leases, lease, call.now() + leaseMs)
  if (next !== undefined) return next
  lease.lost = true
  throw new SealpostError('ledger-moved', 'another run took over the ledger', { where })
}

/** Who has leases that have not ended, target by target. */
export function holdersIn(leases: readonly LeaseFile[], clock: Clock): readonly Holder[] {
  return leases
    .filter((lease) => isHeld(lease, clock))
    .flatMap(({ run, until, at, targets }) => targets.map((target) => ({ target, run, until, at })))
}
