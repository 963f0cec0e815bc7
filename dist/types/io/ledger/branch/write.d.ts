import type { Write } from '../store.js';
import type { BranchState } from './branch-state.js';
/** Commits a write, and prolongs the lease along with it where that is due. A mark of doubt needs no lease. */
export declare function writeBranch(state: BranchState, write: Write): Promise<string>;
