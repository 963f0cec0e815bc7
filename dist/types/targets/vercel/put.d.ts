import type { Receipt, Step } from '../../core/types.js';
import type { Api } from './api.js';
import { type Scope } from './scope.js';
type Put = Extract<Step<Scope>, {
    do: 'put';
}>;
type Receipts = Map<Step, Receipt>;
/**
 * Writes values: rows that span other places are narrowed first, then one array holds everything that is new or
 * matches a row exactly. What was narrowed in vain is widened again.
 */
export declare function put(steps: readonly Put[], api: Api): Promise<Receipts>;
export {};
