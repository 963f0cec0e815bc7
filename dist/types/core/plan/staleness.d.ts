import type { Change, Refusal } from '../change.js';
import { type Basis, type SavedPlan } from './saved-plan.js';
/**
 * Whether a plan may be carried out at all.
 * @param now ms since the epoch
 * @throws SealpostError('plan-stale') where its time is over, ('plan-invalid') where its time has not come, or where it
 * was a refused one
 */
export declare function checkUsable(plan: Pick<SavedPlan, 'created' | 'expires' | 'refusals'>, now: number): void;
/**
 * Whether a plan was made for this config, here.
 * @throws SealpostError('plan-invalid') where it is somebody else's, ('plan-stale') where the ground has moved
 */
export declare function checkBasis(plan: Basis, now: Basis): void;
/**
 * Whether the ledger is where the plan left it. Every apply that does anything moves it, so a plan is good for one.
 * @throws SealpostError('plan-invalid') for another ledger, ('plan-stale') for one that moved
 */
export declare function checkLedger(plan: Pick<SavedPlan, 'ledger'>, now: {
    readonly id: string;
    readonly generation: number;
}): void;
/**
 * What would not happen exactly as it was approved, one refusal for each kind of reason. What neither plan acts on may
 * be as it likes.
 * @param holders uid → the vendor's own id of what holds a place, now
 */
export declare function staleness(plan: Pick<SavedPlan, 'changes' | 'holders'>, changes: readonly Change[], holders: ReadonlyMap<string, string>): Refusal[];
