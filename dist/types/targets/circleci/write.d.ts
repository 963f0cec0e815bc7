import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/**
 * One request for each value. Where a name must not be there yet, the list is read once more directly before: CircleCI replaces
 * without a word.
 */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
