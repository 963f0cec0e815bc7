import type { Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One POST for up to 100 values, or one DELETE for up to 100 names; one GET before it where a name must not be there yet. */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
