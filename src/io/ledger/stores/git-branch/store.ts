import { gitObjects } from '../../../github/git-objects.js'
import { oneAtATime } from '../../serial-queue.js'
import type { Holder, Store } from '../../store.js'
import type { BranchState, GitBranchCall } from './branch-state.js'
import { isHeld, leasesIn } from './lease-file.js'
import { readBranch } from './read.js'
import { openRefs, proveMovable, readHead } from './refs.js'
import { giveBackLease, isDue, prolongLease, takeLease } from './run-lease.js'
import { writeBranch } from './write.js'

/**
 * So many values may be about to be written. Killed among them, the next run writes as many anew: at a second a write,
 * which GitHub asks for, that is less work than a lease lasts, and each wave costs four requests and their seconds.
 */
const waveOf = 500

/**
 * The ledger as an orphan branch of the repository that holds the config: a page, and while applies run a journal beside
 * it. Each commit is a line of the audit trail. GitHub refuses a ref that is no descendant, which is the
 * compare-and-swap: a write that comes second looks at what came first, and goes on top of it only where that does not
 * concern its own targets.
 *
 * A second ref outside of the branches, the witness, remembers the last commit, so that a branch that was deleted or
 * turned back shows. Neither ref is ever moved by force. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export function gitBranchStore(call: GitBranchCall): Store {
  const { where, branch, repository } = call
  const git = gitObjects(call)
  const state: BranchState = { call, git, refs: openRefs(git, call), known: undefined, lease: undefined }
  const inTurn = oneAtATime()
  return {
    where,
    mend: `Fetch refs/sealpost/${branch} of ${repository}, look at it, and push it to refs/heads/${branch}.`,
    wave: waveOf,
    read: () => inTurn(() => readBranch(state)),
    write: (write) => inTurn(() => writeBranch(state, write)),
    lease: (about) =>
      inTurn(async () => {
        const { lease, stored } = await takeLease(state, about)
        return {
          stored,
          lease: {
            async keep() {
              if (!isDue(state, lease)) return
              await inTurn(async () => {
                if (isDue(state, lease)) await prolongLease(state, lease, about)
              })
            },
            giveBack: (last) => inTurn(() => giveBackLease(state, lease, about, last)),
          },
        }
      }),
    prove: () => inTurn(() => proveMovable(state.refs)),
    holders: () => inTurn(() => holdersOf(state)),
  }
}

async function holdersOf({ call, git, refs }: BranchState): Promise<readonly Holder[]> {
  const leases = await leasesIn(git, await readHead(refs))
  return leases
    .filter((lease) => isHeld(lease, call.now()))
    .flatMap(({ run, until, at, targets }) => targets.map((target) => ({ target, run, until, at })))
}
