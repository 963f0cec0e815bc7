import { type Receipt } from '../../core/receipts.js';
import type { Step } from '../../core/target.js';
import type { Api } from './api.js';
import { type Ask } from './restrictions.js';
import type { Scope } from './scope.js';
import { type Turn } from './write-order.js';
/** A step that puts a value. */
export type Put = Extract<Step<Scope>, {
    do: 'put';
}>;
/** What became of each step, filled in as it comes to be known. */
export type Receipts = Map<Step, Receipt>;
/** A turn as a question about what speaks against it. */
export declare function askOf({ step, place, row }: Turn<Put>): Ask;
/**
 * One array for what nobody may have made since the observation, one for everything else; each only where there is such a thing.
 * An array that is refused as a whole is bisected, so that one value (or one place) does not stop the others.
 * @param type the type for all of them, where it is not the one that each asks for
 */
export declare function post(turns: readonly Turn<Put>[], api: Api, receipts: Receipts, type?: string): Promise<void>;
