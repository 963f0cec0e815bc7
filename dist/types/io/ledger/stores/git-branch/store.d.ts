import { gitObjects } from '../../../github/git-objects.js';
import type { Store } from '../../store.js';
import { type Audit } from './commit-message.js';
import { gitHistory } from './history.js';
/** What the store works with. */
export type GitBranchCall = Parameters<typeof gitObjects>[0] & Parameters<typeof gitHistory>[1] & {
    readonly audit: Audit;
    /** GitHub's clock, which all runs share, for when a lease ends; ms since the epoch. */
    readonly now: () => number;
    /** Our clock, for how old our lease is; ms since the epoch. */
    readonly ownNow: () => number;
};
/**
 * The ledger as an orphan branch of the repository that holds the config: a page, and while applies run a journal beside
 * it. Each commit is a line of the audit trail. GitHub refuses a ref that is no descendant, which is the
 * compare-and-swap: a write that comes second looks at what came first, and goes on top of it only where that does not
 * concern its own targets.
 *
 * A second ref outside of the branches remembers the last commit, so that a branch that was deleted or turned back
 * shows. Neither ref is ever moved by force. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export declare function gitBranchStore(call: GitBranchCall): Store;
