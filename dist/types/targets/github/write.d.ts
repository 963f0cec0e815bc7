import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import { type Scope } from './scope.js';
/**
 * Writes the steps of one scope, one request a value. Secrets cost one more for the public key, and each secret of an
 * organisation that is shared with selected repositories one more for their list.
 */
export declare function write(given: WriteCall<Scope>): Promise<Receipt[]>;
