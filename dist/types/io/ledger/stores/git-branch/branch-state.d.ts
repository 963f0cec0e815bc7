/** Where the texts of a ledger lie on its branch. */
import { type GitFiles, type GitObjects, type Head } from '../../../github/git-objects.js';
import type { Draft, StoredLedger } from '../../store.js';
/** What stands on the branch, but for what the memory knows of it. */
export type BranchLedger = Omit<StoredLedger, 'anchor' | 'witnessed'>;
/** Names what a commit holds of the ledger: the same for commits that differ in anything else. */
export declare function tagAt(head: Head | undefined): string;
/** Reads a commit's ledger: a request for the page and for each piece of a journal that nobody has put away. */
export declare function ledgerAt(git: GitObjects, head: Head | undefined): Promise<BranchLedger>;
/**
 * The files of a commit that takes a draft in. Pieces of the journal that are no longer than what comes behind them
 * become one with it: so a long journal has few pieces, and each of its lines is sent a few times.
 */
export declare function filesOf(git: GitObjects, head: Head | undefined, draft: Draft): Promise<GitFiles>;
/** Whether a commit holds these files, and none of those that were to go. */
export declare function holds(head: Head | undefined, files: GitFiles): boolean;
/**
 * Whether a branch has come as far as an anchor, by what both say without being looked into: for whether to look again,
 * and for nothing else.
 */
export declare function comesAfter(now: BranchLedger, anchor: string | undefined): boolean;
