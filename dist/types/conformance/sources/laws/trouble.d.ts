import { type SourceLaw } from '../law.js';
/** Laws of a source that asks a server which has trouble. */
export declare const trouble: readonly SourceLaw[];
