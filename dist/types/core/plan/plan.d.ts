import type { Change, Plan, Refusal } from '../change.js';
import type { Entries } from '../ledger-entry.js';
import { type Redeployment } from '../redeploy.js';
/**
 * Puts changes and refusals under one hash. The order is the config's own, so equal inputs give equal hashes. Words for
 * people (notes, messages) are no part of it: they may say how late it is.
 */
export declare function freeze(owner: string, changes: readonly Change[], refusals: readonly Refusal[], redeployments?: readonly Redeployment[]): Plan;
/** Whether a change will write at the target. */
export declare function writes(change: Pick<Change, 'do'>): boolean;
/** Whether a change does anything when it is carried out, if only in the ledger. */
export declare function acts(change: Pick<Change, 'do' | 'learn'>): boolean;
/** Whether the ledger says that a run began this and did not finish; a name that a lost ledger may have held is none. */
export declare function begun(change: Change, entries: Entries): boolean;
