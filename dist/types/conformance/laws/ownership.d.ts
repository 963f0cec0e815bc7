import { type Law } from '../law.js';
/** Laws of what is ours to remove, and of what a look says against a write. */
export declare const ownership: readonly Law[];
