import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One request for each parameter that is written, and before them one for what is kept with those that are overwritten. */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
