import { type Law } from '../law.js';
/** Laws of writing, on the target alone, with nothing in the way. */
export declare const writing: readonly Law[];
