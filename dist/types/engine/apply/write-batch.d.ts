import { type Receipt } from '../../core/receipts.js';
import { type ApplyContext } from './context.js';
import { type Job } from './jobs.js';
import { type Wave } from './waves.js';
/** Removes what is still as it was planned. */
export declare function removeBatch(work: ApplyContext, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]>;
/**
 * One batch: the ledger says "pending", the target writes, is observed again, and the ledger says "written".
 * @param batch changes of one lane; the ledger says "pending" of them already
 * @returns the receipts, which are among those of the run by then
 */
export declare function writeBatch(work: ApplyContext, batch: readonly Job[], wave: Wave): Promise<readonly Receipt[]>;
