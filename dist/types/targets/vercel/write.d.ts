import type { Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One receipt for each step. A second write to a project in flight is refused by Vercel, so all is done in turn. */
export declare function write(call: WriteCall<Scope>): Promise<Receipt[]>;
