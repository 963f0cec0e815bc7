import type { GitObjects, Head } from '../../system/git/objects.js'
import type { StoredLedger } from '../store.js'
import { anchorPath, comesAfter, ledgerAt, tagAt } from './branch-files.js'
import type { BranchState } from './branch-state.js'
import { recall } from './refs.js'

/** Reads the branch and what its witness knows of it. */
export async function readBranch(state: BranchState): Promise<StoredLedger> {
  const { git, refs } = state
  const [now, last] = await recall(refs, {
    now: (head) => ledgerAt(git, head),
    last: (head) => anchorAt(git, head),
    follows: comesAfter,
  })
  state.known = { ...now, anchor: last === 'same' ? undefined : last, witnessed: last === 'same' }
  state.witnessed = last === 'same' ? refs.head : undefined
  return state.known
}

/**
 * What is there by now, where that is not what was read. How far it must have come is what the witness said then; where
 * there was none, whoever wrote since has seen that too, and their page says what is lost.
 */
export async function readAgain(
  { git, known, witnessed }: BranchState,
  head: Head | undefined,
  tag: string,
): Promise<StoredLedger | undefined> {
  if (tagAt(head) === tag) return undefined
  // a branch that stood where its witness stood needed no anchor so far
  const anchor = witnessed === undefined ? known?.anchor : await anchorAt(git, witnessed)
  return { ...(await ledgerAt(git, head)), anchor, witnessed: anchor === undefined }
}

async function anchorAt(git: GitObjects, head: Head): Promise<string | undefined> {
  const blob = head.files.get(anchorPath)
  return blob === undefined ? undefined : git.textOf(blob)
}
