import { type SourceLaw } from '../law.js';
/** Laws of what a source says about itself. */
export declare const claims: readonly SourceLaw[];
