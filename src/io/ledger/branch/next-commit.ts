import type { GitFiles, GitObjects, Head } from '../../system/git/objects.js'
import type { StoredLedger, Write } from '../store.js'
import { filesOf } from './branch-files.js'
import type { BranchState } from './branch-state.js'
import { type LeaseFile, leasesIn } from './lease-file.js'
import { readAgain } from './read.js'

/** What a commit goes on top of. */
export interface CommitBase {
  readonly head: Head | undefined
  readonly leases: readonly LeaseFile[]
  /** What others have written since the tag; undefined where nobody has. */
  readonly stored: StoredLedger | undefined
}

/**
 * Reads what a commit goes on top of, side by side: the longer it takes, the sooner somebody else comes first.
 * @param tag of what was read before; undefined where the ledger is not to be written
 */
export async function baseAt(state: BranchState, head: Head | undefined, tag: string | undefined): Promise<CommitBase> {
  const [leases, stored] = await Promise.all([
    leasesIn(state.git, head),
    tag === undefined ? undefined : readAgain(state, head, tag),
  ])
  return { head, leases, stored }
}

/** What a write puts onto the branch. */
export async function filesFor(
  git: GitObjects,
  write: Write,
  { head, stored }: CommitBase,
  whole: boolean,
): Promise<GitFiles> {
  const payload = write.encode(stored, whole)
  return payload === undefined ? new Map() : filesOf(git, head, payload)
}
