import { type SourceLaw } from '../law.js';
/** Laws of what is read where nothing is in the way. */
export declare const reading: readonly SourceLaw[];
