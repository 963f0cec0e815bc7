import { type Law } from '../law.js';
/** Laws of what holds a place: a project, a repository, an account. */
export declare const identity: readonly Law[];
