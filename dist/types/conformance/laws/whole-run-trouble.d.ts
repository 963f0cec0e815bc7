import { type Law } from '../law.js';
/** Laws of the whole path when something is in the way, or must not be sent at all. */
export declare const wholeRunTrouble: readonly Law[];
