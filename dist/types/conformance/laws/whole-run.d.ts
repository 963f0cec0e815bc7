import { type Law } from '../law.js';
/** Laws of the whole path: the real engine over the target, with a source, a config and a ledger of the suite's. */
export declare const wholeRun: readonly Law[];
