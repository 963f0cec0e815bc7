import { type ApplyCall } from './context.js';
/**
 * Carries out a plan, wave by wave: the ledger says "pending" of all of a wave, then for each batch the target writes, is
 * observed again, and the ledger says "written". Killed at any point, the next run finds out what is unknown and settles
 * it. Different tokens are worked in parallel; what shares one, or a lane, is worked one after the other.
 * `call.receipts` ends with one receipt for every change that was to be tried.
 */
export declare function applyPlan(call: ApplyCall): Promise<void>;
