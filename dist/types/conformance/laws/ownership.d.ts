import { type Law } from '../law.js';
/** Laws of what is ours to remove, and of what an observation says against a write. */
export declare const ownership: readonly Law[];
