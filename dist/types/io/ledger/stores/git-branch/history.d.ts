import type { GitFiles, GitObjects, Head } from '../../../github/git-objects.js';
/** A branch that many write to, and the ref beside it that remembers how far it had come. */
export interface GitHistory {
    /** Looks where the branch stands. */
    readonly look: () => Promise<Head | undefined>;
    /**
     * Looks where the branch and where the memory stands.
     * @param read reads what is to be known of each; `follows` tells whether the branch has come as far as the memory
     * @returns `same` for the memory where both stand at one commit, undefined where there is none
     */
    readonly recall: <N, L>(read: {
        readonly now: (head: Head | undefined) => Promise<N>;
        readonly last: (head: Head) => Promise<L>;
        readonly follows: (now: N, last: L) => boolean;
    }) => Promise<readonly [now: N, last: L | 'same' | undefined]>;
    /**
     * Commits on top of whatever the branch holds by now.
     * @param files what to write, worked out anew for each state of the branch; nothing where it is there already; throws
     *   where that state forbids it, which counts once the branch is seen to be in that state still
     * @returns the commit that was made, if any was
     */
    readonly onTop: (files: (now: Head | undefined) => Promise<GitFiles>, message: string) => Promise<Head | undefined>;
    /** Lets the memory follow to a commit of ours. Where that fails it is owed, and `settle` tries again. */
    readonly remember: (made: Head) => Promise<void>;
    /**
     * Lets the memory follow to a commit of ours that says nothing new, from right before it: where both stand at the same
     * commit, a read takes two requests less. Where it stands elsewhere it stays there, for it may know of a loss.
     */
    readonly keepUp: (made: Head) => Promise<void>;
    /**
     * Finds out, while nothing is written yet, whether the memory may be moved.
     * @param made a commit of ours, which a first memory begins with
     * @throws SealpostError('forbidden')
     */
    readonly prove: (made: Head) => Promise<void>;
    /**
     * Finds out after a look whether the refs may be moved, and moves none.
     * @throws SealpostError, 'forbidden' where they may not
     */
    readonly tryOut: () => Promise<void>;
    /** @throws SealpostError where the memory cannot be moved */
    readonly settle: () => Promise<void>;
}
/**
 * The history of one ledger branch, and the memory of how far it came.
 * @throws SealpostError, by what it gives: 'ledger-damaged' where something else than a ledger lies there, 'ledger-busy'
 * where others were always faster, 'forbidden' where the token may not move the refs, and what the git objects throw
 * @param call.branch without `refs/heads/`
 * @param call.pause waits a little, longer with each attempt (counted from 0), and not as long as others do
 */
export declare function gitHistory(git: GitObjects, call: {
    readonly branch: string;
    readonly where: string;
    readonly pause: (attempt: number) => Promise<void>;
}): GitHistory;
