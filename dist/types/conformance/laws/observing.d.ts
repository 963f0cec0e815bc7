import { type Law } from '../law.js';
/** Laws of observing, on the target alone. */
export declare const observing: readonly Law[];
