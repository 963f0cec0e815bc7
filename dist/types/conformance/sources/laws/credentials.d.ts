import { type SourceLaw } from '../law.js';
/** Laws of what a source is opened with. */
export declare const credentials: readonly SourceLaw[];
