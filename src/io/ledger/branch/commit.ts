import { SealpostError } from '../../../core/errors.js'
import type { GitFiles, Head } from '../../system/git/objects.js'
import { readme } from './branch-files.js'
import { type BranchRefs, readHead } from './refs.js'

/** How often a commit is tried anew on top of what others put there. */
const tries = 24

/**
 * Commits on top of whatever the branch holds by now.
 * @param files what to write, worked out anew for each state of the branch; nothing where it is there already; throws
 *   where that state forbids it, which counts once the branch is seen to be in that state still
 * @returns the commit that was made, if any was
 * @throws SealpostError 'ledger-busy' where others were always faster, 'forbidden' where the token may not move the
 *   branch, and what the git objects throw
 */
export async function commitOnTop(
  refs: BranchRefs,
  files: (now: Head | undefined) => Promise<GitFiles>,
  message: string,
): Promise<Head | undefined> {
  const { git, where, denied, branchRef } = refs
  for (let attempt = 0, refused = 0; attempt < tries; attempt += 1) {
    const base = refs.head
    const fresh = await files(base).catch((thrown: unknown) => ({ thrown }))
    if ('thrown' in fresh) {
      // what forbids it may be over by now
      await readHead(refs)
      if (refs.head?.commit === base?.commit) throw fresh.thrown
      continue
    }
    if (fresh.size === 0) return undefined
    const first = base?.files.has(readme[0]) ? [] : [readme]
    // a branch that was deleted goes on where it ended
    const parents = [base?.commit ?? refs.witness].filter((one) => one !== undefined)
    const made = await git.commit(base, new Map([...first, ...fresh]), message, parents)
    const outcome = await git.advance(branchRef, base?.commit, made.commit)
    if (outcome === 'done') {
      refs.head = made
      return made
    }
    if (outcome === 'refused') refused += 1
    if (refused === 3) throw denied.refs()
    await refs.pause(attempt)
    await readHead(refs)
  }
  throw new SealpostError('ledger-busy', 'other runs keep writing to the ledger', { where })
}
