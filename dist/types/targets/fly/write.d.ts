import type { Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/**
 * One POST for up to 100 values, or for up to 100 names to remove; one GET before it where a name must not be there yet.
 * One request could hold both, and never does: values are seen again before removals go out.
 */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
