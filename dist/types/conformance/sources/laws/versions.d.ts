import { type SourceLaw } from '../law.js';
/** Laws of versions that are told without values: a value whose version is known is not read again. */
export declare const versions: readonly SourceLaw[];
