import { type SourceLaw } from '../law.js';
/** Laws of sources whose values stand in files of a repository. */
export declare const files: readonly SourceLaw[];
