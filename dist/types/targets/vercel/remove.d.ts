import { type Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
import type { Api } from './api.js';
import type { Scope } from './scope.js';
type Receipts = Map<Step, Receipt>;
/** Removes values: a row of ours alone goes, one that others share loses our places only. */
export declare function remove(steps: readonly Step<Scope>[], api: Api): Promise<Receipts>;
export {};
