import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One request for each secret; one for all keys of a JSON secret. */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
