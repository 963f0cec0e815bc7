/** Where the texts of a ledger lie on its branch. */
import { type GitFiles, type GitObjects, type Head } from '../../system/git/objects.js';
import type { Payload, StoredLedger } from '../store.js';
/** The anchor's file. */
export declare const anchorPath = "anchor.json";
/** What stands on the branch, but for what its witness knows of it. */
export type BranchLedger = Omit<StoredLedger, 'anchor' | 'witnessed'>;
/** The file that tells a person what the branch is, and its text. */
export declare const readme: readonly ['README.md', `# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`];
/** Whether a branch may be written to: it is a ledger, or holds nothing else. */
export declare function isLedger(files: ReadonlyMap<string, string>): boolean;
/** Names what a commit holds of the ledger: the same for commits that differ in anything else. */
export declare function tagAt(head: Head | undefined): string;
/** Reads a commit's ledger: one request for the page and one for each piece of a journal that nobody has put away. */
export declare function ledgerAt(git: GitObjects, head: Head | undefined): Promise<BranchLedger>;
/**
 * The files of a commit that takes a payload in. Pieces of the journal that are no longer than what comes behind them
 * become one with it: so a long journal has few pieces, and each of its lines is sent a few times.
 */
export declare function filesOf(git: GitObjects, head: Head | undefined, payload: Payload): Promise<GitFiles>;
/** Whether a commit holds these files, and none of those that were to go. */
export declare function holds(head: Head | undefined, files: GitFiles): boolean;
/**
 * Whether a branch has come as far as an anchor, by what both say without being looked into: for whether to look again,
 * and for nothing else.
 */
export declare function comesAfter(now: BranchLedger, anchor: string | undefined): boolean;
