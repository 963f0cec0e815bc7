import type { Serially } from '../serial-queue.js'
import type { Holder, LeaseCall, Store } from '../store.js'
import type { BranchState } from './branch-state.js'
import { clockOf, leasesIn } from './lease-file.js'
import { holdersIn, leaseInTurn } from './own-lease.js'
import { readHead } from './refs.js'
import { giveBackLease, prolongLease, takeLease } from './run-lease.js'

export { writeBranch } from './write.js'

/** {@link Store.lease} of a branch. */
export function leaseBranch(state: BranchState, inTurn: Serially, about: LeaseCall): ReturnType<Store['lease']> {
  const steps = {
    take: (call: LeaseCall) => takeLease(state, call),
    prolong: (lease, call) => prolongLease(state, lease, call),
    giveBack: (lease, call, last) => giveBackLease(state, lease, call, last),
  } satisfies Parameters<typeof leaseInTurn>[2]
  return leaseInTurn(state, inTurn, steps)(about)
}

/** {@link Store.holders} of a branch. */
export async function holdersOn({ call, git, refs }: BranchState): Promise<readonly Holder[]> {
  return holdersIn(await leasesIn(git, await readHead(refs)), clockOf(call))
}
