import type { Head } from '../../system/git/objects.js';
import { type BranchRefs } from './refs.js';
/** Lets the witness follow to a commit of ours. Where that fails it is owed, and {@link settle} tries again. */
export declare function remember(refs: BranchRefs, made: Head): Promise<void>;
/**
 * Lets the witness follow where that is still owed.
 * @throws SealpostError where it cannot be moved
 */
export declare function settle(refs: BranchRefs): Promise<void>;
/**
 * Lets the witness follow to a commit of ours that says nothing new, from right before it: where both stand at the same
 * commit, a read takes two requests less. Where it stands elsewhere it stays there, for it may know of a loss.
 */
export declare function keepUp(refs: BranchRefs, made: Head): Promise<void>;
/**
 * Finds out, while nothing is written yet, whether the witness may be moved.
 * @param made a commit of ours, which a first witness begins with
 * @throws SealpostError('forbidden')
 */
export declare function proveWitness(refs: BranchRefs, made: Head): Promise<void>;
