import type { Head } from '../../system/git/objects.js';
import type { StoredLedger } from '../store.js';
import type { BranchState } from './branch-state.js';
/** Reads the branch and what its witness knows of it. */
export declare function readBranch(state: BranchState): Promise<StoredLedger>;
/**
 * What is there by now, where that is not what was read. What the witness says of it is what it said before; where there
 * was none, whoever wrote since has seen that too, and their page says what is lost.
 */
export declare function readAgain({ git, known }: BranchState, head: Head | undefined, tag: string): Promise<StoredLedger | undefined>;
