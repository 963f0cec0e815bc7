import { type Law } from '../law.js';
/** Laws of observing, on the target alone. */
export declare const looking: readonly Law[];
