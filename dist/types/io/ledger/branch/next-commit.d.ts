import type { GitFiles, GitObjects, Head } from '../../system/git/objects.js';
import type { StoredLedger, Write } from '../store.js';
import { type BranchState } from './branch-state.js';
import { type LeaseFile } from './lease-file.js';
/** What a commit goes on top of. */
export interface CommitBase {
    readonly head: Head | undefined;
    readonly leases: readonly LeaseFile[];
    /** What others have written since the tag; undefined where nobody has. */
    readonly stored: StoredLedger | undefined;
}
/**
 * Reads what a commit goes on top of, side by side: the longer it takes, the sooner somebody else comes first.
 * @param tag of what was read before; undefined where the ledger is not to be written
 */
export declare function baseAt(state: BranchState, head: Head | undefined, tag: string | undefined): Promise<CommitBase>;
/** What a write puts onto the branch. */
export declare function filesFor(git: GitObjects, write: Write, { head, stored }: CommitBase, whole: boolean): Promise<GitFiles>;
/**
 * The leases where ours has a new end; as they are where we have no lease.
 * @throws SealpostError('ledger-moved') where another run has it
 */
export declare function prolonged(state: BranchState, leases: readonly LeaseFile[]): readonly LeaseFile[];
