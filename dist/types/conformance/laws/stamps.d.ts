import { type Law } from '../law.js';
/** Laws of revisions: the target's own stamp for a value. */
export declare const stamps: readonly Law[];
