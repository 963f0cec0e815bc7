import { type Law } from '../law.js';
/** Laws of revisions, the target's own marks for the state of a value. */
export declare const revisions: readonly Law[];
