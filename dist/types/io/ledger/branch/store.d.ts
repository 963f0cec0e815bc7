import type { Store } from '../store.js';
import type { BranchCall } from './branch-state.js';
/**
 * The ledger as an orphan branch of a repository: a page, and while applies run a journal beside it. Each commit is a line
 * of the audit trail. The host refuses to move a ref from anywhere but where it was seen, which is the compare-and-swap: a
 * write that comes second looks at what came first, and goes on top of it only where that does not concern its own targets.
 *
 * A second ref outside of the branches, the witness, remembers the last commit, so that a branch that was deleted or
 * turned back shows. Neither ref is ever moved back.
 */
export declare function branchStore(call: BranchCall): Store;
