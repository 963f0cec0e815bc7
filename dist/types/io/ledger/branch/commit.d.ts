import type { GitFiles, Head } from '../../system/git/objects.js';
import { type BranchRefs } from './refs.js';
/**
 * Commits on top of whatever the branch holds by now.
 * @param files what to write, worked out anew for each state of the branch; nothing where it is there already; throws
 *   where that state forbids it, which counts once the branch is seen to be in that state still
 * @returns the commit that was made, if any was
 * @throws SealpostError 'ledger-busy' where others were always faster, 'forbidden' where the token may not move the
 *   branch, and what the git objects throw
 */
export declare function commitOnTop(refs: BranchRefs, files: (now: Head | undefined) => Promise<GitFiles>, message: string): Promise<Head | undefined>;
