import { SealpostError } from '../../../core/errors.js';
import type { GitObjects, Head } from '../../system/git/objects.js';
/** A branch that many write to, and the witness beside it: a ref that remembers how far the branch had come. */
export interface BranchRefs {
    readonly git: GitObjects;
    readonly where: string;
    /** Without `refs/`, as the witness. */
    readonly branchRef: string;
    readonly witnessRef: string;
    /** The errors where the host does not let the refs be moved. */
    readonly denied: Denied;
    /** Waits a little, longer with each attempt (counted from 0), and not as long as others do. */
    readonly pause: (attempt: number) => Promise<void>;
    /** Where the branch stood when it was last looked at. */
    head: Head | undefined;
    /** The commit at which the witness stood. */
    witness: string | undefined;
    /** A commit of ours that the witness could not be moved to yet. */
    owed: Head | undefined;
}
/** What is thrown where the host keeps us from moving a ref, although we may write. */
export interface Denied {
    /** Either of the refs. */
    readonly refs: () => SealpostError;
    /** The witness, before anything was written. */
    readonly witness: () => SealpostError;
}
/**
 * The refs of one ledger branch.
 * @param call.branch without `refs/heads/`
 */
export declare function openRefs({ git, branch, where, denied, pause, }: {
    readonly branch: string;
} & Pick<BranchRefs, 'git' | 'where' | 'denied' | 'pause'>): BranchRefs;
/**
 * Looks where the branch stands.
 * @throws SealpostError('ledger-damaged') where something else than a ledger lies there
 */
export declare function readHead(refs: BranchRefs): Promise<Head | undefined>;
/**
 * Looks where the branch and where its witness stands.
 * @param read reads what is to be known of each; `follows` tells whether the branch has come as far as the witness
 * @returns `same` for the witness where both stand at one commit, undefined where there is none
 */
export declare function recall<N, L>(refs: BranchRefs, read: {
    readonly now: (head: Head | undefined) => Promise<N>;
    readonly last: (head: Head) => Promise<L>;
    readonly follows: (now: N, last: L) => boolean;
}): Promise<readonly [now: N, last: L | 'same' | undefined]>;
/**
 * Finds out after a look whether the refs may be moved, and moves none.
 * @throws SealpostError, 'forbidden' where they may not
 */
export declare function proveMovable({ git, denied, branchRef, witnessRef, head, witness }: BranchRefs): Promise<void>;
