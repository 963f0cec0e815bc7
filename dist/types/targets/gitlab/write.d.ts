import { type Receipt } from '../../core/receipts.js';
import type { WriteCall } from '../shared/calls.js';
import type { Scope } from './scope.js';
/** One request for each value: POST makes a variable and refuses one that is there, PUT changes one. */
export declare function write({ steps, io }: WriteCall<Scope>): Promise<readonly Receipt[]>;
