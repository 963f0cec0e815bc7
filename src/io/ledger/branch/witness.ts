import { asSealpostError } from '../../../core/errors.js'
import type { Head } from '../../system/git/objects.js'
import { anchorPath, readme } from './branch-files.js'
import { type BranchRefs, readHead } from './refs.js'

/** How often the witness is moved anew. */
const tries = 4
/** So many commits are gone back at most to find an earlier state. */
const farthest = 50

/** Lets the witness follow to a commit of ours. Where that fails it is owed, and {@link settle} tries again. */
export async function remember(refs: BranchRefs, made: Head): Promise<void> {
  refs.owed = made
  await follow(refs, made).catch(() => undefined)
}

/**
 * Lets the witness follow where that is still owed.
 * @throws SealpostError where it cannot be moved
 */
export async function settle(refs: BranchRefs): Promise<void> {
  if (refs.owed !== undefined) await follow(refs, refs.owed)
}

/**
 * Lets the witness follow to a commit of ours that says nothing new, from right before it: where both stand at the same
 * commit, a read takes fewer requests. Where it stands elsewhere it stays there, for it may know of a loss.
 */
export async function keepUp(refs: BranchRefs, made: Head): Promise<void> {
  const { git, witness, witnessRef } = refs
  if (witness === undefined || refs.owed !== undefined) return
  if (!(await git.parentsOf(made.commit)).includes(witness)) return
  const outcome = await git.advance(witnessRef, witness, made.commit).catch(() => undefined)
  if (outcome === 'done') refs.witness = made.commit
}

/**
 * Finds out, while nothing is written yet, whether the witness may be moved.
 * @param made a commit of ours, which a first witness begins with
 * @throws SealpostError('forbidden')
 */
export async function proveWitness(refs: BranchRefs, made: Head): Promise<void> {
  const { git, denied, witness, witnessRef } = refs
  // where there is a witness it stays where it is: until the pages are written it alone knows what was lost
  const moving = witness === undefined ? follow(refs, made) : git.advance(witnessRef, witness, witness)
  await moving.catch((thrown: unknown) => {
    if (asSealpostError(thrown).code === 'forbidden') throw denied.witness()
  })
}

async function follow(refs: BranchRefs, made: Head): Promise<void> {
  const { git, witnessRef } = refs
  let to = made
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const outcome = await git.advance(witnessRef, refs.witness, to.commit)
    if (outcome === 'done') refs.witness = to.commit
    // whoever else moved it wrote after us; where it is gone, it is made anew
    if (outcome === 'moved') refs.witness = await git.refOf(witnessRef)
    if (outcome !== 'refused' && refs.witness !== undefined) {
      refs.owed = undefined
      return
    }
    if (outcome !== 'refused' || refs.witness === undefined || (await leadsTo(refs, to, refs.witness))) continue
    const now = await readHead(refs)
    // whoever else wrote looks after it
    if (now?.files.get(anchorPath) !== to.files.get(anchorPath)) {
      refs.owed = undefined
      return
    }
    to = (await joined(refs, now)) ?? to
  }
  throw refs.denied.refs()
}

/**
 * Joins the branch, which was turned back, with where the witness stands: what was there before stays part of the audit
 * trail.
 * @returns undefined where the branch moved meanwhile
 */
async function joined(refs: BranchRefs, now: Head | undefined): Promise<Head | undefined> {
  const { git, branchRef, witness } = refs
  const parents = [now?.commit, witness].filter((one) => one !== undefined)
  const made = await git.commit(now, new Map([readme]), 'ledger: joined with what was before', parents)
  if ((await git.advance(branchRef, now?.commit, made.commit)) !== 'done') return undefined
  refs.head = made
  return made
}

/** Whether one commit is an earlier state of another one; not more than a little is gone back for it. */
async function leadsTo({ git }: BranchRefs, from: Head, commit: string): Promise<boolean> {
  let at: string | undefined = from.commit
  for (let step = 0; at !== undefined && step < farthest; step += 1) {
    const parents: readonly string[] = await git.parentsOf(at)
    if (parents.includes(commit)) return true
    at = parents[0]
  }
  return false
}
