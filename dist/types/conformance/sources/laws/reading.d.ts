import { type SourceLaw } from '../law.js';
/** Laws of what is read where nothing is in the way. */
export declare const reading: readonly SourceLaw[];
/** Whether a version can be made from the value alone, by anybody who guesses it. */
export declare function isDigest(version: string, value: string): boolean;
