import type { SourceLaw } from './law.js';
/**
 * The suite for sources, as data. No law knows a vendor: what a source may lack its world says, and whether it really
 * lacks it is tried in place of the law.
 */
export declare const sourceLaws: readonly SourceLaw[];
