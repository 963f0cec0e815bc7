import type { Head } from '../../system/git/objects.js'
import type { StoredLedger } from '../store.js'
import { anchorPath, comesAfter, ledgerAt, tagAt } from './branch-files.js'
import type { BranchState } from './branch-state.js'
import { recall } from './refs.js'

/** Reads the branch and what its witness knows of it. */
export async function readBranch(state: BranchState): Promise<StoredLedger> {
  const { git, refs } = state
  const [now, last] = await recall(refs, {
    now: (head) => ledgerAt(git, head),
    last: async (head) => {
      const blob = head.files.get(anchorPath)
      return blob === undefined ? undefined : git.textOf(blob)
    },
    follows: comesAfter,
  })
  state.known = { ...now, anchor: last === 'same' ? undefined : last, witnessed: last === 'same' }
  return state.known
}

/**
 * What is there by now, where that is not what was read. What the witness says of it is what it said before; where there
 * was none, whoever wrote since has seen that too, and their page says what is lost.
 */
export async function readAgain(
  { git, known }: BranchState,
  head: Head | undefined,
  tag: string,
): Promise<StoredLedger | undefined> {
  if (tagAt(head) === tag) return undefined
  const { anchor, witnessed = false } = known ?? {}
  return { ...(await ledgerAt(git, head)), anchor, witnessed: witnessed || anchor === undefined }
}
