import { oneAtATime } from '../serial-queue.js'
import type { Store } from '../store.js'
import type { BranchCall, BranchState } from './branch-state.js'
import { readBranch } from './read.js'
import { openRefs, proveMovable } from './refs.js'

/** What changes the branch. A run that only reads does not load it. */
const changing = () => import('./changing.js')

/**
 * So many values may be about to be written. Killed among them, the next run writes as many anew: at a second a write,
 * which GitHub asks for, that is less work than a lease lasts, and each wave costs a few requests and their seconds.
 */
const waveOf = 500

/**
 * The ledger as an orphan branch of a repository: a page, and while applies run a journal beside it. Each commit is a line
 * of the audit trail. The host refuses to move a ref from anywhere but where it was seen, which is the compare-and-swap: a
 * write that comes second looks at what came first, and goes on top of it only where that does not concern its own targets.
 *
 * A second ref outside of the branches, the witness, remembers the last commit, so that a branch that was deleted or
 * turned back shows. Neither ref is ever moved back.
 */
export function branchStore(call: BranchCall): Store {
  const { git, where, branch, home } = call
  const state: BranchState = {
    call,
    git,
    refs: openRefs(call),
    known: undefined,
    witnessed: undefined,
    lease: undefined,
  }
  const inTurn = oneAtATime()
  return {
    where,
    mend: `Fetch refs/sealpost/${branch} of ${home}, check it, and push it to refs/heads/${branch}.`,
    wave: waveOf,
    read: () => inTurn(() => readBranch(state)),
    write: (write) => inTurn(async () => (await changing()).writeBranch(state, write)),
    lease: async (about) => (await changing()).leaseBranch(state, inTurn, about),
    prove: () => inTurn(() => proveMovable(state.refs)),
    holders: () => inTurn(async () => (await changing()).holdersOn(state)),
    close: async () => {},
  }
}
