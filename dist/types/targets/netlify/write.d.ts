import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/**
 * Writes steps of one team or site. For new names, changed values and removals the last observation is enough. The
 * list is read once more where what a PATCH or a PUT would do hangs on what is there now: a value for all contexts, a
 * variable that is to become a secret, and a context that had no value when we looked.
 */
export declare function write(call: WriteCall<Scope>): Promise<readonly Receipt[]>;
