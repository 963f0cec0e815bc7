import type { Store } from '../../store.js';
import type { GitBranchCall } from './branch-state.js';
/**
 * The ledger as an orphan branch of the repository that holds the config: a page, and while applies run a journal beside
 * it. Each commit is a line of the audit trail. GitHub refuses a ref that is no descendant, which is the
 * compare-and-swap: a write that comes second looks at what came first, and goes on top of it only where that does not
 * concern its own targets.
 *
 * A second ref outside of the branches, the witness, remembers the last commit, so that a branch that was deleted or
 * turned back shows. Neither ref is ever moved by force. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export declare function gitBranchStore(call: GitBranchCall): Store;
