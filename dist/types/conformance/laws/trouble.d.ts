import { type Law } from '../law.js';
/** Laws of writing when something is in the way, on the target alone. */
export declare const trouble: readonly Law[];
