import { SealpostError } from '../../../core/errors.js'
import { all, type GitObjects, type Head } from '../../system/git/objects.js'
import { isLedger } from './branch-files.js'

/** A branch that many write to, and the witness beside it: a ref that remembers how far the branch had come. */
export interface BranchRefs {
  readonly git: GitObjects
  readonly where: string
  /** Without `refs/`, as the witness. */
  readonly branchRef: string
  readonly witnessRef: string
  /** The errors where the host does not let the refs be moved. */
  readonly denied: Denied
  /** Waits a little, longer with each attempt (counted from 0), and not as long as others do. */
  readonly pause: (attempt: number) => Promise<void>
  /** Where the branch stood when it was last looked at. */
  head: Head | undefined
  /** The commit at which the witness stood. */
  witness: string | undefined
  /** A commit of ours that the witness could not be moved to yet. */
  owed: Head | undefined
}

/** What is thrown where the host keeps us from moving a ref, although we may write. */
export interface Denied {
  /** Either of the refs. */
  readonly refs: () => SealpostError
  /** The witness, before anything was written. */
  readonly witness: () => SealpostError
}

/**
 * The refs of one ledger branch.
 * @param call.branch without `refs/heads/`
 */
export function openRefs({
  git,
  branch,
  where,
  denied,
  pause,
}: { readonly branch: string } & Pick<BranchRefs, 'git' | 'where' | 'denied' | 'pause'>): BranchRefs {
  const [branchRef, witnessRef] = [`heads/${branch}`, `sealpost/${branch}`]
  return { git, where, denied, pause, branchRef, witnessRef, head: undefined, witness: undefined, owed: undefined }
}

/**
 * Looks where the branch stands.
 * @throws SealpostError('ledger-damaged') where something else than a ledger lies there
 */
export async function readHead(refs: BranchRefs): Promise<Head | undefined> {
  const commit = await refs.git.refOf(refs.branchRef)
  refs.head = commit === undefined ? undefined : await headAt(refs, commit)
  return refs.head
}

/**
 * Looks where the branch and where its witness stands.
 * @param read reads what is to be known of each; `follows` tells whether the branch has come as far as the witness
 * @returns `same` for the witness where both stand at one commit, undefined where there is none
 */
export async function recall<N, L>(
  refs: BranchRefs,
  read: {
    readonly now: (head: Head | undefined) => Promise<N>
    readonly last: (head: Head) => Promise<L>
    readonly follows: (now: N, last: L) => boolean
  },
): Promise<readonly [now: N, last: L | 'same' | undefined]> {
  const stand = await bothRefs(refs)
  refs.witness = stand.witness
  refs.head = undefined
  const branch = async () => {
    refs.head = stand.branch === undefined ? undefined : await headAt(refs, stand.branch)
    return read.now(refs.head)
  }
  const { witness } = stand
  if (witness === undefined) {
    const now = await branch()
    if (refs.head === undefined) await refs.git.mustSee(refs.branchRef)
    return [now, undefined]
  }
  if (witness === stand.branch) return [await branch(), 'same']
  const remembered = headAt(refs, witness).then(read.last)
  const [now, last] = await all([branch(), remembered])
  // a write may have fallen between the two looks, which makes the branch seem to have been turned back
  return [read.follows(now, last) ? now : await readHead(refs).then(read.now), last]
}

/**
 * Finds out after a look whether the refs may be moved, and moves none.
 * @throws SealpostError, 'forbidden' where they may not
 */
export async function proveMovable({ git, denied, branchRef, witnessRef, head, witness }: BranchRefs): Promise<void> {
  const [ref, at] = witness === undefined ? [branchRef, head?.commit] : [witnessRef, witness]
  if (!(await git.tryMoving(ref, at))) throw denied.refs()
}

/** Both at once where they stand apart; where they do not, the branch says all there is to say. */
async function bothRefs({ git, branchRef, witnessRef }: BranchRefs) {
  const [branch, witness] = await git.refsOf([branchRef, witnessRef])
  // a ledger without its witness is a lost one: more than a single response has to say so
  const isMissing = branch !== undefined && witness === undefined
  return { branch, witness: isMissing ? await git.refOf(witnessRef) : witness }
}

async function headAt({ git, where }: BranchRefs, commit: string): Promise<Head> {
  const found = await git.headAt(commit)
  if (isLedger(found.files)) return found
  throw new SealpostError('ledger-damaged', 'the branch of the ledger contains something else', {
    where,
    hint: 'Nothing was written. Set `branch` to a branch that is used for the ledger only.',
  })
}
