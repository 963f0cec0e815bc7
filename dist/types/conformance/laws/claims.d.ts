import { type Law } from '../law.js';
/** Laws of what a target says about itself. */
export declare const claims: readonly Law[];
