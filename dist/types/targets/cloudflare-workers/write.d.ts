import type { Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One PATCH for up to 100 changes; one GET before it where a name must not be there yet. */
export declare function write(call: WriteCall<Scope>): Promise<readonly Receipt[]>;
